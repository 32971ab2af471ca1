/// Turns bytes into a tree of values without recursion.
///
/// Open lists and objects stand on a stack. After a mistake of which the meaning is clear the parser goes on as if
/// it had not been made; `isClear` tells whether all mistakes were of that sort.
struct JSONParser {
    static let maximumMistakes = 100

    let bytes: [UInt8]
    var position = 0
    var mistakes: [JSONMistake] = []
    var isClear = true
    var isStopped = false
    private var stack: [JSONFrame] = []
    private var root: JSONNode?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The outermost value, or nil when there is none.
    mutating func parse() -> JSONNode? {
        while !isStopped {
            skipSpace()
            guard position < bytes.count else {
                reportEnd()
                break
            }
            if stack.isEmpty, root != nil {
                unclear(
                    position, "there is more text after the end of the document",
                    hint: "a JSON file holds one value; remove what follows it or look for a bracket too many"
                )
                break
            }
            step()
        }
        return root
    }

    private mutating func step() {
        guard let frame = stack.last else { return readValue() }
        let byte = bytes[position]
        if byte == 0x5D || byte == 0x7D { return close(byte) }
        switch frame.expects {
        case .commaOrEnd: readComma(byte, frame)
        case .key: readKey(byte)
        case .colon: readColon(byte)
        case .value: readValue()
        }
    }

    // MARK: Containers

    private mutating func open(_ isObject: Bool) {
        guard stack.count < JSONDocument.maximumDepth else {
            unclear(position, "lists and objects are nested more than \(JSONDocument.maximumDepth) deep")
            isStopped = true
            return
        }
        stack.append(JSONFrame(isObject: isObject, start: position))
        position += 1
    }

