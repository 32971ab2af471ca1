import Tailor
import TailorCommand
import Testing

@Suite("tailor requirements") struct RequirementsCommandTests {
    private static let nothing = """
        # About Fernhollow

        Position: Gardener

        Fernhollow was founded in 1987. Our mission is to make gardens grow.

        """

    @Test("A posting that asks nothing gives its details as JSON, and still fails")
    func nothingAsked() throws {
        let folder = try TestFolder()
        try folder.write(Self.nothing, to: "jobs/page.md")
        let call = Call("requirements jobs/page.md --format json", in: folder)
        #expect(call.code == .data)
        #expect(call.error.contains("jobs/page.md:1:"))
        #expect(call.output.contains("\"requirements\": []"))
        #expect(call.output.contains("\"title\": \"Gardener\""))
        #expect(call.output.contains("\"schema\": \"tailor.requirements/1\""))
    }

    @Test("It goes into the file that is asked for too")
    func intoFile() throws {
        let folder = try TestFolder()
        try folder.write(Self.nothing, to: "jobs/page.md")
        #expect(Call("requirements jobs/page.md -o page.json", in: folder).code == .data)
        #expect(try folder.text(of: "page.json").contains("\"requirements\": []"))
    }

    @Test("In text there is the error alone, unless an explanation is wished")
    func inText() throws {
        let folder = try TestFolder()
        try folder.write(Self.nothing, to: "jobs/page.md")
        let plain = Call("requirements jobs/page.md", in: folder)
        #expect(plain.code == .data)
        #expect(plain.output.isEmpty)
        let explained = Call("requirements jobs/page.md --explain", in: folder)
        #expect(explained.code == .data)
        #expect(explained.output.contains("Nothing in this posting could be read as a requirement."))
    }

    @Test("A missing file has no document")
    func missing() throws {
        let call = Call("requirements jobs/none.md --format json", in: try TestFolder())
        #expect(call.code == .missing)
        #expect(call.output.isEmpty)
    }

    @Test("Only an explained document has explanations, and the rest of it is the same")
    func addsKeys() throws {
        let folder = try TestFolder()
        let plain = Call("requirements jobs/mill.md --format json", in: folder).output
        let explained = Call("requirements jobs/mill.md --format json --explain", in: folder).output
        #expect(!plain.contains("\"explanation\""))
        #expect(explained.contains("\"explanation\""))
        var rest = explained.split(separator: "\n")[...]
        for line in plain.split(separator: "\n") {
            let own = line.drop { $0 == " " }.prefix { $0 != "," }
            let place = rest.firstIndex { $0.drop { $0 == " " }.prefix { $0 != "," } == own }
            let index = try #require(place, "\(line)")
            rest = rest[(index + 1)...]
        }
    }

    @Test("A person's own words are told from the program's, and how to mend a term")
    func ownWords() throws {
        let folder = try TestFolder()
        try folder.write("[tool]\nPLC programming = conveyor maintenance\n- SQL\n", to: "words.txt")
        let call = Call("requirements jobs/mill.md --explain --vocabulary words.txt", in: folder)
        #expect(call.code == .done)
        let words = call.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains("of your own vocabulary, by another spelling"))
        #expect(words.contains("“SQL”, banned by your own vocabulary"))
        #expect(words.contains("--vocabulary"))
        #expect(
            call.output
                == Call("requirements jobs/mill.md --explain --vocabulary words.txt", in: folder).output)
    }
}
