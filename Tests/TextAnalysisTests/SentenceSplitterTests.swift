import Testing
import TextAnalysis

@Suite struct SentenceSplitterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var sentences: [String]
        var joint = " "
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "plain", sentences: ["We bake.", "Do you?", "Join us!", "Soon."]),
        Case(
            name: "abbreviations",
            sentences: ["Mr. Smith uses tools, e.g. Docker, i.e. Linux vs. Windows.", "Yes."]),
        Case(
            name: "initials",
            sentences: ["J. Smith and Dr. K. Lee, both in the U.S. Office, bake.", "Thanks."]),
        Case(name: "degrees", sentences: ["A Ph.D. Degree helps.", "So does a B.Sc. Degree."]),
        Case(name: "an acronym is no abbreviation", sentences: ["You hold an MS.", "You write."]),
        Case(name: "etc. may end one", sentences: ["We use Go, etc.", "You will learn."]),
        Case(name: ".NET ends one", sentences: ["We use C# and .NET.", "You will too."]),
        Case(name: "a letter ends one", sentences: ["We love to use R.", "You may too."]),
        Case(name: "names with stops", sentences: ["Know Node.js.", "Build things."]),
        Case(name: "decimals and numbers", sentences: ["Raised it by 3.5 points.", "12 people helped."]),
        Case(name: "numbered words", sentences: ["See no. 5 and fig. 3 of Dec. 2020.", "No."]),
        Case(name: "no ends one", sentences: ["The answer is no.", "We ask again."]),
        Case(
            name: "quotes and brackets",
            sentences: ["He said “go.”", "She went (fast.)", "\"Fine.\"", "End."]),
        Case(name: "ellipsis", sentences: ["Wait...", "What?!", "Yes."]),
        Case(name: "small letter goes on", sentences: ["The iPhone of approx. Size x. and more of it."]),
        Case(name: "lost spaces", sentences: ["We ship every day.", "Top reasons to join."], joint: ""),
        Case(name: "line ends", sentences: ["One.", "Two."], joint: "\r\n"),
    ]) func cuts(_ test: Case) {
        let text = test.sentences.joined(separator: test.joint)
        #expect(SentenceSplitter.sentences(of: text) == test.sentences)
    }

    @Test(arguments: ["", "   ", "\n"]) func givesNoneForNothing(_ text: String) {
        #expect(SentenceSplitter.sentences(of: text).isEmpty)
    }

    @Test(arguments: [".", ".)", "a.", "!?", ". "]) func staysLinearOnHostileText(_ unit: String) {
        let text = String(repeating: unit, count: 200_000) + "x"
        #expect(SentenceSplitter.ranges(in: text).last?.upperBound == text.utf8.count)
    }
}
