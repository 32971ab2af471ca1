import CareerModel

extension TextBlock {
    /// Makes a block of text whose markup is gone; nil when nothing of it can be seen.
    ///
    /// White space is folded to single spaces and invisible characters are left out.
    init?(_ kind: Kind, _ text: TracedText, lines: SourceLines, startsGroup: Bool) {
        var folding = Folding(lines: lines)
        folding.append(text)
        guard !folding.bytes.isEmpty else { return nil }
        self.init(
            kind: kind, text: String(decoding: folding.bytes, as: UTF8.self), origins: folding.origins,
            startsGroup: startsGroup)
    }

    /// White space folded, with an origin wherever the text does not simply go on as in the source.
    private struct Folding {
        let lines: SourceLines
        var bytes: [UInt8] = []
        var origins: [Origin] = []
        private var pendingSpace: Int32?
        private var previous: Int32 = -2
        private var isNewLine = false

        init(lines: SourceLines) {
            self.lines = lines
        }

        mutating func append(_ text: TracedText) {
            bytes.reserveCapacity(text.count)
            var index = 0
            while index < text.count {
                let byte = text.bytes[index]
                if byte.isSpace {
                    meetSpace(at: text.offsets[index])
                    isNewLine = isNewLine || byte == .newline
                    index += 1
                } else if byte >= 0x80, let unseen = InvisibleText.multibyte(in: text.bytes, at: index) {
                    if unseen.kind == .space { meetSpace(at: text.offsets[index]) }
                    index += unseen.width
                } else {
                    put(byte, at: text.offsets[index])
                    let end = wordEnd(text, after: index)
                    bytes.append(contentsOf: text.bytes[index + 1..<end])
                    previous = text.offsets[end - 1]
                    index = end
                }
            }
        }

        /// Where the ASCII signs end that follow each other here as in the source.
        private func wordEnd(_ text: TracedText, after index: Int) -> Int {
            text.bytes.withUnsafeBufferPointer { bytes in
                text.offsets.withUnsafeBufferPointer { offsets in
                    var end = index + 1
                    while end < bytes.count, bytes[end] < 0x80, !bytes[end].isSpace,
                        offsets[end] == offsets[end - 1] + 1
                    { end += 1 }
                    return end
                }
            }
        }

        private mutating func meetSpace(at offset: Int32) {
            if pendingSpace == nil, !bytes.isEmpty { pendingSpace = offset }
        }

        private mutating func put(_ byte: UInt8, at offset: Int32) {
            if let space = pendingSpace {
                pendingSpace = nil
                write(.space, at: space)
            }
            if isNewLine {
                previous = -2
                isNewLine = false
            }
            write(byte, at: offset)
        }

        private mutating func write(_ byte: UInt8, at offset: Int32) {
            if offset != previous + 1 {
                let place = lines.place(of: offset)
                origins.append(Origin(offset: bytes.count, line: place.line, column: place.column))
            }
            bytes.append(byte)
            previous = offset
        }
    }
}
