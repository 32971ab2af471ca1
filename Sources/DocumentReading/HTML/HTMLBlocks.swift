import CareerModel

/// Makes blocks of the runs of a page.
enum HTMLBlocks {
    /// The blocks of the runs, references decoded, bullets and bold lines recognised.
    static func blocks(of runs: [HTMLRun], lines: SourceLines) -> [TextBlock] {
        var blocks: [TextBlock] = []
        for run in runs {
            let text = run.text.decodingReferences.trimmed
            var startsGroup = startsGroup(run, after: blocks.last)
            for (kind, part) in parts(of: text, run) {
                guard let block = TextBlock(kind, part, lines: lines, startsGroup: startsGroup) else {
                    continue
                }
                blocks.append(block)
                startsGroup = false
            }
        }
        return blocks
    }

    private static func startsGroup(_ run: HTMLRun, after last: TextBlock?) -> Bool {
        guard let last else { return true }
        switch (run.kind, last.kind) {
        case (.item, .item): return false
        default: return !run.followsBreak
        }
    }

    private static func parts(of text: TracedText, _ run: HTMLRun) -> [(TextBlock.Kind, TracedText)] {
        if case .heading = run.kind { return [(run.kind, LeadingSymbols.removed(from: text))] }
        let marker = ListMarker.leading(text.bytes, 0, text.count)
        var kind = run.kind
        var rest = text
        if let marker, marker.style != .number || kind != .paragraph, isBullet(marker, text) {
            rest = text[marker.contentStart..<text.count]
            if case .paragraph = kind { kind = .item(depth: 0) }
        } else if case .paragraph = kind, run.isStrong, StrongLine.isHeading(text) {
            return [(.heading(level: 7), LeadingSymbols.removed(from: text))]
        }
        return GluedBullets.split(rest).map { piece in
            let isNewItem = piece.isItem && kind == .paragraph
            return (isNewItem ? .item(depth: 0) : kind, LeadingSymbols.removed(from: piece.text))
        }
    }

    /// Whether the marker is a sign, not a number, which in HTML may be part of the text.
    private static func isBullet(_ marker: ListMarker, _ text: TracedText) -> Bool {
        marker.style != .number && text.count > marker.contentStart
    }
}
