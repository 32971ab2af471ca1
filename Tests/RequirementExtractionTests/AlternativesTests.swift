import CareerModel
import Testing

@testable import RequirementExtraction

@Suite("Alternatives")
struct AlternativesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var expected: [[String]]
        var testDescription: String { text }
        init(_ text: String, _ expected: [[String]]) {
            self.text = text
            self.expected = expected
        }
    }

    @Test(
        "One of a group is enough",
        arguments: [
            Case("Python, Ruby or Java", [["Python", "Ruby", "Java"]]),
            Case("AWS, GCP or Azure", [["AWS", "GCP", "Azure"]]),
            Case("Experience with Python, Java and SQL", []),
            Case("A framework (e.g. Keras, PyTorch)", [["Keras", "PyTorch"]]),
            Case("A relational database such as MySQL or Postgres", [["MySQL", "Postgres"]]),
            Case("Knowledge of React/Angular", [["React", "Angular"]]),
            Case("Degree in Economics, Mathematics or a related field", [["Economics", "Mathematics"]]),
            Case("Knowledge of SQL and experience with Tableau or Looker", [["Tableau", "Looker"]]),
        ])
    func groups(_ example: Case) throws {
        let found = try #require(try PostingBuilder.requirement(example.text))
        let groups = found.alternatives.map { $0.map { found.terms[$0].text } }
        #expect(groups == example.expected)
    }

    @Test(
        "Lists that say or",
        arguments: [
            Case("{Python} or {R}", [["Python", "R"]]),
            Case("{Python}, {R}, or {Julia}", [["Python", "R", "Julia"]]),
            Case(
                "{pastry work}, {bread baking} or {cake decoration}",
                [["pastry work", "bread baking", "cake decoration"]]),
            Case("{Java} and/or {Kotlin}", [["Java", "Kotlin"]]),
            Case("Either {Java} or {Kotlin}", [["Java", "Kotlin"]]),
            Case("{Java} and {SQL} or {NoSQL}", [["SQL", "NoSQL"]]),
            Case("{Python} or {R}, {Tableau} or {Looker}", [["Python", "R"], ["Tableau", "Looker"]]),
            Case("{Python} or {R}, and {Excel}", [["Python", "R"]]),
            Case("{Tableau} or {Looker} dashboards, or {Superset}", [["Tableau", "Looker", "Superset"]]),
            Case(
                "{Java} or {Kotlin} for the server and {Swift} or {Dart} for the phone",
                [["Java", "Kotlin"], ["Swift", "Dart"]]),
            Case("{Erfahrung mit SAP} oder {Navision}", [["Erfahrung mit SAP", "Navision"]]),
        ])
    func lists(_ example: Case) { #expect(MarkedStatement(example.text).alternatives() == example.expected) }

    @Test(
        "Alternatives across the words between",
        arguments: [
            Case(
                "Experience in {bookkeeping} or equivalent knowledge of {auditing}",
                [["bookkeeping", "auditing"]]),
            Case(
                "Experience in a {long-term care} facility or with a {hospice} program",
                [["long-term care", "hospice"]]),
            Case("{Clerical work} in a {dental} practice or {pharmacy}", [["dental", "pharmacy"]]),
            Case("Strong {mechanical} or very good {electrical} skills", [["mechanical", "electrical"]]),
            Case("{Postgres} (preferred), {MySQL} or {SQLite}", [["Postgres", "MySQL", "SQLite"]]),
            Case("{Amazon Web Services} ({AWS}) or {Azure}", [["Amazon Web Services", "AWS", "Azure"]]),
            Case("{R} (or {Python})", [["R", "Python"]]),
            Case("{Python} ({NumPy}, {pandas} and {SciPy}), {R}, or {Julia}", [["Python", "R", "Julia"]]),
        ])
    func between(_ example: Case) {
        #expect(MarkedStatement(example.text).alternatives() == example.expected)
    }

    @Test(
        "Examples and announced choices",
        arguments: [
            Case("A {database} such as {MySQL} or {Postgres}", [["MySQL", "Postgres"]]),
            Case("{Libraries} like {NumPy} and {pandas}", [["NumPy", "pandas"]]),
            Case("Build tools (e.g. {Gradle}, {Bazel}) and {Git}", [["Gradle", "Bazel"]]),
            Case("Tools such as: {Python} ({NumPy}/{pandas}), {R}", [["Python", "NumPy", "pandas", "R"]]),
            Case("One of {Java}, {Kotlin} and {Scala}", [["Java", "Kotlin", "Scala"]]),
            Case(
                "At least one of the following {languages}: {Perl}, {Ruby}, {PHP}", [["Perl", "Ruby", "PHP"]]),
            Case("At least one {JS framework}: {React}, {Vue}, {Ember}", [["React", "Vue", "Ember"]]),
            Case("{Trackers} such as {Git} and {ticket systems}, such as {Jira}", []),
            Case(
                "Degree in a quantitative field ({Physics}, {Statistics}, {Economics})",
                [["Physics", "Statistics", "Economics"]]),
            Case("{Databases} ({Postgres}, {Redis})", []),
            Case("Would like {welding} and {brazing}", [["welding", "brazing"]]),
        ])
    func announced(_ example: Case) {
        #expect(MarkedStatement(example.text).alternatives() == example.expected)
    }

    @Test(
        "The class of the others is no member, but where it is the only other one",
        arguments: [
            Case("{Asana}, {Trello} or similar {planning tools}", [["Asana", "Trello"]]),
            Case("{WordPress} or a similar {CMS}", [["WordPress", "CMS"]]),
            Case("{Biology}, {Chemistry} or a related field", [["Biology", "Chemistry"]]),
            Case(
                "{Biology}, {Chemistry} or another science, or an {MBA}", [["Biology", "Chemistry", "MBA"]]),
            Case("{Banking}, {retail}, or industry experience", [["Banking", "retail"]]),
        ])
    func classes(_ example: Case) {
        #expect(MarkedStatement(example.text).alternatives() == example.expected)
    }

    @Test(
        "No group joins terms of two clauses",
        arguments: [
            Case("{Python} skills; {R} or {Stata} is a plus", [["R", "Stata"]]),
            Case("Strong {SQL} skills, experience with {Tableau} or {Looker}", [["Tableau", "Looker"]]),
            Case("Use {Excel} to answer questions or write reports in {Word}", []),
            Case("{Excel} is required, {Python} or {R} a plus", [["Python", "R"]]),
            Case("Knowledge of {employee relations}, of {payroll} and {pensions}", []),
            Case("You know {Kafka}. Ideally {Flink} or {Spark}", [["Flink", "Spark"]]),
            Case("{dashboards} that managers or clients read in {Excel}", []),
        ])
    func clauses(_ example: Case) {
        #expect(MarkedStatement(example.text).alternatives() == example.expected)
    }

    @Test("A slash joins alternatives in what is asked, what goes together in a duty, and no qualities")
    func slashes() {
        #expect(MarkedStatement("{React}/{Vue} for clients").alternatives() == [["React", "Vue"]])
        #expect(MarkedStatement("Build pages in {React}/{TypeScript}").alternatives(inDuty: true).isEmpty)
        #expect(
            MarkedStatement("Deploy to a cloud ({AWS}/{GCP})").alternatives(inDuty: true) == [["AWS", "GCP"]])
        #expect(MarkedStatement("{~patience}/{~diligence}").alternatives().isEmpty)
    }

    @Test("Endless lists end", arguments: ["{a} or ", "({a} ", "such as {a}, ", "{a}) ", "{a} ({b}/{c}), "])
    func endless(_ piece: String) {
        let groups = MarkedStatement(String(repeating: piece, count: 4000)).alternatives()
        #expect(groups.allSatisfy { $0.count > 1 })
    }
}
