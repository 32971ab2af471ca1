import TextAnalysis

/// Finds the vocabulary's terms in any text, posting or profile.
///
/// Leftmost, longest first, in time linear in the text. Dangerous spellings (`Go`, `R`, `REST`, `Spring`) count only as
/// the vocabulary's flags allow: with their capitals, and in a list with other terms or after a cue.
public struct TermFinder: Sendable {
    /// The vocabulary.
    public let vocabulary: Vocabulary
    private let cues: Set<UInt64>

    /// A finder for a vocabulary.
    public init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        cues = Set(Self.cueWords.map { Folding.key($0) })
    }

    /// The terms of a text, in order, none overlapping.
    public func matches(in text: String) -> [TermMatch] {
        matches(in: text, tokens: Tokenizer.tokens(of: text))
    }

    /// The terms of a text whose tokens are known.
    public func matches(in text: String, tokens: [Token]) -> [TermMatch] {
        var text = text
        return text.withUTF8 { matches(in: $0, tokens: tokens) }
    }

    /// The terms of UTF-8 bytes whose tokens are known.
    public func matches(in bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]) -> [TermMatch] {
        var candidates: [Candidate] = []
        var index = 0
        while index < tokens.count {
            if let found = longest(at: index, bytes, tokens) {
                candidates.append(found)
                index = found.match.tokens.upperBound
            } else {
                index += 1
            }
        }
        guard candidates.contains(where: \.needsContext) else { return candidates.map(\.match) }
        return lists(of: candidates, bytes, tokens).flatMap { list -> [TermMatch] in
            let isSure = list.count > 1 || candidates[list].contains { !$0.needsContext }
            let hasCue = isSure || hasContext(candidates[list.lowerBound].match.tokens, bytes, tokens)
            return hasCue ? candidates[list].map(\.match) : []
        }
    }

    private struct Candidate {
        var match: TermMatch
        var needsContext: Bool
    }

    private func longest(
        at start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token]
    ) -> Candidate? {
        if tokens[start].kind == .mark { return nil }
        var best: Candidate?
        var hash: UInt64 = 0
        var index = start
        while index < tokens.count {
            if index > start, Phrases.isJoint(tokens[index], in: bytes) {
                index += 1
                continue
            }
            hash = Folding.combine(hash, tokens[index].key)
            guard let found = vocabulary.table.lookUp(hash) else { break }
            if found.phrase >= 0 {
                let range = tokens[start].start..<tokens[index].end
                if let chosen = choose(found.phrase, bytes[range]) {
                    best = Candidate(
                        match: TermMatch(
                            range: range, tokens: start..<(index + 1), entry: chosen.entry),
                        needsContext: chosen.needsContext)
                }
            }
            if !found.isPrefix { break }
            index += 1
        }
        return best
    }

    /// Of the spellings with one fold, the one that the bytes allow; the very spelling before any other.
    private func choose(
        _ first: Int, _ bytes: Slice<UnsafeBufferPointer<UInt8>>
    ) -> (entry: Int, needsContext: Bool)? {
        var loose: (Int, Bool)?
        var index = first
        while index >= 0 {
            let phrase = vocabulary.table.phrases[index]
            if let exact = phrase.exact {
                if bytes.elementsEqual(exact) { return (Int(phrase.entry), phrase.needsContext) }
            } else if loose == nil {
                loose = (Int(phrase.entry), phrase.needsContext)
            }
            index = Int(phrase.next)
        }
        return loose
    }

    /// The candidates cut into runs that only commas, slashes, `and` and the like hold together.
    private func lists(
        of candidates: [Candidate], _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token]
    ) -> [Range<Int>] {
        var lists: [Range<Int>] = []
        var start = 0
        for next in 1...candidates.count {
            if next < candidates.count {
                let between =
                    candidates[next - 1].match.tokens.upperBound..<candidates[next].match.tokens.lowerBound
                if isListJoint(between, bytes, tokens) { continue }
            }
            lists.append(start..<next)
            start = next
        }
        return lists
    }

    /// Whether a term is the whole text, or a cue stands before it or right behind it.
    private func hasContext(
        _ own: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token]
    ) -> Bool {
        if own.count == tokens.count { return true }
        if own.upperBound < tokens.count, Self.cuesBehind.contains(tokens[own.upperBound].key) { return true }
        return own.lowerBound > 0 && isCue(before: own.lowerBound, bytes, tokens)
    }

    private func isListJoint(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token]
    ) -> Bool {
        guard !range.isEmpty, range.count <= 2 else { return false }
        return tokens[range].allSatisfy { token in
            if token.kind == .mark {
                return token.range.count == 1
                    ? ",/|;&()".utf8.contains(bytes[token.start]) : bytes[token.range].elementsEqual("•".utf8)
            }
            return token.key == Self.andKey || token.key == Self.orKey
        }
    }

    private func isCue(before index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token]) -> Bool {
        var position = index - 1
        while position >= 0, index - position <= 3 {
            if tokens[position].kind == .mark { return false }
            if cues.contains(tokens[position].key) { return true }
            position -= 1
        }
        return false
    }

    private static let cuesBehind = Set(
        ["codebase", "developer", "language", "microservice", "programmer", "script"].map { Folding.key($0) })
    private static let andKey = Folding.key("and")
    private static let orKey = Folding.key("or")
    private static let cueWords = [
        "experience", "knowledge", "proficient", "proficiency", "fluent", "skilled", "expertise", "using",
        "familiar",
        "familiarity", "expert", "programming", "coding", "writing", "certified", "certification", "license",
        "licence", "skill",
    ]
}
