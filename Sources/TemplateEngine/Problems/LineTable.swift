/// Where the lines of a text begin: turns byte offsets into positions.
///
/// Built in one pass, asked in logarithmic time.
struct LineTable {
    private var starts = [0]

    init(_ bytes: [UInt8]) {
        for index in bytes.indices where bytes[index] == Byte.newline { starts.append(index + 1) }
    }

    func position(at offset: Int) -> TemplatePosition {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return TemplatePosition(line: low + 1, column: offset - starts[low] + 1)
    }
}
