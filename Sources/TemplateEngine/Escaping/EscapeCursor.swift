/// Walks over a value and copies it to the result, with some bytes replaced.
struct EscapeCursor {
    let value: UnsafeBufferPointer<UInt8>
    /// The byte looked at.
    private(set) var index = 0
    private var copied = 0

    init(_ value: UnsafeBufferPointer<UInt8>) { self.value = value }

    var isAtEnd: Bool { index >= value.count }
    var byte: UInt8 { value[index] }

    func byte(ahead distance: Int) -> UInt8? {
        index + distance < value.count ? value[index + distance] : nil
    }

    /// The byte before the one looked at: of the value, or else of the result so far.
    func previous(_ output: [UInt8]) -> UInt8? {
        index > copied ? value[index - 1] : output.last
    }

    mutating func keep(_ count: Int = 1) { index += count }

    mutating func keep(while condition: (UInt8) -> Bool) {
        while index < value.count, condition(value[index]) { index += 1 }
    }

    mutating func replace(_ count: Int = 1, with text: StaticString, in output: inout [UInt8]) {
        flush(to: &output)
        output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        skip(count)
    }

    mutating func drop(_ count: Int, in output: inout [UInt8]) {
        flush(to: &output)
        skip(count)
    }

    /// Writes a byte before the one looked at, and keeps that.
    mutating func escape(with mark: UInt8 = Byte.backslash, in output: inout [UInt8]) {
        flush(to: &output)
        output.append(mark)
        index += 1
    }

    mutating func flush(to output: inout [UInt8]) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: value[copied..<index]))
        copied = index
    }

    private mutating func skip(_ count: Int) {
        index += count
        copied = index
    }

    /// How many bytes the control character here takes: none when there is none, or a tab or line break.
    var controlLength: Int {
        let byte = value[index]
        if byte < 0x20 { return byte == Byte.tab || Byte.isLineBreak(byte) ? 0 : 1 }
        if byte == 0x7F { return 1 }
        return byte == 0xC2 && (self.byte(ahead: 1) ?? 0xFF) < 0xA0 ? 2 : 0
    }

    /// How many bytes the line break here takes; 0 when there is none.
    var lineBreakLength: Int {
        switch value[index] {
        case Byte.newline: 1
        case Byte.carriageReturn: byte(ahead: 1) == Byte.newline ? 2 : 1
        default: 0
        }
    }
}
