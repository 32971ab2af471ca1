import CareerModel
import Testing

@Suite("Details")
struct DetailTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var title: String?
        var employer: String?
        var testDescription: String { text }
    }

    @Test(
        "Title and employer from headings, labels and sentences",
        arguments: [
            Case(text: "# Data Analyst\n# About Larkspur", title: "Data Analyst", employer: "Larkspur"),
            Case(
                text: "Title: Pastry Chef\nCompany: Crumb & Co", title: "Pastry Chef", employer: "Crumb & Co"),
            Case(
                text: "Wavecrest is looking for an experienced Site Manager to join our team.",
                title: "Site Manager", employer: "Wavecrest"),
            Case(
                text: "At Tidewater, we teach children. We are seeking a reliable Music Teacher.",
                title: "Music Teacher", employer: "Tidewater"),
            Case(
                text:
                    "As a Payroll Clerk, you will run payroll at Brightwell Ltd. Brightwell Ltd is a family business.",
                title: "Payroll Clerk", employer: "Brightwell Ltd"),
        ])
    func titleAndEmployer(_ example: Case) throws {
        let details = try PostingBuilder.posting(
            "\(example.text)\n# Requirements\n- Two years of experience\n"
        ).details
        #expect(details.title == example.title)
        #expect(details.employer == example.employer)
    }

    @Test(
        "A page's title holds title, employer and place",
        arguments: [
            ("Site Manager - Wavecrest", "Site Manager", "Wavecrest"),
            ("Site Manager at Wavecrest", "Site Manager", "Wavecrest"),
            ("Site Manager | Wavecrest | Leeds, UK", "Site Manager", "Wavecrest"),
            ("Site Manager – Harbour Team | Careers at Wavecrest", "Site Manager", "Wavecrest"),
            ("Site Manager - Harbour Team | Wavecrest", "Site Manager", "Wavecrest"),
        ])
    func pageTitle(_ page: String, _ title: String, _ employer: String) throws {
        let document = PostingBuilder.document(
            "# Requirements\n- Knowledge of Java\n", fields: [.pageTitle: page])
        let details = try PostingBuilder.extractor.extract(document).details
        #expect(details.title == title)
        #expect(details.employer == employer)
    }

    @Test("A part of the page's title that the text speaks against is no employer")
    func unconfirmed() throws {
        let text = "Wavecrest is looking for a Site Manager.\n# Requirements\n- Knowledge of Java\n"
        let document = PostingBuilder.document(text, fields: [.pageTitle: "Site Manager - Harbour Team"])
        #expect(try PostingBuilder.extractor.extract(document).details.employer == "Wavecrest")
    }

    @Test("A place given as the type of work is the workplace")
    func workplace() throws {
        let document = PostingBuilder.document(
            "# Requirements\n- Knowledge of Java\n",
            fields: [.employmentType: "Remote within the United States"])
        let details = try PostingBuilder.extractor.extract(document).details
        #expect(details.employmentType == nil)
        #expect(details.workplace == "Remote within the United States")
    }

    @Test("A way of working is no location", arguments: ["In person", "Remote", "On-site", "Hybrid"])
    func wayOfWorking(_ value: String) throws {
        let requirements = "# Requirements\n- Knowledge of Java\n"
        for document in [
            PostingBuilder.document(requirements, fields: [.location: value]),
            PostingBuilder.document("Location: \(value)\n" + requirements),
            PostingBuilder.document(
                requirements, fields: [.pageTitle: "Site Manager | Wavecrest | \(value)"]),
        ] {
            let details = try PostingBuilder.extractor.extract(document).details
            #expect(details.location == nil)
            #expect(details.workplace == value)
            #expect(details.employer == (document.fields.first?.name == .pageTitle ? "Wavecrest" : nil))
        }
        let place = PostingBuilder.document(requirements, fields: [.location: "Remote, Leeds"])
        #expect(try PostingBuilder.extractor.extract(place).details.location == "Remote, Leeds")
    }

    @Test(
        "A time of day in a title is kept, a label before it is not",
        arguments: [
            ("Nursing Assist,ICU/CCU,36 hrs-7a-7:30p", "Nursing Assist,ICU/CCU,36 hrs-7a-7:30p"),
            ("Vacancy 12: Night Nurse, 7:30p", "Night Nurse, 7:30p"),
        ])
    func timeInTitle(_ written: String, _ title: String) throws {
        let document = PostingBuilder.document(
            "# Requirements\n- Knowledge of Java\n", fields: [.title: written])
        #expect(try PostingBuilder.extractor.extract(document).details.title == title)
    }

    @Test(
        "Training long done is not the employment offered",
        arguments: [
            ("# Requirements\n- Four years of experience after your apprenticeship", nil),
            ("# Carpentry apprenticeship\n# Requirements\n- Knowledge of Java", "apprenticeship"),
        ] as [(String, String?)])
    func stage(_ text: String, _ expected: String?) throws {
        #expect(try PostingBuilder.posting(text).details.employmentType == expected)
    }

    @Test("A title is written as its capitals have it")
    func capitals() throws {
        let text = """
            Field Baker Crumb & Co has baked since 1961 and we are looking for a field baker to join our crew.
            # Requirements
            - Two years of experience
            """
        #expect(try PostingBuilder.posting(text).details.title == "Field Baker")
    }

    @Test("Fields come before everything else")
    func fields() throws {
        let document = PostingBuilder.document(
            "# Baker\nTitle: Cook\n# Requirements\n- Knowledge of Java\n",
            fields: [
                .title: "Head Baker", .employer: "Crumb & Co", .location: "Leeds", .requisitionID: "R-17",
            ])
        let details = try PostingBuilder.extractor.extract(document).details
        #expect(details.title == "Head Baker")
        #expect(details.employer == "Crumb & Co")
        #expect(details.location == "Leeds")
        #expect(details.requisitionID == "R-17")
    }

    @Test(
        "Dates in many spellings",
        arguments: [
            "04-29-2025", "29 April 2025", "2025-04-29", "April 29th, 2025", "29.04.2025", "29/04/2025",
        ])
    func dates(_ date: String) throws {
        let posting = try PostingBuilder.posting(
            "Closing date: \(date)\n# Requirements\n- Knowledge of Java\n")
        #expect(posting.details.deadline == PartialDate(year: 2025, month: 4, day: 29))
    }

    @Test(
        "Language by its small words",
        arguments: [
            ("en", "You will work with our team and you have experience with Java and the web."),
            ("de", "Du arbeitest mit unserem Team und hast Erfahrung mit Java und dem Web für die Kunden."),
            (
                "fr",
                "Vous travaillez avec notre équipe et vous avez une expérience dans le web pour les clients."
            ),
            (
                "es",
                "Trabajarás con nuestro equipo y tienes experiencia en la web para los clientes de una empresa."
            ),
            ("nl", "Je werkt met ons team en je hebt ervaring met het web voor de klanten van een bedrijf."),
        ])
    func language(_ code: String, _ sentence: String) throws {
        let posting = try PostingBuilder.posting("\(sentence)\n# Requirements\n- Java\n- Python\n")
        #expect(posting.details.language == code)
    }
}
