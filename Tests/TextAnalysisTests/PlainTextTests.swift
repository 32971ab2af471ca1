import Testing
import TextAnalysis

@Suite struct PlainTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var result: String
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "wraps", text: "one two three", result: "one two\nthree\n"),
        Case(name: "keeps line breaks", text: "one\ntwo", result: "one\ntwo\n"),
        Case(name: "long words stay whole", text: "a bbbbbbbbbbbb c", result: "a\nbbbbbbbbbbbb\nc\n"),
        Case(name: "counts characters", text: "éé éé éé", result: "éé éé éé\n"),
        Case(name: "one blank line", text: "a\n\n\n\nb\n\n", result: "a\n\nb\n"),
        Case(name: "Windows line ends", text: "a\r\n\r\n\r\nb\r\n", result: "a\n\nb\n"),
        Case(name: "nothing", text: "", result: "\n"),
    ]) func wraps(_ test: Case) { #expect(PlainText.wrapped(test.text, width: 8) == test.result) }

    @Test func tidiesWithoutWrapping() {
        #expect(PlainText.tidied("\n \nlong line of words\n \t\n\nend\n\n") == "long line of words\n\nend\n")
    }
}
