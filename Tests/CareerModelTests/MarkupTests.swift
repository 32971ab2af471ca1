import Testing

@testable import CareerModel

@Suite struct MarkupTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var written: String
        var words: String
        var testDescription: String { written }
    }

    static let cases = [
        Case(written: "Published **Rye** and __Oat__", words: "Published Rye and Oat"),
        Case(written: "Wrote `make` rules", words: "Wrote make rules"),
        Case(written: "Led [the mill](https://mill.example) alone", words: "Led the mill alone"),
        Case(written: "Cut <b>waste</b> by half<br/>", words: "Cut waste by half"),
        Case(
            written: "Kept a < b and 2 * 3 and snake_case [1]",
            words: "Kept a < b and 2 * 3 and snake_case [1]"),
        Case(written: "Unclosed [link](http", words: "Unclosed [link](http"),
        Case(written: "C++ & C#", words: "C++ & C#"),
    ]

    @Test(arguments: cases) func removed(_ test: Case) {
        #expect(Markup.removed(from: test.written) == test.words)
    }
}
