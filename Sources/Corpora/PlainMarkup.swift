/// The words of a piece of a posting that may be HTML.
enum PlainMarkup {
    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "#39": "'", "rsquo": "’",
        "ndash": "–", "bull": "•",
    ]

    /// The text with tags as spaces, the commonest entities as what they stand for, and white space as single spaces.
    static func text(of bytes: ArraySlice<UInt8>) -> String {
        var plain: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let rest = bytes[index...]
            if rest.first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
                plain.append(UInt8(ascii: " "))
                index = end + 1
            } else if rest.first == UInt8(ascii: "&"),
                let end = rest.prefix(8).firstIndex(of: UInt8(ascii: ";")),
                let sign = entities[String(decoding: rest[(index + 1)..<end], as: UTF8.self)]
            {
                plain += Array(sign.utf8)
                index = end + 1
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return plain.split { $0 == 0x20 || (9...13).contains($0) }
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}