    private mutating func close(_ byte: UInt8) {
        let closesObject = byte == 0x7D
        if stack[stack.count - 1].isObject != closesObject {
            let expected = closesObject ? "]" : "}"
            unclear(
                position, "expected `\(expected)`, found `\(closesObject ? "}" : "]")`",
                hint: "each `[` is closed by `]` and each `{` by `}`")
            if let match = stack.lastIndex(where: { $0.isObject == closesObject }) {
                while stack.count - 1 > match { finishFrame(end: position) }
            }
        }
        position += 1
        finishFrame(end: position)
    }

    private mutating func finishFrame(end: Int, isCut: Bool = false) {
        guard var frame = stack.popLast() else { return }
        if isCut {
            isClear = false
        } else if frame.expects == .colon || (frame.expects == .value && frame.key != nil) {
            unclear(
                end - 1, "the key \"\(frame.key?.name ?? "")\" has no value",
                hint: "write it as \"key\": \"value\"")
        } else if let comma = frame.lastComma, frame.expects != .commaOrEnd {
            clear(
                comma, "there is a comma after the last \(frame.isObject ? "member" : "element")",
                hint: "remove the comma")
        }
        deliver(JSONNode(frame.takeValue(), range: frame.start..<end))
    }

    mutating func deliver(_ node: JSONNode) {
        guard !stack.isEmpty else {
            root = node
            return
        }
        if let repeated = stack[stack.count - 1].add(node) {
            warn(
                repeated.range.lowerBound, "the key \"\(repeated.name)\" is given twice in one object",
                hint: "the last one counts; remove the other")
        }
    }

    // MARK: Between values

    private mutating func readComma(_ byte: UInt8, _ frame: JSONFrame) {
        if byte == 0x2C {
            stack[stack.count - 1].pass(comma: position)
            position += 1
        } else if byte == 0x3B {
            clear(position, "expected a comma, found `;`", hint: "write a comma")
            stack[stack.count - 1].pass(comma: position)
            position += 1
        } else if frame.isObject ? startsKey(byte) : startsValue(byte) {
            clear(
                frame.lastEnd, "a comma is missing here",
                hint: "put a comma between two \(frame.isObject ? "members" : "elements")")
            stack[stack.count - 1].pass(comma: nil)
        } else {
            skipUnexpected("expected a comma or `\(frame.isObject ? "}" : "]")`")
        }
    }

    private mutating func readKey(_ byte: UInt8) {
        let start = position
        if byte == 0x2C {
            clear(position, "there is a comma too many", hint: "remove the comma")
            position += 1
        } else if byte == 0x22 || byte == 0x27 || atCurlyQuote {
            let name = readString()
            stack[stack.count - 1].open(key: name, range: start..<position)
        } else if let end = bareWord(from: position) {
            let name = String(decoding: bytes[start..<end], as: UTF8.self)
            clear(start, "the key \(name) stands without quotes", hint: "write \"\(name)\"")
            position = end
            stack[stack.count - 1].open(key: name, range: start..<end)
        } else {
            skipUnexpected("expected a key in double quotes or `}`")
        }
    }

    private mutating func readColon(_ byte: UInt8) {
        if byte == 0x3A {
            position += 1
        } else if byte == 0x3D {
            clear(position, "expected `:`, found `=`", hint: "write a colon between key and value")
            position += 1
        } else if byte == 0x2C {
            unclear(
                position, "the key \"\(stack[stack.count - 1].key?.name ?? "")\" has no value",
                hint: "write it as \"key\": \"value\"")
            stack[stack.count - 1].dropKey()
            return
        } else {
            clear(
                stack[stack.count - 1].lastEnd, "a colon is missing after the key",
                hint: "write a colon between key and value")
        }
        stack[stack.count - 1].expects = .value
    }

    // MARK: Values

    private mutating func readValue() {
        let start = position
        switch bytes[position] {
        case 0x7B: open(true)
        case 0x5B: open(false)
        case 0x22, 0x27: deliverString(from: start)
        case 0x2D, 0x2B, 0x2E, 0x30...0x39: readNumber()
        case 0x2C:
            unclear(
                position, "a value is missing before the comma",
                hint: "write null where nothing is known, or remove the comma")
            if stack.isEmpty { position += 1 } else { deliver(JSONNode(.null, range: start..<start)) }
        default:
            if atCurlyQuote { return deliverString(from: start) }
            readWord()
        }
    }

    private mutating func deliverString(from start: Int) {
        let text = readString()
        deliver(JSONNode(.string(text), range: start..<position))
    }

    private mutating func readWord() {
        let start = position
        guard let end = bareWord(from: start) else {
            return skipUnexpected("expected a value")
        }
        position = end
        let word = String(decoding: bytes[start..<end], as: UTF8.self)
        let value: JSONNode.Value
        switch word {
        case "true": value = .bool(true)
        case "false": value = .bool(false)
        case "null": value = .null
        default: value = misspelt(word, at: start)
        }
        deliver(JSONNode(value, range: start..<end))
    }

    private mutating func misspelt(_ word: String, at start: Int) -> JSONNode.Value {
        switch word {
        case "True", "TRUE", "False", "FALSE", "None", "Null", "NULL", "nil", "undefined":
            let meant = word.hasPrefix("T") ? "true" : word.hasPrefix("F") ? "false" : "null"
            clear(start, "\(word) is not a JSON value", hint: "write \(meant)")
            return meant == "null" ? .null : .bool(meant == "true")
        case "NaN", "Infinity":
            clear(start, "\(word) is not a JSON number", hint: "write null or leave the member out")
            return .null
        default:
            unclear(start, "expected a value, found \(word)", hint: "put text in double quotes: \"\(word)\"")
            return .string(word)
        }
    }

    // MARK: The end

    private mutating func reportEnd() {
        guard let frame = stack.last else {
            if root == nil, mistakes.isEmpty {
                unclear(bytes.count, "the file holds no JSON value", hint: "JSON begins with `{` or `[`")
            }
            return
        }
        let opening = frame.isObject ? "{" : "["
        let line = 1 + bytes[..<frame.start].count { $0 == 0x0A }
        unclear(
            bytes.count, "the file ends before the `\(opening)` of line \(line) is closed",
            hint: "add `\(frame.isObject ? "}" : "]")` where it belongs")
        while !stack.isEmpty { finishFrame(end: bytes.count, isCut: true) }
    }
}
