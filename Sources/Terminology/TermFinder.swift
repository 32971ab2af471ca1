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
        let candidates = tokens.withUnsafeBufferPointer { tokens in
            switch vocabulary.spellings {
            case .compiled(let index): Self.candidates(bytes, tokens, index)
            case .read(let index): Self.candidates(bytes, tokens, index)
            }
        }
        guard candidates.contains(where: \.needsContext) else { return candidates.map(\.match) }
        return inContext(candidates, bytes, tokens)
    }

    /// The entry that a whole phrase names, whatever its case; see ``Vocabulary/entry(named:)``.
    package func entry(named phrase: UnsafeBufferPointer<UInt8>) -> Int? { vocabulary.entry(named: phrase) }

    /// The name of an entry.
    package func name(of entry: Int) -> String { vocabulary.entries[entry].name }

    /// What an entry is.
    package func category(of entry: Int) -> Category { vocabulary.entries[entry].category }

    private struct Candidate {
        var match: TermMatch
        var needsContext: Bool
    }

    private static func candidates(
        _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, _ index: some PhraseIndex
    ) -> [Candidate] {
        var candidates: [Candidate] = []
        var position = 0
        while position < tokens.count {
            if tokens[position].kind != .mark, let found = longest(at: position, bytes, tokens, index) {
                if candidates.isEmpty { candidates.reserveCapacity(8) }
                candidates.append(found)
                position = found.match.tokens.upperBound
            } else {
                position += 1
            }
        }
        return candidates
    }

    /// The longest term that begins with a word; most words and pairs of words are dismissed by filters alone.
    private static func longest(
        at start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>,
        _ index: some PhraseIndex
    ) -> Candidate? {
        let key = tokens[start].key
        var hash = Folding.combine(0, key)
        var best: Candidate?
        if index.mayBeSpelling(key), let found = index.lookUp(hash) {
            best = candidate(found.phrase, start...start, bytes, tokens, index)
        }
        guard index.mayBegin(with: key) else { return best }
        var isPair = true
        var position = start + 1
        while position < tokens.count {
            if Phrases.isJoint(tokens[position], in: bytes) {
                position += 1
                continue
            }
            hash = Folding.combine(hash, tokens[position].key)
            if isPair, !index.mayBegin(withTwo: hash) { break }
            isPair = false
            guard let found = index.lookUp(hash) else { break }
            best = candidate(found.phrase, start...position, bytes, tokens, index) ?? best
            if !found.isPrefix { break }
            position += 1
        }
        return best
    }

    private static func candidate(
        _ phrase: Int, _ words: ClosedRange<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
        _ tokens: UnsafeBufferPointer<Token>, _ index: some PhraseIndex
    ) -> Candidate? {
        guard phrase >= 0 else { return nil }
        let range = tokens[words.lowerBound].start..<tokens[words.upperBound].end
        guard let chosen = index.choose(phrase, UnsafeBufferPointer(rebasing: bytes[range])) else {
            return nil
        }
        return Candidate(
            match: TermMatch(range: range, tokens: Range(words), entry: chosen.entry),
            needsContext: chosen.needsContext)
    }

    /// The candidates that may stand where they do: those in a run that only commas, slashes, `and` and the like hold
    /// together, those that need no context, and those with a cue.
    private func inContext(
        _ candidates: [Candidate], _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token]
    ) -> [TermMatch] {
        var matches: [TermMatch] = []
        matches.reserveCapacity(candidates.count)
        var start = 0
        for next in 1...candidates.count {
            if next < candidates.count {
                let between =
                    candidates[next - 1].match.tokens.upperBound..<candidates[next].match.tokens.lowerBound
                if isListJoint(between, bytes, tokens) { continue }
            }
            let isSure = next - start > 1 || !candidates[start].needsContext
            if isSure || hasContext(candidates[start].match.tokens, bytes, tokens) {
                for candidate in candidates[start..<next] { matches.append(candidate.match) }
            }
            start = next
        }
        return matches
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
