import CareerModel
import RequirementExtraction
import Terminology

/// Makes postings from short texts: `# ` begins a heading, `! ` an emphasised line, `- ` an item, other lines paragraphs.
enum PostingBuilder {
    static let extractor = RequirementExtractor(finder: TermFinder(vocabulary: .builtIn))

    static func document(
        _ text: String, fields: [PostingDocument.Field.Name: String] = [:]
    ) -> PostingDocument {
        var blocks: [TextBlock] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty else { continue }
            let (kind, skipped) = kind(of: line)
            blocks.append(
                TextBlock(
                    kind: kind, text: String(line.dropFirst(skipped)),
                    origins: [.init(offset: 0, line: number + 1, column: skipped + 1)]))
        }
        let location = SourceLocation(path: "posting.md", line: 1)
        let named = fields.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            PostingDocument.Field(name: $0.key, value: $0.value, location: location)
        }
        return PostingDocument(path: "posting.md", fields: named, blocks: blocks)
    }

    static func posting(_ text: String) throws -> Posting { try extractor.extract(document(text)) }

    /// The requirement that one bullet under `Requirements` makes; nil when it asks nothing.
    static func requirement(_ bullet: String, under heading: String = "Requirements") throws -> Requirement? {
        let posting = try posting("# \(heading)\n- \(bullet)\n# Requirements\n- Experience with Kubernetes\n")
        return posting.requirements.first { $0.location.line == 2 }
    }

    private static func kind(of line: Substring) -> (TextBlock.Kind, Int) {
        if line.hasPrefix("# ") { return (.heading(level: 2), 2) }
        if line.hasPrefix("! ") { return (.heading(level: 7), 2) }
        if line.hasPrefix("- ") { return (.item(depth: 0), 2) }
        return (.paragraph, 0)
    }
}
