import TextAnalysis

/// Turns the lines of a résumé into clauses in the first person, or gives up: silence beats a broken sentence.
struct FirstPerson: Sendable {
    private let verbs: VerbLexicon

    /// The longest clause worth saying, in words.
    private let longest = 42

    init(verbs: VerbLexicon = VerbLexicon()) { self.verbs = verbs }

    /// The clause that a line says.
    ///
    /// - Parameters:
    ///   - line: A highlight or summary as the person wrote it.
    ///   - isOngoing: Whether the job goes on, which keeps a present tense.
    /// - Returns: nil when the line has no verb that the lexicon knows in a place where it must be one, when a past job is
    ///   told in a present tense that cannot be turned safely, or when it speaks of "we".
    func clause(from line: String, isOngoing: Bool) -> Clause? {
        guard let sentence = firstSentence(of: line) else { return nil }
        let words = sentence.split(separator: " ").map(String.init)
        guard words.count > 2, words.count <= longest, !speaksForOthers(words), isBalanced(sentence) else {
            return nil
        }
        if words[0] == "I" || words[0].hasPrefix("I'") || words[0].hasPrefix("I’") {
            return Clause(frame: .sentence, words: sentence)
        }
        let start = isAdverb(words[0]) && words.count > 3 ? 1 : 0
        if words[start].lowercased() == "responsible" {
            return Clause(frame: .subject, words: (isOngoing ? "am " : "was ") + lowered(words))
        }
        if Self.passives.contains(words[start].lowercased()), start + 1 < words.count,
            words[start] == "Awarded" || Self.passiveEnds.contains(words[start + 1].lowercased())
        {
            return Clause(frame: .subject, words: "was " + lowered(words))
        }
        if zip(words, words.dropFirst()).contains(where: { $0.lowercased() == $1.lowercased() }) {
            return nil
        }
        guard let reading = verbs.reading(of: words[start]) else { return nil }
        switch reading.form {
        case .past:
            guard !isAdjective(words, at: start) else { return nil }
            return Clause(frame: .subject, words: lowered(words))
        case .gerund:
            guard start == 0, isFollowedByObject(words, at: 0), !isNoun(words) else { return nil }
            return Clause(frame: .work, words: lowered(words))
        case .base, .thirdPerson:
            return presentClause(words, at: start, reading, isOngoing)
        }
    }

    private func presentClause(
        _ words: [String], at start: Int, _ reading: VerbLexicon.Reading, _ isOngoing: Bool
    ) -> Clause? {
        if reading.isInvariant, reading.form == .base {
            return Clause(frame: .subject, words: lowered(words))
        }
        guard reading.form == .thirdPerson || isFollowedByObject(words, at: start) else { return nil }
        var words = words
        var index = start
        var previous = reading
        while true {
            guard let turned = isOngoing ? previous.base : verbs.past(of: previous.base) else { return nil }
            words[index] = keepingComma(of: words[index], turned)
            guard let next = coordinatedVerb(words, after: index) else {
                if index + 1 < words.count, words[index + 1] == "and" || words[index + 1] == "&" {
                    return nil
                }
                break
            }
            (index, previous) = next
        }
        let rest = words[(index + 1)...]
        if !isOngoing, mentionsLaterVerb(rest) { return nil }
        return Clause(frame: .subject, words: lowered(words))
    }

    /// The next verb of a list such as `Design, build and ship`.
    private func coordinatedVerb(
        _ words: [String], after index: Int
    ) -> (index: Int, reading: VerbLexicon.Reading)? {
        var next = index + 1
        guard next < words.count else { return nil }
        let joins = words[next] == "and" || words[next] == "&"
        guard joins || words[index].hasSuffix(",") else { return nil }
        if joins { next += 1 }
        guard next < words.count else { return nil }
        let word = words[next].hasSuffix(",") ? String(words[next].dropLast()) : words[next]
        guard let reading = verbs.reading(of: word), reading.form == .base || reading.form == .thirdPerson
        else {
            return nil
        }
        return (next, reading)
    }

    /// Whether a present form follows an "and" later on: a second verb whose tense would have to turn too.
    private func mentionsLaterVerb(_ words: ArraySlice<String>) -> Bool {
        zip(words, words.dropFirst()).contains { word, next in
            guard word == "and" || word.hasSuffix(","), let reading = verbs.reading(of: next) else {
                return false
            }
            return reading.form == .base || reading.form == .thirdPerson
        }
    }

    private func keepingComma(of word: String, _ replacement: String) -> String {
        word.hasSuffix(",") ? replacement + "," : replacement
    }

