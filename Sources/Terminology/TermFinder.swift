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
        return candidates.indices.compactMap { position in
            let candidate = candidates[position]
            return !candidate.needsContext || hasContext(position, candidates, bytes, tokens)
                ? candidate.match : nil
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

    /// Whether a candidate stands alone, in a list with a sure term, or after a cue.
    private func hasContext(
        _ position: Int, _ candidates: [Candidate], _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token]
    ) -> Bool {
        let own = candidates[position].match.tokens
        if own.count == tokens.count { return true }
        if own.lowerBound > 0, isCue(before: own.lowerBound, bytes, tokens) { return true }
        for neighbour in [position - 1, position + 1] where candidates.indices.contains(neighbour) {
            guard !candidates[neighbour].needsContext || neighbour < position else { continue }
            let other = candidates[neighbour].match.tokens
            let between =
                neighbour < position ? other.upperBound..<own.lowerBound : own.upperBound..<other.lowerBound
            if isListJoint(between, bytes, tokens) { return true }
        }
        return false
    }

    private func isListJoint(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token]
    ) -> Bool {
        guard !range.isEmpty, range.count <= 2 else { return false }
        return tokens[range].allSatisfy { token in
            if token.kind == .mark {
                return ",/|;&•()".utf8.contains(bytes[token.start])
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

    private static let andKey = Folding.key("and")
    private static let orKey = Folding.key("or")
    private static let cueWords = [
        "experience", "knowledge", "proficient", "proficiency", "fluent", "skilled", "expertise", "using",
        "familiar",
        "familiarity", "expert", "programming", "coding", "writing", "certified", "certification", "license",
        "licence", "skill",
    ]
}
