import CareerModel

/// Reads the person's notes: lists of wishes below lines that say what they are for.
struct WishReading {
    private let path: String
    private var wishes: [Application.Wish] = []
    /// The lines that the next one stands below, outermost first; headings have negative depths.
    private var above: [(depth: Int, text: String)] = []

    /// The wishes among the blocks of the notes, in order.
    static func wishes(of blocks: [TextBlock], _ path: String) -> [Application.Wish] {
        var reading = WishReading(path: path)
        for index in blocks.indices {
            let next = index + 1 < blocks.count ? blocks[index + 1] : nil
            reading.read(blocks[index], before: next)
        }
        return reading.wishes
    }

    private init(path: String) {
        self.path = path
    }

    private mutating func read(_ block: TextBlock, before next: TextBlock?) {
        let depth = Self.depth(of: block)
        while let last = above.last, last.depth >= depth { above.removeLast() }
        if isIntroduction(block, depth, next) {
            above.append((depth, block.text))
        } else {
            add(block)
        }
    }

    private static func depth(of block: TextBlock) -> Int {
        switch block.kind {
        case .heading(let level): level - 20
        case .paragraph: -1
        case .item(let depth): depth
        }
    }

    private func isIntroduction(_ block: TextBlock, _ depth: Int, _ next: TextBlock?) -> Bool {
        if case .heading = block.kind { return true }
        guard let next, case .item = next.kind, Self.depth(of: next) > depth else { return false }
        return depth >= 0 || block.text.utf8.last == .colon
    }

    private mutating func add(_ block: TextBlock) {
        let purpose = purpose()
        var wish = Application.Wish(
            purpose: purpose, subject: nil, text: block.text, location: block.location(at: 0, in: path))
        if purpose != .skill, purpose != .resume, let labelled = LabelledText(block.text),
            !labelled.value.isEmpty
        {
            wish.subject = labelled.label
            wish.text = labelled.value
            wish.location = block.location(at: labelled.offset, in: path)
        }
        wishes.append(wish)
    }

    private func purpose() -> Application.Wish.Purpose {
        for line in above {
            let phrase = Phrase(line.text)
            if phrase.hasAny(["letter"]) { return .letter }
            if phrase.hasAny(["bullet", "bullets", "highlight", "highlights"]) { return .highlight }
            if phrase.hasAny(["skill", "skills", "keyword", "keywords"]) { return .skill }
            if phrase.hasAny(["resume", "résumé", "cv", "customization", "customisation"]) { return .resume }
        }
        return .other
    }
}
