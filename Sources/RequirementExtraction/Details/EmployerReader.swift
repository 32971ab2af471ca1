import CareerModel
import TextAnalysis

/// Reads who hires: from a field or label, the page's title, or what sentences say of a name.
enum EmployerReader {
    /// The hiring organisation; nil when the posting names none, or speaks for a client it does not name.
    static func employer(_ view: DetailView) -> String? {
        if speaksForAnother(view) { return nil }
        if let value = view.value(.employer), let labelled = Labelled(value) {
            if labelled.isRecruiter { return nil }
            if let name = labelled.name { return name }
        }
        var votes = EmployerVotes(view.passages)
        for (index, passage) in view.passages.enumerated() {
            if view.isHeading(index) { readHeading(index, view, &votes) }
            if !isSectionHeading(passage) { readProse(index, passage, view.classes[index], &votes) }
        }
        return fromPageTitle(view, &votes) ?? best(view, &votes)
    }

    private static func best(_ view: DetailView, _ votes: inout EmployerVotes) -> String? {
        let place = view.value(.location).map { Set(Passage($0).tokens.map(\.key)) } ?? []
        return votes.best(place: place, domains: { DomainNames.names(in: view) })
    }

    private static func isSectionHeading(_ passage: Passage) -> Bool {
        passage.tokens.count < 12 && SectionReader.guess(passage).coverage >= 0.6
    }

    private static func speaksForAnother(_ view: DetailView) -> Bool {
        view.passages.indices.contains { line in
            let words = view.classes[line]
            return words.indices.contains {
                words[$0].contains(.client) && isForAnother(at: $0, view.passages[line])
            }
        }
    }

    private static func isForAnother(at index: Int, _ passage: Passage) -> Bool {
        if EmployerCues.clients.longest(at: index, in: passage) != nil { return true }
        guard let cue = EmployerCues.oneOf.longest(at: index, in: passage),
            cue.tokens.upperBound < passage.tokens.count
        else { return false }
        let next = passage.bytes[passage.tokens[cue.tokens.upperBound].range]
        return next.prefix(6).map(ASCII.lowercased).elementsEqual("client".utf8)
    }

    /// The value of a label, without the numbers and remarks around it.
    private struct Labelled {
        var name: String?
        var isRecruiter: Bool

        init?(_ value: String) {
            let passage = Passage(value)
            guard passage.wordCount <= 10 else { return nil }
            isRecruiter = passage.tokens.contains { token in
                NameWord.of(token).contains(.recruiter)
                    || passage.bytes[token.range].map(ASCII.lowercased).suffix(7)
                        .elementsEqual("recruit".utf8)
            }
            var start = 0
            var end = passage.tokens.count
            while start < end, passage.tokens[start].kind == .mark { start += 1 }
            let isUnit = start < end && passage.tokens[start].kind == .number && passage.isDash(start + 1)
            if let open = (start..<end).first(where: { $0 > start && passage.isMark($0, "(") }) {
                let isCode = open + 1 < end && passage.tokens[open + 1].kind == .number
                end = open
                if isCode { start = end }
            }
            name = isUnit || start >= end ? nil : passage.string(start..<end)
        }
    }

    /// The part of the page's title that says it names who hires, or that the text confirms; a single part is believed
    /// unless the text speaks for another name.
    private static func fromPageTitle(_ view: DetailView, _ votes: inout EmployerVotes) -> String? {
        guard let parts = view.pageTitle?.employers else { return nil }
        if let stated = parts.first(where: \.isStated) { return stated.name }
        if let confirmed = parts.first(where: { votes.weight(of: Passage($0.name)) >= confirmation }) {
            return confirmed.name
        }
        return parts.count == 1 && best(view, &votes) != nil ? nil : parts.first?.name
    }

    /// The votes that make a name of the page's title sure.
    private static let confirmation = 0.6

    private static func readHeading(_ index: Int, _ view: DetailView, _ votes: inout EmployerVotes) {
        let passage = view.passages[index]
        guard !isSectionHeading(passage) || passage.tokens.contains(where: headingWords.contains) else {
            return
        }
        if let place = passage.tokens.firstIndex(where: headingWords.contains) {
            let next = place + 1
            if let name = NameReader.name(at: next, in: passage),
                passage.tokens[name.upperBound...].allSatisfy({ $0.kind == .mark })
                    || passage.isMark(name.upperBound, "(")
            {
                votes.add(name, in: index, 3)
            } else if next == passage.tokens.count - 1, place == 0, index + 1 < view.passages.count,
                view.passages[index + 1].tokens.first?.key == passage.tokens[next].key
            {
                votes.add(next..<(next + 1), in: index, 3)
            }
        } else if index == 0, view.isHeading(0), passage.wordCount <= 4,
            !passage.tokens.contains(where: { $0.kind == .number }),
            let name = NameReader.name(at: 0, in: passage), name.upperBound == passage.tokens.count
        {
            votes.add(name, in: index, 1.2)
        }
    }

