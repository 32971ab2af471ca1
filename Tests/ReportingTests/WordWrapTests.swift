import Testing

@testable import Reporting

@Suite struct WordWrapTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: Phrase
        let width: Int
        let lines: [String]

        init(_ name: String, _ text: Phrase, _ width: Int, _ lines: [String]) {
            self.name = name
            self.text = text
            self.width = width
            self.lines = lines
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        .init("empty", "", 10, []),
        .init("only spaces", "   ", 10, []),
        .init("fits", "one two", 7, ["one two"]),
        .init("breaks at the space", "one two", 6, ["one", "two"]),
        .init("drops spaces at the ends", " one  two ", 3, ["one", "two"]),
        .init("long word", "abcdefgh", 3, ["abc", "def", "gh"]),
        .init("long word after a short one", "ab cdefgh ij", 5, ["ab", "cdefg", "h ij"]),
        .init("wide characters", "漢字漢字", 5, ["漢字", "漢字"]),
        .init("wide characters after words", "SQL 漢字漢字", 8, ["SQL 漢字", "漢字"]),
        .init("wide sentence in quotes", "“漢字”", 4, ["“漢", "字”"]),
        .init("emoji", "🚢🚢 🚢", 5, ["🚢🚢", "🚢"]),
        .init("combining marks stay with their letter", "aaae\u{301}b", 4, ["aaae\u{301}", "b"]),
        .init("no room", "漢", 0, ["漢"]),
        .init("styles do not break words", Phrase.strong("a") + "b c", 2, ["ab", "c"]),
    ]

    @Test(arguments: cases) func wraps(_ test: Case) {
        let lines = test.text.wrapped(to: test.width)
        #expect(lines.map { $0.rendered(color: false) } == test.lines)
    }

    @Test(arguments: cases) func knowsItsWidths(_ test: Case) {
        for line in test.text.wrapped(to: test.width) {
            #expect(line.width == DisplayWidth.of(line.rendered(color: false)))
        }
    }

    @Test func longInputIsLinear() {
        let word = Phrase(String(repeating: "x", count: 200_000))
        #expect(word.wrapped(to: 40).count == 5_000)
        let words = Phrase(String(repeating: "x ", count: 100_000))
        #expect(words.wrapped(to: 39).count == 5_000)
    }

    @Test func colourEndsOnEveryLine() {
        let lines = (Phrase("one two", .poor) + " three").wrapped(to: 5)
        #expect(
            lines.map { $0.rendered(color: true) } == [
                "\u{1B}[31mone\u{1B}[0m", "\u{1B}[31mtwo\u{1B}[0m", "three",
            ])
    }
}
