import CareerModel

/// Gives pasted pages without headings their headings back.
enum CompanyOutline {
    /// The blocks, short lines that stand alone made headings when there is no other heading.
    static func outlined(_ blocks: [TextBlock]) -> [TextBlock] {
        let hasHeadings = blocks.contains { block in
            if case .heading = block.kind { return true }
            return false
        }
        guard !hasHeadings else { return blocks }
        return blocks.indices.map { index in
            var block = blocks[index]
            guard isHeading(block, before: index + 1 < blocks.count ? blocks[index + 1] : nil) else {
                return block
            }
            block.kind = .heading(level: FactTopic.of(heading: block.text) == nil ? 3 : 2)
            return block
        }
    }

    private static func isHeading(_ block: TextBlock, before next: TextBlock?) -> Bool {
        guard block.kind == .paragraph, block.startsGroup, let next, next.startsGroup else { return false }
        let bytes = Array(block.text.utf8)
        guard let last = bytes.last, bytes.count <= 50 else { return false }
        guard last.isWordLike || last == UInt8(ascii: ")") || last == .colon else { return false }
        let words = bytes.split(separator: .space).count
        guard TechnologyList.ranges(in: block.text).count == 1 else { return false }
        return words <= 7 && !bytes.contains(UInt8(ascii: "$")) && !bytes.contains(UInt8(ascii: ","))
    }
}
