import CareerModel
import Terminology
import TextAnalysis

/// A requirement in words that fit into a sentence of a letter, the posting's own as far as grammar allows.
struct AskPhrase: Hashable, Sendable {
    /// Where it fits.
    enum Form: Hashable, Sendable {
        /// After "someone to": `own and improve the forecasting models`.
        case verb
        /// After "you ask for": `strong experience in Python`.
        case noun
    }

    /// Where it fits.
    var form: Form
    /// The words, without a stop.
    var words: String

    /// The most words that a phrase may have.
    private static let longest = 26

    /// The phrase for a requirement; nil when its wording fits neither form.
    static func make(from requirement: Requirement, in context: DraftingContext) -> AskPhrase? {
        phrase(from: requirement.text, verbs: context.verbs)
            ?? phrase(fromTerms: requirement, finder: context.finder)
    }

    /// The phrase for the requirement's terms alone: `experience with Python and SQL`.
    ///
    /// Only tools, languages and the like, and activities of several words, read well here; nil when there are none or too
    /// many.
    static func phrase(fromTerms requirement: Requirement, finder: TermFinder) -> AskPhrase? {
        let grouped = Set(requirement.alternatives.flatMap { $0 })
        let terms = requirement.terms
        func isKnown(_ index: Int) -> Bool {
            guard terms.indices.contains(index), terms[index].kind == .hard,
                let entry = finder.vocabulary.entry(named: terms[index].text)
            else { return false }
            switch finder.vocabulary.entries[entry].category {
            case .language, .framework, .tool, .platform, .standard, .tongue: return true
            case .method, .activity: return terms[index].text.contains(" ")
            case .credential, .domain, .subject, .soft: return false
            }
        }
        var parts = terms.indices.filter { !grouped.contains($0) && isKnown($0) }.map { terms[$0].text }
        for group in requirement.alternatives {
            let members = group.filter(isKnown).map { terms[$0].text }
            if !members.isEmpty { parts.append(English.list(members, conjunction: "or")) }
        }
        guard (1...2).contains(parts.count) else { return nil }
        let words = English.list(parts.map(English.lowercasingUnlessName))
        return AskPhrase(form: .noun, words: "experience with \(words)")
    }

    private static func phrase(from text: String, verbs: VerbLexicon) -> AskPhrase? {
        guard let sentence = SentenceSplitter.sentences(of: text).first else { return nil }
        var words = trimmed(sentence).split(separator: " ").map(String.init)
        dropFiller(&words)
        guard let first = words.first, words.count >= 2 else { return nil }
        let lower = first.lowercased()
        let form: Form
        if lower == "have" || lower == "possess" {
            words.removeFirst()
            form = .noun
        } else if nounStarts.contains(lower) || first.utf8.first.map(ASCII.isDigit) == true {
            form = .noun
        } else if lower == "be" && words[1].lowercased() != "able" {
            form = .verb
        } else if let reading = verbs.reading(of: first), reading.form == .base, !isNounPhrase(words) {
            form = .verb
        } else if let reading = verbs.reading(of: first), reading.form == .gerund {
            guard words.count > 2, !["and", "&", "or", "/"].contains(words[1].lowercased()) else {
                return nil
            }
            words[0] = reading.base
            form = .verb
            if mentionsFurtherGerund(words) { return nil }
        } else {
            return nil
        }
        if words.contains(where: { isGlued($0) || $0.contains("|") }) { return nil }
        guard let shortened = shorten(words),
            let turned = Pronouns.addressed(shortened.joined(separator: " "))
        else {
            return nil
        }
        let phrase = English.correctingArticles(English.lowercasingStart(turned))
        let last = phrase.split(separator: " ").last.map { $0.lowercased() } ?? ""
        if phrase.contains("\"") || phrase.contains("“") || unfinished.contains(last) || last.hasSuffix("'s")
            || last.hasSuffix("’s")
        {
            return nil
        }
        return hasFiniteClause(phrase, form) ? nil : AskPhrase(form: form, words: phrase)
    }

    /// Whether a second gerund is joined on, which would have to turn into a base form too.
    private static func mentionsFurtherGerund(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { word, next in
            (["and", "or", "&"].contains(word) || word.hasSuffix(",")) && next.hasSuffix("ing")
        }
    }

    /// Two words whose space a scrape lost: `teamRequired`.
    private static func isGlued(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard bytes.first.map(ASCII.isLower) == true, let capital = bytes.firstIndex(where: ASCII.isUpper)
        else { return false }
        return capital >= 3 && capital + 2 < bytes.count
            && bytes[(capital + 1)...].prefix(2).allSatisfy(ASCII.isLower)
    }

