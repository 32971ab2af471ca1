/// Makes a value safe for a terminal: control characters go, other line breaks become line feeds.
enum TextEscaper {
    static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var cursor = EscapeCursor(value)
        while !cursor.isAtEnd {
            switch cursor.byte {
            case Byte.carriageReturn: cursor.replace(cursor.lineBreakLength, with: "\n", in: &output)
            case 0..<0x20, 0x7F, 0xC2:
                let control = cursor.controlLength
                if control > 0 { cursor.drop(control, in: &output) } else { cursor.keep() }
            default: cursor.keep()
            }
        }
        cursor.flush(to: &output)
    }
}
