import TextAnalysis

/// Terms that no vocabulary holds, found by how they are written and where they stand.
enum UnseenTerms {
    /// Such terms, in order; `taken` tells the tokens of known ones.
    static func terms(in passage: Passage, taken: [Bool]) -> [FoundTerm] {
        let isShouted = passage.isUppercase
        var terms: [FoundTerm] = []
        var index = 0
        while index < passage.tokens.count {
            if !taken[index], let range = compound(at: index, passage, taken) {
                terms.append(FoundTerm(tokens: range, origin: .compound))
                index = range.upperBound
            } else if !taken[index], !isShouted, let range = name(at: index, passage, taken) {
                terms.append(FoundTerm(tokens: range, origin: .name))
                index = range.upperBound
            } else {
                index += 1
            }
        }
        return terms
    }

    /// A name by its capitals: mixed case or an acronym, with the capitalised words beside it.
    private static func name(at start: Int, _ passage: Passage, _ taken: [Bool]) -> Range<Int>? {
        var end = start
        var isSure = false
        while end < passage.tokens.count, !taken[end], end - start < 4 {
            let token = passage.tokens[end]
            guard token.kind == .word, end == start || token.spaceBefore else { break }
            switch token.shape {
            case .mixed where !TermWords.notNames.contains(token): isSure = true
            case .upper where isAcronym(token) && !TermWords.notNames.contains(token): isSure = true
            case .capitalized
            where end > 0 && !startsSentence(end, passage) && !TermWords.function.contains(token)
                && !TermWords.notNames.contains(token):
                break
            default: return isSure && end > start ? start..<end : nil
            }
            end += 1
        }
        return isSure ? start..<end : nil
    }

    private static func isAcronym(_ token: Token) -> Bool { (2...6).contains(token.end - token.start) }

    private static func startsSentence(_ index: Int, _ passage: Passage) -> Bool {
        index == 0 || passage.isMark(index - 1, in: ".!?:") || index == 1 && passage.tokens[0].kind == .mark
    }

    /// One or two plain words before a word that makes a field of work of them: `route planning`, `stock control`.
    private static func compound(at start: Int, _ passage: Passage, _ taken: [Bool]) -> Range<Int>? {
        guard isModifier(start, passage) else { return nil }
        var end = start + 1
        while end < passage.tokens.count, end - start < 3, !taken[end], passage.tokens[end].kind == .word,
            passage.tokens[end].spaceBefore
        {
            if TermWords.heads.contains(passage.tokens[end]) {
                let next = end + 1
                let goesOn =
                    next < passage.tokens.count && !taken[next]
                    && TermWords.heads.contains(passage.tokens[next])
                return start..<(goesOn ? next + 1 : end + 1)
            }
            guard isModifier(end, passage) else { return nil }
            end += 1
        }
        return nil
    }

    private static func isModifier(_ index: Int, _ passage: Passage) -> Bool {
        let token = passage.tokens[index]
        guard token.kind == .word, token.end - token.start > 2, !TermWords.function.contains(token),
            !TermWords.filler.contains(token)
        else { return false }
        if ActionVerbs.plain.contains(token), !TermWords.nounVerbs.contains(token) || index == 0 {
            return false
        }
        let bytes = passage.bytes[token.range]
        if bytes.suffix(3).elementsEqual("ing".utf8) { return TermWords.heads.contains(token) && index > 0 }
        return !bytes.suffix(2).elementsEqual("ly".utf8) && !bytes.suffix(2).elementsEqual("ed".utf8)
            && !bytes.suffix(3).elementsEqual("est".utf8)
    }
}
