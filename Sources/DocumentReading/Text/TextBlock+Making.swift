import CareerModel

extension TextBlock {
    /// Makes a block of text whose markup is gone; nil when nothing of it can be seen.
    ///
    /// White space is folded to single spaces and invisible characters are left out.
    init?(_ kind: Kind, _ text: TracedText, lines: SourceLines, startsGroup: Bool) {
        var origins: [Origin] = []
        let folded = String(unsafeUninitializedCapacity: text.count) { room in
            text.bytes.withUnsafeBufferPointer { bytes in
                text.offsets.withUnsafeBufferPointer { offsets in
                    var folding = Folding(bytes: bytes, offsets: offsets, lines: lines, room: room)
                    folding.fold(text)
                    origins = folding.origins
                    return folding.count
                }
            }
        }
        guard !folded.isEmpty else { return nil }
        self.init(kind: kind, text: folded, origins: origins, startsGroup: startsGroup)
    }

    /// White space folded, with an origin wherever the text does not simply go on as in the source.
    private struct Folding {
        let bytes: UnsafeBufferPointer<UInt8>
        let offsets: UnsafeBufferPointer<Int32>
        let lines: SourceLines
        /// Where the folded bytes go, with room for all.
        let room: UnsafeMutableBufferPointer<UInt8>
        private(set) var count = 0
        private(set) var origins: [Origin] = []
        private var pendingSpace: Int32?
        private var previous: Int32 = -2
        private var isNewLine = false
        /// Up to here it is known that there is more than plain words.
        private var notPlain = 0

        init(
            bytes: UnsafeBufferPointer<UInt8>, offsets: UnsafeBufferPointer<Int32>, lines: SourceLines,
            room: UnsafeMutableBufferPointer<UInt8>
        ) {
            (self.bytes, self.offsets, self.lines, self.room) = (bytes, offsets, lines, room)
        }

        mutating func fold(_ text: TracedText) {
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte.isSpace {
                    meetSpace(at: offsets[index])
                    isNewLine = isNewLine || byte == .newline
                    index += 1
                } else if byte >= 0x80, let unseen = InvisibleText.multibyte(in: text.bytes, at: index) {
                    if unseen.kind == .space { meetSpace(at: offsets[index]) }
                    index += unseen.width
                } else {
                    put(byte, at: offsets[index])
                    index = putPlain(after: index) ?? putWord(after: index)
                }
            }
        }

        /// Takes the words behind a byte up to the next sign that is no plain ASCII, when single spaces part them and they
        /// follow each other as in the source; returns where they end.
        private mutating func putPlain(after index: Int) -> Int? {
            guard index >= notPlain else { return nil }
            var end = bytes.firstIndex(from: index) { $0.controls | $0.beyondASCII }
            notPlain = end
            while end > index, bytes[end - 1] == .space { end -= 1 }
            guard end > index, bytes[index] != .space else { return nil }
            let shift = offsets[index] &- Int32(truncatingIfNeeded: index)
            var isOther: UInt8 = 0
            var isMoved: Int32 = 0
            for place in (index + 1)..<max(index + 1, end) {
                let isSpace: UInt8 = bytes[place] == .space && bytes[place &- 1] == .space ? 1 : 0
                isOther |= isSpace
                isMoved |= offsets[place] &- Int32(truncatingIfNeeded: place) ^ shift
            }
            guard isOther == 0, isMoved == 0, let from = bytes.baseAddress, let to = room.baseAddress else {
                return nil
            }
            (to + count).update(from: from + index + 1, count: end - index - 1)
            count += end - index - 1
            previous = offsets[end - 1]
            return end
        }

        /// Takes the ASCII signs that follow each other here as in the source; returns where they end.
        private mutating func putWord(after index: Int) -> Int {
            var end = index + 1
            while end < bytes.count, bytes[end] < 0x80, !bytes[end].isSpace,
                offsets[end] == offsets[end &- 1] &+ 1
            {
                room[count] = bytes[end]
                count &+= 1
                end &+= 1
            }
            previous = offsets[end - 1]
            return end
        }

        private mutating func meetSpace(at offset: Int32) {
            if pendingSpace == nil, count > 0 { pendingSpace = offset }
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
            if offset != previous &+ 1 {
                let place = lines.place(of: offset)
                origins.append(Origin(offset: count, line: place.line, column: place.column))
            }
            room[count] = byte
            count += 1
            previous = offset
        }
    }
}
