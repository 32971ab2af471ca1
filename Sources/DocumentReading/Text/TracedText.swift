import TextAnalysis

/// Bytes of which each knows its offset in the source it came from.
///
/// Readers cut, join and decode traced text freely: whatever remains can still say where it stood.
struct TracedText: Sendable {
    /// The text in UTF-8.
    private(set) var bytes: [UInt8]
    /// The offset of each byte in the source.
    private(set) var offsets: [Int32]

    init() {
        bytes = []
        offsets = []
    }

    /// The bytes of `range` of a source, as they are.
    init(_ source: [UInt8], _ range: Range<Int>) {
        bytes = Array(source[range])
        offsets = Array(unsafeUninitializedCapacity: range.count) { offsets, count in
            for index in 0..<range.count {
                offsets[index] = Int32(truncatingIfNeeded: range.lowerBound &+ index)
            }
            count = range.count
        }
    }

    var count: Int { bytes.count }
    var isEmpty: Bool { bytes.isEmpty }

    /// The bytes and offsets of a part.
    subscript(range: Range<Int>) -> TracedText {
        var part = TracedText()
        part.bytes = Array(bytes[range])
        part.offsets = Array(offsets[range])
        return part
    }

    mutating func append(_ byte: UInt8, at offset: Int32) {
        bytes.append(byte)
        offsets.append(offset)
    }

    mutating func append(_ source: [UInt8], _ range: Range<Int>) {
        bytes.append(contentsOf: source[range])
        offsets.append(contentsOf: range.lazy.map { Int32(truncatingIfNeeded: $0) })
    }

    mutating func append(_ text: TracedText, _ range: Range<Int>) {
        bytes.append(contentsOf: text.bytes[range])
        offsets.append(contentsOf: text.offsets[range])
    }

    mutating func append(_ text: TracedText) {
        append(text, 0..<text.count)
    }

    /// Makes room for so many bytes.
    mutating func reserveCapacity(_ count: Int) {
        bytes.reserveCapacity(count)
        offsets.reserveCapacity(count)
    }

    /// The first byte from an index on that passes a test, else the end.
    @inline(__always)
    func firstIndex(from start: Int, where test: (EightBytes) -> UInt64) -> Int {
        bytes.firstIndex(from: start, where: test)
    }

    /// Removes everything.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
    }

    /// The text without white space and invisible characters at its ends.
    var trimmed: TracedText {
        let range = trimmedRange
        return range.count == count ? self : self[range]
    }

    private var trimmedRange: Range<Int> {
        var start = 0
        while start < count {
            let width = InvisibleText.spaceWidth(in: bytes, at: start)
            guard width > 0 else { break }
            start += width
        }
        var end = count
        while end > start {
            if bytes[end - 1].isSpace {
                end -= 1
                continue
            }
            guard let width = [2, 3].first(where: { isInvisible(from: end - $0, width: $0, after: start) })
            else { break }
            end -= width
        }
        return start..<end
    }

    private func isInvisible(from index: Int, width: Int, after start: Int) -> Bool {
        index >= start && InvisibleText.multibyte(in: bytes, at: index)?.width == width
    }
}
