import CareerModel
import Testing

@Suite("Degrees")
struct DegreeTests {
    struct Case: CustomTestStringConvertible {
        var study: Resume.Education
        var asked: DegreeLevel
        var status: Mapping.Status
        var testDescription: String {
            [study.studyType, study.area, study.institution].compactMap { $0 }.joined(separator: ", ")
                + " for \(asked)"
        }
    }

    @Test(arguments: [
        Case(study: World.study("MSc", "Computer Science"), asked: .master, status: .met),
        Case(study: World.study("MSc", "Computer Science"), asked: .bachelor, status: .met),
        Case(study: World.study("B.A.", "History"), asked: .bachelor, status: .met),
        Case(study: World.study("Bachelor of Science", "Physics"), asked: .master, status: .partial),
        Case(study: World.study("Bachelor of Science", "Physics"), asked: .doctorate, status: .gap),
        Case(study: World.study("PhD", "Physics"), asked: .master, status: .met),
        Case(study: World.study("Associate Degree", "Nursing"), asked: .bachelor, status: .partial),
        Case(study: World.study("Degree", "Nursing"), asked: .bachelor, status: .met),
        Case(study: World.study("High School Diploma", ""), asked: .highSchool, status: .met),
        Case(
            study: World.study("", "General", at: "Central High School"), asked: .highSchool, status: .met),
        Case(
            study: World.study("BSc", "Physics", at: "College of Boston, MA"), asked: .master,
            status: .partial),
        Case(
            study: World.study("Certificate", "Welding", at: "Trade College, MD"), asked: .bachelor,
            status: .gap),
        Case(study: World.study("Abitur", ""), asked: .highSchool, status: .met),
        Case(
            study: World.study("MSc", "Physics", from: "2025-09", to: "2027-06"), asked: .master,
            status: .partial),
        Case(
            study: World.study("MSc", "Physics", from: "2025-09", to: nil), asked: .master, status: .partial),
        Case(study: World.study("MSc", "Physics", from: "1999-09", to: nil), asked: .master, status: .met),
    ])
    func levels(_ example: Case) {
        let row = World.row(
            World.ask("A degree", degree: example.asked, kind: .education),
            World.profile(education: [example.study]))
        #expect(row.status == example.status)
    }

    struct Subject: CustomTestStringConvertible {
        var text: String
        var area: String
        var status: Mapping.Status
        var testDescription: String { "\(text) – \(area)" }
    }

    @Test(arguments: [
        Subject(text: "Bachelor in Computer Science", area: "Computer Science", status: .met),
        Subject(text: "Bachelor in Computer Science", area: "History", status: .gap),
        Subject(
            text: "Bachelor in Computer Science or a related field", area: "Software Engineering",
            status: .met),
        Subject(text: "Bachelor in Computer Science or a related field", area: "History", status: .gap),
        Subject(text: "Bachelor in Computer Science", area: "Mathematics", status: .partial),
    ])
    func subjects(_ example: Subject) {
        let row = World.row(
            World.ask(example.text, ["computer science"], degree: .bachelor, kind: .education),
            World.profile(education: [World.study("BSc", example.area)]))
        #expect(row.status == example.status)
    }

    @Test func theBestStudyIsTheFirstEvidence() {
        let row = World.row(
            World.ask("Master's degree", degree: .master, kind: .education),
            World.profile(education: [World.study("BSc", "Physics"), World.study("MSc", "Physics")]))
        #expect(row.status == .met)
        #expect(row.evidence.first?.fact == "education[1]")
    }

    @Test func aDegreeInASummaryIsNoDegree() {
        let row = World.row(
            World.ask("Master's degree", degree: .master, kind: .education),
            World.profile(summary: "Holds a master's degree"))
        #expect(row.status == .gap)
    }
}
