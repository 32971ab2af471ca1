import CareerModel
import TextAnalysis

/// Where the lines of a source begin, to turn offsets into lines and columns.
struct SourceLines: Sendable {
    private let starts: [Int32]

    init(_ bytes: [UInt8]) {
        var starts: [Int32] = [0]
        bytes.withUnsafeBufferPointer { bytes in
            var index = bytes.firstIndex(from: 0) { $0.equal(.newline) }
            while index < bytes.count {
                starts.append(Int32(truncatingIfNeeded: index + 1))
                index = bytes.firstIndex(from: index + 1) { $0.equal(.newline) }
            }
        }
        self.starts = starts
    }

    var count: Int { starts.count }

    /// The line and column, both from 1, of a byte.
    func place(of offset: Int32) -> (line: Int, column: Int) {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, Int(offset - starts[low]) + 1)
    }

    /// The location of a byte of the file `path`.
    func location(of offset: Int32, in path: String) -> SourceLocation {
        let place = place(of: offset)
        return SourceLocation(path: path, line: place.line, column: place.column)
    }

    /// The bytes of the line at `index` (from 0), without its line end, in a source of `size` bytes.
    func range(ofLine index: Int, size: Int) -> Range<Int> {
        let start = Int(starts[index])
        let end = index + 1 < starts.count ? Int(starts[index + 1]) - 1 : size
        return start..<max(start, end)
    }
}
