/// What the last line of the result holds before a value is put there.
///
/// Looks back a bounded way, so that many values on one long line do not cost the square of its length; of a longer
/// line it says what makes a value be escaped more.
struct LinePrefix {
    private static let reach = 512

    private let bytes: ArraySlice<UInt8>
    private let isWhole: Bool

    init(of output: [UInt8]) {
        let earliest = max(0, output.count - Self.reach)
        var start = output.count
        while start > earliest, output[start - 1] != Byte.newline { start -= 1 }
        bytes = output[start...]
        isWhole = start == 0 || output[start - 1] == Byte.newline
    }

    /// The blanks of a line that holds nothing else; `nil` when it does.
    var blanks: ArraySlice<UInt8>? {
        isWhole && bytes.allSatisfy(Byte.isBlank) ? bytes : nil
    }

    /// Whether a block of Markdown or Typst could begin here: only blanks, quotation and list markers come before.
    var isBlockStart: Bool {
        guard isWhole else { return true }
        var rest = bytes
        while true {
            rest = rest.drop(while: Byte.isBlank)
            guard let first = rest.first else { return true }
            if first == UInt8(ascii: ">") {
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.prefix(while: Byte.isDigit)
            rest = rest.dropFirst(digits.count)
            guard let marker = rest.popFirst() else { return false }
            let isMarker = digits.isEmpty ? "-+*".utf8.contains(marker) : ".)".utf8.contains(marker)
            guard isMarker, let next = rest.first, Byte.isBlank(next) else { return false }
        }
    }

    /// Whether the line is a row of a Markdown table.
    var isTableRow: Bool {
        !isWhole || bytes.drop(while: Byte.isBlank).first == UInt8(ascii: "|")
    }

    /// Whether the line is a Markdown heading.
    var isHeading: Bool {
        !isWhole || bytes.drop(while: Byte.isBlank).first == UInt8(ascii: "#")
    }

    /// Whether a quotation mark is open on the line.
    var isQuoted: Bool {
        guard isWhole else { return true }
        var isOpen = false
        var isEscaped = false
        for byte in bytes {
            if byte == Byte.quote, !isEscaped { isOpen.toggle() }
            isEscaped = byte == Byte.backslash && !isEscaped
        }
        return isOpen
    }

    /// Whether a link target or an autolink is being written: `](` or `<`, then neither blank nor its end.
    var isLinkTarget: Bool {
        var index = bytes.endIndex
        while index > bytes.startIndex {
            index -= 1
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") {
                return index == bytes.startIndex || bytes[index - 1] != Byte.backslash
            }
            if byte == UInt8(ascii: "(") {
                return index > bytes.startIndex && bytes[index - 1] == UInt8(ascii: "]")
                    && (index - 1 == bytes.startIndex || bytes[index - 2] != Byte.backslash)
            }
            if Byte.isSpace(byte) || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ">") { return false }
        }
        return false
    }
}
