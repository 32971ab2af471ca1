import CareerModel
import DocumentReading
import Testing

@Suite struct MarkdownReaderTests {
    static let cases: [BlockCase] = [
        BlockCase(
            "headings", "# One\n## Two ##\n###### Six\n####### seven",
            ["h1 One", "h2 Two", "h6 Six", "p ####### seven"]),
        BlockCase(
            "headings without a space", "##Skills\n#Requirements\n#1 in town\n#hashtag",
            ["h2 Skills", "h1 Requirements", "p #1 in town", "p #hashtag"]),
        BlockCase(
            "underlined headings", "Role\n====\nDuties\n------\nBake", ["h1 Role", "h2 Duties", "p Bake"]),
        BlockCase(
            "bold lines", "**You have:**\n\n__Skills__\n\n**Duties**:\n- Bake\n**Pay**\nGood",
            ["h7 You have:", "h7 Skills", "h7 Duties:", "i0 Bake", "h7 Pay", "p Good"]),
        BlockCase(
            "a bold sentence is none", "**We only take people who can be here on Sundays.**",
            ["p We only take people who can be here on Sundays."]),
        BlockCase(
            "a bold label has its value", "**Team:** Ovens  \n**Place:** Leeds",
            ["p Team: Ovens", "p Place: Leeds"]),
        BlockCase(
            "nested lists", "* A\n\t+ B\n\t+ C\n* D\n  - E\n    - F\n- G",
            ["i0 A", "i1 B", "i1 C", "i0 D", "i1 E", "i2 F", "i0 G"]),
        BlockCase("nested lists with blank lines", "* **A**\n\n\n\t+ B\n* C", ["i0 A", "i1 B", "i0 C"]),
        BlockCase(
            "numbers and boxes", "1. **First**: one\n2. Second\n- [ ] Ask\n- [x] Done",
            ["i0 First: one", "i0 Second", "i0 Ask", "i0 Done"]),
        BlockCase(
            "continuation lines", "- one\n  two\n\nPara one\nand more",
            ["i0 one two", "p Para one", "p and more"]),
        BlockCase(
            "hard breaks stay", "A line here  \nand another\\\nand a third",
            ["p A line here", "p and another", "p and a third"]),
        BlockCase(
            "tables", "| Skill | Level |\n|---|:-:|\n| **Go** | high |\n| a \\| b | |",
            ["p Skill | Level", "i0 Go | high", "i0 a | b"]),
        BlockCase("quotes", "> # Title\n> - item\n> > deep", ["h1 Title", "i0 item", "p deep"]),
        BlockCase(
            "code is skipped", "Before\n```sh\n# comment\nrun it\n```\nAfter\n~~~\nx\n~~~",
            ["p Before", "p After"]),
        BlockCase("a fence that never ends", "Before\n```\nAfter", ["p Before", "p After"]),
        BlockCase("a text that is all code", "```\n# Baker\n- Bake\n```", ["h1 Baker", "i0 Bake"]),
        BlockCase("prose in a fence", "Hi\n```markdown\n# Baker\n```", ["p Hi", "h1 Baker"]),
        BlockCase("rules", "A\n\n---\n\nB\n* * *\nC\n___", ["p A", "p B", "p C"]),
        BlockCase("front matter", "---\ntitle: Baker\nlayout: job\n---\nText", ["p Text"]),
        BlockCase(
            "comments", "A <!-- hidden\nlines --> B\n{% comment %}\nx\n{% endcomment %}\nC {% include y %}",
            ["p A", "p B", "p C"]),
        BlockCase(
            "emphasis", "**Go** and *Rust*, _C_ ~~not~~ snake_case_name 2*3*4 ***all***",
            ["p Go and Rust, C not snake_case_name 2*3*4 all"]),
        BlockCase("stray marks", "**Note: salary* and 5 * 3 ** end", ["p Note: salary* and 5 * 3 end"]),
        BlockCase(
            "links and images",
            "[Apply](https://x.y/(a) \"t\") ![logo](l.png) [![b](c)](d) <https://e.f> [1] [x](no link",
            ["p Apply https://e.f [1] [x](no link"]),
        BlockCase("references", "[Apply][a] [b]\n\n[a]: https://x.y", ["p Apply [b]", "p [a]: https://x.y"]),
        BlockCase(
            "code spans and tags", "`C++` <b>bold</b><br/>line <T> a < b > c",
            ["p C++ bold line <T> a < b > c"]),
        BlockCase(
            "escapes, single and doubled",
            "fast\\-paced, cross\\\\-functional, 4\\\\+ R\\\\&D \\*x\\* C:\\dir",
            ["p fast-paced, cross-functional, 4+ R&D *x* C:\\dir"]),
        BlockCase("escaped bullets", "\\- One\n\\\\- Two", ["i0 One", "i0 Two"]),
        BlockCase(
            "flat lists", "Duties * Plan the week * Bake * Clean up",
            ["p Duties", "i0 Plan the week", "i0 Bake", "i0 Clean up"]),
        BlockCase(
            "broken emoji before headings", "## ğŸ¯ About\n## â­ Skills\n## 🎯 Pay",
            ["h2 About", "h2 Skills", "h2 Pay"]),
        BlockCase(
            "names of technologies", "- C++, C#, .NET, Go, R, AI, Qt, F#",
            ["i0 C++, C#, .NET, Go, R, AI, Qt, F#"]),
    ]

    @Test(arguments: cases) func reads(_ item: BlockCase) {
        #expect(MarkdownReader.blocks(of: SourceText(path: "f", item.text)).map(\.short) == item.blocks)
    }

    @Test func knowsWhereEverythingStands() throws {
        let text =
            "---\nlayout: x\n---\n## **Duties** of é\n\n- Use [Go](u) &amp; `C`\n  with *care*\n\n| A | **B** |\n|--|--|\n| c | d |"
        let blocks = MarkdownReader.blocks(of: SourceText(path: "f", text))
        try #require(
            blocks.map(\.short) == ["h2 Duties of é", "i0 Use Go & C with care", "p A | B", "i0 c | d"])
        #expect(blocks[0].place(of: "Duties") == "4:6")
        #expect(blocks[0].place(of: "of") == "4:15")
        #expect(blocks[1].place(of: "Use") == "6:3")
        #expect(blocks[1].place(of: "Go") == "6:8")
        #expect(blocks[1].place(of: "&") == "6:15")
        #expect(blocks[1].place(of: "C") == "6:22")
        #expect(blocks[1].place(of: "with") == "7:3")
        #expect(blocks[1].place(of: "care") == "7:9")
        #expect(blocks[2].place(of: "B") == "9:9")
        #expect(blocks[3].place(of: "d") == "11:7")
    }

    @Test func originsRiseFromZero() {
        for item in Self.cases + PlainTextReaderTests.cases {
            for block in MarkdownReader.blocks(of: SourceText(path: "f", item.text)) {
                #expect(block.origins.first?.offset == 0, "\(item.name)")
                #expect(
                    zip(block.origins, block.origins.dropFirst()).allSatisfy { $0.offset < $1.offset },
                    "\(item.name)")
            }
        }
    }
}
