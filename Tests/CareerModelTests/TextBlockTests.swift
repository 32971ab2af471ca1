import CareerModel
import Testing

@Suite struct TextBlockTests {
    @Test(arguments: [(0, 3, 5), (2, 3, 7), (4, 4, 1), (9, 4, 6), (99, 4, 96)])
    func findsTheSource(_ offset: Int, _ line: Int, _ column: Int) {
        let block = TextBlock(
            kind: .paragraph, text: "abc defgh",
            origins: [.init(offset: 0, line: 3, column: 5), .init(offset: 4, line: 4, column: 1)])
        let expected = SourceLocation(path: "a.md", line: line, column: column)
        let found = block.location(at: offset, in: "a.md")
        #expect(found == expected)
    }

    @Test func startsAtTheBeginningWithoutOrigins() {
        let block = TextBlock(kind: .item(depth: 0), text: "abc", origins: [])
        #expect(block.location(at: 2, in: "a.md").description == "a.md:1:3")
    }
}
