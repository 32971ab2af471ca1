import Testing
import TextAnalysis

@Suite struct EditDistanceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var left: String
        var right: String
        var distance: Int
        var testDescription: String { "\(left) – \(right)" }
    }

    static let cases = [
        Case(left: "", right: "", distance: 0), Case(left: "", right: "abc", distance: 3),
        Case(left: "work", right: "work", distance: 0), Case(left: "wrok", right: "work", distance: 1),
        Case(left: "leter", right: "letter", distance: 1), Case(left: "gap", right: "map", distance: 1),
        Case(left: "kitten", right: "sitting", distance: 3), Case(left: "abcd", right: "badc", distance: 2),
    ]

    @Test(arguments: cases) func distance(_ test: Case) {
        #expect(EditDistance.between(Array(test.left.utf8), Array(test.right.utf8)) == test.distance)
        #expect(EditDistance.between(Array(test.right.utf8), Array(test.left.utf8)) == test.distance)
    }
}