    /// The text without brackets, final stops and whatever a semicolon or dash adds.
    private static func trimmed(_ text: String) -> String {
        var result = ""
        var depth = 0
        for character in text {
            if character == "(" || character == "[" { depth += 1 }
            if depth == 0 { result.append(character) }
            if character == ")" || character == "]" { depth = max(0, depth - 1) }
        }
        for stop in [";", " - ", " – ", " — ", ": "] {
            if let range = result.firstRange(of: stop) { result = String(result[..<range.lowerBound]) }
        }
        result = result.split(separator: " ").joined(separator: " ")
        while let last = result.last, ".,!?".contains(last) { result.removeLast() }
        return result
    }

    private static func dropFiller(_ words: inout [String]) {
        let lower = words.map { $0.lowercased() }
        for filler in fillers where lower.starts(with: filler) {
            words.removeFirst(filler.count)
            return
        }
    }

    /// Cuts a long phrase at its first comma, so that no list is left without its last member, or before its last relative
    /// clause; nil when nothing short enough is left.
    private static func shorten(_ words: [String]) -> [String]? {
        if words.count <= longest { return words }
        let breaks = ["which", "that", "where", "so", "including", "while", "along", "as", "ensuring"]
        let places = words.indices.filter { (6...longest).contains($0) }
        let comma = places.first { words[$0 - 1].hasSuffix(",") }
        guard let cut = comma ?? places.last(where: { breaks.contains(words[$0]) }) else { return nil }
        var kept = Array(words[..<cut])
        while let last = kept.last, ["and", "or", "with", "in", "as", "along"].contains(last) {
            kept.removeLast()
        }
        if let last = kept.last, last.hasSuffix(",") { kept[kept.count - 1] = String(last.dropLast()) }
        return kept.count >= 4 ? kept : nil
    }

    /// `Design experience`, `Research background`: a verb that is a noun here.
    private static func isNounPhrase(_ words: [String]) -> Bool {
        guard words.count > 1 else { return true }
        let second = words[1].lowercased()
        return [
            "experience", "skills", "background", "knowledge", "of", "expertise", "license", "licence", "or",
        ]
        .contains(second)
    }

    /// A noun phrase with a finite verb in it ("experience is a must") would break the frame.
    private static func hasFiniteClause(_ phrase: String, _ form: Form) -> Bool {
        let verbs: Set<String> = [
            "is", "are", "must", "will", "should", "required", "preferred", "please", "can", "may",
        ]
        let words = phrase.split(separator: " ").map { String($0) }
        guard form == .noun else { return words.dropFirst().first.map(verbs.contains) ?? false }
        guard let index = words.firstIndex(where: { verbs.contains($0.lowercased()) }) else { return false }
        return !words[..<index].contains { ["that", "which", "who", "when", "where"].contains($0) }
    }

    /// Last words of a phrase whose rest was cut off.
    private static let unfinished: Set<String> = [
        "following", "below", "including", "as", "like", "of", "the", "a", "an", "and", "or", "for", "with",
        "in", "to",
        "by", "from", "both", "either",
    ]
    private static let fillers: [[String]] = [
        ["you", "have", "an", "ability", "to"], ["you", "have"], ["you", "will"], ["you", "can"], ["you’ll"],
        ["you'll"],
        ["an", "ability", "to"], ["the", "ability", "to"], ["ability", "to"], ["must", "be", "able", "to"],
        ["able", "to"], ["be", "able", "to"], ["must", "have"], ["must"], ["responsible", "for"],
        ["you", "are"],
    ]
    private static let nounStarts: Set<String> = [
        "a", "an", "the", "strong", "solid", "deep", "proven", "good", "excellent", "exceptional", "clear",
        "hands-on",
        "practical", "extensive", "broad", "advanced", "basic", "working", "experience", "experienced",
        "knowledge",
        "familiarity", "proficiency", "expertise", "understanding", "fluency", "command", "background", "at",
        "minimum",
        "demonstrated", "previous", "prior", "relevant", "professional", "recent", "some", "outstanding",
        "great",
        "effective", "in-depth", "thorough", "sound", "comfort", "confidence", "passion", "several", "one",
        "two", "three",
        "four", "five", "six", "seven", "eight", "ten", "bachelor's", "master's", "communication",
        "technical",
        "analytical", "project", "sharp", "high", "detailed", "significant", "substantial",
    ]
}
