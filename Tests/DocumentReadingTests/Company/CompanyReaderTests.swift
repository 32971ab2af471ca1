import CareerModel
import DocumentReading
import Testing

@Suite struct CompanyReaderTests {
    /// `topic|label|text` of each fact.
    static func facts(_ text: String, path: String = "c.md") throws -> [String] {
        try CompanyReader.read(SourceText(path: path, text)).company.facts.map {
            "\($0.topic)|\($0.label ?? "-")|\($0.text)"
        }
    }

    static let profile = """
        # Company Profile: Crumb & Co

        ## Company Overview
        - **Founded**: 1987

        ## Company Mission and Values
        - **Mission statement**: "Warm bread"
        - **Core values**:
          - Patience
          - **Candor** - Say it
        - **Company culture**: Quiet. Early.

        ## Recent News
        - A second oven

        ## Technology Stack
        - **Languages**: Swift, SQL (some, old), Go

        ## Products and Services
        - Bread

        ## Personal Experience with Company/Products
        - **Have you used their products/services?**: Yes

        ## Competitors
        - **Direct competitors**: Loaf, Bun

        ## Role Analysis
        - **Key responsibilities**:
          - Bake

        ## Interview Preparation
        ### Mapping
        | Skill | Point |
        |---|---|
        | Dough | "I knead: daily." |

        ### Questions
        - "Why us: really?"

        ## Notes on Company Culture and Fit
        - I rise early

        ## Research Sources
        - Their shop
        """

    @Test func readsAProfile() throws {
        let read = try CompanyReader.read(SourceText(path: "c.md", Self.profile))
        #expect(read.company.name == "Crumb & Co")
        #expect(read.problems.isEmpty)
        #expect(
            try Self.facts(Self.profile) == [
                "overview|Founded|1987", "mission|Mission statement|\"Warm bread\"",
                "value|Core values|Patience",
                "value|Core values|Candor - Say it", "culture|Company culture|Quiet. Early.",
                "news|-|A second oven",
                "technology|Languages|Swift", "technology|Languages|SQL (some, old)",
                "technology|Languages|Go",
                "product|-|Bread", "experience|Have you used their products/services?|Yes",
                "competitor|Direct competitors|Loaf, Bun", "role|Key responsibilities|Bake",
                "preparation|-|Skill | Point", "preparation|-|Dough | \"I knead: daily.\"",
                "preparation|-|\"Why us: really?\"", "culture|-|I rise early", "other|-|Their shop",
            ])
        let technology = read.company.facts(on: .technology)
        #expect(technology.map(\.location.description) == ["c.md:17:18", "c.md:17:25", "c.md:17:42"])
        #expect(read.company.facts.first?.section == "Company Overview")
    }

    struct NameCase: CustomTestStringConvertible, Sendable {
        var text: String
        var name: String
        var testDescription: String { text }
    }

    static let names: [NameCase] = [
        NameCase(text: "# Company Profile: Crumb", name: "Crumb"),
        NameCase(text: "# Crumb Company Profile", name: "Crumb"),
        NameCase(text: "# About the Crumb Works", name: "Crumb Works"),
        NameCase(text: "# Crumb Culture & Job Description Study Guide", name: "Crumb"),
        NameCase(text: "# Crumb – Research Notes", name: "Crumb"),
        NameCase(text: "# Company Profile\n\n## Crumb", name: "Crumb"),
        NameCase(text: "# Research\n\n- **Company name**: Crumb & Co", name: "Crumb & Co"),
        NameCase(
            text: "Company Profile\n\nFeatured\n\nCrumb\n\nCrumb bakes bread for everybody in town.",
            name: "Crumb"),
    ]

    @Test(arguments: names) func findsTheName(_ item: NameCase) throws {
        #expect(
            try CompanyReader.read(SourceText(path: "c.md", item.text + "\n\nText.")).company.name
                == item.name)
    }

    @Test func warnsWithoutAName() throws {
        let read = try CompanyReader.read(SourceText(path: "c.md", "They bake bread."))
        #expect(read.company.name.isEmpty)
        #expect(read.company.facts.map(\.text) == ["They bake bread."])
        #expect(read.problems.map(\.severity) == [.warning])
    }

    @Test func readsAPastedPage() throws {
        let text = """
            Company Profile

            Crumb

            Crumb bakes bread for everybody in town.

            What They Build

            Bread, rolls and cakes of every kind

            Expected Skills

            Distributed OvensSwiftJavaScriptSQLStatistics

            Culture Signals

              • Quiet mornings
            """
        #expect(
            try Self.facts(text, path: "c.txt") == [
                "overview|-|Crumb bakes bread for everybody in town.",
                "product|-|Bread, rolls and cakes of every kind",
                "technology|-|Distributed Ovens", "technology|-|Swift", "technology|-|JavaScript",
                "technology|-|SQL",
                "technology|-|Statistics", "culture|-|Quiet mornings",
            ])
    }

    @Test func keepsHeadingsWithNothingBelow() throws {
        #expect(
            try Self.facts("# Crumb\n\n## Products\n### Rolls\n### Bread\nWarm.") == [
                "product|-|Rolls", "product|-|Warm.",
            ])
    }

    @Test func keepsLabelsOfBoldLines() throws {
        #expect(
            try Self.facts("# Crumb\n\n## Interview\n**Demonstrates:**\n- Candor\n- Scale: two ovens") == [
                "preparation|Demonstrates|Candor", "preparation|Scale|two ovens",
            ])
    }
}
