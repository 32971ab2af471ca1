/// Escapes for HTML and XML, in text and in quoted attributes.
///
/// Control characters are dropped: neither allows them.
enum MarkupEscaper {
    static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var cursor = EscapeCursor(value)
        while !cursor.isAtEnd {
            switch cursor.byte {
            case UInt8(ascii: "&"): cursor.replace(with: "&amp;", in: &output)
            case UInt8(ascii: "<"): cursor.replace(with: "&lt;", in: &output)
            case UInt8(ascii: ">"): cursor.replace(with: "&gt;", in: &output)
            case UInt8(ascii: "\""): cursor.replace(with: "&quot;", in: &output)
            case UInt8(ascii: "'"): cursor.replace(with: "&#39;", in: &output)
            case 0..<0x20, 0x7F, 0xC2:
                let control = cursor.controlLength
                if control > 0 { cursor.drop(control, in: &output) } else { cursor.keep() }
            default: cursor.keep()
            }
        }
        cursor.flush(to: &output)
    }
}
