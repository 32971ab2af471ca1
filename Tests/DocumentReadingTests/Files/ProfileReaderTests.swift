import CareerModel
import DocumentReading
import Testing

@Suite("Profile reader")
struct ProfileReaderTests {
    static let resume =
        "{\"basics\": {\"name\": \"Ada Example\"}, \"work\": [{\"name\": \"Acme\", \"position\": \"Cook\"}]}"

    @Test func readsAFolder() throws {
        let files = MemoryFileSystem(files: [
            "p/ada/resume.json": Self.resume,
            "p/ada/stories.md": "# Stories\n\n## One\n\nA.\n\nB.\n\n## Two\n\nA.\n\nB.",
            "p/ada/stories/b.md": "# Bee\n\nA.\n\nB.",
            "p/ada/stories/a.markdown": "# Ay\n\nRole: Cook, Acme\n\nA.\n\nB.",
            "p/ada/stories/README.md": "# About",
            "p/ada/stories/.draft.md": "# Draft",
            "p/ada/stories/photo.jpg": "no text",
            "p/ada/notes.txt": "not read",
        ])
        let (profile, problems) = try ProfileReader.read(folderOrFile: "p/ada", fileSystem: files)
        #expect(problems == [Self.note("not read in `p/ada/stories`: `photo.jpg`", "p/ada/stories")])
        #expect(profile.resume.path == "p/ada/resume.json")
        #expect(
            profile.stories.map(\.id) == [
                "stories.md/one", "stories.md/two", "stories/a.markdown", "stories/b.md",
            ])
        #expect(profile.stories[3].passages.first?.location.description == "p/ada/stories/b.md:3:1")
        #expect(profile.facts.contains { $0.path == "stories/a.markdown#result" && $0.place == "Acme" })
    }

    private static func note(_ what: String, _ bank: String) -> Problem {
        Problem(
            .note, what, hint: "a story is a Markdown file in that folder, such as `\(bank)/pipeline.md`")
    }

    @Test func namesWhatIsNoStory() throws {
        let files = MemoryFileSystem(files: [
            "p/resume.json": Self.resume, "p/stories/a.txt": "x", "p/stories/a.pdf": "x",
            "p/stories/old/b.md": "# B\n\nA.\n\nB.", "p/stories/.hidden": "x", "p/stories/README.txt": "x",
            "p/stories/.git/config": "x",
        ])
        let (profile, problems) = try ProfileReader.read(folderOrFile: "p", fileSystem: files)
        #expect(profile.stories.isEmpty)
        #expect(
            problems == [Self.note("not read in `p/stories`: `a.pdf`, `a.txt` and `old/`", "p/stories")])
    }

    @Test func usesAFileAlone() throws {
        let files = MemoryFileSystem(files: [
            "p/resume.json": Self.resume, "p/stories.md": "# One\n\nA.\n\nB.",
        ])
        let (profile, _) = try ProfileReader.read(folderOrFile: "p/resume.json", fileSystem: files)
        #expect(profile.resume.basics.name == "Ada Example")
        #expect(profile.stories.isEmpty)
    }

    @Test func warnsOfEmptyStories() throws {
        let files = MemoryFileSystem(files: ["p/resume.json": Self.resume, "p/stories.md": " \r\n"])
        let (_, problems) = try ProfileReader.read(folderOrFile: "p", fileSystem: files)
        #expect(ResumeReaderTests.lines(problems) == ["1:1 warning the story is empty"])
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let files: [String: String]
        let kind: Failure.Kind
        let problems: [String]
        var testDescription: String { name }
    }

    static let failures = [
        Case(name: "nothing there", files: [:], kind: .missing, problems: ["no p"]),
        Case(
            name: "no résumé", files: ["p/cv.json": "{}"], kind: .missing,
            problems: ["there is no resume.json in `p`"]),
        Case(
            name: "problems of all the files",
            files: ["p/resume.json": "{,}", "p/stories/a.md": "\u{0}\u{0}", "p/stories/b.md": "# One"],
            kind: .data,
            problems: [
                "there is a comma too many", "this is a binary file, not text", "the story \"One\" is empty",
            ]),
    ]

    @Test(arguments: failures)
    func fails(_ example: Case) {
        do {
            _ = try ProfileReader.read(folderOrFile: "p", fileSystem: MemoryFileSystem(files: example.files))
            Issue.record("was read")
        } catch {
            #expect(error.kind == example.kind)
            #expect(error.problems.map(\.what).filter { !$0.contains("résumé") } == example.problems)
        }
    }
}
