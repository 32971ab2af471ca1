import CareerModel
import TextAnalysis

/// Reads the role's title: from a field or label, the page's title, a heading, or the sentence that names it best.
enum TitleReader {
    /// The title as written; nil when the posting states none.
    static func title(_ view: DetailView) -> String? {
        if let value = view.value(.title), let title = title(named: Passage(value)) { return title }
        if let page = PageTitle(view)?.title { return page }
        return heading(view) ?? firstLine(view)
            ?? TitleInProse.title(view.passages).map { capitalised($0, view) }
    }

    /// The title in a value that a label gives, which may be a whole sentence.
    private static func title(named passage: Passage) -> String? {
        if passage.tokens.contains(where: verbs.contains) { return TitleInProse.title([passage]) }
        return withoutPlace(afterLabel(passage))
    }

    private static func heading(_ view: DetailView) -> String? {
        for (index, block) in view.document.blocks.prefix(6).enumerated() {
            guard case .heading(let level) = block.kind, view.passages[index].wordCount <= 16 else {
                continue
            }
            let part = afterLabel(view.passages[index])
            guard SectionReader.guess(part).coverage < 0.5 else { continue }
            let hasRole = RoleNouns.last(in: part.tokens.indices, of: part) != nil
            if hasRole || level == 1 && index == 0 && part.wordCount <= 8 { return withoutPlace(part) }
        }
        return nil
    }

    private static func firstLine(_ view: DetailView) -> String? {
        for passage in view.passages.prefix(5) where passage.wordCount <= 9 {
            guard !passage.isMark(passage.tokens.count - 1, in: ".!?:"),
                SectionReader.guess(passage).coverage < 0.5,
                RoleNouns.last(in: passage.tokens.indices, of: passage) != nil,
                !passage.tokens.contains(where: verbs.contains)
            else { continue }
            return withoutPlace(afterLabel(passage))
        }
        return nil
    }

    /// The title as the posting writes it with capitals, when it does so anywhere.
    private static func capitalised(_ title: String, _ view: DetailView) -> String {
        let words = Passage(title).tokens
        guard let first = words.first, words.allSatisfy({ $0.shape == .lower }) else { return title }
        for passage in view.passages {
            for start in passage.tokens.indices where passage.tokens[start].key == first.key {
                let range = start..<(start + words.count)
                guard range.upperBound <= passage.tokens.count else { break }
                let isSame = zip(words, passage.tokens[range]).allSatisfy {
                    $0.key == $1.key && $1.shape == .capitalized
                }
                if isSame { return passage.string(range) }
            }
        }
        return title
    }

    /// The passage after a colon, when the role is named there.
    private static func afterLabel(_ passage: Passage) -> Passage {
        guard let colon = passage.tokens.indices.first(where: { isSeparator($0, passage) }) else {
            return passage
        }
        let tail = (colon + 1)..<passage.tokens.count
        return RoleNouns.last(in: tail, of: passage) != nil ? passage.slice(tail) : passage.slice(0..<colon)
    }

    /// Whether a colon stands there that is not part of a time of day.
    private static func isSeparator(_ index: Int, _ passage: Passage) -> Bool {
        guard passage.isMark(index, ":") else { return false }
        let colon = passage.tokens[index].range
        let isTime =
            colon.lowerBound > 0 && colon.upperBound < passage.bytes.count
            && ASCII.isDigit(passage.bytes[colon.lowerBound - 1])
            && ASCII.isDigit(passage.bytes[colon.upperBound])
        return !isTime
    }

    /// The title without the place, number or advertisement that follows it.
    private static func withoutPlace(_ passage: Passage) -> String? {
        var end = passage.tokens.count
        for index in passage.tokens.indices.dropFirst() where index < end {
            if passage.isMark(index, in: "|•;") || noise.contains(passage.tokens[index]) {
                end = index
            } else if passage.isDash(index), passage.tokens[index].spaceBefore,
                PageTitle.isPlace((index + 1)..<passage.tokens.count, passage)
            {
                end = index
            }
        }
        while end > 0, passage.tokens[end - 1].kind == .mark, !passage.isMark(end - 1, ")") { end -= 1 }
        return end > 0 ? passage.string(0..<end) : nil
    }

    private static let noise = WordSet("permanent job vacancy")
    private static let verbs = WordSet("are is we you will our have can want need")
}
