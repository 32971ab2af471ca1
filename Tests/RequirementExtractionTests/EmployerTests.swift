import CareerModel
import Testing

@Suite("Employer")
struct EmployerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var employer: String?
        var testDescription: String { name }
        init(_ name: String, _ text: String, _ employer: String?) {
            self.name = name
            self.text = text
            self.employer = employer
        }
    }

    private func employer(
        _ text: String, _ fields: [PostingDocument.Field.Name: String] = [:]
    ) throws -> String? {
        let document = PostingBuilder.document(
            "\(text)\n# Requirements\n- Two years of experience\n", fields: fields)
        return try PostingBuilder.extractor.extract(document).details.employer
    }

    @Test(
        "Employers in sentences",
        arguments: [
            Case("seeks", "Brightwell Party seeks a Data Director to count.", "Brightwell Party"),
            Case("apposition", "Hart & Vale, a small opinion research firm, seeks a clerk.", "Hart & Vale"),
            Case(
                "located", "Moss and Marten located by the sea is currently looking to fill a post.",
                "Moss and Marten"),
            Case("small words", "Calm harbour Helpers is looking for a carer.", "Calm harbour Helpers"),
            Case(
                "digit", "2gether Care Solutions is an equal opportunities employer.",
                "2gether Care Solutions"),
            Case("small letters", "# About vanto\nvanto is a software company in the north.", "vanto"),
            Case(
                "short form explained",
                "Tern Medical Limited (TML) is owned by doctors. TML is a good place. TML offers tea.",
                "Tern Medical Limited"),
            Case(
                "short form by letters",
                "Coastal Bakers Union fights on. CBU is proud to be fair. Coastal Bakers Union marches.",
                "Coastal Bakers Union"),
            Case(
                "trust and its hospital",
                "Join our ward at Marsh Hospital. Vale Healthcare NHS Trust have a good programme.",
                "Vale Healthcare NHS Trust"),
            Case(
                "upon", "The Ford upon Tarn Hospitals Trust is seeking a clerk.",
                "Ford upon Tarn Hospitals Trust"),
            Case(
                "campus", "The University of Norland, Westport is an Equal Opportunity Employer.",
                "University of Norland, Westport"),
            Case(
                "possessive",
                "You execute all stages of Ember Angels’ matching program. You amplify Ember Angels’ brand.",
                "Ember Angels"),
            Case(
                "domain", "You help Quillmark to grow. Write to jobs@quillmark.example. You serve Quillmark.",
                "Quillmark"),
            Case(
                "title before it",
                "Certified Nurse Aide St. Osyth Care, a member of Vale, is seeking a nurse.", "St. Osyth Care"
            ),
            Case(
                "sentence after a code", "Work for Fernhill in Westport, TN. This is a full-time post.",
                "Fernhill"),
            Case(
                "whole name",
                "Lark Collaborative is a think tank. At Lark Collaborative, we write. Lark's staff is small.",
                "Lark Collaborative"),
            Case(
                "team of it",
                "Wavecrest Harbour Team is led by sailors. Join Wavecrest. At Wavecrest, we row.", "Wavecrest"
            ),
        ])
    func prose(_ example: Case) throws {
        #expect(try employer(example.text) == example.employer)
    }

    @Test(
        "What names no employer",
        arguments: [
            Case(
                "beginning of a sentence",
                "Below are examples. Shifts are long. Many are glad. Appointments are subject to checks.", nil
            ),
            Case("a plus", "D3 is a plus. Kubo is a must.", nil),
            Case("state", "Maryland is committed to fairness.", nil),
            Case("place", "Tarnford is a county with beautiful hills.", nil),
            Case("client", "Fernhill Staff is looking for a clerk for one of our clients.", nil),
            Case(
                "client glued", "Fernhill is looking for a clerk for one of our Clients.Requirements follow.",
                nil),
            Case(
                "partner",
                "This position is posted by Fernhill on behalf of a partner company. Join Fernhill.", nil),
            Case("recruiter", "Fernhill Recruitment is looking for a clerk.", nil),
            Case(
                "values", "In keeping with our values of Calmly and Together, we are looking for a clerk.",
                nil),
            Case("department", "The Division is important. You support the Division.", nil),
        ])
    func none(_ example: Case) throws {
        #expect(try employer(example.text) == nil)
    }

    @Test(
        "Values of labels",
        arguments: [
            Case("remark", "Fernhill (a project of Vale)", "Fernhill"),
            Case("recruiter", "BRIGHT LEDGE TECH RECRUITMENT", nil),
            Case("recruiter in one word", "BESTRECRUIT", nil),
            Case("unit", "1748 - Fernhill Ward", nil),
            Case("unit with its code", ":Internal Audit (8880)", nil),
        ])
    func label(_ example: Case) throws {
        #expect(try employer("We care.", [.employer: example.text]) == example.employer)
    }

    @Test("Names in great number are read in reasonable time")
    func hostile() throws {
        let names = String(repeating: "Aa Bb, and Cc of ", count: 20_000)
        #expect(try employer(names) == nil)
    }
}
