import Reporting
import Testing

struct TextCase: Sendable, CustomTestStringConvertible {
    let name: String
    let input: String
    let output: String

    init(_ name: String, _ input: String, _ output: String) {
        self.name = name
        self.input = input
        self.output = output
    }

    var testDescription: String { name }
}

@Suite struct SafeTextTests {
    static let cases: [TextCase] = [
        .init("plain", "Python and SQL", "Python and SQL"),
        .init("empty", "", ""),
        .init("accents stay", "Réne wrote naïve Bayes", "Réne wrote naïve Bayes"),
        .init("line ends are spaces", "one\r\ntwo\nthree\u{2028}four\u{85}five", "one two three four five"),
        .init("white space folds", "a \t\u{A0}\u{3000} b", "a b"),
        .init("colour sequence", "\u{1B}[31mred\u{1B}[0m", "[31mred[0m"),
        .init("window title", "\u{1B}]0;owned\u{07}x", "]0;ownedx"),
        .init("C1 sequence", "\u{9B}2Jx", "2Jx"),
        .init("delete and null", "a\u{7F}b\u{0}c", "abc"),
        .init("bidirectional override", "abc\u{202E}fed\u{202C}", "abcfed"),
        .init("bidirectional isolate", "a\u{2066}b\u{2069}", "ab"),
        .init("direction marks", "a\u{200E}b\u{200F}\u{61C}c", "abc"),
        .init("zero width", "Py\u{200B}th\u{200C}o\u{200D}n\u{FEFF}\u{2060}", "Python"),
        .init("soft hyphen", "fore\u{AD}cast", "forecast"),
        .init("hidden tag characters", "x\u{E0041}\u{E0042}", "x"),
        .init("interlinear notes", "a\u{FFF9}b\u{FFFB}", "ab"),
        .init("combining marks stay", "e\u{301}", "e\u{301}"),
        .init("emoji stay", "🚢 ferry", "🚢 ferry"),
    ]

    @Test(arguments: cases) func makesOneSafeLine(_ test: TextCase) {
        #expect(SafeText.line(test.input).unicodeScalars.elementsEqual(test.output.unicodeScalars))
    }

    @Test(arguments: cases) func isDoneOnce(_ test: TextCase) {
        let once = SafeText.line(test.input)
        #expect(SafeText.line(once) == once)
    }

    @Test func keepsOneSpaceAtTheEndsUnlessTrimmed() {
        #expect(SafeText.line("\t a\n") == " a ")
        #expect(SafeText.trimmed("\t a\n") == "a")
        #expect(SafeText.trimmed(" \n ") == "")
        #expect(SafeText.trimmed("") == "")
    }
}
