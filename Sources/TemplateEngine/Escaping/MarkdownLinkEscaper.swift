/// Escapes for the target of a Markdown link: what could end it is percent-encoded.
enum MarkdownLinkEscaper {
    static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        var cursor = EscapeCursor(value)
        while !cursor.isAtEnd {
            let byte = cursor.byte
            if byte == UInt8(ascii: "&"), MarkdownInlineEscaper.isEntity(cursor) {
                cursor.replace(with: "&amp;", in: &output)
            } else if byte <= Byte.space || byte == 0x7F || "<>()\\\"`|".utf8.contains(byte) {
                cursor.drop(1, in: &output)
                output.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            } else {
                let control = cursor.controlLength
                if control > 0 { cursor.drop(control, in: &output) } else { cursor.keep() }
            }
        }
        cursor.flush(to: &output)
    }
}
