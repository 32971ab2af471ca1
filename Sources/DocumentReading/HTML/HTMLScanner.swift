import CareerModel
import TextAnalysis

/// Walks through a page once and cuts its text into runs, with the elements that are open at each point in mind.
struct HTMLScanner {
    /// The runs in the order of the page.
    private(set) var runs: [HTMLRun] = []
    /// The text of the first `title` element.
    private(set) var title = TracedText()
    /// The places where text is hidden.
    private(set) var hidden: [HiddenText.Place] = []
    /// The contents of its JSON-LD scripts.
    private(set) var data: [TracedText] = []

    private let text: TracedText
    private var open: [HTMLScope] = [HTMLScope()]
    private var openCount: [String: Int] = [:]
    private var run = TracedText()
    private var visible = 0
    private var strong = 0
    private var followsBreak = false
    private var isInRow = false
    private var isTagEndMissing = false
    private var missingRaw: Set<String> = []
    private var hiddenDepth: Int?

    init(_ text: TracedText) {
        self.text = text
    }

    private var scope: HTMLScope { open[open.count - 1] }

    /// Reads the whole page.
    mutating func scan() {
        let bytes = text.bytes
        var index = 0
        while index < bytes.count {
            guard bytes[index] == .less, !isTagEndMissing, index + 1 < bytes.count else {
                index = readText(from: index)
                continue
            }
            let next = bytes[index + 1]
            if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
                index = commentEnd(from: index)
            } else if next.isLetter
                || (next == UInt8(ascii: "/") && index + 2 < bytes.count && bytes[index + 2].isLetter)
            {
                index = readTag(at: index)
            } else {
                index = readText(from: index)
            }
        }
        flush()
    }

    // MARK: Tokens

    /// Reads text up to the next tag; the first byte is text whatever it is.
    private mutating func readText(from start: Int) -> Int {
        var end = start + 1
        end = isTagEndMissing ? text.count : text.firstIndex(from: end) { $0.equal(.less) }
        put(start..<end)
        return end
    }

    private func commentEnd(from start: Int) -> Int {
        let bytes = text.bytes
        let isComment = start + 3 < bytes.count && bytes[start + 2] == .hyphen && bytes[start + 3] == .hyphen
        var index = start + (isComment ? 4 : 2)
        while index < bytes.count {
            if bytes[index] == .greater {
                let isEnd = !isComment || (bytes[index - 1] == .hyphen && bytes[index - 2] == .hyphen)
                if isEnd { return index + 1 }
            }
            index += 1
        }
        return bytes.count
    }

    private mutating func readTag(at start: Int) -> Int {
        guard let tag = HTMLTag(text.bytes, at: start) else {
            isTagEndMissing = true
            return readText(from: start)
        }
        if tag.isClosing {
            close(tag)
            return tag.end
        }
        if tag.traits.contains(.raw) {
            let end = rawEnd(of: tag.name, from: tag.end)
            if HTMLElement.isData(tag) { keepData(tag.end..<end) }
            return end
        }
        meet(tag, at: start)
        return tag.end
    }

    /// Keeps what a script holds, its closing tag left out.
    private mutating func keepData(_ range: Range<Int>) {
        let close = text.bytes[range].lastIndex(of: .less) ?? range.upperBound
        let isClosed = close + 1 < range.upperBound && text.bytes[close + 1] == UInt8(ascii: "/")
        data.append(text[range.lowerBound..<(isClosed ? close : range.upperBound)])
    }

    /// The offset behind the closing tag of a script or the like, or the page's end.
    private mutating func rawEnd(of name: String, from start: Int) -> Int {
        guard !missingRaw.contains(name) else { return start }
        let bytes = text.bytes
        let count = name.utf8.count
        var index = start
        while index + count + 2 <= bytes.count {
            if bytes[index] == .less, bytes[index + 1] == UInt8(ascii: "/"),
                bytes[index + 2..<index + 2 + count].lazy.map(\.lowercased).elementsEqual(name.utf8)
            {
                return HTMLTag.end(bytes, from: index + 2 + count) ?? bytes.count
            }
            index += 1
        }
        missingRaw.insert(name)
        return name == "script" || name == "style" ? bytes.count : start
    }

    // MARK: Elements

    private mutating func meet(_ tag: HTMLTag, at start: Int) {
        let name = tag.name
        if let rule = HTMLElement.closedBy(tag) { closeOpen(rule.names, within: rule.limit) }
        switch name {
        case "br":
            breakLine(at: start)
            return
        case "td", "th":
            separateCells(at: start)
        case "tr":
            flush()
            isInRow = true
        case _ where tag.traits.contains(.block):
            flush()
        default:
            break
        }
        guard !tag.traits.contains(.void) else { return }
        push(tag)
    }

    private mutating func push(_ tag: HTMLTag) {
        let next = scope.entered(by: tag)
        open.append(next)
        openCount[tag.name, default: 0] += 1
        if next.hiddenBy != nil, hiddenDepth == nil { hiddenDepth = open.count }
    }

    private mutating func close(_ tag: HTMLTag) {
        let name = tag.name
        if name == "p" || name == "br", openCount[name, default: 0] == 0 { flush() }
        guard openCount[name, default: 0] > 0 else { return }
        if tag.traits.contains(.block) { flush() }
        while open.count > 1 {
            let closed = scope.name
            pop()
            if closed == name { break }
        }
        if name == "tr" || name == "table" { isInRow = false }
    }

    /// Closes what an opening tag ends silently: of the nearest elements up to `limit` the outermost in `names`.
    private mutating func closeOpen(_ names: Set<String>, within limit: Set<String>) {
        guard names.contains(where: { openCount[$0, default: 0] > 0 }) else { return }
        var depth = open.count - 1
        var found: Int?
        while depth > 0, open.count - depth <= 40, !limit.contains(open[depth].name) {
            if names.contains(open[depth].name) { found = depth }
            depth -= 1
        }
        guard let found else { return }
        if !(isInRow && names.contains("td") && !names.contains("tr")) { flush() }
        while open.count > found { pop() }
    }

    private mutating func pop() {
        let closed = open.removeLast()
        openCount[closed.name, default: 1] -= 1
        if let depth = hiddenDepth, open.count < depth { hiddenDepth = nil }
    }

    // MARK: Text

    private mutating func put(_ range: Range<Int>) {
        let scope = self.scope
        if scope.isTitle {
            if title.isEmpty { title.append(text, range) }
            return
        }
        guard !scope.isUnseen else { return }
        if let reason = scope.hiddenBy {
            noteHidden(range, reason)
            return
        }
        if scope.keepsLines {
            putLines(range, isStrong: scope.isStrong)
        } else {
            append(range, isStrong: scope.isStrong)
        }
    }

    private mutating func putLines(_ range: Range<Int>, isStrong: Bool) {
        var start = range.lowerBound
        for index in range where text.bytes[index] == .newline {
            append(start..<index, isStrong: isStrong)
            breakLine(at: index)
            start = index + 1
        }
        append(start..<range.upperBound, isStrong: isStrong)
    }

    private mutating func append(_ range: Range<Int>, isStrong: Bool) {
        run.append(text, range)
        var seen = 0
        text.bytes.withUnsafeBufferPointer { bytes in
            for index in range { seen &+= bytes[index].isSpace || bytes[index] == .colon ? 0 : 1 }
        }
        visible += seen
        if isStrong { strong += seen }
    }

    private mutating func noteHidden(_ range: Range<Int>, _ reason: HiddenText.Reason) {
        var words = 0
        var first: Int?
        var isInWord = false
        for index in range {
            let isWord = text.bytes[index].isWordLike
            if isWord, !isInWord {
                words += 1
                first = first ?? index
            }
            isInWord = isWord
        }
        guard let first else { return }
        if hiddenDepth == hiddenNoted, let last = hidden.indices.last {
            hidden[last].words += words
        } else {
            hidden.append(HiddenText.Place(offset: text.offsets[first], words: words, reason: reason))
            hiddenNoted = hiddenDepth
        }
    }

    private var hiddenNoted: Int?

    /// Within a row of a table cells are one line; elsewhere a cell begins a block.
    private mutating func separateCells(at start: Int) {
        guard isInRow, visible > 0 else {
            flush()
            return
        }
        for sign in [UInt8.space, .pipe, .space] { run.append(sign, at: text.offsets[start]) }
    }

    private mutating func breakLine(at index: Int) {
        if case .heading = scope.kind {
            run.append(.newline, at: text.offsets[index])
        } else if visible == 0 {
            if followsBreak { followsBreak = false }
        } else {
            flush()
            followsBreak = true
        }
    }

    private mutating func flush() {
        defer {
            run.removeAll()
            visible = 0
            strong = 0
        }
        guard visible > 0 else {
            followsBreak = false
            return
        }
        var kind = scope.kind
        if case .paragraph = kind, isInRow, run.bytes.contains(.pipe) { kind = .item(depth: 0) }
        runs.append(
            HTMLRun(
                kind: kind, region: scope.region, text: run, isStrong: strong == visible,
                followsBreak: followsBreak))
        followsBreak = false
    }
}
