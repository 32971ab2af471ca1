import Testing

@testable import Reporting

@Suite struct DisplayWidthTests {
    static let widths: [(String, Int)] = [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｆｕｌｌ", 8), ("한글", 4), ("かな", 4),
        ("か\u{3099}", 2), ("🚢", 2), ("⚡", 2), ("👍🏽", 2), ("🇩🇰", 2), ("✓", 1), ("█░", 2), ("“x”…", 4), ("Ω", 1),
        ("ไทย", 3), ("ที่", 1),
    ]

    @Test(arguments: widths) func counts(_ text: String, _ width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    static let cuts: [(String, Int, String)] = [
        ("short", 10, "short"), ("exactly ten", 11, "exactly ten"), ("exactly ten.", 11, "exactly…"),
        ("one two three four", 10, "one two…"), ("one two, three", 9, "one two…"), ("abcdefghij", 5, "abcd…"),
        ("漢字漢字", 5, "漢字…"), ("", 5, ""),
    ]

    @Test(arguments: cuts) func shortens(_ text: String, _ limit: Int, _ expected: String) {
        let short = DisplayWidth.shortened(text, to: limit)
        #expect(short == expected)
        #expect(DisplayWidth.of(short) <= limit)
    }

    @Test(arguments: [(0.0, 0), (0.1, 1), (50, 10), (72.4, 14), (99.9, 19), (100, 20), (-5, 0), (250, 20)])
    func barIsFullOnlyAtHundred(_ score: Double, _ filled: Int) {
        let bar = CoverageBar.text(score)
        #expect(bar.count == 20)
        #expect(bar.count { $0 == "█" } == filled)
    }

    @Test func barOfNoNumberIsEmpty() { #expect(CoverageBar.text(.nan) == String(repeating: "░", count: 20)) }
}
