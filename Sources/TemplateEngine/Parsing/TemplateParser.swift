/// Turns the bytes of a template into nodes in one pass, gathering every problem on the way.
struct TemplateParser {
    /// The deepest nesting of tags in one template.
    static let deepestNesting = 128

    let source: [UInt8]
    let name: String

    var nodes: [Node] = []
    var names: [TagName] = []
    var partials: [PartialTag] = []
    var blocks: [BlockTag] = []
    var problems: [TemplateProblem] = []

    var delimiters = Delimiters.standard
    var open: [OpenElement] = []
    /// The next byte to look at.
    var cursor = 0
    /// The first byte of text that has no node yet.
    var textStart = 0
    /// Where the line of the cursor begins.
    var lineStart = 0
    /// Whether the line of the cursor has a tag already.
    var lineHasTag = false
    /// Text nodes before this index are complete: a jump may land behind them.
    var firstOpenText = 0
    /// How many open elements are blocks passed to a parent.
    var argumentDepth = 0
    private lazy var lines = LineTable(source)

    init(source: [UInt8], name: String) {
        self.source = source
        self.name = name
    }

    mutating func parse() {
        while let start = nextOpening() {
            if let tag = readTag(at: start) { handle(tag) }
        }
        emitText(upTo: source.count)
        for element in open {
            report(.unclosedSection(tag: element.tag, name: element.name), at: element.offset)
        }
    }

    private mutating func nextOpening() -> Int? {
        let first = delimiters.opening[0]
        while cursor < source.count {
            let byte = source[cursor]
            if byte == first, matches(delimiters.opening, at: cursor) { return cursor }
            cursor += 1
            if byte == Byte.newline {
                lineStart = cursor
                lineHasTag = false
            }
        }
        return nil
    }

    private mutating func handle(_ tag: RawTag) {
        switch tag.sigil {
        case .comment: _ = consume(tag)
        case .delimiters: setDelimiters(tag)
        case .variable, .raw:
            emitText(upTo: tag.start)
            move(to: tag.end)
            nodes.append(.variable(name: addName(tag.content, of: tag), raw: tag.sigil == .raw))
        case .partial:
            let blanks = consume(tag)
            nodes.append(.partial(addPartial(tag, indentation: blanks)))
        case .section, .inverted: openSection(tag)
        case .parent: openParent(tag)
        case .block: openBlock(tag)
        case .closing: close(tag)
        }
    }

    private mutating func setDelimiters(_ tag: RawTag) {
        _ = consume(tag)
        if let pair = Delimiters(content: source[tag.content]) {
            delimiters = pair
        } else {
            report(.badDelimiter(text(tag.start..<tag.end)), at: tag.start)
        }
    }

    mutating func report(_ kind: TemplateProblem.Kind, at offset: Int) {
        problems.append(TemplateProblem(template: name, position: position(at: offset), kind: kind))
    }

    mutating func position(at offset: Int) -> TemplatePosition { lines.position(at: offset) }

    func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

    func matches(_ pattern: [UInt8], at index: Int) -> Bool {
        guard index + pattern.count <= source.count else { return false }
        for offset in pattern.indices where source[index + offset] != pattern[offset] { return false }
        return true
    }
}
