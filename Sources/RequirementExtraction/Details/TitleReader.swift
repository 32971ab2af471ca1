import CareerModel
import TextAnalysis

/// Reads the role's title: from a field or label, the page's title, a heading, or the sentence that names it best.
enum TitleReader {
    /// The title as written; nil when the posting states none.
    static func title(_ view: DetailView) -> String? {
        if let value = view.value(.title), let title = title(named: Passage(value)) { return title }
        if let page = view.pageTitle?.title { return TitleTrimming.trimmed(Passage(page)) }
        return heading(view) ?? firstLine(view) ?? beginning(view)
            ?? TitleInProse.title(view.passages, view.classes).map { capitalised($0, view) }
    }

    /// The title in a value that a label gives, which may be a whole sentence.
    private static func title(named passage: Passage) -> String? {
        guard let text = TitleTrimming.trimmed(afterLabel(passage)) else { return nil }
        let title = Passage(text)
        if title.tokens.contains(where: verbs.contains) {
            return TitleInProse.title([passage], [DetailWords.classes(of: passage)])
        }
        let isNone = title.tokens.contains { $0.key == availableKey } || isOrganisation(title)
        return isNone ? nil : text
    }

    private static func heading(_ view: DetailView) -> String? {
        for (index, block) in view.document.blocks.prefix(6).enumerated() {
            let passage = view.passages[index]
            guard case .heading(let level) = block.kind, passage.wordCount <= 16, !view.isBesidePerson(index),
                !passage.isMark(passage.tokens.count - 1, "?")
            else { continue }
            let part = afterLabel(passage)
            guard SectionReader.guess(part).coverage < 0.5 else { continue }
            if part.tokens.contains(where: verbs.contains) || isOrganisation(part) { continue }
            let hasRole = RoleNouns.last(in: part.tokens.indices, of: part) != nil
            if hasRole || level == 1 && index == 0 && part.wordCount <= 8 {
                return TitleTrimming.trimmed(part)
            }
        }
        return nil
    }

    /// A short line near the top that names a role and says nothing of it.
    private static func firstLine(_ view: DetailView) -> String? {
        for (index, passage) in view.passages.prefix(5).enumerated() where passage.wordCount <= 12 {
            guard !passage.isMark(passage.tokens.count - 1, in: ".!?:"), let first = passage.tokens.first,
                first.kind != .mark, first.shape != .lower,
                !ActionVerbs.plain.contains(first) || RoleNouns.contains(first),
                SectionReader.guess(passage).coverage < 0.5,
                let noun = RoleNouns.last(in: passage.tokens.indices, of: passage),
                !passage.tokens.contains(where: verbs.contains), passage.wordCount < 5 || isTitled(passage)
            else { continue }
            if isOrganisation(passage) || view.isBesidePerson(index) { continue }
            if case .item = view.document.blocks[index].kind, passage.tokens[noun].shape == .lower {
                continue
            }
            return TitleTrimming.trimmed(afterLabel(passage))
        }
        return nil
    }

    /// Whether a line is the name of an organisation, in which a role may be a person's name: `Cook Hospital`.
    private static func isOrganisation(_ passage: Passage) -> Bool {
        guard NameReader.isOrganisation(passage) else { return false }
        return !passage.tokens.indices.contains { index in
            guard RoleNouns.contains(passage.tokens[index]), index + 1 < passage.tokens.count else {
                return false
            }
            let next = passage.tokens[index + 1]
            return next.kind == .mark || TitleCues.joiners.contains(next)
        }
    }

    /// Whether most words have capitals, as those of a title have.
    private static func isTitled(_ passage: Passage) -> Bool {
        let words = passage.tokens.filter { $0.kind == .word && !TitleCues.joiners.contains($0) }
        return words.count { $0.shape != .lower } * 2 > words.count
    }

    /// The title that a text without lines begins with: `Data Analyst - Leeds We are …`.
    private static func beginning(_ view: DetailView) -> String? {
        guard let passage = view.passages.first, passage.wordCount > 4,
            !view.isHeading(0)
        else { return nil }
        var start = 0
        while start < 3, NameWord.of(passage.tokens[start]).contains(.leading) { start += 1 }
        var index = start
        while index + 1 < passage.tokens.count, index < start + 9 {
            let token = passage.tokens[index]
            let isPart =
                token.kind == .word && token.shape != .lower || TitleCues.joiners.contains(token)
                || passage.isMark(index, in: "/,&") || passage.isDash(index) && !token.spaceBefore
            guard isPart, !articles.contains(token) || index > start,
                SectionHeadings.table.longest(at: index, in: passage) == nil
            else {
                return nil
            }
            if RoleNouns.contains(token), token.shape != .lower, index > start, ends(at: index + 1, passage) {
                return passage.string(start..<(index + 1))
            }
            index += 1
        }
        return nil
    }

    /// Whether a title before the token is over there: a dash, an advertisement's word, or another sentence begins.
    private static func ends(at index: Int, _ passage: Passage) -> Bool {
        let next = passage.tokens[index]
        if passage.isDash(index) { return true }
        return TitleCues.posts.contains(next) || afterTitles.contains(next)
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
        if index > 0, index < 3, passage.isDash(index), passage.tokens[index].spaceBefore {
            return labelWords.contains(passage.tokens[index - 1])
        }
        guard passage.isMark(index, ":") else { return false }
        let colon = passage.tokens[index].range
        let isTime =
            colon.lowerBound > 0 && colon.upperBound < passage.bytes.count
            && ASCII.isDigit(passage.bytes[colon.lowerBound - 1])
            && ASCII.isDigit(passage.bytes[colon.upperBound])
        return !isTime
    }

    private static let labelWords = WordSet("title position post role vacancy")
    private static let articles = WordSet("the a an as at")
    private static let availableKey = Folding.key("available")
    private static let afterTitles = WordSet("permanent job needed wanted required our we full part location")
    private static let verbs = WordSet(
        "are is we you will our have can want need us your come you'll we'll you're @ please contact call email"
    )
}
