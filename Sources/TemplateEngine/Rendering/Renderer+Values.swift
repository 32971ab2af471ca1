extension Renderer {
    /// Finds the value of a name: its first part in the innermost object that has it, the others inside that.
    func lookup(_ name: TagName) -> Value? {
        guard let first = name.parts.first else { return stack.last }
        var level = stack.count
        while level > 0 {
            level -= 1
            guard case .object(let members) = stack[level], let found = members[first] else { continue }
            return name.parts.count == 1 ? found : descendant(of: found, name.parts)
        }
        return nil
    }

    private func descendant(of value: Value, _ parts: [String]) -> Value? {
        var value = value
        for part in parts.dropFirst() {
            guard case .object(let members) = value, let next = members[part] else { return nil }
            value = next
        }
        return value
    }

    mutating func writeVariable(_ template: Template, _ name: TagName, raw: Bool) {
        guard let value = lookup(name) else { return note(.missingKey(name.text), template, name.offset) }
        switch value {
        case .null: break
        case .bool(let truth): output.append(truth ? "true" : "false", raw: true)
        case .integer(let number): output.append(String(number), raw: true)
        case .decimal(let digits): output.append(digits, raw: raw || Self.isNumber(digits))
        case .string(let text): output.append(text, raw: raw)
        case .list: note(.notText(name.text, isList: true), template, name.offset)
        case .object: note(.notText(name.text, isList: false), template, name.offset)
        }
    }

    /// A decimal is whatever its maker wrote: only a plain number needs no escaping in any format.
    private static func isNumber(_ digits: String) -> Bool {
        let bytes = digits.utf8
        return bytes.count < 64 && bytes.contains(where: Byte.isDigit)
            && bytes.allSatisfy { Byte.isDigit($0) || "+-.eE".utf8.contains($0) }
    }

    mutating func renderSection(_ template: Template, _ name: TagName, _ body: Range<Int>)
        throws(TemplateFailure)
    {
        guard let value = lookup(name) else { return note(.missingKey(name.text), template, name.offset) }
        guard value.isTruthy else { return }
        switch value {
        case .list(let items):
            for item in items { try render(template, name, body, over: item) }
        case .bool: try descend(template, body, from: name.offset, of: template)
        default: try render(template, name, body, over: value)
        }
    }

    private mutating func render(
        _ template: Template, _ name: TagName, _ body: Range<Int>, over value: Value
    ) throws(TemplateFailure) {
        try step(template, template.nodes[body.lowerBound - 1])
        stack.append(value)
        defer { stack.removeLast() }
        try descend(template, body, from: name.offset, of: template)
    }

    mutating func renderInverted(_ template: Template, _ name: TagName, _ body: Range<Int>)
        throws(TemplateFailure)
    {
        let value = lookup(name)
        if value == nil { note(.missingKey(name.text), template, name.offset) }
        if value?.isTruthy != true { try descend(template, body, from: name.offset, of: template) }
    }
}
