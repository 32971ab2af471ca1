import CareerModel

/// What the JSON-LD scripts of a page say of the job that the page is about.
struct PageData {
    /// The fields that it names, in the order of their importance.
    private(set) var fields: [PostingDocument.Field] = []
    /// The description as blocks.
    private(set) var description: [TextBlock] = []
    /// What could not be read.
    private(set) var problems: [Problem] = []

    /// Reads the scripts; of several jobs, as a list of results has them, the one that the page's own lines name.
    init(_ scripts: [TracedText], page: [TextBlock], lines: SourceLines, path: String) {
        var found: [(job: JobPostingData, script: TracedText)] = []
        for script in scripts.prefix(50) {
            let script = Self.unwrapped(script)
            var parser = JSONParser(script.bytes)
            if let root = parser.parse() {
                found += root.objects(ofType: "JobPosting").compactMap(JobPostingData.init).map {
                    ($0, script)
                }
            }
            if !parser.isClear, Self.isAboutJob(script.bytes), let mistake = parser.mistakes.first {
                problems.append(Self.problem(mistake, script, lines, path))
            }
        }
        guard let (job, script) = Self.chosen(found, page) else { return }
        fields = job.fields.map { name, text in
            PostingDocument.Field(
                name: name, value: text.text,
                location: lines.location(of: script.offsets[text.offset], in: path))
        }
        if let node = job.description {
            description = DescriptionData.blocks(of: node, in: script, lines: lines, path: path)
        }
    }

    /// The only job, or the only one that a line of the page is the title of.
    private static func chosen(
        _ found: [(job: JobPostingData, script: TracedText)], _ page: [TextBlock]
    ) -> (job: JobPostingData, script: TracedText)? {
        guard let first = found.first else { return nil }
        let title = first.job.title?.text
        if found.allSatisfy({ $0.job.title?.text == title }) { return first }
        let headings = Set(page.filter { if case .heading = $0.kind { true } else { false } }.map(\.text))
        let named = found.filter { $0.job.title.map { headings.contains($0.text) } ?? false }
        return named.count == 1 ? named[0] : nil
    }

    /// The script without the comment or CDATA section that some pages wrap it in.
    private static func unwrapped(_ script: TracedText) -> TracedText {
        let bytes = script.bytes
        let isOpening = { (byte: UInt8) in byte == 0x7B || byte == 0x5B }
        guard script.trimmed.bytes.first.map(isOpening) == false else { return script }
        for (opening, closing) in [("<![CDATA[", "]]>"), ("<!--", "-->")] {
            guard
                let from = bytes.indices.prefix(80).first(where: { bytes[$0...].starts(with: opening.utf8) }),
                let start = bytes[(from + opening.utf8.count)...].firstIndex(where: isOpening)
            else { continue }
            let close = bytes.indices.last { bytes[$0...].starts(with: closing.utf8) } ?? bytes.count
            guard start < close, let end = bytes[start..<close].lastIndex(where: { $0 == 0x7D || $0 == 0x5D })
            else { continue }
            return script[start..<end + 1]
        }
        return script
    }

    private static func isAboutJob(_ bytes: [UInt8]) -> Bool {
        let name = Array("JobPosting".utf8)
        guard bytes.count >= name.count else { return false }
        return (0...bytes.count - name.count).contains { start in
            bytes[start] == name[0] && bytes[start..<start + name.count].elementsEqual(name)
        }
    }

    private static func problem(
        _ mistake: JSONMistake, _ script: TracedText, _ lines: SourceLines, _ path: String
    ) -> Problem {
        let offset = min(mistake.offset, script.count - 1)
        return Problem(
            .note, at: offset < 0 ? nil : lines.location(of: script.offsets[offset], in: path),
            "the page's data about the job is not sound JSON: \(mistake.what)",
            hint: "what is clear of it is used; title, employer, place and pay are looked for in the text too"
        )
    }
}
