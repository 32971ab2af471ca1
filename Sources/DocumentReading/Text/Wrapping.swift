/// Whether a document's lines were wrapped by hand or by a mail program, and how two lines belong together.
struct Wrapping {
    /// The width at which lines were broken, or nil when each line stands for itself.
    let width: Int?

    /// Judges by the boundaries between lines: in wrapped prose the next line mostly begins in lower case.
    init(_ bytes: [UInt8], _ lines: [DocumentLine]) {
        var boundaries = 0
        var lengths: [Int] = []
        for index in lines.indices.dropFirst() {
            let first = lines[index - 1]
            let second = lines[index]
            guard second.isText, !first.isBlank, (40...130).contains(first.range.count) else { continue }
            switch first.kind {
            case .text, .item: break
            default: continue
            }
            boundaries += 1
            let looks = LineLooks(bytes: bytes, range: first.range)
            if !looks.isTerminated, LineLooks(bytes: bytes, range: second.range).startsLower {
                lengths.append(first.range.count)
            }
        }
        guard lengths.count >= 2, lengths.count * 5 >= boundaries * 2 else {
            width = nil
            return
        }
        lengths.sort()
        width = lengths[(lengths.count - 1) * 9 / 10]
    }

    /// Whether `second` goes on with what `first` says.
    func joins(_ bytes: [UInt8], _ first: DocumentLine, _ second: DocumentLine) -> Bool {
        guard !first.hasHardBreak else { return false }
        let before = LineLooks(bytes: bytes, range: first.range)
        let after = LineLooks(bytes: bytes, range: second.range)
        if before.isBold || after.isBold || before.isCapitals || after.isCapitals { return false }
        let isFull = width.map { before.length + 1 + after.firstWordLength > $0 } ?? false
        if after.startsLower {
            if before.isTerminated || before.endsWithColon { return isFull && before.isTerminated }
            return before.endsOpenSign || before.endsWithOpenWord || isFull
                || (before.length >= 45 && (width != nil || !before.startsLower))
        }
        if before.endsWithColon { return false }
        if after.isLabel { return isFull && (before.endsWithOpenWord || before.endsOpenSign) }
        return isFull || before.endsWithOpenWord
    }
}
