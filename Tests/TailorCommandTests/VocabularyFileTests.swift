import Foundation
import TailorCommand
import Testing

@Suite("A vocabulary of one's own")
struct VocabularyFileTests {
    /// The names of the terms that `requirements` tells.
    private static func terms(_ call: Call) throws -> Set<String> {
        try #require(call.code == .done, "\(call.error)")
        struct Document: Decodable {
            struct Requirement: Decodable {
                struct Term: Decodable { var name: String }
                var terms: [Term]
            }
            var requirements: [Requirement]
        }
        let document = try JSONDecoder().decode(Document.self, from: Data(call.output.utf8))
        return Set(document.requirements.flatMap(\.terms).map(\.name))
    }

    private static func fingerprint(_ call: Call) throws -> String {
        struct Score: Decodable { var vocabulary: String }
        return try JSONDecoder().decode(Score.self, from: Data(call.output.utf8)).vocabulary
    }

    private static let asked = "requirements jobs/mill.md --format json"
    private static let inProfile = "profiles/ines-okafor/vocabulary.txt"

    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var own: String
        var has: [String] = []
        var lacks: [String] = []
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "a comment changes nothing", own: "# none yet\n", has: ["Python", "SQL", "Kubernetes"]),
        Case(name: "an empty file changes nothing", own: " \n", has: ["Python", "SQL", "Kubernetes"]),
        Case(name: "a new term", own: "[tool]\nMachine log\n", has: ["Machine log", "Python"]),
        Case(
            name: "a word that nobody would take for a skill", own: "[activity]\nyears of experience",
            has: ["years of experience"]),
        Case(name: "a new alias", own: "Kubernetes = machine log", has: ["Kubernetes", "Python"]),
        Case(name: "an alias of an alias", own: "k8s = machine log", has: ["Kubernetes"], lacks: ["k8s"]),
        Case(name: "Windows line ends", own: "[tool]\r\nLog = machine log\r\n", has: ["Log", "Python"]),
        Case(name: "a banned term", own: "- forklift licence; conveyor maintenance", has: ["Python"]),
        Case(name: "a byte-order mark", own: "\u{FEFF}[tool]\nMachine log", has: ["Machine log"]),
    ]

    @Test("changes what is found", arguments: cases)
    func changes(_ test: Case) throws {
        let folder = try TestFolder()
        try folder.write(test.own, to: "own.txt")
        let terms = try Self.terms(Call("\(Self.asked) --vocabulary own.txt", in: folder))
        #expect(terms.isSuperset(of: test.has))
        #expect(terms.isDisjoint(with: test.lacks))
    }

    @Test("bans by the canonical name all spellings, by another name only that")
    func bans() throws {
        let folder = try TestFolder()
        try folder.write(
            "# Cook\n\n## Requirements\n\n- Experience in running k8s and postgres\n", to: "jobs/mill.md")
        #expect(try Self.terms(Call(Self.asked, in: folder)).isSuperset(of: ["Kubernetes", "PostgreSQL"]))
        try folder.write("- kubernetes\n- PSQL", to: Self.inProfile)
        let terms = try Self.terms(Call(Self.asked, in: folder))
        #expect(terms.contains("PostgreSQL") && !terms.contains("Kubernetes"))
    }

    @Test("is vocabulary.txt of the profile, unless --vocabulary names another")
    func ofTheProfile() throws {
        let folder = try TestFolder()
        try folder.write("[tool]\nMachine log", to: Self.inProfile)
        try folder.write("# none", to: "own.txt")
        #expect(try Self.terms(Call(Self.asked, in: folder)).contains("Machine log"))
        let named = "\(Self.asked) --profile profiles/ines-okafor"
        #expect(try Self.terms(Call(named, in: folder)).contains("Machine log"))
        #expect(
            try !Self.terms(Call("\(Self.asked) --vocabulary own.txt", in: folder)).contains("Machine log"))
        let resume = "\(Self.asked) --profile profiles/ines-okafor/resume.json"
        #expect(try !Self.terms(Call(resume, in: folder)).contains("Machine log"))
    }

    @Test("is read from no profile when there are several to choose from")
    func ofNoProfile() throws {
        let folder = try TestFolder()
        try folder.write("[tool]\nMachine log", to: Self.inProfile)
        try folder.write(Sample.resume, to: "profiles/another/resume.json")
        #expect(try !Self.terms(Call(Self.asked, in: folder)).contains("Machine log"))
    }

    @Test("counts in the profile as in the posting")
    func countsInTheProfile() throws {
        let folder = try TestFolder()
        let shown = "“Experience with Kubernetes” work[0].highlights[0]"
        #expect(!Call("gap jobs/mill.md", in: folder).output.contains(shown))
        try folder.write("Kubernetes = conveyor lines", to: Self.inProfile)
        #expect(Call("gap jobs/mill.md", in: folder).output.contains(shown))
    }

    @Test("changes the fingerprint of a score")
    func fingerprints() throws {
        let folder = try TestFolder()
        let line = "score jobs/mill.md --format json"
        let builtIn = try Self.fingerprint(Call(line, in: folder))
        try folder.write("[tool]\nQuern", to: Self.inProfile)
        let own = try Self.fingerprint(Call(line, in: folder))
        #expect(own.utf8.count == builtIn.utf8.count && own != builtIn)
        #expect(try Self.fingerprint(Call(line, in: folder)) == own)
        try folder.write("[tool]\nQuernstone", to: Self.inProfile)
        #expect(try ![builtIn, own].contains(Self.fingerprint(Call(line, in: folder))))
    }

    @Test("tells all its mistakes in one run, each with its place and a hint")
    func mistakes() throws {
        let folder = try TestFolder()
        let own = """
            [tol]
            Quern = millstone > Grindstone
              = Mallet
            Anvil; Hammer ! loud
            -
            Awl= bodkin

            """
        try folder.write(own, to: "own.txt")
        let call = Call("score jobs/mill.md --vocabulary own.txt", in: folder)
        #expect(call.code == .data)
        #expect(call.output.isEmpty)
        #expect(
            call.error == """
                own.txt:1:2: error: unknown category `tol`
                  hint: did you mean `tool`?
                own.txt:2:21: error: nothing is called `Grindstone`
                  hint: give it a line of its own, or leave it out
                own.txt:3:5: error: there is no name
                  hint: a line is `Name = alias; alias`
                own.txt:4:8: error: a line has one name
                  hint: other spellings stand behind ` = `
                own.txt:4:17: error: unknown flag `loud`
                  hint: the flags are `case` and `context`
                own.txt:5:1: error: there is no name to ban
                  hint: write `- name; name`
                own.txt:6:4: error: `=` needs a space on both sides
                  hint: or none, where it is part of a name

                """)
    }

    @Test("is missing together with whatever else is")
    func missing() throws {
        let folder = try TestFolder()
        let call = Call("gap jobs/none.md --vocabulary none.txt", in: folder)
        #expect(call.code == .missing)
        #expect(call.error.contains("none.txt") && call.error.contains("jobs/none.md"))
        let alone = Call("requirements jobs/mill.md --vocabulary none.txt", in: folder)
        #expect(alone.code == .missing && alone.output.isEmpty)
    }

    @Test("is not overwritten", arguments: ["own.txt", inProfile])
    func overwriting(_ path: String) throws {
        let folder = try TestFolder()
        try folder.write("# mine", to: path)
        let call = Call("gap jobs/mill.md --vocabulary own.txt --force -o \(path)", in: folder)
        #expect(call.code == .output)
        #expect(try folder.text(of: path) == "# mine")
    }

    @Test("is what its page says")
    func documented() throws {
        let page = Golden.packageRoot.appendingPathComponent("Sources/Tailor/Tailor.docc/VocabularyFile.md")
        let text = try String(decoding: Data(contentsOf: page), as: UTF8.self)
        let parts = text.components(separatedBy: "```")
        try #require(parts.count == 3 && parts[1].hasPrefix("text\n"))
        let folder = try TestFolder()
        try folder.write(String(parts[1].dropFirst(5)), to: "own.txt")
        try folder.write(
            "# Miller\n\n## Requirements\n\n- Experience with millstone dressing and shipping\n",
            to: "jobs/mill.md")
        let terms = try Self.terms(Call("\(Self.asked) --vocabulary own.txt", in: folder))
        #expect(terms.contains("stone dressing"))
        let wrong = Call("\(Self.asked) --vocabulary own.txt", in: folder)
        try folder.write("[nothing]", to: "own.txt")
        let call = Call("\(Self.asked) --vocabulary own.txt", in: folder)
        #expect(wrong.error.isEmpty && call.code == .data)
        let hint = try #require(call.error.split(separator: "\n").last?.split(separator: "one of ").last)
        for category in hint.split(separator: ", ") { #expect(text.contains("`\(category)`"), "\(category)") }
    }
}
