extension Value {
    /// Makes a text.
    public init(_ text: String) { self = .string(text) }

    /// Makes a text, or `null` of nothing.
    public init(_ text: String?) { self = text.map(Value.string) ?? .null }

    /// Makes a whole number.
    public init(_ number: Int) { self = .integer(number) }

    /// Makes a truth value.
    public init(_ truth: Bool) { self = .bool(truth) }

    /// Makes a decimal with the shortest digits that give the same number back, without a trailing `.0`.
    ///
    /// What is no number (NaN, infinity) becomes `null`.
    public init(_ number: Double) {
        guard number.isFinite else {
            self = .null
            return
        }
        let digits = number.description
        self = .decimal(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
    }

    /// Makes a list of texts.
    public init(_ texts: [String]) { self = .list(texts.map(Value.string)) }

    /// The value under a key of an object: `nil` when this is no object or has no such key.
    ///
    /// Setting turns anything but an object into an object with this one key; setting `nil` removes the key.
    public subscript(key: String) -> Value? {
        get {
            guard case .object(let members) = self else { return nil }
            return members[key]
        }
        set {
            guard case .object(var members) = self else {
                self = newValue.map { .object([key: $0]) } ?? self
                return
            }
            self = .null
            members[key] = newValue
            self = .object(members)
        }
    }

    /// Whether a section over this value is rendered: all but `null`, `false`, an empty text and an empty list.
    public var isTruthy: Bool {
        switch self {
        case .null: false
        case .bool(let truth): truth
        case .string(let text): !text.isEmpty
        case .list(let items): !items.isEmpty
        case .integer, .decimal, .object: true
        }
    }
}
