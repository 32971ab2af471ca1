import CareerModel

/// A line of the experience bank: a heading, an item or a run of text, with the label that begins it.
struct StoryLine {
    enum Kind: Hashable {
        /// A heading, level 1 to 6.
        case heading(Int)
        case item
        case text
    }

    /// A label and where the text after it begins.
    struct Label {
        let meaning: StoryLabel
        let name: String
        /// Whether it stands in bold or is a heading, so that it must be a label.
        let isMarked: Bool
        let rest: Int
    }

    let kind: Kind
    /// Everything, the label included.
    private(set) var text: String
    let location: SourceLocation
    let startsGroup: Bool
    var label: Label?
    private let origins: ArraySlice<TextBlock.Origin>
    private let start: Int

    private init(
        kind: Kind, bytes: ArraySlice<UInt8>, origins: ArraySlice<TextBlock.Origin>, path: String,
        startsGroup: Bool
    ) {
        self.kind = kind
        self.origins = origins
        self.startsGroup = startsGroup
        let bytes = bytes.drop { $0 == 0x20 }
        start = bytes.startIndex
        text = FoldedText.of(String(decoding: bytes, as: UTF8.self))
        location = Self.location(of: bytes.startIndex, origins, path)
    }

    /// The text after the label, and where it begins.
    var content: (text: String, location: SourceLocation) {
        guard let label else { return (text, location) }
        let rest = String(decoding: Array(text.utf8.dropFirst(label.rest)), as: UTF8.self)
        return (rest, Self.location(of: start + label.rest, origins, location.path))
    }

    private static func location(
        of offset: Int, _ origins: ArraySlice<TextBlock.Origin>, _ path: String
    ) -> SourceLocation {
        let origin = origins.last { $0.offset <= offset } ?? origins.first
        guard let origin else { return SourceLocation(path: path, line: 1) }
        return SourceLocation(
            path: path, line: origin.line, column: origin.column + max(0, offset - origin.offset))
    }

    // MARK: Making lines of blocks

    /// The lines of the blocks: a source line that begins with a known label stands for itself.
    static func lines(of blocks: [TextBlock], in source: SourceText) -> [StoryLine] {
        let sourceLines = SourceLines(source.bytes)
        var lines: [StoryLine] = []
        for block in blocks {
            let group = lines.count
            let bytes = Array(block.text.utf8)
            for (range, origins) in sourceLineRanges(of: block, size: bytes.count) {
                var line = StoryLine(
                    kind: kind(of: block), bytes: bytes[range], origins: block.origins[origins],
                    path: source.path,
                    startsGroup: lines.count == group && block.startsGroup)
                line.label = StoryLabelFinder.label(of: line, block.kind, in: source, sourceLines)
                if lines.count > group, line.label == nil {
                    lines[lines.count - 1].text += " " + line.text
                } else {
                    lines.append(line)
                }
            }
        }
        freeTitle(&lines)
        return markingFields(lines)
    }

    /// Takes a label's name for a title where it is one: the first line, a heading above all others.
    private static func freeTitle(_ lines: inout [StoryLine]) {
        guard let first = lines.first, case .heading(let level) = first.kind, let label = first.label,
            label.rest == first.text.utf8.count
        else { return }
        let hasPeers = lines.dropFirst().contains { line in
            if case .heading(let other) = line.kind { other <= level } else { false }
        }
        if !hasPeers { lines[0].label = nil }
    }

    private static func kind(of block: TextBlock) -> Kind {
        switch block.kind {
        case .heading(let level): level <= 6 ? .heading(level) : .text
        case .item: .item
        case .paragraph: .text
        }
    }

    /// The parts of a block's text that come from different lines of the source, each with the places of its origins.
    private static func sourceLineRanges(
        of block: TextBlock, size: Int
    ) -> [(range: Range<Int>, origins: Range<Int>)] {
        var starts = [(offset: 0, origin: 0)]
        for index in block.origins.indices.dropFirst() {
            let origin = block.origins[index]
            if origin.line != block.origins[index - 1].line, origin.offset > (starts.last?.offset ?? 0),
                origin.offset < size
            {
                starts.append((origin.offset, index))
            }
        }
        let ends = starts.dropFirst() + [(size, block.origins.count)]
        return zip(starts, ends).map { ($0.offset..<$1.offset, $0.origin..<$1.origin) }
    }

    /// Takes `Team: five people` for a label too when it stands among fields, without a blank line between.
    private static func markingFields(_ lines: [StoryLine]) -> [StoryLine] {
        var lines = lines
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, !lines[end].startsGroup, lines[end].kind == lines[start].kind {
                end += 1
            }
            if lines[start..<end].contains(where: { $0.label?.meaning.isField == true }) {
                for index in start..<end where lines[index].label == nil {
                    lines[index].label = StoryLabelFinder.anyLabel(of: lines[index].text)
                }
            }
            start = end
        }
        return lines
    }
}
