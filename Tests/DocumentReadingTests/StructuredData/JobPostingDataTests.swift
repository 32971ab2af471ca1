import CareerModel
import DocumentReading
import Testing

@Suite("Structured data of a page") struct JobPostingDataTests {
    typealias Name = PostingDocument.Field.Name

    static func page(_ data: String..., body: String = "<h1>Team page</h1><p>Looms since 1904.</p>")
        -> SourceText
    {
        let scripts = data.map { "<script type=\"application/ld+json\">\($0)</script>" }.joined(
            separator: "\n")
        return SourceText(path: "a.html", "<html><head>\n\(scripts)\n</head><body>\(body)</body></html>")
    }

    static func job(_ members: String) -> String {
        "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\(members)}"
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var data: String
        var field: Name
        var value: String?
        var testDescription: String { name }
        init(_ name: String, _ data: String, _ field: Name, _ value: String?) {
            (self.name, self.data, self.field, self.value) = (name, data, field, value)
        }
    }

    private static let kiln = #""title":"Kiln Hand""#

    @Test(
        "Details are read",
        arguments: [
            Case("title", job(kiln), .title, "Kiln Hand"),
            Case(
                "references in a title", job(#""title":"Kiln &amp; Oven Hand""#), .title, "Kiln & Oven Hand"),
            Case("white space", job(#""title":"  Kiln \n Hand ""#), .title, "Kiln Hand"),
            Case("a list of types", #"{"@type":["Thing","JobPosting"],\#(kiln)}"#, .title, "Kiln Hand"),
            Case("a full type", #"{"@type":"http://schema.org/JobPosting",\#(kiln)}"#, .title, "Kiln Hand"),
            Case("a list", "[{\"@type\":\"WebSite\"},\(job(kiln))]", .title, "Kiln Hand"),
            Case(
                "a graph", "{\"@graph\":[{\"@type\":\"WebSite\"},\(job(kiln))]}", .title, "Kiln Hand"),
            Case("an entity of the page", "{\"mainEntity\":\(job(kiln))}", .title, "Kiln Hand"),
            Case("a CDATA section", "//<![CDATA[\n\(job(kiln))\n//]]>", .title, "Kiln Hand"),
            Case("a comment", "<!-- \(job(kiln)) -->", .title, "Kiln Hand"),
            Case("a comma too many", job(kiln + ","), .title, "Kiln Hand"),
            Case("another type", #"{"@type":"Product","name":"Kiln"}"#, .title, nil),
            Case("a title of another kind", job(#""title":{"a":1}"#), .title, nil),
            Case(
                "organization",
                job(#""hiringOrganization":{"@type":"Organization","name":"Tarnbrook Tiles"}"#),
                .employer, "Tarnbrook Tiles"),
            Case(
                "organization by name", job(#""hiringOrganization":"Tarnbrook Tiles""#), .employer,
                "Tarnbrook Tiles"),
            Case(
                "organizations", job(#""hiringOrganization":[{"name":"Tarnbrook Tiles"},{"name":"B"}]"#),
                .employer, "Tarnbrook Tiles"),
            Case(
                "no organization", job(#""hiringOrganization":{"name":null},"title":"x""#), .employer, nil),
            Case(
                "place",
                job(
                    #""jobLocation":{"@type":"Place","address":{"addressLocality":"Harwick","addressRegion":"Essex","addressCountry":{"@type":"Country","name":"GB"}}}"#
                ), .location, "Harwick, Essex, GB"),
            Case(
                "places",
                job(
                    #""jobLocation":[{"address":{"addressLocality":"Harwick"}},{"address":{"addressLocality":"Dunmore"}},{"address":{"addressLocality":"Harwick"}}]"#
                ), .location, "Harwick; Dunmore"),
            Case(
                "an address as text", job(#""jobLocation":{"address":"Mill Lane, Harwick"}"#), .location,
                "Mill Lane, Harwick"),
            Case("a place as text", job(#""jobLocation":"Harwick""#), .location, "Harwick"),
            Case("remote", job(#""jobLocationType":"TELECOMMUTE""#), .workplace, "Remote"),
            Case(
                "employment", job(#""employmentType":["FULL_TIME","CONTRACTOR"]"#), .employmentType,
                "Full-time, Contract"),
            Case(
                "employment in words", job(#""employmentType":"Zero hours""#), .employmentType, "Zero hours"),
            Case(
                "pay in numbers",
                job(
                    #""baseSalary":{"currency":"EUR","value":{"minValue":31000,"maxValue":36500.5,"unitText":"YEAR"}}"#
                ), .salary, "EUR 31000 - 36500.50 per year"),
            Case(
                "pay in strings",
                job(
                    #""baseSalary":{"currency":"EUR","value":{"minValue":"31.000","maxValue":"€ 36,500.00","unitText":"month"}}"#
                ), .salary, "EUR 31000 - 36500 per month"),
            Case(
                "one amount",
                job(#""baseSalary":{"currency":"GBP","value":{"value":17.4,"unitText":"HOUR"}}"#),
                .salary, "GBP 17.40 per hour"),
            Case(
                "least alone", job(#""baseSalary":{"currency":"GBP","value":{"minValue":"45k"}}"#), .salary,
                "GBP from 45000"),
            Case("a number alone", job(#""baseSalary":52000,"salaryCurrency":"USD""#), .salary, "USD 52000"),
            Case("pay in words", job(#""baseSalary":"$20 an hour""#), .salary, "$20 an hour"),
            Case(
                "no pay", job(#""baseSalary":{"currency":"GBP","value":{"minValue":0,"maxValue":"tba"}}"#),
                .salary, nil),
            Case("dates", job(#""datePosted":"2025-03-14T09:00:00Z""#), .postedOn, "2025-03-14"),
            Case("last day", job(#""validThrough":"2025-04-01""#), .deadline, "2025-04-01"),
            Case(
                "number", job(#""identifier":{"@type":"PropertyValue","value":4711}"#), .requisitionID, "4711"
            ),
            Case("nothing meant", job(#""title":"{{job.title}}","identifier":"n/a""#), .requisitionID, nil),
        ])
    func fields(_ example: Case) throws {
        let reading = try PostingReader.read(Self.page(example.data))
        let value = reading.document.fields.first { $0.name == example.field }?.value
        #expect(value == example.value)
    }

    @Test(
        "Data that is wrapped or holds control characters is no problem",
        arguments: [
            "//<![CDATA[\n\(job(kiln))\n//]]>", "/*<![CDATA[*/ [\(job(kiln))] /*]]>*/",
            "<!-- \(job(kiln)) -->",
            job(kiln + ",\"description\":\"a\nb\u{1}c\""),
        ])
    func sound(_ data: String) throws {
        let reading = try PostingReader.read(Self.page(data))
        #expect(reading.document.fields.contains { $0.name == .title && $0.value == "Kiln Hand" })
        #expect(reading.problems.isEmpty)
    }

    @Test("A field stands where its value stands in the file")
    func location() throws {
        let field = try #require(
            try PostingReader.read(Self.page(Self.job(Self.kiln))).document.fields.first { $0.name == .title }
        )
        #expect(field.location.line == 2)
        #expect(field.location.column == 98)
    }

    @Test("Of several jobs only the one that the page is about counts")
    func several() throws {
        let two = "[\(Self.job(Self.kiln)),\(Self.job(#""title":"Glazer""#))]"
        let list = try PostingReader.read(Self.page(two)).document.fields
        #expect(!list.contains { $0.name == .title && $0.value != "Team page" })
        let one = try PostingReader.read(Self.page(two, body: "<h1>Glazer</h1><p>Glazes tiles.</p>"))
        #expect(one.document.fields.first { $0.name == .title }?.value == "Glazer")
    }

    // MARK: Descriptions

    struct Description: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var testDescription: String { name }
    }

    @Test(
        "The description is read where the page has no text of its own",
        arguments: [
            Description(
                name: "HTML",
                text: "<h2>Requirements</h2><ul><li>Kilns</li><li>Glazing &amp; firing</li></ul>"),
            Description(
                name: "escaped HTML",
                text:
                    "&lt;h2&gt;Requirements&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Kilns&lt;/li&gt;&lt;li&gt;Glazing &amp;amp; firing&lt;/li&gt;&lt;/ul&gt;"
            ),
            Description(
                name: "escaped twice",
                text:
                    "&amp;lt;h2&amp;gt;Requirements&amp;lt;/h2&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Kilns&amp;lt;/li&amp;gt;&amp;lt;li&amp;gt;Glazing & firing&amp;lt;/li&amp;gt;"
            ),
            Description(
                name: "unicode escapes",
                text: #"\u003ch2>Requirements\u003c/h2>\u003cli>Kilns\u003c/li>\u003cli>Glazing & firing"#),
            Description(name: "plain text", text: #"Requirements\n\n- Kilns\n- Glazing & firing"#),
            Description(name: "raw line ends", text: "Requirements\n\n- Kilns\n- Glazing & firing"),
        ])
    func description(_ example: Description) throws {
        for body in ["", "<div id=root></div><noscript>Enable it</noscript>", "<p>Loading</p>"] {
            let data = Self.job("\(Self.kiln),\"description\":\"\(example.text)\"")
            let blocks = try PostingReader.read(Self.page(data, body: body)).document.blocks
            #expect(blocks.map(\.text) == ["Requirements", "Kilns", "Glazing & firing"])
            #expect(blocks.dropFirst().allSatisfy { $0.kind == .item(depth: 0) })
            #expect(blocks.allSatisfy { $0.location(at: 0, in: "a").line >= 2 })
        }
    }

    @Test("A page with its own text keeps it")
    func ownText() throws {
        let data = Self.job("\(Self.kiln),\"description\":\"<p>Fire the kiln and glaze tiles.</p>\"")
        let body = "<h1>Kiln Hand</h1><ul><li>Fire the kiln</li><li>Glaze tiles in nine colours</li></ul>"
        let blocks = try PostingReader.read(Self.page(data, body: body)).document.blocks
        #expect(blocks.map(\.text) == ["Kiln Hand", "Fire the kiln", "Glaze tiles in nine colours"])
    }

    // MARK: Broken and hostile data

    @Test(
        "Data that is broken or hostile neither crashes nor hides the page",
        arguments: [
            "", "{", "[", "}", "null", "\"JobPosting\"", "{\"@type\":\"JobPosting\"",
            "{\"@type\":\"JobPosting\",\"title\":\"a",
            "{\"@type\":\"JobPosting\",\"title\":\"\\ud800\",\"description\":\"\\u12\\\"}",
            "{\"@type\":\"JobPosting\",\"description\":\"\\", "<!--", "//<![CDATA[", "<!-- { } -->",
            "{\"@type\":{\"@type\":[]}}", String(repeating: "[", count: 3_000),
            "{\"@type\":\"JobPosting\",\"baseSalary\":{\"value\":1e999,\"minValue\":\"9999999999999999999999\"}}",
            "{\"@type\":\"JobPosting\",\"jobLocation\":[[[]],{},{\"address\":[]}]}",
            "{\"@type\":\"JobPosting\",\"title\":\"\u{1}\u{1B}[31m\u{202E}\"}",
        ])
    func broken(_ data: String) throws {
        let reading = try PostingReader.read(Self.page(data))
        #expect(reading.document.blocks.map(\.text) == ["Team page", "Looms since 1904."])
    }

    @Test("Data about the job that is not sound is noted with its place")
    func noted() throws {
        let problems = try PostingReader.read(Self.page("{\"@type\":\"JobPosting\",\"title\" \"a")).problems
        #expect(problems.map(\.severity) == [.note])
        #expect(problems.first?.location?.line == 2)
        #expect(try PostingReader.read(Self.page("{\"@type\":\"WebSite\"")).problems.isEmpty)
    }
}
