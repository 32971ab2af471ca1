import CareerModel

/// A document that holds a posting together with what the person noted for the application.
struct ApplicationDocument {
    var posting: PostingDocument
    var application = Application()
    var problems: [Problem] = []

    private struct Part {
        var section: ApplicationSection?
        var heading: String
        var blocks: [TextBlock] = []
    }

    /// Reads the blocks of a file, or nil when its headings are not those of an application document.
    init?(_ blocks: [TextBlock], path: String) {
        posting = PostingDocument(path: path)
        guard let level = Self.level(of: blocks) else { return nil }
        for part in Self.parts(of: blocks, level: level) { read(part) }
    }

    /// The level of the heading over the posting, when the other headings are there too.
    private static func level(of blocks: [TextBlock]) -> Int? {
        var level: Int?
        var found: Set<ApplicationSection> = []
        for block in blocks {
            guard case .heading(let depth) = block.kind, let section = ApplicationSection(heading: block.text)
            else {
                continue
            }
            if section == .description, level == nil { level = depth }
            found.insert(section)
        }
        let names = found.contains(.company) || found.contains(.position)
        return names && found.contains { $0.isPersonal } ? level : nil
    }

    private static func parts(of blocks: [TextBlock], level: Int) -> [Part] {
        var parts: [Part] = []
        for block in blocks {
            if case .heading(let depth) = block.kind, begins(block.text, depth, parts.last, level) {
                parts.append(Part(section: ApplicationSection(heading: block.text), heading: block.text))
            } else if parts.isEmpty {
                parts.append(Part(section: nil, heading: "", blocks: [block]))
            } else {
                parts[parts.count - 1].blocks.append(block)
            }
        }
        return parts
    }

    private static func begins(_ heading: String, _ depth: Int, _ part: Part?, _ level: Int) -> Bool {
        guard let section = ApplicationSection(heading: heading) else { return depth <= level && depth < 7 }
        if section.isUnmistakable { return true }
        if part?.section == .status, section == .document { return false }
        return depth <= level
    }

    private mutating func read(_ part: Part) {
        let lines = part.blocks.filter { block in
            if case .heading = block.kind { return false }
            return true
        }
        switch part.section {
        case .company: addField(.employer, lines)
        case .position: addField(.title, lines)
        case .url: addField(.url, lines)
        case .status: application.status = lines.first?.text ?? application.status
        case .description: readPosting(part)
        case .companyDetails:
            application.companyFacts += CompanySentences.facts(of: lines, part.heading, posting.path)
        case .date: readDate(lines)
        case .connection: application.connections += ConnectionReading.connections(of: lines, posting.path)
        case .notes: application.wishes += WishReading.wishes(of: part.blocks, posting.path)
        case .document, nil: keep(lines, under: part.heading)
        }
    }

    private mutating func addField(_ name: PostingDocument.Field.Name, _ lines: [TextBlock]) {
        guard let line = lines.first, !FieldLabel.isNone(line.text) else { return }
        let location = line.location(at: 0, in: posting.path)
        posting.fields.append(PostingDocument.Field(name: name, value: line.text, location: location))
        keep(Array(lines.dropFirst()), under: name.rawValue)
    }

    private mutating func readPosting(_ part: Part) {
        posting.blocks += part.blocks
        let known = posting.fields.map(\.name)
        posting.fields += FieldFinder.fields(of: part.blocks, path: posting.path, isTrusted: true).filter {
            !([.title, .employer, .url].contains($0.name) && known.contains($0.name))
        }
    }

    private mutating func readDate(_ lines: [TextBlock]) {
        guard let line = lines.first, !FieldLabel.isNone(line.text) else { return }
        let date = WrittenDate.read(line.text)
        application.date = date.date
        switch date {
        case .exact, .loose: break
        case .coarse, .ongoing, .absent, .unreadable:
            problems.append(
                Problem(
                    .warning, at: line.location(at: 0, in: posting.path),
                    "the application date \"\(line.text)\" was not understood", hint: "write it as YYYY-MM-DD"
                ))
        }
    }

    private mutating func keep(_ lines: [TextBlock], under heading: String) {
        application.other += lines.map { line in
            Company.Fact(
                topic: .other, text: line.text, section: heading.isEmpty ? nil : heading,
                location: line.location(at: 0, in: posting.path))
        }
    }
}
