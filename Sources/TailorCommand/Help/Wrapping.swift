/// Lays out words in lines; the help's words are counted in characters.
enum Wrapping {
    /// Lines of at most `width` columns, each after `indent` spaces; a longer word stands on a line of its own.
    static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, indent + line.count + 1 + word.count > width {
                lines.append(margin + line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        if !line.isEmpty { lines.append(margin + line) }
        return lines
    }

    /// Lines of two columns, the second wrapped at its own edge; a first column too long stands on its own line.
    static func columns(_ rows: [(String, String)], edge: Int, width: Int) -> [String] {
        rows.flatMap { left, right in
            var lines = Self.lines(right, width: width, indent: edge)
            guard left.count + 4 <= edge, let first = lines.first else { return ["  " + left] + lines }
            let gap = String(repeating: " ", count: edge - 2 - left.count)
            lines[0] = "  " + left + gap + first.dropFirst(edge)
            return lines
        }
    }
}
