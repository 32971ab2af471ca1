import CareerModel

/// Finds the label that begins a line: `Situation: …`, `**Situation** …`, a heading `Situation`.
enum StoryLabelFinder {
    private static let maximumName = 48

    static func label(
        of line: StoryLine, _ kind: TextBlock.Kind, in source: SourceText, _ lines: SourceLines
    ) -> StoryLine.Label? {
        let bytes = Array(line.text.utf8)
        if case .heading(let level) = kind { return heading(bytes, level) }
        if let name = boldName(at: line.location.line, in: source, lines), bytes.starts(with: name) {
            if let label = marked(name, bytes) { return label }
        }
        guard let colon = bytes.prefix(maximumName).firstIndex(of: 0x3A) else { return dashed(bytes) }
        guard let meaning = StoryLabel.known(bytes[..<colon]) else { return nil }
        return make(meaning, bytes[..<colon], isMarked: false, bytes)
    }

    /// A label of any name before a colon, of three words at most.
    static func anyLabel(of text: String) -> StoryLine.Label? {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, (0x41...0x5A).contains(first) || first >= 0x80,
            let colon = bytes.prefix(maximumName).firstIndex(of: 0x3A), colon + 1 < bytes.count,
            bytes[colon + 1] == 0x20, bytes[..<colon].count(where: { $0 == 0x20 }) < 3
        else { return nil }
        return make(.unknown, bytes[..<colon], isMarked: false, bytes)
    }

    private static func heading(_ bytes: [UInt8], _ level: Int) -> StoryLine.Label? {
        if let meaning = StoryLabel.known(bytes) {
            return StoryLine.Label(meaning: meaning, name: string(bytes), isMarked: true, rest: bytes.count)
        }
        if let colon = bytes.prefix(maximumName).firstIndex(of: 0x3A),
            let meaning = StoryLabel.known(bytes[..<colon])
        {
            return make(meaning, bytes[..<colon], isMarked: true, bytes)
        }
        guard level > 6, bytes.last == 0x3A, bytes.count <= maximumName else { return nil }
        return make(.unknown, bytes.dropLast(), isMarked: true, bytes)
    }

    /// The label of a name in bold: a known one, or any with a colon.
    private static func marked(_ name: [UInt8], _ bytes: [UInt8]) -> StoryLine.Label? {
        var name = name[...]
        while let last = name.last, [0x3A, 0x2E, 0x20, 0x2D].contains(last) { name = name.dropLast() }
        if let meaning = StoryLabel.known(name) { return make(meaning, name, isMarked: true, bytes) }
        guard name.count <= maximumName, name.count < bytes.count, bytes[name.count] == 0x3A else {
            return nil
        }
        return make(.unknown, name, isMarked: true, bytes)
    }

    /// A part before a dash with spaces around it: `Result – …`.
    private static func dashed(_ bytes: [UInt8]) -> StoryLine.Label? {
        for dash in [" – ", " — ", " - "] {
            let dash = Array(dash.utf8)
            let place = bytes.prefix(20).indices.first { bytes[$0...].starts(with: dash) }
            guard let place, place > 1, case .part(let part) = StoryLabel.known(bytes[..<place]) else {
                continue
            }
            return make(.part(part), bytes[..<place], isMarked: false, bytes)
        }
        return nil
    }

    private static func make(
        _ meaning: StoryLabel, _ name: ArraySlice<UInt8>, isMarked: Bool, _ bytes: [UInt8]
    ) -> StoryLine.Label {
        var rest = name.endIndex
        while rest < bytes.count {
            if [0x20, 0x3A, 0x2E, 0x2D].contains(bytes[rest]) {
                rest += 1
            } else if bytes[rest...].starts(with: "–".utf8) || bytes[rest...].starts(with: "—".utf8) {
                rest += 3
            } else {
                break
            }
        }
        return StoryLine.Label(meaning: meaning, name: string(name), isMarked: isMarked, rest: rest)
    }

    private static func string(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self)
    }

    /// What stands in bold at the beginning of a source line, list marks apart.
    private static func boldName(at line: Int, in source: SourceText, _ lines: SourceLines) -> [UInt8]? {
        guard (1...lines.count).contains(line) else { return nil }
        let range = lines.range(ofLine: line - 1, size: source.bytes.count)
        var bytes = source.bytes[range].prefix(200)
        while let first = bytes.first,
            [0x20, 0x09, 0x2D, 0x2B, 0x3E, 0x2E, 0x29].contains(first) || (0x30...0x39).contains(first)
        {
            bytes = bytes.dropFirst()
        }
        if bytes.starts(with: [0x2A, 0x20]) { bytes = bytes.dropFirst(2).drop(while: { $0 == 0x20 }) }
        guard let mark = bytes.first, mark == 0x2A || mark == 0x5F, bytes.dropFirst().first == mark else {
            return nil
        }
        let name = bytes.drop(while: { $0 == mark }).prefix(while: { $0 != mark })
        return name.isEmpty || name.endIndex == bytes.endIndex ? nil : Array(name)
    }
}
