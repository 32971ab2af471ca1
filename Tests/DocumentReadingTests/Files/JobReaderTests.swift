import CareerModel
import DocumentReading
import Testing

@Suite("Job reader")
struct JobReaderTests {
    static let posting = "# Data Engineer\n\n## Requirements\n\n- Python\n"
    static let company = "# Acme\n\n## Mission\n\nAcme makes anvils for everybody.\n"
    static let application =
        "# Application Details\n\n## Company\nAcme\n\n## Position\nCook\n\n## Status\n### Application\nPENDING\n\n## Job Description\nCook well.\n\n### You have\n- Knives\n\n## Application Date\n2025-05-07\n"

    private func read(
        _ path: String, company: String? = nil, input: String = "", _ files: [String: String]
    ) throws(Failure) -> JobReading {
        try JobReader.read(
            path: path, companyPath: company, standardInput: { Array(input.utf8) },
            fileSystem: MemoryFileSystem(files: files))
    }

    @Test func readsAFileAlone() throws {
        let job = try read("j/a.md", ["j/a.md": Self.posting, "j/company.md": Self.company])
        #expect(job.posting.path == "j/a.md")
        #expect(job.posting.blocks.contains { $0.text == "Python" })
        #expect(job.company == nil)
        #expect(job.application == nil)
    }

    @Test func readsStandardInput() throws {
        let job = try read("-", input: Self.posting, [:])
        #expect(job.posting.path == "-")
        #expect(job.posting.blocks.contains { $0.text == "Python" })
    }

    @Test func readsAFolder() throws {
        let job = try read(
            "j",
            [
                "j/posting.md": Self.posting, "j/application.md": Self.application,
                "j/company.txt": Self.company,
            ])
        #expect(job.posting.path == "j/posting.md")
        #expect(job.application?.status == "PENDING")
        #expect(job.company?.name == "Acme")
    }

    @Test func takesTheApplicationForThePosting() throws {
        let job = try read("j", ["j/application.md": Self.application])
        #expect(job.posting.path == "j/application.md")
        #expect(job.posting.blocks.contains { $0.text == "Knives" })
        #expect(job.application?.date == PartialDate(iso: "2025-05-07"))
    }

    @Test func prefersTheCompanyNamed() throws {
        let files = [
            "j/posting.md": Self.posting, "j/company.md": Self.company,
            "c.md": "# Other\n\n## Mission\n\nOther things.",
        ]
        #expect(try read("j", company: "c.md", files).company?.name == "Other")
    }

    @Test func warnsOfASecondPosting() throws {
        let job = try read("j", ["j/posting.md": Self.posting, "j/posting.txt": "x"])
        #expect(job.problems.map(\.location?.path) == ["j/posting.txt"])
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let path: String
        let files: [String: String]
        let kind: Failure.Kind
        let problems: Int
        var testDescription: String { name }
    }

    static let failures = [
        Case(name: "no such file", path: "j", files: [:], kind: .missing, problems: 1),
        Case(
            name: "no posting in the folder", path: "j", files: ["j/notes.md": "x"], kind: .missing,
            problems: 1),
        Case(name: "empty file", path: "j", files: ["j": " \n"], kind: .data, problems: 1),
        Case(name: "empty standard input", path: "-", files: [:], kind: .data, problems: 1),
        Case(
            name: "all files are broken", path: "j", files: ["j/posting.md": "", "j/company.md": ""],
            kind: .data,
            problems: 2),
    ]

    @Test(arguments: failures)
    func fails(_ example: Case) {
        do {
            _ = try read(example.path, example.files)
            Issue.record("was read")
        } catch {
            #expect(error.kind == example.kind)
            #expect(error.problems.count == example.problems)
        }
    }

    @Test func saysWhatWasLookedFor() {
        do {
            _ = try read("j", ["j/job.txt": "x"])
            Issue.record("was read")
        } catch {
            #expect(
                error.problems.map(\.what) == [
                    "there is no posting in `j`: looked for posting.md, .markdown, .txt, .html, .htm, and application.md"
                ])
            #expect(
                error.problems.first?.hint
                    == "is it `job.txt`? Rename it to posting.txt, or name the file itself")
        }
    }
}
