import CareerModel

/// Turns the blocks of a company file into facts, with the headings and labels above each in mind.
struct CompanyReading {
    private(set) var name = ""
    private(set) var facts: [Company.Fact] = []

    /// A line that says what stands below it.
    private struct Label {
        var depth: Int
        var text: String
    }

    private struct Section {
        var level: Int
        var heading: String
        var topic: Company.Fact.Topic
    }

    private let path: String
    private var sections: [Section] = []
    private var labels: [Label] = []

    init(path: String) {
        self.path = path
    }

    private var topic: Company.Fact.Topic { sections.last?.topic ?? .overview }

    /// Reads all blocks.
    mutating func read(_ blocks: [TextBlock], pageTitle: String?) {
        var rest = blocks[...]
        takeName(from: &rest, pageTitle: pageTitle)
        for index in rest.indices {
            let next = index + 1 < rest.endIndex ? rest[index + 1] : nil
            if case .heading(let level) = rest[index].kind {
                enter(rest[index], level: level, before: next)
            } else {
                read(rest[index], before: next)
            }
        }
    }

    // MARK: Name

    /// Takes the headings that only name the employer or the document.
    private mutating func takeName(from blocks: inout ArraySlice<TextBlock>, pageTitle: String?) {
        if let labelled = blocks.prefix(12).lazy.compactMap({ LabelledText($0.text) }).first(where: {
            ["company", "company name", "name", "employer"].contains(Phrase($0.label).text)
        }), CompanyName.name(in: labelled.value) != nil {
            name = labelled.value
        }
        for _ in 0..<3 {
            guard name.isEmpty, let first = blocks.first, case .heading(let level) = first.kind, level <= 3
            else { break }
            name = CompanyName.name(in: first.text) ?? ""
            guard isOnlyName(first.text) else { break }
            blocks.removeFirst()
        }
        if name.isEmpty, let pageTitle { name = CompanyName.name(in: pageTitle) ?? "" }
    }

    private func isOnlyName(_ heading: String) -> Bool {
        let known = Set(Phrase(name).words)
        return Phrase(heading).words.allSatisfy { known.contains($0) || FactTopic.documentWords.contains($0) }
    }

    // MARK: Headings

    private mutating func enter(_ block: TextBlock, level: Int, before next: TextBlock?) {
        labels.removeAll()
        if level == 7 {
            labels.append(Label(depth: -2, text: Self.bare(block.text)))
            if isEmptyBelow(level, next) { add(block.text, of: block, at: 0, label: nil) }
            return
        }
        while let last = sections.last, last.level >= level { sections.removeLast() }
        let own = FactTopic.of(heading: block.text)
        let above = sections.last?.topic
        let topic = above.map { FactTopic.embraces($0) ? $0 : own ?? $0 } ?? own ?? .other
        sections.append(Section(level: level, heading: Self.bare(block.text), topic: topic))
        if isEmptyBelow(level, next) { add(block.text, of: block, at: 0, label: nil) }
    }

    /// Whether nothing stands below a heading, so that it must be a fact itself lest it be lost.
    private func isEmptyBelow(_ level: Int, _ next: TextBlock?) -> Bool {
        guard let next else { return true }
        if case .heading(let below) = next.kind { return below <= level }
        return false
    }

    // MARK: Lines

    private mutating func read(_ block: TextBlock, before next: TextBlock?) {
        let depth = Self.depth(of: block)
        while let last = labels.last, last.depth >= depth { labels.removeLast() }
        if introduces(block, depth, next) {
            labels.append(Label(depth: depth, text: Self.bare(block.text)))
        } else if let labelled = label(of: block.text) {
            addValue(labelled, of: block)
        } else {
            addText(block.text, of: block, at: 0, label: labels.last?.text)
        }
    }

    private static func depth(of block: TextBlock) -> Int {
        if case .item(let depth) = block.kind { return depth }
        return -1
    }

    private func introduces(_ block: TextBlock, _ depth: Int, _ next: TextBlock?) -> Bool {
        guard let next, case .item = next.kind, Self.depth(of: next) > depth else { return false }
        return block.text.utf8.last == .colon && block.text.utf8.count <= 120
    }

    /// The label before a value: at most eight words, and no quotation.
    private func label(of text: String) -> LabelledText? {
        guard text.utf8.first != UInt8(ascii: "\""), !text.utf8.starts(with: [0xE2, 0x80, 0x9C]) else {
            return nil
        }
        guard let labelled = LabelledText(text, mostWords: 12), !labelled.value.isEmpty else { return nil }
        return labelled
    }

    private mutating func addValue(_ labelled: LabelledText, of block: TextBlock) {
        let topic = FactTopic.of(label: labelled.label, in: self.topic)
        let isExplained = self.topic == .value && topic == .value && labels.last != nil
        if isExplained || self.topic == .preparation && block.text.utf8.contains(.pipe) {
            add(block.text, of: block, at: 0, label: labels.last?.text)
        } else {
            addText(labelled.value, of: block, at: labelled.offset, label: labelled.label)
        }
    }

    /// Adds a text; a list of technologies or values becomes a fact for each.
    private mutating func addText(_ text: String, of block: TextBlock, at offset: Int, label: String?) {
        let topic = label.map { FactTopic.of(label: $0, in: self.topic) } ?? self.topic
        let isList = topic == .technology || (topic == .value && offset > 0)
        let bytes = Array(text.utf8)
        guard isList, !text.utf8.contains(UInt8(ascii: "|")), isNoSentence(bytes) else {
            add(text, of: block, at: offset, label: label)
            return
        }
        let ranges = TechnologyList.ranges(in: text)
        guard ranges.allSatisfy({ bytes[$0].count { $0 == .space } < 6 }) else {
            add(text, of: block, at: offset, label: label)
            return
        }
        for range in ranges {
            add(
                String(decoding: bytes[range], as: UTF8.self), of: block, at: offset + range.lowerBound,
                label: label)
        }
    }

    private func isNoSentence(_ bytes: [UInt8]) -> Bool {
        bytes.last != UInt8(ascii: ".") && bytes.first != UInt8(ascii: "\"")
    }

    private mutating func add(_ text: String, of block: TextBlock, at offset: Int, label: String?) {
        facts.append(
            Company.Fact(
                topic: label.map { FactTopic.of(label: $0, in: topic) } ?? topic, label: label, text: text,
                section: sections.last?.heading, location: block.location(at: offset, in: path)))
    }

    private static func bare(_ heading: String) -> String {
        heading.utf8.last == .colon ? String(heading.dropLast()) : heading
    }
}
