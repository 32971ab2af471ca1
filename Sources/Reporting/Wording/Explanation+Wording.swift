import CareerModel

extension Explanation.Topic {
    /// What a section is about, in words.
    var words: String {
        switch self {
        case .duties: "duties"
        case .requirements: "requirements"
        case .preferred: "what is preferred"
        case .role: "the role in general"
        case .benefits: "benefits"
        case .company: "the company"
        case .equalOpportunity: "equal opportunity"
        case .howToApply: "how to apply"
        case .logistics: "place, hours and contract"
        case .surroundings: "the page around a posting"
        case .neutral: "nothing in particular"
        }
    }
}

extension Explanation.Section {
    var phrase: Phrase {
        let place = heading.map { Phrase.excerpt($0, limit: 40) } ?? "no heading"
        return "section: " + place + Phrase(", taken for \(topic.words)")
    }
}

extension Explanation.Role {
    /// `required, sure: 4.2 before preferred`.
    var phrase: Phrase {
        if let rule { return Phrase("role: \(Self.word(importance)) by rule, \(rule)") }
        return Phrase(
            "role: \(Self.word(importance)), \(Certainty.words(margin)): \(Certainty.number(margin)) before "
                + Self.word(next))
    }

    private static func word(_ importance: Requirement.Importance?) -> String {
        importance?.word ?? "asks nothing"
    }
}

extension Explanation.Cue {
    /// `“must have” (must)`.
    var phrase: Phrase { .excerpt(text, limit: 30) + .faint(" (\(Self.spaced(tells)))") }

    /// The words of a name: `otherDuties` is `other duties`.
    private static func spaced(_ name: String) -> String {
        name.unicodeScalars.reduce(into: "") { words, letter in
            words += letter.properties.isUppercase ? " " + letter.properties.lowercaseMapping : String(letter)
        }
    }
}

extension Explanation.Entry {
    /// `Kubernetes, a tool of the vocabulary, by another spelling`.
    var words: String {
        "\(name) [\(category)], " + (isOwn ? "of your own vocabulary" : "of the vocabulary")
            + (isAlias ? ", by another spelling" : "")
    }
}

extension Explanation.Term {
    /// Why the words are a term.
    var words: String {
        let source =
            entry?.words
            ?? "found by the model, not in the vocabulary"
            + (inner.map { "; it holds \($0.name) [\($0.category)]" } ?? "")
        return source + "; \(Certainty.words(margin)) (\(Certainty.number(margin)))"
    }
}

extension Explanation.Omission {
    /// Why the words are no term.
    var phrase: Phrase {
        let words: Phrase = "not a term: " + .excerpt(text, limit: 40)
        return switch reason {
        case .waived(let by): words + ", not needed by " + .excerpt(by, limit: 30)
        case .banned: words + ", banned by your own vocabulary"
        case .verb: words + ", a verb here"
        case .passedOver: words + ", in the vocabulary, but the model sees none here"
        }
    }
}

/// How sure a model is, in plain words.
enum Certainty {
    /// A word for a margin, which is the logarithm of how many times likelier the reading is.
    static func words(_ margin: Double) -> String {
        switch margin {
        case ..<1: "a close call"
        case ..<3: "likely"
        case ..<8: "sure"
        default: "very sure"
        }
    }

    /// The margin with one decimal.
    static func number(_ margin: Double) -> String {
        let tenths = Int((max(0, min(margin, 100_000)) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
