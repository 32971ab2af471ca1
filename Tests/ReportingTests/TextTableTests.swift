import Testing

@testable import Reporting

@Suite struct TextTableTests {
    static func text(_ table: Table, _ width: Int) -> [String] {
        TextTable(table: table, width: width).lines().map { $0.rendered(color: false) }
    }

    @Test func takesWhatItNeeds() {
        let table = Table(["Name", "Points"], rightAligned: [1], rows: [["SQL", "4"], ["Go", "12.5"]])
        #expect(Self.text(table, 80) == ["Name  Points", "────  ──────", "SQL        4", "Go      12.5"])
    }

    @Test func wrapsCellsAndSetsRowsApart() {
        let table = Table(["A", "B"], stacks: false, rows: [["one two three", "x"], ["four", "y"]])
        #expect(
            Self.text(table, 11) == ["A         B", "────────  ─", "one two   x", "three", "", "four      y"])
    }

    @Test func alignsWideCharacters() {
        let table = Table(["Where", "What"], rows: [["漢字", "a"], ["quay", "b"]])
        #expect(Self.text(table, 80).suffix(2) == ["漢字   a", "quay   b"])
    }

    @Test func stacksWhenNarrow() {
        let table = Table(["Skill", "Asked"], rows: [["SQL", "“SQL”"], ["", "“Go”"]])
        #expect(Self.text(table, 60) == ["Skill", "  SQL", "Asked", "  “SQL”", "", "Asked", "  “Go”"])
        #expect(Self.text(table, 70).first == "Skill  Asked")
    }

    @Test func keepsShortWordsWhole() {
        let table = Table(
            ["Term", "Why"], stacks: false,
            rows: [["communication", .init(String(repeating: "many words ", count: 20))]])
        #expect(Self.text(table, 40).contains { $0.hasPrefix("communication  ") })
    }

    @Test(arguments: [2, 8, 20, 39, 40, 69, 70, 120]) func staysInsideItsWidth(_ width: Int) {
        let long = Phrase(String(repeating: "x", count: 300) + " 漢字漢字 and more")
        let table = Table(
            ["One", "Two", "Three"], stacks: false, rows: [[long, "short", long], ["", long, "a"]])
        for line in TextTable(table: table, width: width).lines() { #expect(line.width <= max(width, 10)) }
    }
}
