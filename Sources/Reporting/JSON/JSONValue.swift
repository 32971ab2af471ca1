/// A JSON value that is to be written.
///
/// Objects take their members in any order and are written with sorted keys.
public enum JSONValue: Hashable, Sendable {
    /// One key of an object with its value.
    public struct Member: Hashable, Sendable {
        /// The key.
        public var key: String
        /// The value.
        public var value: JSONValue

        /// Makes a member.
        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// Nothing, said explicitly.
    case null
    /// True or false.
    case bool(Bool)
    /// A number; one that is not finite is written as null.
    case number(Double)
    /// Text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// Members; of two with one key the later is written.
    case object([Member])

    /// Text, or null.
    public static func string(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// A whole number.
    public static func integer(_ number: Int) -> JSONValue { .number(Double(number)) }

    /// A number rounded to a few decimals, or null.
    public static func number(_ number: Double?, decimals: Int) -> JSONValue {
        guard let number, number.isFinite else { return .null }
        let scale = (0..<max(0, decimals)).reduce(1.0) { scale, _ in scale * 10 }
        let rounded = (number * scale).rounded() / scale
        return .number(rounded.isFinite ? rounded : number)
    }

    /// A number, or null.
    public static func number(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }

    /// A list of texts.
    public static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    /// The members of both objects; those of the other win.
    func adding(_ other: JSONValue) -> JSONValue {
        guard case .object(let members) = self, case .object(let more) = other else { return self }
        return .object(members + more)
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
    /// Makes text.
    public init(stringLiteral text: String) { self = .string(text) }

    /// Makes an object.
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(members.map { Member($0.0, $0.1) })
    }
}
