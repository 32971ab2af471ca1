/// Finds the employer's name in the headings over a company file.
enum CompanyName {
    /// The name in a heading such as `Company Profile: NAME`, `NAME Culture Guide` or `About NAME`; nil without one.
    static func name(in heading: String) -> String? {
        var text = heading
        if let labelled = LabelledText(heading), !labelled.value.isEmpty,
            Phrase(labelled.label).words.allSatisfy({ FactTopic.documentWords.contains($0) || $0 == "name" })
        {
            text = labelled.value
        }
        var words = text.split(separator: " ")
        while let first = words.first, isDocumentWord(first) || first == "the" { words.removeFirst() }
        if let end = words.firstIndex(where: isDocumentWord) { words.removeSubrange(end...) }
        while let last = words.last, ["-", "–", "—", "|", "&", "and", ":", "·"].contains(last) {
            words.removeLast()
        }
        while let first = words.first, ["-", "–", "—", "|", ":", "·"].contains(first) { words.removeFirst() }
        guard (1...6).contains(words.count) else { return nil }
        let name = words.joined(separator: " ")
        return name.utf8.contains { $0.isWordLike } ? withoutColon(name) : nil
    }

    private static func withoutColon(_ name: String) -> String {
        name.utf8.last == .colon || name.utf8.last == UInt8(ascii: ",") ? String(name.dropLast()) : name
    }

    private static func isDocumentWord(_ word: Substring) -> Bool {
        let words = Phrase(word).words
        return !words.isEmpty && words.allSatisfy(FactTopic.documentWords.contains)
    }
}
