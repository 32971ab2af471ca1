import CareerModel
import DocumentReading
import Testing

@Suite struct RoleTitleTests {
    static let roles = [
        "Senior Content Designer", "Night Baker (L2)", "Head of Marketing", "Data Analysts",
        "Registered Nurse - Nights",
        "VP, Sales", "Intern, Growth", "Machine Learning Scientist (L5) - Content & Studio", "Barista",
        "C++ Developer",
        "Software-Entwickler (m/w/d)",
    ]

    static let sections = [
        "About the Baker", "Requirements", "Key responsibilities", "Who we are", "Overview",
        "Customer Support Careers",
        "Our Engineers", "What you'll do as a Designer", "Benefits", "Job Description",
        "You are a developer.", "Culture Guide",
        "Equal opportunity employer", "Technology", "The Designer's day", "Company Profile: Crumb",
    ]

    private func title(_ heading: String) throws -> String? {
        let reading = try PostingReader.read(SourceText(path: "a.md", "# \(heading)\n\nWe bake bread."))
        return reading.document.fields.first { $0.name == .title }?.value
    }

    @Test(arguments: roles) func takesRoles(_ heading: String) throws {
        #expect(try title(heading) == heading)
    }

    @Test(arguments: sections) func leavesSections(_ heading: String) throws {
        #expect(try title(heading) == nil)
    }
}
