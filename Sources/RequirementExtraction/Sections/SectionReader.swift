import CareerModel
import TextAnalysis

/// Tells which section each line of a posting belongs to, from headings, labels and lead-ins.
struct SectionReader {
    /// A section: what its lines are about, and its heading.
    struct Section {
        var kind: SectionKind = .neutral
        var heading: String?
        /// The folded keys of the heading's words.
        var headingKeys: [UInt64] = []
        fileprivate var level = 0
    }

    private(set) var section = Section()

    /// Takes a block as a heading when it is one; the section it opens then holds for the blocks below.
    mutating func takesHeading(_ block: TextBlock, _ passage: Passage, isFirst: Bool) -> Bool {
        let words = passage.wordCount
        let guess = Self.guess(passage)
        switch block.kind {
        case .heading(let level) where level < 7:
            guard words <= 16 else { return false }
            open(guess.coverage >= (isFirst ? 0.6 : 0.34) ? guess.kind : nil, passage, level: level)
        case .heading:
            guard words <= 14 || endsWithColon(passage), !isSentence(passage) || guess.coverage > 0.6 else {
                return false
            }
            open(endsWithColon(passage) || guess.coverage >= 0.4 ? guess.kind : nil, passage, level: 7)
        case .item:
            guard endsWithColon(passage), words <= 10, let kind = guess.kind, guess.coverage >= 0.5 else {
                return false
            }
            open(kind, passage, level: 8)
        case .paragraph:
            if endsWithColon(passage), words <= 30 {
                openLeadIn(passage)
            } else if words <= 9, !isSentence(passage), let kind = guess.kind, guess.coverage >= 0.65 {
                open(kind, passage, level: 8)
            } else if words <= 7, words > 0, passage.isUppercase {
                open(guess.coverage >= 0.4 ? guess.kind : nil, passage, level: 8)
            } else {
                return false
            }
        }
        return true
    }

    /// Opens the section of a heading found inside running text.
    mutating func open(_ kind: SectionKind, heading: Passage) {
        section = Section(kind: kind, heading: heading.text, headingKeys: heading.wordKeys, level: 8)
    }

    /// Takes a line that ends with a colon: what it leads into is told by its words, or the section stays.
    mutating func openLeadIn(_ passage: Passage) {
        open(Self.guess(passage).kind, passage, level: 8)
    }

    private mutating func open(_ kind: SectionKind?, _ passage: Passage, level: Int) {
        let isNew = level < 7 && (level <= section.level || section.level >= 7)
        section = Section(
            kind: kind ?? (isNew ? .neutral : section.kind), heading: passage.text,
            headingKeys: passage.wordKeys, level: kind != nil || isNew ? level : section.level)
    }

    private func endsWithColon(_ passage: Passage) -> Bool {
        passage.isMark(passage.tokens.count - 1, ":")
    }

    private func isSentence(_ passage: Passage) -> Bool {
        passage.isMark(passage.tokens.count - 1, in: ".!;,")
    }

    /// What a heading announces, and the share of its words that say so.
    static func guess(_ passage: Passage) -> (kind: SectionKind?, coverage: Double) {
        let matches = SectionHeadings.table.matches(in: passage)
        guard let first = matches.first else { return (nil, 0) }
        var best = first
        var covered = 0
        for match in matches {
            covered += match.tokens.count
            if match.tokens.count > best.tokens.count { best = match }
        }
        let coverage = Double(covered) / Double(max(1, passage.tokens.count))
        if matches.contains(where: { $0.tag == .preferred }),
            !passage.tokens.contains(where: required.contains)
        {
            return (.preferred, coverage)
        }
        return (best.tag, coverage)
    }

    private static let required = WordSet("required minimum basic must essential")
}
