/// A value of a JSON document and the bytes that it was written with.
public struct JSONNode: Hashable, Sendable {
    /// What a value is.
    public enum Value: Hashable, Sendable {
        /// `null`.
        case null
        /// `true` or `false`.
        case bool(Bool)
        /// A number, as it is written.
        case number(String)
        /// A string, escapes resolved.
        case string(String)
        /// A list.
        case array([JSONNode])
        /// An object, its members in the order of the file; of several members with one key only the last.
        case object([JSONMember])
    }

    /// What it is.
    public var value: Value
    /// The bytes of the document that it takes.
    public var range: Range<Int>

    /// Makes a node.
    public init(_ value: Value, range: Range<Int>) {
        self.value = value
        self.range = range
    }

    /// The kind of the value in words: `a string`, `a list`.
    public var kindInWords: String {
        switch value {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

/// A key of a JSON object with its value.
public struct JSONMember: Hashable, Sendable {
    /// The key, escapes resolved.
    public var key: String
    /// The bytes that the key takes, quotes included.
    public var keyRange: Range<Int>
    /// The value.
    public var node: JSONNode

    /// Makes a member.
    public init(key: String, keyRange: Range<Int>, node: JSONNode) {
        self.key = key
        self.keyRange = keyRange
        self.node = node
    }
}
