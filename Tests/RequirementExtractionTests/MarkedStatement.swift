import Terminology

@testable import RequirementExtraction

/// A statement whose terms are marked: `{Python} or {R}`; `{~patience}` is a personal quality.
struct MarkedStatement {
    let passage: Passage
    let terms: [FoundTerm]

    init(_ marked: String) {
        var plain: [UInt8] = []
        var marks: [(range: Range<Int>, isSoft: Bool)] = []
        var start: Int?
        var isSoft = false
        for byte in marked.utf8 {
            switch byte {
            case UInt8(ascii: "{"): (start, isSoft) = (plain.count, false)
            case UInt8(ascii: "~") where start == plain.count: isSoft = true
            case UInt8(ascii: "}"):
                if let first = start { marks.append((first..<plain.count, isSoft)) }
                start = nil
            default: plain.append(byte)
            }
        }
        let passage = Passage(String(decoding: plain, as: UTF8.self))
        self.passage = passage
        var next = 0
        terms = marks.map { mark in
            while passage.tokens[next].end <= mark.range.lowerBound { next += 1 }
            let first = next
            while next < passage.tokens.count, passage.tokens[next].start < mark.range.upperBound {
                next += 1
            }
            return FoundTerm(tokens: first..<next, isSoft: mark.isSoft)
        }
    }

    /// The groups of alternatives, as words.
    func alternatives(inDuty isDuty: Bool = false) -> [[String]] {
        Alternatives.groups(terms, in: passage, isDuty: isDuty).map { group in
            group.map { passage.string(terms[$0].tokens) }
        }
    }

    /// The terms that nothing waives, as words.
    var asked: [String] {
        let negation = Negation(passage)
        return terms.filter { !negation.waives($0.tokens) }.map { passage.string($0.tokens) }
    }
}
