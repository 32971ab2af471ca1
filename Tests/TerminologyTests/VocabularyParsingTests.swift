import Terminology
import Testing

@Suite struct VocabularyParsingTests {
    static let text = """
        # a comment
        [language]
        Python = python3; CPython > programming ~ Ruby
        Ruby
        Go = golang ! case context
        [activity]
        programming = coding; Code? ! case
        """

    @Test func readsEntries() throws {
        let vocabulary = Vocabulary(texts: [Self.text])
        #expect(vocabulary.entries.map(\.name) == ["Python", "Ruby", "Go", "programming"])
        #expect(vocabulary.entries.map(\.category) == [.language, .language, .language, .activity])
        #expect(vocabulary.entries[0].implied == [3])
        #expect(vocabulary.entries[0].related == [1])
        #expect(vocabulary.entries[1].related == [0])
        #expect(Vocabulary.problems(in: [Self.text]).isEmpty)
    }

    @Test func readsWindowsLineEndsAndSeveralTexts() {
        let texts = Self.text.split(separator: "\n[activity]").map {
            $0.split(separator: "\n").joined(separator: "\r\n")
        }
        #expect(Vocabulary(texts: [texts[0], "[activity]\r\n" + texts[1]]).entries.count == 4)
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        var text: String
        var line: Int
        var column: Int
        var what: String
        var testDescription: String { text.debugDescription }
    }

    @Test(arguments: [
        Mistake(text: "[tool]\nHammer\n [thing]\nNail", line: 3, column: 3, what: "unknown category `thing`"),
        Mistake(text: "[tool", line: 1, column: 6, what: "`]` is missing at the end of the category"),
        Mistake(text: "Hammer ! case loud", line: 1, column: 15, what: "unknown flag `loud`"),
        Mistake(text: "Nail\nHammer > Nails; Anvil", line: 2, column: 17, what: "nothing is called `Anvil`"),
        Mistake(text: "Hammer ~ Anvil", line: 1, column: 10, what: "nothing is called `Anvil`"),
        Mistake(text: "Hammer; Mallet", line: 1, column: 9, what: "a line has one name"),
        Mistake(text: "; = Mallet", line: 1, column: 5, what: "there is no name"),
        Mistake(text: "= Mallet", line: 1, column: 3, what: "there is no name"),
        Mistake(text: "=", line: 1, column: 1, what: "there is no name"),
        Mistake(text: "Hammer= Mallet", line: 1, column: 7, what: "`=` needs a space on both sides"),
        Mistake(text: "Hammer !case", line: 1, column: 8, what: "`!` needs a space on both sides"),
        Mistake(text: "Nail\n-", line: 2, column: 1, what: "there is no name to ban"),
        Mistake(text: "Nail\n- ; ;", line: 2, column: 1, what: "there is no name to ban"),
        Mistake(text: "- Nail = pin", line: 1, column: 8, what: "a line that bans takes names alone"),
    ]) func tellsMistakes(_ test: Mistake) {
        let problems = Vocabulary.problems(in: [test.text])
        #expect(problems.map(\.what) == [test.what])
        #expect(problems.map(\.line) == [test.line])
        #expect(problems.map(\.column) == [test.column])
    }

    @Test func tellsAllMistakesInOrder() {
        let problems = Vocabulary.problems(in: ["Nail > Anvil\n[toll]\nHammer; Mallet ! loud"])
        #expect(problems.map(\.line) == [1, 2, 3, 3])
        #expect(problems[1].hint == "did you mean `tool`?")
    }

    @Test(arguments: [
        "", "!", " ! case", "=", "= a", "a =", "a = ;;; > ~ !", "[", "]", "?", "a = ?", "a = b > a", "-",
        "- -", "- a\na", "?!",
    ])
    func survives(_ text: String) {
        let vocabulary = Vocabulary(texts: [text])
        for entry in vocabulary.entries.indices { #expect(vocabulary.implications(of: entry)[entry] == 0) }
        #expect(vocabulary.entry(named: text) ?? 0 < max(1, vocabulary.entries.count))
    }
}
