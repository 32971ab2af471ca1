/// Where the parentheses of a passage open and close, those inside terms left out.
struct Parentheses: Sendable {
    /// For each token that opens a parenthesis the token that closes it, else zero; empty when none opens.
    private let closes: [Int]
    /// For each term the token that opens the innermost parenthesis around it, else -1; empty when none opens.
    private let around: [Int]

    /// Pairs the parentheses of a passage; one never closed reaches to its end.
    init(_ passage: Passage, around terms: [FoundTerm]) {
        let sign = UInt8(ascii: "(")
        guard passage.bytes.firstIndex(from: 0, where: { $0.equal(sign) }) < passage.bytes.count else {
            (closes, around) = ([], [])
            return
        }
        var closes = Array(repeating: 0, count: passage.tokens.count)
        var around = Array(repeating: -1, count: terms.count)
        var open: [Int] = []
        var term = 0
        var index = 0
        while index < passage.tokens.count {
            if term < terms.count, terms[term].tokens.lowerBound <= index {
                around[term] = open.last ?? -1
                index = max(index, terms[term].tokens.upperBound)
                term += 1
                continue
            }
            if passage.isMark(index, "(") {
                open.append(index)
            } else if passage.isMark(index, ")"), let start = open.popLast() {
                closes[start] = index
            }
            index += 1
        }
        for start in open { closes[start] = passage.tokens.count }
        (self.closes, self.around) = (closes, around)
    }

    /// Whether none opens.
    var isEmpty: Bool { around.isEmpty }

    /// The token that opens the innermost parenthesis around a term; -1 outside.
    func opening(around term: Int) -> Int { around.isEmpty ? -1 : around[term] }

    /// The token that closes the parenthesis that a token opens; nil when it opens none.
    func closing(of index: Int) -> Int? {
        guard closes.indices.contains(index), closes[index] > 0 else { return nil }
        return closes[index]
    }
}
