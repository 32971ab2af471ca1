import TextAnalysis

/// Takes from a written title what does not belong to it: place, number, advertisement, hours.
enum TitleTrimming {
    /// The title alone; nil when nothing is left.
    static func trimmed(_ passage: Passage) -> String? {
        var end = passage.tokens.count
        var start = 0
        while start + 1 < end, employment.contains(passage.tokens[start]) || isSign(start, passage) {
            start += 1
        }
        for index in passage.tokens.indices.dropFirst(start + 1) where index < end {
            if ends(at: index, start, passage) { end = index }
        }
        while end > start, passage.tokens[end - 1].kind == .mark, !passage.isMark(end - 1, ")") { end -= 1 }
        return end > start ? passage.string(start..<end) : nil
    }

    private static func isSign(_ index: Int, _ passage: Passage) -> Bool {
        passage.tokens[index].kind == .mark && !passage.isMark(index, "(")
    }

    private static func ends(at index: Int, _ start: Int, _ passage: Passage) -> Bool {
        if passage.isMark(index, in: "|•;") || noise.contains(passage.tokens[index]) { return true }
        if passage.isDash(index), passage.tokens[index].spaceBefore {
            return PageTitle.isPlace((index + 1)..<passage.tokens.count, passage)
        }
        if passage.isMark(index, "(") { return isRemark(after: index, passage) }
        if passage.isMark(index, ","), index + 1 < passage.tokens.count {
            let next = passage.tokens[index + 1]
            let isNumber = next.kind == .number && next.end - next.start >= 4
            return isNumber
                || NameReader.isOrganisation(passage.slice((index + 1)..<passage.tokens.count))
                    && RoleNouns.last(in: start..<index, of: passage) != nil
        }
        return passage.tokens[index].key == withKey
            && RoleNouns.last(in: start..<index, of: passage) != nil
    }

    /// Whether the parenthesis says something of the job or of who may apply, and is no part of its name.
    private static func isRemark(after open: Int, _ passage: Passage) -> Bool {
        guard let close = (open + 1..<passage.tokens.count).first(where: { passage.isMark($0, ")") }) else {
            return false
        }
        let words = passage.tokens[(open + 1)..<close].filter { $0.kind != .mark }
        if words.contains(where: remarks.contains) { return true }
        if !words.isEmpty, words.allSatisfy({ $0.end - $0.start == 1 }) { return words.count > 1 }
        return words.count > 3 && words.filter { $0.shape == .lower }.count > 1
    }

    private static let withKey = Folding.key("with")
    private static let noise = WordSet("permanent job vacancy")
    private static let employment = WordSet("contract part time full permanent temporary")
    private static let remarks = WordSet(
        "remote hybrid onsite full part hours temporary permanent contract fixed genders training provided")
}
