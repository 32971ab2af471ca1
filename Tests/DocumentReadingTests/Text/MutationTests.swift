import CareerModel
import DocumentReading
import Testing

/// Thousands of broken inputs: none may crash a reader, and whatever is read must tell where it stood.
@Suite struct MutationTests {
    /// A small generator that gives the same numbers on every machine.
    struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    static let seeds = [
        "# Baker\n\n**Duties:**\n* Bake\n\t+ Sell *fresh* [bread](u)\n\n| a | b |\n|--|--|\n| c \\| | d |\n",
        "<html><body><main><h1>Baker</h1><ul><li>One<li>Two</ul><p style=\"display:none\">x y z</p><table><tr><td>a<td>b</table>",
        "We look for:- Bakers- Cooks • a • b 1. x 2. y 3. z\n\u{A0}\u{200B}·\tTab\no Sub\nLocation: Leeds &amp; York\n",
        "## Company\nCrumb\n## Job Description\nBake.\n## Notes\n- Key skills:\n  - Dough\n## Status\nSENT\n",
        "# Company Profile: Crumb\n## Technology\n- **Languages**: Swift, Go\n## Values\n- Core values: a, b\n",
        "---\ntitle: x\n---\n{% comment %}\n<!-- -->\n```\ncode\n```\n\\\\- y `z` &#x2014; ğŸ¯ **b** ***",
    ]

    static let pieces = [
        "*", "**", "_", "`", "```", "[", "](", ")", "<", ">", "</", "<p", "<li>", "</ul>", "\"", "'", "&",
        "&#", "&amp;", "|",
        "|--|", "\n", "\n\n", "\r\n", "\\", "\\\\", "#", "## ", "- ", "• ", "1. ", "---", "===", ":", " ",
        "\t", "\u{A0}", "é",
        "😀", "{%", "%}", "<!--", "-->", "<script>", "o ", "A", "ğŸ",
    ]

    static func mutated(_ seed: Int, count: Int) -> [String] {
        var numbers = Numbers(state: UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15)
        return (0..<count).map { _ in
            var bytes = Array(seeds[seed].utf8)
            for _ in 0..<Int.random(in: 1...8, using: &numbers) {
                let place = Int.random(in: 0...bytes.count, using: &numbers)
                if Bool.random(using: &numbers) || place == bytes.count {
                    bytes.insert(contentsOf: (pieces.randomElement(using: &numbers) ?? "").utf8, at: place)
                } else {
                    bytes.removeSubrange(
                        place..<min(bytes.count, place + Int.random(in: 1...6, using: &numbers)))
                }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test(arguments: seeds.indices) func survives(_ seed: Int) {
        for string in Self.mutated(seed, count: 500) {
            let text = SourceText(path: "f", string)
            for blocks in [
                MarkdownReader.blocks(of: text), PlainTextReader.blocks(of: text),
                HTMLReader.blocks(of: text),
            ] {
                OriginCheck.expectTrue(blocks, in: text)
            }
            _ = try? PostingReader.read(text)
            _ = try? CompanyReader.read(text)
        }
    }

    @Test(arguments: seeds.indices) func survivesWildBytes(_ seed: Int) {
        var numbers = Numbers(state: UInt64(seed + 77))
        for _ in 0..<500 {
            var bytes = Array(Self.seeds[seed].utf8)
            for _ in 0..<4 {
                bytes[Int.random(in: bytes.indices, using: &numbers)] = UInt8.random(
                    in: 0...255, using: &numbers)
            }
            guard let text = try? SourceText.decode(bytes: bytes, path: "f") else { continue }
            _ = try? PostingReader.read(text)
        }
    }

    static let heaps = [
        "*", "**a ", "_a", "`", "``a`", "[", "[a](", "![", "]", "](x)", "<", "<a ", "<a href=\"", "<b>",
        "<div>", "</p>", "<li>",
        "<!--", "<script>", "<td>", "&", "&amp;lt;p&amp;gt;", "{%", "{% comment %}", "| a ", "|--|\n",
        "- a\n", "  - a\n", "\t", "\n",
        "> ", "```\n", "~~~\n", "1. ", "• ", "- A", "a- A", ": ", "## Company\n", "\\", "===\n", "a\n---\n",
        "A: b\n", "SQL", "ğŸ", "(", "<ul>",
        "<table><tr>", "\u{200B}", "é",
    ]

    @Test(arguments: heaps) func staysLinear(_ piece: String) {
        let text = SourceText(path: "f", String(repeating: piece, count: 20_000 / piece.utf8.count) + " x")
        let clock = ContinuousClock()
        let time = clock.measure {
            _ = MarkdownReader.blocks(of: text)
            _ = PlainTextReader.blocks(of: text)
            _ = HTMLReader.blocks(of: text)
            _ = try? PostingReader.read(text)
            _ = try? CompanyReader.read(text)
        }
        #expect(time < .seconds(5))
    }
}
