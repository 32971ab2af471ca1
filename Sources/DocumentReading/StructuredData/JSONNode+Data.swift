/// Reading JSON-LD, in which one value may stand for a list, and a name for an object.
extension JSONNode {
    /// The value of a key; nil when this is no object, or has none or null there.
    subscript(key: String) -> JSONNode? {
        guard case .object(let members) = value,
            let node = members.first(where: { $0.key.utf8.elementsEqual(key.utf8) })?.node
        else { return nil }
        return node.value == .null ? nil : node
    }

    /// The elements of a list; of anything else itself.
    var elements: [JSONNode] {
        if case .array(let elements) = value { return elements }
        return [self]
    }

    /// The words of a string or number.
    var text: DataText? {
        switch value {
        case .string(let text), .number(let text): DataText(tidying: text, offset: range.lowerBound)
        default: nil
        }
    }

    /// The words of a string, the name of an object, or that of the first of a list that has one.
    var name: DataText? { elements.lazy.compactMap { $0.text ?? $0["name"]?.text }.first }

    /// The number of a number, or of a string such as `36,500`, `€ 36.500,00`; nil of anything else.
    var amount: Double? {
        switch value {
        case .number(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
        case .string(let text): AmountText.value(text)
        default: nil
        }
    }

    /// Whether its `@type` says that it is of a kind, whether or not by its full address.
    func isOfType(_ name: String) -> Bool {
        (self["@type"]?.elements ?? []).contains { type in
            guard case .string(let text) = type.value else { return false }
            let last = text.utf8.split(whereSeparator: {
                $0 == UInt8(ascii: "/") || $0 == .colon || $0 == .hash
            }).last
            return last?.elementsEqual(name.utf8) ?? false
        }
    }

    /// The objects of a kind in this value and whatever it holds, in the order of the text; what such an object holds
    /// is not looked at.
    func objects(ofType name: String) -> [JSONNode] {
        var found: [JSONNode] = []
        var open = [self]
        while let node = open.popLast() {
            if node.isOfType(name) {
                found.append(node)
                continue
            }
            switch node.value {
            case .array(let elements): open += elements.reversed()
            case .object(let members): open += members.map(\.node).reversed()
            default: break
            }
        }
        return found
    }
}
