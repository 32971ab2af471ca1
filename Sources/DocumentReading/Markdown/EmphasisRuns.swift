/// Pairs the stars, underscores and tildes of a block.
struct EmphasisRuns {
    private struct Run {
        var sign: UInt8
        /// Where its first mark stands in the text put out.
        var place: Int
        var canOpen: Bool
        var canClose: Bool
        /// Whether it is markup even when its partner is missing.
        var isStray: Bool
        /// The marks not yet paired: closing takes them from the left, opening from the right.
        var free: Range<Int>
    }

    private var runs: [Run] = []

    /// Notes a run of one sign that stands at `range` of the raw text and at `place` of the text put out.
    mutating func add(_ sign: UInt8, in bytes: [UInt8], _ range: Range<Int>, place: Int) {
        let before = range.lowerBound == 0 ? Side.space : Side(endingAt: range.lowerBound - 1, of: bytes)
        let after =
            range.upperBound == bytes.count ? Side.space : Side(startingAt: range.upperBound, of: bytes)
        let opens = after != .space && (after == .word || before != .word)
        let closes = before != .space && (before == .word || after != .word)
        let isUnderscore = sign == UInt8(ascii: "_")
        if isProduct(bytes, range) { return }
        runs.append(
            Run(
                sign: sign, place: place,
                canOpen: isUnderscore ? opens && before != .word : opens,
                canClose: isUnderscore ? closes && after != .word : closes,
                isStray: sign == .star && range.count >= 2 && (before != .word || after != .word),
                free: 0..<range.count
            ))
    }

    /// The marks to take out, and what stands between two or more of them.
    func resolved() -> (marks: [Range<Int>], strong: [Range<Int>]) {
        var marks: [Range<Int>] = []
        var strong: [Range<Int>] = []
        var runs = self.runs
        var open: [UInt8: [Int]] = [:]
        for index in runs.indices {
            let sign = runs[index].sign
            let isTilde = sign == UInt8(ascii: "~")
            while runs[index].canClose, !runs[index].free.isEmpty, let opener = open[sign]?.last {
                let width = min(runs[index].free.count, runs[opener].free.count)
                if width < 2, isTilde || isUneven(runs[index].free.count, runs[opener].free.count) { break }
                let start = runs[opener].place + runs[opener].free.upperBound
                let end = runs[index].place + runs[index].free.lowerBound
                marks.append(start - width..<start)
                marks.append(end..<end + width)
                if width >= 2, !isTilde { strong.append(start..<end) }
                runs[opener].free.removeLast(width)
                runs[index].free.removeFirst(width)
                if runs[opener].free.isEmpty { open[sign]?.removeLast() }
            }
            if runs[index].canOpen, !runs[index].free.isEmpty { open[sign, default: []].append(index) }
        }
        for run in runs where run.isStray && !run.free.isEmpty {
            marks.append(run.place + run.free.lowerBound..<run.place + run.free.upperBound)
        }
        return (marks, strong)
    }

    /// Whether one is a single mark and the other a double one: `**Note: pay*` is no emphasis of `Note: pay`.
    private func isUneven(_ left: Int, _ right: Int) -> Bool {
        max(left, right) == 2
    }

    /// Whether digits stand on both sides: `2*3`.
    private func isProduct(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
        return bytes[range.lowerBound - 1].isDigit && bytes[range.upperBound].isDigit
    }

    private enum Side {
        case space, punctuation, word

        init(startingAt index: Int, of bytes: [UInt8]) {
            self = Side(bytes, index)
        }

        init(endingAt index: Int, of bytes: [UInt8]) {
            var start = index
            while start > 0, index - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            self = Side(bytes, start)
        }

        private init(_ bytes: [UInt8], _ index: Int) {
            let byte = bytes[index]
            if InvisibleText.spaceWidth(in: bytes, at: index) > 0 {
                self = .space
            } else if byte == 0xE2 || byte == 0xF0 || byte.isPunctuation {
                self = .punctuation
            } else {
                self = .word
            }
        }
    }
}

extension Range<Int> {
    fileprivate mutating func removeFirst(_ count: Int) {
        self = lowerBound + count..<upperBound
    }

    fileprivate mutating func removeLast(_ count: Int) {
        self = lowerBound..<upperBound - count
    }
}
