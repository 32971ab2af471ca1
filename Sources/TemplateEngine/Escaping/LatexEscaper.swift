/// Escapes for LaTeX text.
///
/// Line breaks become blanks: an empty line ends a paragraph, which an argument may not do.
enum LatexEscaper {
    static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var cursor = EscapeCursor(value)
        while !cursor.isAtEnd {
            switch cursor.byte {
            case UInt8(ascii: "\\"): cursor.replace(with: "\\textbackslash{}", in: &output)
            case UInt8(ascii: "~"): cursor.replace(with: "\\textasciitilde{}", in: &output)
            case UInt8(ascii: "^"): cursor.replace(with: "\\textasciicircum{}", in: &output)
            case UInt8(ascii: "`"): cursor.replace(with: "\\textasciigrave{}", in: &output)
            case UInt8(ascii: "<"): cursor.replace(with: "\\textless{}", in: &output)
            case UInt8(ascii: ">"): cursor.replace(with: "\\textgreater{}", in: &output)
            case UInt8(ascii: "|"): cursor.replace(with: "\\textbar{}", in: &output)
            case UInt8(ascii: "["): cursor.replace(with: "{[}", in: &output)
            case UInt8(ascii: "]"): cursor.replace(with: "{]}", in: &output)
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "&"),
                UInt8(ascii: "#"),
                UInt8(ascii: "_"), UInt8(ascii: "%"):
                cursor.escape(in: &output)
            case UInt8(ascii: "-") where cursor.previous(output) == UInt8(ascii: "-"):
                cursor.replace(with: "{}-", in: &output)
            case Byte.newline, Byte.carriageReturn:
                cursor.replace(cursor.lineBreakLength, with: " ", in: &output)
            case 0..<0x20, 0x7F, 0xC2:
                let control = cursor.controlLength
                if control > 0 { cursor.drop(control, in: &output) } else { cursor.keep() }
            default: cursor.keep()
            }
        }
        cursor.flush(to: &output)
    }
}
