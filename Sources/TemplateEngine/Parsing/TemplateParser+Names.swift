extension TemplateParser {
    /// Adds the dotted name of a tag to the table, reporting it when it is no name.
    mutating func addName(_ content: Range<Int>, of tag: RawTag) -> Int {
        let name = text(content)
        var parts: [String] = []
        if name != ".", checkWord(content, of: tag) {
            parts = name.utf8.split(separator: Byte.dot, omittingEmptySubsequences: false).map {
                String($0) ?? ""
            }
            if parts.contains("") { report(.badName(name), at: tag.start) }
        }
        names.append(TagName(text: name, parts: parts, offset: tag.start))
        return names.count - 1
    }

    mutating func addPartial(_ tag: RawTag, indentation: Range<Int>?) -> Int {
        let target: PartialTag.Target
        if let dynamic = dynamicName(tag.content) {
            target = .dynamic(addName(dynamic, of: tag))
        } else {
            _ = checkWord(tag.content, of: tag)
            target = .fixed(text(tag.content))
        }
        partials.append(PartialTag(target: target, offset: tag.start, indentation: indentation))
        return partials.count - 1
    }

    /// The name by which an opening and a closing tag are matched.
    func elementName(_ content: Range<Int>) -> String {
        dynamicName(content).map { "*" + text($0) } ?? text(content)
    }

    /// Reports a name that is missing or has blanks in it.
    mutating func checkWord(_ content: Range<Int>, of tag: RawTag) -> Bool {
        if content.isEmpty {
            report(.emptyTag(text(tag.start..<tag.end)), at: tag.start)
            return false
        }
        if source[content].contains(where: Byte.isSpace) {
            report(.badName(text(content)), at: tag.start)
            return false
        }
        return true
    }

    private func dynamicName(_ content: Range<Int>) -> Range<Int>? {
        guard let first = content.first, source[first] == UInt8(ascii: "*") else { return nil }
        return trimmed(first + 1..<content.upperBound)
    }
}
