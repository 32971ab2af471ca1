import TextAnalysis

/// Terms that no vocabulary holds but that stand in one list with terms already found: `pandas, frobnicate or NumPy`.
enum ListedTerms {
    /// The token ranges of such terms, in order.
    static func ranges(in passage: Passage, terms: [FoundTerm], taken: [Bool]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var taken = taken
        let isDuty = startsLikeDuty(passage)
        for term in terms where !term.isSoft {
            var next = after(term.tokens.upperBound, passage, taken, isDuty)
            while let range = next {
                ranges.append(range)
                for index in range { taken[index] = true }
                next = after(range.upperBound, passage, taken, isDuty)
            }
            var previous = before(term.tokens.lowerBound, passage, taken, isDuty)
            while let range = previous {
                ranges.append(range)
                for index in range { taken[index] = true }
                previous = before(range.lowerBound, passage, taken, isDuty)
            }
        }
        return ranges
    }

    /// The member that follows a joint at a token.
    private static func after(_ end: Int, _ passage: Passage, _ taken: [Bool], _ isDuty: Bool) -> Range<Int>?
    {
        guard let start = skipJoint(from: end, by: 1, passage) else { return nil }
        var stop = start
        while stop < passage.tokens.count, stop - start < 5, isMember(stop, passage, taken) { stop += 1 }
        guard isFree(stop, passage) else { return nil }
        return checked(start..<stop, passage, isDuty)
    }

    /// The member that stands before a joint.
    private static func before(_ start: Int, _ passage: Passage, _ taken: [Bool], _ isDuty: Bool) -> Range<
        Int
    >? {
        guard let last = skipJoint(from: start - 1, by: -1, passage) else { return nil }
        var first = last + 1
        while first > 0, last - first < 4, isMember(first - 1, passage, taken) { first -= 1 }
        guard first == 0 || isFree(first - 1, passage) || openers.contains(passage.tokens[first - 1]) else {
            return nil
        }
        return checked(first..<(last + 1), passage, isDuty)
    }

    private static func checked(_ range: Range<Int>, _ passage: Passage, _ isDuty: Bool) -> Range<Int>? {
        let range = TermTrimming.trimmed(range, in: passage)
        let words = range.reduce(0) { $0 + (passage.tokens[$1].kind == .word ? 1 : 0) }
        let isName = range.allSatisfy {
            passage.tokens[$0].kind == .mark || isNamed(passage.tokens[$0], at: $0)
        }
        guard words > 0, isName ? words < 5 : !isDuty && words < 3, let last = range.last,
            !TermWords.filler.contains(passage.tokens[last]),
            !TermTrimming.neverAlone.contains(passage.tokens[last]),
            !ActionVerbs.plain.contains(passage.tokens[range.lowerBound])
                || passage.tokens[range.lowerBound].shape != .lower && range.lowerBound > 0,
            !StatementCues.isSingle(passage.tokens[last])
        else { return nil }
        if !isName, isVerbForm(passage, words == 1 ? last : range.lowerBound) { return nil }
        if !isName, range.upperBound < passage.tokens.count,
            clauses.contains(passage.tokens[range.upperBound])
        {
            return nil
        }
        return range
    }

    /// Whether a word is a form of doing that names no field: `managing`, `supported`.
    private static func isVerbForm(_ passage: Passage, _ index: Int) -> Bool {
        let bytes = passage.bytes[passage.tokens[index].range]
        if TermWords.heads.contains(passage.tokens[index]) { return false }
        return bytes.suffix(3).elementsEqual("ing".utf8) || bytes.suffix(2).elementsEqual("ed".utf8)
            || bytes.suffix(2).elementsEqual("ly".utf8)
    }

    private static func isNamed(_ token: Token, at index: Int) -> Bool {
        token.shape == .upper || token.shape == .mixed || token.shape == .capitalized && index > 0
    }

    private static func startsLikeDuty(_ passage: Passage) -> Bool {
        guard let first = passage.tokens.first(where: { $0.kind == .word }) else { return true }
        return ActionVerbs.plain.contains(first)
            || passage.bytes[first.range].suffix(3).elementsEqual("ing".utf8)
            || passage.tokens.prefix(6).contains(where: will.contains)
    }

    private static let will = WordSet("will you'll responsible")

    private static func skipJoint(from index: Int, by step: Int, _ passage: Passage) -> Int? {
        var index = index
        var isList = false
        while passage.tokens.indices.contains(index) {
            if passage.isMark(index, in: ",/") {
                isList = true
            } else if joints.contains(passage.tokens[index]) {
                isList = true
            } else {
                break
            }
            index += step
        }
        return isList && passage.tokens.indices.contains(index) ? index : nil
    }

    private static func isMember(_ index: Int, _ passage: Passage, _ taken: [Bool]) -> Bool {
        let token = passage.tokens[index]
        if taken[index] { return false }
        if token.kind == .mark { return passage.isDash(index) && !token.spaceBefore }
        return token.kind == .word && !TermWords.function.contains(token)
    }

    private static func isFree(_ index: Int, _ passage: Passage) -> Bool {
        guard index < passage.tokens.count else { return true }
        return passage.isMark(index, in: ",/;.():") || joints.contains(passage.tokens[index])
            || TermWords.function.contains(passage.tokens[index])
    }

    /// Words that begin a clause: what stands before them is no name in a list.
    private static let clauses = WordSet(
        "so that which who because since while when if as it you we they is are was were be to")
    private static let joints = WordSet("and or & und oder y et")
    private static let openers = WordSet("with in of using as like e.g including for")
}
