/// An open list or object while it is read.
struct JSONFrame {
    enum Expectation {
        case key, colon, value, commaOrEnd
    }

    struct Key {
        let name: String
        let range: Range<Int>
    }

    let isObject: Bool
    let start: Int
    var expects: Expectation
    private(set) var key: Key?
    private(set) var lastComma: Int?
    private(set) var lastEnd: Int
    private var elements: [JSONNode] = []
    private var members: [JSONMember] = []
    private var places: [String: Int] = [:]

    init(isObject: Bool, start: Int) {
        self.isObject = isObject
        self.start = start
        expects = isObject ? .key : .value
        lastEnd = start + 1
    }

    mutating func open(key name: String, range: Range<Int>) {
        key = Key(name: name, range: range)
        lastEnd = range.upperBound
        expects = .colon
    }

    /// Forgets a key that has no value; the comma after it is still to come.
    mutating func dropKey() {
        key = nil
        expects = .commaOrEnd
    }

    mutating func pass(comma: Int?) {
        lastComma = comma
        expects = isObject ? .key : .value
    }

    /// Adds a value; gives the key back when the object has it already.
    mutating func add(_ node: JSONNode) -> Key? {
        lastEnd = node.range.upperBound
        expects = .commaOrEnd
        lastComma = nil
        guard isObject else {
            elements.append(node)
            return nil
        }
        guard let key else { return nil }
        self.key = nil
        let member = JSONMember(key: key.name, keyRange: key.range, node: node)
        if let place = places[key.name] {
            members[place] = member
            return key
        }
        places[key.name] = members.count
        members.append(member)
        return nil
    }

    mutating func takeValue() -> JSONNode.Value {
        defer {
            elements = []
            members = []
        }
        return isObject ? .object(members) : .array(elements)
    }
}
