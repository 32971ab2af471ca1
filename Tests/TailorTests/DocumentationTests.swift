import Foundation
import Tailor
import TailorCommand
import Testing

@Suite("The documentation")
struct DocumentationTests {
    private static let folder = "Sources/Tailor/Tailor.docc"
    static let pages = Repository.files(in: folder, ending: "md")

    private static func page(_ name: String) throws -> MarkdownDocument {
        try MarkdownDocument(path: "\(folder)/\(name).md")
    }

    @Test("has the pages that the README names")
    func complete() {
        let names = Set(Self.pages.map(FilePath.name))
        #expect(
            names.isSuperset(of: [
                "Tailor.md", "Architecture.md", "Score.md", "Stories.md", "Documents.md", "Letters.md",
            ]))
    }

    @Test("links to pages that exist", arguments: pages)
    func links(_ path: String) throws {
        let text = try Repository.text(of: path)
        #expect(text.hasPrefix("# "))
        for part in text.components(separatedBy: "<doc:").dropFirst() {
            let name = String(part.prefix { $0 != ">" })
            #expect(Self.pages.contains("\(Self.folder)/\(name).md"), "\(name)")
        }
    }

    // MARK: Documents

    static let reports = [
        "requirements", "table", "gap", "score", "bullets", "points", "letter",
    ]

    @Test("names the schema and every key of a document", arguments: reports)
    func keys(_ report: String) throws {
        let documents = try Self.page("Documents")
        let output = Self.output([report, "jobs/larkspur-ml-scientist", "--format", "json"])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        let schema = try #require(object["schema"] as? String)
        #expect(documents.says("`tailor \(report)`"))
        #expect(documents.says("### \(schema)") || documents.says(" and \(schema)"))
        let keys = Self.keys(of: object)
        #expect(keys.count > 5)
        for key in keys.sorted() { #expect(documents.says("`\(key)`"), "\(key)") }
    }

    @Test("describes every schema that a report writes")
    func schemas() throws {
        let documents = try Self.page("Documents")
        let sources = Repository.files(in: "Sources/Reporting", ending: "swift")
        var schemas: Set<String> = []
        for path in sources {
            for part in try Repository.text(of: path).components(separatedBy: "\"tailor.").dropFirst() {
                schemas.insert("tailor." + part.prefix { $0 != "\"" })
            }
        }
        #expect(schemas.count >= Self.reports.count)
        for schema in schemas { #expect(documents.says("`\(schema)`"), "\(schema)") }
    }

    private static func keys(of value: Any) -> Set<String> {
        if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(of: $1)) } }
        guard let object = value as? [String: Any] else { return [] }
        return object.reduce(into: Set(object.keys)) { $0.formUnion(keys(of: $1.value)) }
    }

    private static func output(_ arguments: [String]) -> String {
        let output = ReadmeRecorder()
        let environment = Environment(
            streams: Streams(output: output.sink, error: { _ in .written }, input: { _ in [] }),
            today: PartialDate(year: 2025, month: 3, day: 14), fileSystem: ReadmeFileSystem())
        _ = TailorCommand(environment: environment).run(arguments)
        return output.text
    }

    // MARK: Letters, score, architecture

    @Test("names every sentence pattern's move and every key of a letter template")
    func letters() throws {
        let letters = try Self.page("Letters")
        let moves = try Repository.lines(of: "templates/phrases.en.txt").filter { $0.hasPrefix("[") }
            .map { $0.dropFirst().dropLast() }
        #expect(moves.count > 10)
        for move in moves { #expect(letters.says("`\(move)`"), "\(move)") }
        let template = try Repository.text(of: "templates/letter.txt.mustache")
        let keys = template.components(separatedBy: "{{").dropFirst()
            .map { $0.prefix { $0 != "}" }.drop { "#^/&".contains($0) } }.filter { $0 != "." }
        #expect(keys.count > 5)
        for key in keys { #expect(letters.says("`\(key)`"), "\(key)") }
    }

    @Test(
        "tells how long a letter is",
        arguments: [("LetterWriter", "static let fewestWords = "), ("LetterBudget", "var most = ")])
    func length(_ file: String, _ declaration: String) throws {
        let parts = try Repository.text(of: "Sources/Drafting/Letter/\(file).swift")
            .components(separatedBy: declaration)
        let number = try #require(parts.last?.prefix { $0.isNumber })
        #expect(parts.count == 2)
        #expect(try Self.page("Letters").says("\(number) "))
    }

    @Test("tells every number of the score's formula", arguments: ["CoverageScore", "StatusRule"])
    func score(_ name: String) throws {
        let score = try Self.page("Score")
        let code = try Repository.lines(of: "Sources/EvidenceMapping/\(name).swift").map { line in
            line.components(separatedBy: "//")[0]
        }
        let numbers = code.flatMap { $0.split { !$0.isNumber && $0 != "." } }.filter { number in
            number.contains(".") && number.contains(where: \.isNumber)
        }
        #expect(numbers.count > 2)
        for number in numbers {
            let plain = number.hasSuffix(".0") ? number.dropLast(2) : number
            #expect(score.says(plain), "\(number)")
        }
        #expect(score.says("version 1 of the formula"))
    }

    @Test("tells of every module")
    func architecture() throws {
        let architecture = try Self.page("Architecture")
        for module in try Repository.names(in: "Sources") {
            #expect(architecture.says(module), "\(module)")
        }
    }

    @Test("shows a story that is read without a complaint")
    func story() throws {
        let stories = try Self.page("Stories").blocks
        let example = try #require(stories.first { $0.language == "markdown" })
        let bytes = Array(example.lines.joined(separator: "\n").utf8)
        let text = try SourceText.decode(bytes: bytes, path: "stories/example.md")
        let (read, problems) = StoryReader.read(text, id: "stories/example.md")
        #expect(problems.isEmpty)
        #expect(read.count == 1)
        #expect(read.first?.passages.map(\.part) == [.situation, .task, .action, .result])
        #expect(read.first?.skills.count == 2)
        #expect(read.first?.values == ["candor", "curiosity"])
    }
}
