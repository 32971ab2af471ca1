import CareerModel
import Testing

@Suite("Title")
struct TitleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var title: String?
        var testDescription: String { name }
        init(_ name: String, _ text: String, _ title: String?) {
            self.name = name
            self.text = text
            self.title = title
        }
    }

    private func title(_ text: String, _ fields: [PostingDocument.Field.Name: String] = [:]) throws -> String?
    {
        let document = PostingBuilder.document(
            "\(text)\n# Requirements\n- Two years of experience\n", fields: fields)
        return try PostingBuilder.extractor.extract(document).details.title
    }

    @Test(
        "Titles in sentences",
        arguments: [
            Case("seeks", "Larkspur seeks an experienced Pastry Chef to join us.", "Pastry Chef"),
            Case(
                "adjective in a name", "We’re hiring a Creative Producer who makes films.",
                "Creative Producer"),
            Case("invited", "Applications are invited for a Junior Registrar.", "Junior Registrar"),
            Case(
                "internship", "This is a paid internship for a curious Music Writing Intern.",
                "Music Writing Intern"),
            Case("as at the beginning", "As Head of Lighting, you run our crew.", "Head of Lighting"),
            Case("the … will", "The Stage Manager will call the show.", "Stage Manager"),
            Case("the … of … is", "The Manager of Tours is responsible for our buses.", "Manager of Tours"),
            Case("a … oversees", "A Lighting Operator oversees every lamp.", "Lighting Operator"),
            Case("the … role", "The purpose of the Props Buyer role is to find things.", "Props Buyer"),
            Case("a post", "You will undertake a Wardrobe Assistant post with us.", "Wardrobe Assistant"),
            Case(
                "list", "We seek a Lighting, Sound, and Stage Technician for tours.",
                "Lighting, Sound, and Stage Technician"),
            Case("note", "We want to recruit a Staff Nurse (Band 5) for nights.", "Staff Nurse (Band 5)"),
            Case(
                "in", "We are recruiting a Lecturer in Theatre History for autumn.",
                "Lecturer in Theatre History"),
            Case("either gender", "Nous sommes à la recherche d'un(e) vendeur pour Lille.", "vendeur"),
            Case("small letters", "We currently have an opening for a careful usher.", nil),
            Case("member", "We are seeking a passionate team member for our kiosk.", "team member"),
        ])
    func prose(_ example: Case) throws {
        #expect(try title(example.text) == example.title)
    }

    @Test(
        "What is no title",
        arguments: [
            Case("experience", "You bring three years of experience as a Travel Consultant.", nil),
            Case("licence", "You hold a current licence as a Registered Nurse.", nil),
            Case("question", "# Are you tired of being a teacher?\nWe run a garden.", nil),
            Case("slogan", "# Come nurse with us\nWe run a ward.", nil),
            Case("ability in a bullet", "- Proven ability to lead tours\n- Pay on time", nil),
            Case("organisation", "# EAST FERNDALE UNIVERSITY HOSPITAL\nWe care.", nil),
        ])
    func none(_ example: Case) throws {
        #expect(try title(example.text) == nil)
    }

    @Test(
        "The job title of whom to ask is not that of the job",
        arguments: [
            "For further details contact:\nName: Ada Brook\nJob title: Head of Estates",
            "Name: Ada Brook Job title: Head of Estates",
            "# Name\nAda Brook\n# Job title\nHead of Estates",
        ])
    func contact(_ lines: String) throws {
        #expect(try title("We are looking for a Ward Clerk.\n\(lines)") == "Ward Clerk")
    }

    @Test(
        "What follows a title in its line is left out",
        arguments: [
            Case("training", "Care Assistants – (Full training will be provided)", "Care Assistants"),
            Case("place", "Product Owner, Maps (Remote from Norland)", "Product Owner, Maps"),
            Case("short form", "Clinical Officer (CO)", "Clinical Officer (CO)"),
            Case("genders", "Frontend Developer (m/w/d)", "Frontend Developer"),
            Case("skills", "Data Scientist with SQL, Python and R", "Data Scientist"),
            Case("school", "Data Analyst, Larkspur School", "Data Analyst"),
            Case("number", "Nursing Assistant,ICU,20117", "Nursing Assistant,ICU"),
            Case("label", "Job title – Night Porter", "Night Porter"),
            Case("employment", "Part-time Social Media Specialist", "Social Media Specialist"),
        ])
    func trimming(_ example: Case) throws {
        #expect(try title("We care.", [.title: example.text]) == example.title)
    }

    @Test(
        "A text without lines may begin with the title",
        arguments: [
            Case(
                "dash",
                "Night Nurse - LPN - Westport, TN We are a home of sixty beds by the river and love it.",
                "Night Nurse"),
            Case(
                "position",
                "Medical Front Desk Assistant position for a small practice devoted to skin and hair.",
                "Medical Front Desk Assistant"),
            Case(
                "heading word",
                "Description Laboratory Scientist - Westport. You test water from nine rivers.",
                "Laboratory Scientist"),
        ])
    func beginning(_ example: Case) throws {
        #expect(try title(example.text) == example.title)
    }

    @Test("Words in great number are read in reasonable time")
    func hostile() throws {
        let words = String(repeating: "looking for a (", count: 20_000)
        #expect(try title(words) == nil)
    }
}
