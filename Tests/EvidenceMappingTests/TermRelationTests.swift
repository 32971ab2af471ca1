import CareerModel
import Testing

@Suite("How a fact shows a term")
struct TermRelationTests {
    struct Case: CustomTestStringConvertible {
        var asked: String
        var fact: String
        var relation: Evidence.Relation?
        var status: Mapping.Status
        var testDescription: String { "\(asked) – \(fact)" }
    }

    @Test(arguments: [
        Case(asked: "Python", fact: "Wrote tools in Python", relation: .exact, status: .met),
        Case(asked: "Python", fact: "Wrote tools in Python 3", relation: .alias, status: .met),
        Case(asked: "Kubernetes", fact: "Ran a k8s cluster", relation: .alias, status: .met),
        Case(asked: "AWS", fact: "Billing on Amazon Web Services", relation: .alias, status: .met),
        Case(asked: "Python", fact: "Wrote a shop in Django", relation: .implied, status: .met),
        Case(asked: "SQL", fact: "Tuned Postgres", relation: .implied, status: .met),
        Case(asked: "machine learning", fact: "Trained networks in Keras", relation: .implied, status: .met),
        Case(asked: "Django", fact: "Wrote tools in Python", relation: nil, status: .gap),
        Case(asked: "Keras", fact: "Used machine learning for demand", relation: nil, status: .gap),
        Case(asked: "PostgreSQL", fact: "Wrote SQL", relation: nil, status: .gap),
        Case(asked: "Django", fact: "Wrote a shop in Flask", relation: .related, status: .partial),
        Case(asked: "Tableau", fact: "Drew Power BI pages", relation: .related, status: .partial),
        Case(asked: "Power BI", fact: "Drew Tableau pages", relation: .related, status: .partial),
        Case(asked: "Java", fact: "Wrote JavaScript", relation: nil, status: .gap),
        Case(
            asked: "data engineering", fact: "Built the engineering data store", relation: .alias,
            status: .met),
    ])
    func relation(_ example: Case) {
        let row = World.row(
            World.ask(example.asked, [example.asked]),
            World.profile(work: [World.job("Clerk", example.fact)]))
        #expect(row.status == example.status)
        #expect(row.evidence.first?.relation == example.relation)
    }

    @Test func anImpliedTermNamesWhatImpliesIt() {
        let row = World.row(
            World.ask("Python", ["Python"]), World.profile(work: [World.job("Clerk", "A shop in Django")]))
        #expect(row.evidence.first?.via == ["Django"])
        #expect(row.evidence.first?.terms == ["Python"])
    }

    @Test func aJobTitleShowsItsField() {
        let row = World.row(
            World.ask("Data engineering", ["data engineering"]),
            World.profile(work: [World.job("Data Engineer", "Looked after the night loads")]))
        #expect(row.status == .met)
        #expect(row.evidence.first?.fact == "work[0]")
    }

    @Test func projectKeywordsShowTerms() {
        var project = Resume.Project()
        project.name = "Tide tables"
        project.description = "A page with the tides of our harbour"
        project.keywords = ["Terraform"]
        var resume = Resume()
        resume.projects = [project]
        let row = World.row(World.ask("Terraform", ["Terraform"]), Profile(resume: resume))
        #expect(row.status == .met)
        #expect(row.evidence.first?.fact == "projects[0]")
    }

    @Test func wordsUnknownToTheVocabularyAreFoundTogether() {
        let row = World.row(
            World.ask("Reflow soldering", ["reflow soldering"]),
            World.profile(work: [World.job("Technician", "Set up reflow soldering for two lines")]))
        #expect(row.status == .met)
    }
}
