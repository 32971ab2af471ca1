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
        var what: String
        var testDescription: String { text.debugDescription }
    }

    @Test(arguments: [
        Mistake(text: "[tool]\nHammer\n[thing]\nNail", line: 3, what: "unknown category thing"),
        Mistake(text: "Hammer ! case loud", line: 1, what: "unknown flag loud"),
        Mistake(text: "Nail\nHammer > Nails; Anvil", line: 2, what: "unknown term"),
        Mistake(text: "Hammer ~ Anvil", line: 1, what: "unknown term"),
        Mistake(text: "Hammer; Mallet", line: 1, what: "a second name"),
        Mistake(text: "; = Mallet", line: 1, what: "no name"),
    ]) func tellsMistakes(_ test: Mistake) {
        let problems = Vocabulary.problems(in: [test.text])
        #expect(problems.map(\.line) == [test.line])
        #expect(problems.map(\.what) == [test.what])
    }

    @Test(arguments: [
        "", "!", " ! case", "=", "= a", "a =", "a = ;;; > ~ !", "[", "]", "?", "a = ?", "a = b > a", "-",
    ])
    func survives(_ text: String) {
        let vocabulary = Vocabulary(texts: [text])
        for entry in vocabulary.entries.indices { #expect(vocabulary.implications(of: entry)[entry] == 0) }
        #expect(vocabulary.entry(named: text) ?? 0 < max(1, vocabulary.entries.count))
    }
}
