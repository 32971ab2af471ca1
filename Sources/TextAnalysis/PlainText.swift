/// Layout of plain-text documents.
public enum PlainText {
    /// The text with its lines wrapped at a width in characters.
    ///
    /// Runs of blank lines are made one, line ends have no space, and one newline ends the text. Lines are wrapped one
    /// by one: a line break in the text stays.
    public static func wrapped(_ text: String, width: Int) -> String {
        let wrapped = lines(of: text).flatMap { line -> [String] in
            var lines: [String] = []
            var current = ""
            for word in line.split(separator: " ") {
                if current.isEmpty {
                    current = String(word)
                } else if current.count + 1 + word.count <= width {
                    current += " " + word
                } else {
                    lines.append(current)
                    current = String(word)
                }
            }
            return lines + [current]
        }
        return tidied(wrapped.joined(separator: "\n"))
    }

    /// The text with runs of blank lines made one, none at its ends, and one newline at the end.
    public static func tidied(_ text: String) -> String {
        var lines: [Substring] = []
        for line in self.lines(of: text) {
            let isBlank = line.utf8.allSatisfy(ASCII.isSpace)
            if isBlank, lines.last?.isEmpty ?? true { continue }
            lines.append(isBlank ? "" : line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The lines of a text without their ends, which may be those of Windows.
    private static func lines(of text: String) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
    }
}
