import CareerModel

/// Texts, lists and dates.
extension ResumeScan {
    /// A text member.
    ///
    /// A number is taken as it is written, with a warning; a list of texts only where `isProse`.
    mutating func text(
        _ key: String, or others: [String] = [], isProse: Bool = false, of object: inout ResumeObject
    ) -> String? {
        guard let (node, path) = take(key, or: others, of: &object) else { return nil }
        locate(object.path(of: key), node)
        return text(node, path, isProse: isProse)
    }

    private mutating func text(_ node: JSONNode, _ path: String, isProse: Bool) -> String? {
        switch node.value {
        case .string(let text): return FoldedText.of(text)
        case .number(let literal):
            warn(
                node, "\(path): expected a string, found a number",
                hint: "put it in double quotes: \"\(literal)\"")
            return literal
        case .array(let elements) where isProse && elements.allSatisfy(\.isString):
            warn(
                node, "\(path): expected a string, found a list",
                hint: "write one text; its parts were joined")
            let lines = elements.compactMap(\.string).map(FoldedText.of).filter { !$0.isEmpty }
            return lines.isEmpty ? nil : lines.joined(separator: " ")
        default:
            mismatch(node, path, expected: "a string", hint: "write it as \"…\" or leave it out")
            return nil
        }
    }

    /// A web address; of an object its `href` or `url`.
    mutating func url(_ key: String = "url", or others: [String] = ["website"], of object: inout ResumeObject)
        -> String?
    {
        guard let (node, path) = take(key, or: others, of: &object) else { return nil }
        locate(object.path(of: key), node)
        guard case .object(let members) = node.value,
            let inner = members.first(where: {
                ["href", "url"].contains($0.key) && ($0.node.isString || $0.node.value == .null)
            })
        else { return text(node, path, isProse: false) }
        warn(node, "\(path): expected a string, found an object", hint: "write the address alone")
        return inner.node.string.map(FoldedText.of).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A list of lines; one text is taken as its lines.
    ///
    /// Absent lines stay as empty texts.
    mutating func lines(_ key: String, or others: [String] = [], of object: inout ResumeObject) -> [String] {
        list(key, or: others, of: &object, keepsEmpty: true) { text in
            LooseList.lines(text)
        }
    }

    /// A list of words; one text is taken as its parts between commas.
    ///
    /// Absent words are left out.
    mutating func words(_ key: String, or others: [String] = [], of object: inout ResumeObject) -> [String] {
        list(key, or: others, of: &object, keepsEmpty: false) { text in
            LooseList.words(text)
        }
    }

    private mutating func list(
        _ key: String, or others: [String], of object: inout ResumeObject, keepsEmpty: Bool,
        split: (String) -> [String]
    ) -> [String] {
        guard let (node, path) = take(key, or: others, of: &object) else { return [] }
        let home = object.path(of: key)
        locate(home, node)
        if case .string(let text) = node.value {
            warn(
                node, "\(path): expected a list of strings, found one string",
                hint: "write it as [\"…\", \"…\"]")
            let parts = split(text)
            for index in parts.indices { locate("\(home)[\(index)]", node) }
            return parts
        }
        guard case .array(let elements) = node.value else {
            mismatch(node, path, expected: "a list of strings", hint: "write it as [\"…\", \"…\"]")
            return []
        }
        var result: [String] = []
        for (index, element) in elements.enumerated() {
            let value = element.value == .null ? nil : text(element, "\(path)[\(index)]", isProse: false)
            if keepsEmpty || value?.isEmpty == false {
                locate("\(home)[\(result.count)]", element)
                result.append(value ?? "")
            }
        }
        while result.last?.isEmpty == true { result.removeLast() }
        return result
    }

    // MARK: Dates

    /// A date member.
    mutating func date(_ key: String, or others: [String] = [], of object: inout ResumeObject) -> PartialDate?
    {
        guard let (node, path) = take(key, or: others, of: &object) else { return nil }
        let date = writtenDate(node, path)
        if date == .ongoing {
            warn(node, "\(path): \(FoldedText.quoted(node.string ?? "")) is not a date", hint: Self.dateHint)
        }
        return date.date
    }

    /// `startDate` and `endDate`, or a period in one text.
    mutating func span(of object: inout ResumeObject) -> DateSpan {
        let start = take("startDate", or: ["start", "from"], of: &object)
        let end = take("endDate", or: ["end", "to"], of: &object)
        if start == nil, end == nil { return period(of: &object) }
        var span = DateSpan()
        if let start {
            let date = writtenDate(start.node, start.path)
            if date == .ongoing {
                warn(
                    start.node, "\(start.path): \(FoldedText.quoted(start.node.string ?? "")) is not a date",
                    hint: Self.dateHint)
            }
            span.start = date.date
        }
        if let end {
            let date = writtenDate(end.node, end.path)
            span.end = date.date
            span.isOngoing = date == .ongoing || (date == .absent && span.start != nil)
            if date == .ongoing {
                let words = FoldedText.quoted(end.node.string ?? "")
                warn(end.node, "\(end.path): \(words) is read as still going on", hint: "leave endDate out")
            }
            if span.endsBeforeStart {
                warn(
                    end.node, "\(end.path): the end lies before the beginning",
                    hint: "check startDate and endDate")
            }
        } else {
            span.isOngoing = span.start != nil
        }
        return span
    }

    private mutating func period(of object: inout ResumeObject) -> DateSpan {
        guard let (node, path) = take("startDate", or: ["period", "dates", "date"], of: &object) else {
            return DateSpan()
        }
        if let span = node.string.flatMap(WrittenSpan.read) { return span }
        warnUnreadable(node, path)
        return DateSpan()
    }

    private static let dateHint = "write it as YYYY, YYYY-MM or YYYY-MM-DD"

    private mutating func writtenDate(_ node: JSONNode, _ path: String) -> WrittenDate {
        let text: String
        switch node.value {
        case .string(let string): text = string
        case .number(let literal): text = literal
        default:
            mismatch(node, path, expected: "a date", hint: Self.dateHint)
            return .unreadable
        }
        let date = WrittenDate.read(text)
        switch date {
        case .exact(let value) where !node.isString:
            warn(node, "\(path): expected a string, found a number", hint: "write \"\(value)\"")
        case .loose(let value):
            warn(node, "\(path): \(FoldedText.quoted(text)) is read as \(value)", hint: "write \"\(value)\"")
        case .coarse(let value):
            warn(
                node, "\(path): \(FoldedText.quoted(text)) is not a certain date; it is read as \(value)",
                hint: Self.dateHint)
        case .unreadable: warnUnreadable(node, path)
        case .exact, .ongoing, .absent: break
        }
        return date
    }

    private mutating func warnUnreadable(_ node: JSONNode, _ path: String) {
        warn(
            node, "\(path): \(FoldedText.quoted(document.text(of: node))) is not a date that can be read",
            hint: Self.dateHint)
    }
}

extension JSONNode {
    var isString: Bool { string != nil }

    var string: String? {
        if case .string(let text) = value { text } else { nil }
    }
}

extension JSONDocument {
    /// A string's text, or any other value as it is written.
    func text(of node: JSONNode) -> String { node.string ?? json(of: node) }
}
