import TextAnalysis

/// How a text is written.
enum DocumentForm {
    case html
    /// HTML of which the tags themselves are written as references: `&lt;p&gt;`.
    case escapedHTML
    case markdown
    case plain

    /// Judges by the ending of the path and by the content.
    static func of(_ text: SourceText) -> DocumentForm {
        let ending = self.ending(of: text.path)
        let marks = Marks(text.bytes)
        if marks.escapedTags >= 2, marks.escapedTags > marks.blockTags { return .escapedHTML }
        switch ending {
        case "html", "htm", "xhtml":
            return marks.tags > 0 ? .html : marks.markdown > 0 ? .markdown : .plain
        case "md", "markdown", "mdown":
            return marks.isPage || (marks.blockTags >= 5 && marks.markdown == 0) ? .html : .markdown
        default:
            if marks.isPage || (marks.blockTags >= 2 && marks.blockTags * 2 > marks.markdown) { return .html }
            return marks.markdown > 0 ? .markdown : .plain
        }
    }

    private static func ending(of path: String) -> String {
        guard let stop = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(decoding: path.utf8[stop...].dropFirst().map(\.lowercased), as: UTF8.self)
    }

    /// What in a text speaks for one form or another.
    private struct Marks {
        /// Whether it begins as a web page does.
        var isPage = false
        /// Tags of any kind.
        var tags = 0
        /// Tags of blocks: paragraphs, list items, headings.
        var blockTags = 0
        /// Tags written with references.
        var escapedTags = 0
        /// Headings, bold lines, front matter and escapes of Markdown.
        var markdown = 0

        init(_ bytes: [UInt8]) {
            if FrontMatter.mayBegin(bytes), FrontMatter.range(in: bytes, SourceLines(bytes)) != nil {
                markdown += 1
            }
            var escapes = 0
            func next(_ start: Int) -> Int {
                bytes.withUnsafeBufferPointer { bytes in
                    bytes.firstIndex(from: start) {
                        $0.equal(.backslash) | $0.equal(.less) | $0.equal(.ampersand) | $0.equal(.hash)
                            | $0.equal(.star)
                    }
                }
            }
            var index = next(0)
            while index < bytes.count {
                switch bytes[index] {
                case .backslash:
                    if index + 1 < bytes.count, bytes[index + 1].isPunctuation { escapes += 1 }
                case .less: countTag(bytes, index + 1)
                case .ampersand: countEscaped(bytes, index)
                case .hash, .star:
                    if index == 0 || bytes[index - 1] == .newline { countLine(bytes, index) }
                default: break
                }
                index = next(index + 1)
            }
            if escapes >= 2 { markdown += 1 }
        }

        private mutating func countTag(_ bytes: [UInt8], _ start: Int) {
            guard start + 1 < bytes.count, bytes[start].isLetter || bytes[start] == UInt8(ascii: "!") else {
                return
            }
            let name = DocumentForm.name(bytes, start)
            guard let name else { return }
            if name == "!doctype" || name == "html" || name == "body" { isPage = true }
            tags += 1
            if DocumentForm.blockNames.contains(name) { blockTags += 1 }
        }

        private mutating func countEscaped(_ bytes: [UInt8], _ start: Int) {
            var index = start
            for part in ["&amp;lt;", "&lt;"] where bytes[index...].starts(with: part.utf8) {
                index += part.utf8.count
                break
            }
            guard index > start, let name = DocumentForm.name(bytes, index) else { return }
            if DocumentForm.blockNames.contains(name) { escapedTags += 1 }
        }

        private mutating func countLine(_ bytes: [UInt8], _ start: Int) {
            let end = bytes[start...].prefix(200).firstIndex(of: .newline) ?? min(bytes.count, start + 200)
            guard end > start else { return }
            let line = DocumentLine(bytes, start..<end, isMarkdown: true)
            if case .heading = line.kind { markdown += 1 }
            let isOpened = end - start > 4 && bytes[start] == .star && bytes[start + 1] == .star
            if isOpened, bytes[start + 2].isWordLike, bytes[start + 3..<end].contains(.star) { markdown += 1 }
        }
    }

    private static let blockNames: Set<String> = [
        "p", "li", "ul", "ol", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "table", "td", "section",
        "article",
        "main",
    ]

    /// The name that a tag has, followed by white space, `>`, `/` or a reference to `>`.
    private static func name(_ bytes: [UInt8], _ start: Int) -> String? {
        var end = start
        if end < bytes.count, bytes[end] == UInt8(ascii: "!") { end += 1 }
        while end < bytes.count, end - start < 10, bytes[end].isAlphanumeric { end += 1 }
        guard end > start, end < bytes.count, !bytes[end].isWordLike, bytes[end] != .colon else { return nil }
        return String(decoding: bytes[start..<end].map(\.lowercased), as: UTF8.self)
    }
}
