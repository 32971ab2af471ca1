import CareerModel

/// Puts the reasons of a reading into the lines of a report.
enum ExplanationWording {
    /// The lines below a requirement.
    static func lines(of requirement: Requirement, _ reasons: Explanation.Ask) -> [Phrase] {
        var lines = [reasons.section.phrase, reasons.role.phrase, cues(reasons.cues)]
        lines.append(basis("kind: \(requirement.kind.rawValue)", reasons.kind))
        if let years = requirement.years?.words {
            lines.append(basis("years: \(years)", reasons.years.map { [$0] } ?? []))
        }
        if let degree = requirement.degree { lines.append(basis("degree: \(degree.words)", reasons.degree)) }
        for (term, reason) in zip(requirement.terms, reasons.terms) {
            let words = Phrase(term.kind == .soft ? "soft: " : "term: ")
            lines.append(words + .excerpt(term.text, limit: 40) + Phrase(": \(reason.words)"))
        }
        for (group, words) in zip(requirement.alternatives, reasons.alternatives) {
            let names = group.filter(requirement.terms.indices.contains).map { requirement.terms[$0].name }
            lines.append(basis("one of: " + Mapping.Row.enumerated(names), words))
        }
        return lines + reasons.omitted.map(\.phrase)
    }

    /// Adds what is left out, and how to mend what is wrong.
    static func add(_ explanation: Explanation, to page: inout Page) {
        page.addSection(
            "Left out, though known terms are in it (\(explanation.leftOut.count))",
            explanation.leftOut.map(item))
        page.add(
            .paragraph(
                "A wrong term is mended by a line in vocabulary.txt of the profile, or in the file of "
                    + .code("--vocabulary") + ": “" + .code("Name = other spelling") + "” teaches, “"
                    + .code("- name") + "” bans."))
    }

    private static func item(_ statement: Explanation.LeftOut) -> Page.Item {
        let role: Phrase = statement.isWaived ? "role: all that it names is waived" : statement.role.phrase
        return Page.Item(
            Phrase(SafeText.trimmed(statement.text)),
            details: [
                .faint("line \(statement.location.line)")
                    + Phrase(" · terms: " + Mapping.Row.enumerated(statement.terms)),
                statement.section.phrase, role, cues(statement.cues),
            ])
    }

    private static func cues(_ cues: [Explanation.Cue]) -> Phrase {
        var unique: [Explanation.Cue] = []
        for cue in cues where !unique.contains(cue) { unique.append(cue) }
        return unique.isEmpty ? "" : "cues: " + unique.map(\.phrase).joined(separator: ", ")
    }

    private static func basis(_ decision: String, _ words: [String]) -> Phrase {
        guard !words.isEmpty else { return Phrase(decision) }
        return Phrase(decision + ", by ")
            + words.map { Phrase.excerpt($0, limit: 40) }.joined(separator: ", ")
    }
}