    private func firstSentence(of line: String) -> String? {
        guard var sentence = SentenceSplitter.sentences(of: line).first else { return nil }
        while let last = sentence.utf8.last, ".;,:".utf8.contains(last) { sentence.removeLast() }
        if let colon = sentence.firstIndex(of: ":"), sentence[..<colon].split(separator: " ").count <= 4 {
            let rest = sentence[sentence.index(after: colon)...].drop { $0 == " " }
            if let first = rest.split(separator: " ").first, verbs.reading(of: String(first)) != nil {
                sentence = String(rest)
            }
        }
        return sentence.isEmpty ? nil : sentence
    }

    private func lowered(_ words: [String]) -> String {
        ([words[0].lowercased()] + words.dropFirst()).joined(separator: " ")
    }

    private func speaksForOthers(_ words: [String]) -> Bool {
        words.contains {
            ["we", "our", "us", "your", "you", "he", "she", "his", "her"].contains($0.lowercased())
        }
    }

    private func isBalanced(_ text: String) -> Bool {
        let bytes = text.utf8
        func count(_ sign: UInt8) -> Int { bytes.reduce(0) { $0 + ($1 == sign ? 1 : 0) } }
        return count(UInt8(ascii: "(")) == count(UInt8(ascii: ")")) && count(UInt8(ascii: "\"")) % 2 == 0
            && count(UInt8(ascii: "{")) == 0 && count(UInt8(ascii: "<")) == 0
    }

    private func isAdverb(_ word: String) -> Bool {
        word.hasSuffix("ly") && !Self.adjectivesInLy.contains(word.lowercased())
    }

    /// `Training programmes for staff`: a gerund that is a field of work, with a noun behind it.
    private func isNoun(_ words: [String]) -> Bool {
        guard Self.fields.contains(words[0].lowercased()), words.count > 1 else { return false }
        let next = words[1].lowercased()
        return !Self.objectStarts.contains(next) && next.utf8.first.map(ASCII.isDigit) != true
    }

    /// `Certified ScrumMaster`, `Advanced knowledge of SQL`: a participle that describes a noun.
    private func isAdjective(_ words: [String], at index: Int) -> Bool {
        Self.adjectives.contains(words[index].lowercased()) && !isFollowedByObject(words, at: index)
    }

    /// Whether the next word can begin the object of a verb, so that the word before it is one.
    private func isFollowedByObject(_ words: [String], at index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        let next = words[index + 1].lowercased()
        if Self.objectStarts.contains(next) { return true }
        if let first = next.utf8.first, ASCII.isDigit(first) || first == UInt8(ascii: "$") { return true }
        if words[index].hasSuffix(",") { return verbs.reading(of: next) != nil }
        guard verbs.reading(of: next)?.form != .gerund else { return true }
        return next.hasSuffix("s") && !next.hasSuffix("ss") && next.utf8.count > 3
    }

    private static let passives: Set<String> = [
        "awarded", "involved", "hired", "engaged", "tasked", "based", "promoted", "entrusted", "selected",
        "chosen",
    ]
    private static let passiveEnds: Set<String> = ["in", "as", "by", "with", "on", "to", "for"]
    private static let adjectivesInLy: Set<String> = [
        "daily", "weekly", "monthly", "quarterly", "yearly", "hourly", "nightly", "early", "friendly",
        "family",
        "assembly", "supply", "only", "multiply", "apply", "reply", "fly",
    ]
    private static let fields: Set<String> = [
        "training", "monitoring", "planning", "testing", "marketing", "engineering", "accounting",
        "purchasing",
        "nursing", "cleaning", "cooking", "writing", "consulting", "recruiting", "welding", "reporting",
        "pricing",
        "forecasting", "modeling", "teaching", "coaching", "building", "catering", "scheduling",
        "programming",
    ]
    private static let adjectives: Set<String> = [
        "advanced", "automated", "certified", "containerized", "dedicated", "detailed", "distributed",
        "established",
        "experienced", "focused", "licensed", "motivated", "organized", "qualified", "registered",
        "restructured",
        "skilled", "specialized", "varied", "accomplished", "trained", "integrated", "applied", "related",
        "supervised",
        "embedded", "limited",
    ]
    private static let objectStarts: Set<String> = [
        "a", "an", "the", "all", "both", "each", "every", "new", "several", "multiple", "and", "&", "up",
        "with", "on",
        "to", "over", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
        "more", "many",
        "their", "its", "my", "company", "team", "customer", "client", "data", "product", "high", "daily",
        "weekly",
        "monthly", "full", "complex", "large", "small", "key", "local", "global", "major", "various",
        "critical",
    ]
}