    private static func readProse(
        _ line: Int, _ passage: Passage, _ words: [DetailWord], _ votes: inout EmployerVotes
    ) {
        var index = 0
        if let name = opening(passage) {
            votes.add(name, in: line, 4)
            index = name.upperBound
        }
        let tokens = passage.tokens
        while index < tokens.count {
            let token = tokens[index]
            if token.shape == .lower, !words[index].contains(.employerCue), !startsWithDigit(token, passage) {
                index += 1
                continue
            }
            if words[index].contains(.employerCue),
                let cue = EmployerCues.before.longest(at: index, in: passage),
                let name = NameReader.name(at: cue.tokens.upperBound, in: passage)
            {
                let isGreeting = cue.tag == 1.5 && passage.isMark(name.upperBound, ",") && index == 0
                let isUnit =
                    name.upperBound < passage.tokens.count
                    && NameWord.of(passage.tokens[name.upperBound]).contains(.unit)
                let isSite = index > 0 && cue.tag == 1.5 && sites.contains(passage.tokens[index - 1])
                votes.add(name, in: line, isGreeting ? 3 : isSite ? 0.9 : isUnit ? 0.5 : cue.tag)
                index = name.upperBound
                continue
            }
            guard token.kind == .word, token.shape != .lower || startsWithDigit(token, passage),
                let name = NameReader.name(at: index, in: passage)
            else {
                index += 1
                continue
            }
            let weight = weight(of: name, at: index, passage)
            let saysNothing = weight <= 0.3 && name.count == 1 && token.shape == .capitalized
            if !saysNothing || index > 0 && passage.tokens[index - 1].kind == .word {
                votes.add(name, in: line, weight + (line == 0 && index < 2 ? 0.3 : 0))
            }
            index = name.upperBound
        }
    }

    private static func startsWithDigit(_ token: Token, _ passage: Passage) -> Bool {
        ASCII.isDigit(passage.bytes[token.start])
    }

    /// The words that a passage begins with, small ones too, when they are said to hire: `Calm harbour Care is hiring`.
    private static func opening(_ passage: Passage) -> Range<Int>? {
        guard let first = passage.tokens.first, first.kind == .word, !NameWord.of(first).contains(.stop),
            first.shape != .lower || ASCII.isDigit(passage.bytes[first.start])
        else { return nil }
        for index in 1..<max(1, min(7, passage.tokens.count)) {
            if let cue = EmployerCues.after.longest(at: index, in: passage) {
                return cue.tag >= 4 ? 0..<index : nil
            }
            guard passage.tokens[index].kind != .mark, !prepositions.contains(passage.tokens[index]) else {
                return nil
            }
        }
        return nil
    }

    /// What the words after a name tell of it.
    private static func weight(of name: Range<Int>, at index: Int, _ passage: Passage) -> Double {
        var end = name.upperBound
        if NameReader.isPossessive(end - 1, passage), passage.isMark(end, in: "'’") { end += 1 }
        if end < passage.tokens.count, NameWord.of(passage.tokens[end]).contains(.belonging) {
            let isPlain = name.count == 1 && passage.tokens[index].shape == .capitalized
            if NameReader.isPossessive(name.upperBound - 1, passage) { return 1.2 }
            if isPlain, startsClause(index, passage) { return 0.2 }
            return NameWord.of(passage.tokens[end]).contains(.people) ? 0.9 : 0.5
        }
        if NameReader.isPossessive(name.upperBound - 1, passage) { return 0.7 }
        guard startsClause(index, passage) else { return 0.3 }
        while passage.isMark(end, in: "®™") { end += 1 }
        if passage.isMark(end, "("),
            let close = (end..<min(end + 9, passage.tokens.count)).first(where: { passage.isMark($0, ")") })
        {
            end = close + 1
        }
        if let cue = EmployerCues.after.longest(at: end, in: passage) {
            let following = passage.tokens[cue.tokens.upperBound...].prefix(3)
            return cue.tag < 4 && following.contains(where: { NameWord.of($0).contains(.otherThing) })
                ? 0 : cue.tag
        }
        return later(end, passage) ?? (isVerb(end, passage) ? 0.9 : 0.3)
    }

    /// The weight of a cue that follows words set between the name and its verb: `Acme, a division of Brent, seeks`.
    private static func later(_ end: Int, _ passage: Passage) -> Double? {
        guard passage.isMark(end, ",") || end < passage.tokens.count && settings.contains(passage.tokens[end])
        else { return nil }
        for index in end..<min(end + 30, passage.tokens.count) {
            if speakers.contains(passage.tokens[index]) { return nil }
            if passage.isMark(index, in: ".!?"), index + 1 < passage.tokens.count,
                passage.tokens[index + 1].spaceBefore
            {
                return nil
            }
            if let cue = EmployerCues.after.longest(at: index, in: passage), cue.tag >= 4 { return cue.tag }
        }
        return nil
    }

    /// Whether a small word ends like the verb of one who acts: `relies`, `loves`.
    private static func isVerb(_ index: Int, _ passage: Passage) -> Bool {
        guard index < passage.tokens.count, passage.tokens[index].shape == .lower else { return false }
        let bytes = passage.bytes[passage.tokens[index].range]
        return bytes.count > 3 && bytes.last == UInt8(ascii: "s")
            && ActionVerbs.plain.contains(passage.tokens[index])
    }

    private static func startsClause(_ index: Int, _ passage: Passage) -> Bool {
        index == 0 || passage.tokens[index - 1].kind == .mark || the.contains(passage.tokens[index - 1])
    }

    private static let prepositions = WordSet("at for to in with who that and of we you client direct")
    /// The words that make of what is behind `at` a place.
    private static let sites = WordSet("based located situated unit ward clinic site sites")
    private static let the = WordSet("the")
    private static let speakers = WordSet("we you i they")
    private static let settings = WordSet("located based headquartered in")
    private static let headingWords = WordSet("about why at join über")
}
