import CareerModel
import DocumentReading
import Testing

@Suite struct PlainTextReaderTests {
    static let cases: [BlockCase] = [
        BlockCase(
            "every kind of bullet",
            "• a one\n▪ b\n● c\n· d\n– e\n— f\n* g\n- h\n1. i\n2) j\n(3) k\na) l\n◦ m\n‣ n",
            [
                "i0 a one", "i0 b", "i0 c", "i0 d", "i0 e", "i0 f", "i0 g", "i0 h", "i0 i", "i0 j", "i0 k",
                "i0 l", "i1 m",
                "i0 n",
            ]),
        BlockCase(
            "bullets with tabs", "·\tPlan shifts\n•\tOpen the shop", ["i0 Plan shifts", "i0 Open the shop"]),
        BlockCase(
            "the o of word processors", "• Lead\no Hire people\no Train people\n• Build",
            ["i0 Lead", "i1 Hire people", "i1 Train people", "i0 Build"]),
        BlockCase(
            "no space after the bullet", "-Bake bread\n•Clean ovens", ["i0 Bake bread", "i0 Clean ovens"]),
        BlockCase("bullet on its own line", "•\nBake bread\n•\n\nClean", ["i0 Bake bread", "i0 Clean"]),
        BlockCase(
            "private-use bullets", "\u{F0B7} Bake bread\n\u{F0A7} Clean", ["i0 Bake bread", "i0 Clean"]),
        BlockCase(
            "lines that are no items",
            "-5 degrees in the store\n2024. A good year\n3.5 years\no tempo\n*required",
            ["p -5 degrees in the store", "p 2024. A good year", "p 3.5 years", "p o tempo", "i0 required"]),
        BlockCase(
            "capitals and labels stand alone",
            "ABOUT US\nWe bake.\nYou have:\nOne year of work\nLocation: Leeds\nPay: £12",
            [
                "p ABOUT US", "p We bake.", "p You have:", "p One year of work", "p Location: Leeds",
                "p Pay: £12",
            ]),
        BlockCase(
            "wrapped prose is joined",
            """
            We are a small bakery in the north of the country and look for
            somebody who wants to learn the trade from people who have done
            it for decades. You will start early and leave early, and on
            Sundays the shop is closed.
            """,
            [
                "p We are a small bakery in the north of the country and look for somebody who wants to learn the trade from people who have done it for decades. You will start early and leave early, and on Sundays the shop is closed."
            ]),
        BlockCase(
            "a wrapped item is joined",
            "- Plan the work of the morning shift and\n  of the night shift\n- Bake",
            ["i0 Plan the work of the morning shift and of the night shift", "i0 Bake"]),
        BlockCase(
            "statements on lines of their own stay apart",
            "Evaluate and develop models for the risk of loans\nEngineer solutions with the business\nWrangle data of many sources",
            [
                "p Evaluate and develop models for the risk of loans",
                "p Engineer solutions with the business",
                "p Wrangle data of many sources",
            ]),
        BlockCase(
            "glued dashes", "Why join us- Career growth- Free lunch and fruit- A quiet place for work",
            ["p Why join us", "i0 Career growth", "i0 Free lunch and fruit", "i0 A quiet place for work"]),
        BlockCase(
            "glued dots", "• this • that • something else", ["i0 this", "i0 that", "i0 something else"]),
        BlockCase(
            "glued stars", "You will:* Prepare all meals* Keep the kitchen clean",
            ["p You will:", "i0 Prepare all meals", "i0 Keep the kitchen clean"]),
        BlockCase(
            "glued numbers", "Steps: 1. Plan the week 2. Build the thing 3. Run it",
            ["p Steps:", "i0 Plan the week", "i0 Build the thing", "i0 Run it"]),
        BlockCase(
            "hyphens and ranges survive",
            "Full-time - Monday - Friday, 9 - 5, first- and second-line e-mail support",
            ["p Full-time - Monday - Friday, 9 - 5, first- and second-line e-mail support"]),
        BlockCase(
            "a dash in a sentence survives", "Passion - You love bread - Really",
            ["p Passion - You love bread - Really"]),
        BlockCase(
            "middle dots as separators survive", "Leeds · Full-time · Remote",
            ["p Leeds · Full-time · Remote"]),
        BlockCase(
            "decorated headings", "=== DUTIES ===\nBake\n\nPay\n---\nGood",
            ["h2 DUTIES", "p Bake", "h2 Pay", "p Good"]),
        BlockCase(
            "a line of dashes ends a list", "Duties:\nBake bread\nSell bread\n-----\nPay",
            ["p Duties:", "p Bake bread", "p Sell bread", "p Pay"]),
        BlockCase(
            "invisible characters", "soft\u{AD}ware\u{200B} and\u{A0}\u{A0}data\u{FEFF}",
            ["p software and data"]),
        BlockCase(
            "character references", "R&amp;D &ndash; 5&nbsp;years &#8220;x&#x201D; AT&T &bogus;",
            ["p R&D – 5 years “x” AT&T &bogus;"]),
        BlockCase(
            "emoji before a line", "🎯 What you do\n✅ Bake\n➡️ Sell", ["p What you do", "i0 Bake", "i0 Sell"]),
        BlockCase("markup is text", "# not **a** heading", ["p # not **a** heading"]),
    ]

    @Test(arguments: cases) func reads(_ item: BlockCase) {
        #expect(PlainTextReader.blocks(of: SourceText(path: "f", item.text)).map(\.short) == item.blocks)
    }

    @Test func readsTheSameWithCRLF() {
        for item in Self.cases {
            let mended = item.text.split(separator: "\n", omittingEmptySubsequences: false).joined(
                separator: "\r\n")
            #expect(
                PlainTextReader.blocks(of: SourceText(path: "f", mended)).map(\.short) == item.blocks,
                "\(item.name)")
        }
    }

    @Test func knowsWhereEverythingStands() throws {
        let text =
            "  •\u{A0} Caf\u{E9}  work and\n     long nights &amp; days\n- Go- Rust is a plus- C is none"
        let blocks = PlainTextReader.blocks(of: SourceText(path: "f", text))
        try #require(
            blocks.map(\.short) == [
                "i0 Café work and long nights & days", "i0 Go", "i0 Rust is a plus", "i0 C is none",
            ])
        #expect(blocks[0].place(of: "Caf") == "1:9")
        #expect(blocks[0].place(of: "work") == "1:16")
        #expect(blocks[0].place(of: "long") == "2:6")
        #expect(blocks[0].place(of: "&") == "2:18")
        #expect(blocks[0].place(of: "days") == "2:24")
        #expect(blocks[1].place(of: "Go") == "3:3")
        #expect(blocks[2].place(of: "Rust") == "3:7")
        #expect(blocks[3].place(of: "none") == "3:28")
    }

    @Test func tellsWhereGroupsBegin() {
        let text = "Intro\nSecond line here.\n- a\n- b\n\n- c\nLast."
        let blocks = PlainTextReader.blocks(of: SourceText(path: "f", text))
        #expect(blocks.map(\.startsGroup) == [true, false, true, false, true, true])
    }
}
