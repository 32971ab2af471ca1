import CareerModel

/// Makes a story of the lines under its title.
struct StoryBuilder {
    private enum Target: Hashable {
        case preamble
        case part(Story.Part)
        case field(StoryLabel)
        case note
    }

    private struct Piece {
        var text: String
        let location: SourceLocation
        let isItem: Bool
    }

    var fields: StoryFields
    private(set) var problems: [Problem] = []
    private var preamble: [Piece] = []
    private var parts: [(part: Story.Part, pieces: [Piece])] = []
    private var notes: [String] = []
    private var target = Target.preamble
    private var targetBeforeField = Target.preamble
    private var isInList = false

    init(fields: StoryFields, lines: ArraySlice<StoryLine>) {
        self.fields = fields
        for line in lines { take(line) }
    }

    /// The story; problems of the whole are added to ``problems``.
    mutating func story(id: String, title: String, at location: SourceLocation) -> Story {
        let passages = settledPassages().map { part, pieces in
            Story.Passage(
                part: part, text: Self.joined(pieces), location: pieces.first?.location ?? location)
        }
        if passages.isEmpty {
            problems.append(
                Problem(
                    .warning, at: location, "the story \(FoldedText.quoted(title)) is empty", hint: Self.hint)
            )
        } else {
            for (part, name) in [(Story.Part.action, "action"), (.result, "result")]
            where !passages.contains(where: { $0.part == part }) {
                problems.append(
                    Problem(
                        .warning, at: location, "the story \(FoldedText.quoted(title)) tells no \(name)",
                        hint: Self.hint))
            }
        }
        return Story(
            id: id, title: title, role: fields.fullRole, span: fields.span, skills: fields.skills,
            values: fields.values, passages: passages, notes: notes, location: location)
    }

    private static let hint = "label its parts Situation, Task, Action and Result"

    // MARK: Lines

    private mutating func take(_ line: StoryLine) {
        if let label = line.label, isLabel(label, line) {
            open(label, line)
        } else if case .heading = line.kind {
            target = .note
            notes.append(line.text)
            noteUnknown(line.text, at: line.location)
        } else {
            add(line.text, at: line.location, isItem: line.kind == .item)
        }
    }

    /// Whether a label counts where it stands: items inside a part that was opened otherwise are its text.
    private func isLabel(_ label: StoryLine.Label, _ line: StoryLine) -> Bool {
        guard line.kind == .item, case .part = target, !isInList else { return true }
        return false
    }

    private mutating func open(_ label: StoryLine.Label, _ line: StoryLine) {
        let content = line.content
        switch label.meaning {
        case .part(let part):
            target = .part(part)
            isInList = line.kind == .item
            if !content.text.isEmpty { add(content.text, at: content.location, isItem: isInList) }
        case .note, .unknown:
            if label.meaning == .unknown { noteUnknown(label.name, at: line.location) }
            if content.text.isEmpty || target != .preamble || !preamble.isEmpty { target = .note }
            notes.append(content.text.isEmpty ? label.name : "\(label.name): \(content.text)")
        default:
            if content.text.isEmpty {
                leaveField()
                targetBeforeField = target
                target = .field(label.meaning)
            } else {
                fill(label.meaning, content.text, at: content.location)
                leaveField()
            }
        }
    }

    private mutating func noteUnknown(_ name: String, at location: SourceLocation) {
        problems.append(
            Problem(
                .note, at: location,
                "\(FoldedText.quoted(name)) is not a part of a story; it is kept as a note",
                hint: "the parts are Situation, Task, Action and Result"))
    }

    private mutating func add(_ text: String, at location: SourceLocation, isItem: Bool) {
        let piece = Piece(text: text, location: location, isItem: isItem)
        switch target {
        case .preamble: preamble.append(piece)
        case .part(let part):
            if let index = parts.firstIndex(where: { $0.part == part }) {
                parts[index].pieces.append(piece)
            } else {
                parts.append((part, [piece]))
            }
        case .field(let label):
            fill(label, text, at: location)
            if !isItem { leaveField() }
        case .note:
            guard let last = notes.indices.last else { return notes.append(text) }
            notes[last] += notes[last].contains(":") ? " \(text)" : ": \(text)"
        }
    }

    private mutating func leaveField() {
        if case .field = target { target = targetBeforeField }
    }

    private mutating func fill(_ label: StoryLabel, _ text: String, at location: SourceLocation) {
        if let problem = fields.take(label, text, at: location) { problems.append(problem) }
    }

    // MARK: Parts without labels

    /// The labelled parts, and what the text before them must be.
    private mutating func settledPassages() -> [(Story.Part, [Piece])] {
        let units = Self.units(preamble)
        if parts.isEmpty { return Self.unlabelled(units) }
        let labelled = parts.map { ($0.part, $0.pieces) }
        guard !units.isEmpty else { return labelled }
        let has = Set(parts.map(\.part))
        if has.contains(.situation) {
            notes.insert(Self.joined(preamble), at: 0)
            problems.append(
                Problem(
                    .note, at: preamble[0].location, "the text before the first label is kept as a note",
                    hint: "put it under a label"))
            return labelled
        }
        if has.contains(.action) { return [(.situation, preamble)] + labelled }
        if units.count == 1 { return [(.action, preamble)] + labelled }
        return [(.situation, units[0]), (.action, Array(units[1...].joined()))] + labelled
    }

    /// Parts told by their order: of one paragraph action, of two action and result, of three situation, action and
    /// result, of four all; of more the second is the task and all up to the last the action.
    private static func unlabelled(_ units: [[Piece]]) -> [(Story.Part, [Piece])] {
        switch units.count {
        case 0: []
        case 1: [(.action, units[0])]
        case 2: [(.action, units[0]), (.result, units[1])]
        case 3: [(.situation, units[0]), (.action, units[1]), (.result, units[2])]
        default:
            [
                (.situation, units[0]), (.task, units[1]),
                (.action, Array(units[2..<(units.count - 1)].joined())), (.result, units[units.count - 1]),
            ]
        }
    }

    /// Paragraphs; the items of a list are one, together with a line before them that ends with a colon.
    private static func units(_ pieces: [Piece]) -> [[Piece]] {
        var units: [[Piece]] = []
        for piece in pieces {
            if piece.isItem, let last = units.last?.last, last.isItem || last.text.utf8.last == 0x3A {
                units[units.count - 1].append(piece)
            } else {
                units.append([piece])
            }
        }
        return units
    }

    /// The pieces as running text; an item ends with a stop.
    private static func joined(_ pieces: [Piece]) -> String {
        pieces.map { $0.isItem ? sentence($0.text) : $0.text }.joined(separator: " ")
    }

    private static func sentence(_ text: String) -> String {
        var text = text
        while let last = text.utf8.last, last == 0x3B || last == 0x2C { text.removeLast() }
        var end = Array(text.utf8.suffix(8))
        if end.suffix(3) == [0xE2, 0x80, 0xA6] { return text }
        while let last = end.last, [0x22, 0x27, 0x29, 0x5D].contains(last) { end.removeLast() }
        guard let last = end.last, ![0x2E, 0x21, 0x3F, 0x3A].contains(last) else { return text }
        return text + "."
    }
}
