/// UTF-16 as some editors save it.
enum UTF16Decoding {
    /// The text in UTF-8, or nil when the bytes are not valid UTF-16.
    static func utf8(of bytes: ArraySlice<UInt8>, littleEndian: Bool) -> [UInt8]? {
        guard bytes.count % 2 == 0 else { return nil }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(littleEndian ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1)
            index += 2
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        let failed = transcode(
            units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true,
            into: { result.append($0) }
        )
        return failed ? nil : result
    }
}
