import TextAnalysis

/// Making line ends and control characters uniform.
enum TextCleaning {
    /// The bytes with LF line ends, form feeds as line ends and escape sequences and other control characters as spaces.
    static func cleaned(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let plain = plainEnd(bytes, from: index)
            if plain > index {
                result.append(contentsOf: bytes[index..<plain])
                index = plain
                continue
            }
            let byte = bytes[index]
            if byte == 0x1B || byte == 0xC2, case let width = EscapeSequence.width(in: bytes, at: index),
                width > 0
            {
                result.append(contentsOf: repeatElement(0x20, count: width))
                index += width
                continue
            }
            index += 1
            switch byte {
            case 0x0D:
                result.append(0x0A)
                if index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
            case 0x0B, 0x0C: result.append(0x0A)
            case 0x09, 0x0A, 0x20...0x7E, 0x80...: result.append(byte)
            default: result.append(0x20)
            }
        }
        return result
    }

    /// Where the bytes end that stay as they are, whatever stands around them.
    private static func plainEnd(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            var index = start - bytes.startIndex
            while true {
                index = buffer.firstIndex(from: index) { $0.controls | $0.equal(0x7F) | $0.equal(0xC2) }
                guard index < buffer.count, buffer[index] == 0x0A || buffer[index] == 0x09 else { break }
                index += 1
            }
            return index + bytes.startIndex
        }
    }

    /// Whether nothing of the bytes can be seen.
    static func isBlank(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            let width = InvisibleText.spaceWidth(in: bytes, at: index)
            guard width > 0 else { return false }
            index += width
        }
        return true
    }
}
