import CareerModel
import RequirementExtraction
import Terminology
import Testing

@Suite("Explanations") struct ExplanationTests {
    private static let text = """
        # About us
        - We run SQL and Python for nine towns
        # Requirements
        - At least 4 years of experience with k8s
        - Python, Ruby or Java
        - Bachelor's degree in statistics
        - PHP is not required, but Ruby or Python is
        - Based in Harwick
        - No experience with Docker is required
        - Current forklift licence
        # Responsibilities
        - Maintain the quarnwick loom
        """

    private func explained(_ text: String = text, own: String? = nil) throws -> [(
        Requirement, Explanation.Ask
    )] {
        let (posting, explanation) = try reading(text, own: own)
        #expect(posting.requirements.count == explanation.requirements.count)
        return Array(zip(posting.requirements, explanation.requirements))
    }

    private func reading(
        _ text: String = text, own: String? = nil
    ) throws -> (posting: Posting, explanation: Explanation) {
        let vocabulary = try own.map { try Vocabulary.builtIn.extended(by: $0) } ?? .builtIn
        return RequirementExtractor(finder: TermFinder(vocabulary: vocabulary))
            .explain(PostingBuilder.document(text))
    }

    private func ask(
        line: Int, own: String? = nil
    ) throws -> (requirement: Requirement, reasons: Explanation.Ask) {
        let found = try explained(own: own).first { $0.0.location.line == line }
        let (requirement, reasons) = try #require(found)
        return (requirement, reasons)
    }

    @Test("The posting is the one that is read without an explanation, and each term has its reasons")
    func samePosting() throws {
        let document = PostingBuilder.document(Self.text)
        let (posting, explanation) = try reading()
        #expect(posting == PostingBuilder.extractor.read(document))
        for (requirement, reasons) in zip(posting.requirements, explanation.requirements) {
            #expect(requirement.terms.count == reasons.terms.count)
            #expect(requirement.alternatives.count == reasons.alternatives.count)
            #expect(requirement.importance == reasons.role.importance)
            #expect(reasons.role.margin >= 0)
        }
    }

    @Test("Years, section and the spelling of a term are told")
    func years() throws {
        let (requirement, reasons) = try ask(line: 4)
        #expect(reasons.section == .init(heading: "Requirements", topic: .requirements))
        #expect(requirement.years?.minimum == 4)
        #expect(reasons.years == "4 years")
        #expect(reasons.kind == ["4 years"])
        #expect(reasons.cues.contains { $0.text == "At least" && $0.tells == "must" })
        let entry = try #require(reasons.terms.first?.entry)
        #expect(entry.name == "Kubernetes")
        #expect(entry.isAlias)
        #expect(!entry.isOwn)
    }

    @Test("The words of a choice, a degree, a licence and a waiver are told")
    func words() throws {
        #expect(try ask(line: 5).reasons.alternatives == [["or"]])
        #expect(try ask(line: 6).reasons.degree.contains { $0.hasPrefix("Bachelor") })
        #expect(try ask(line: 10).reasons.kind.contains { $0.contains("licence") })
        #expect(
            try ask(line: 7).reasons.omitted.contains(
                .init(text: "PHP", reason: .waived(by: "is not required"))))
        #expect(try ask(line: 8).reasons.kind == ["Based in"])
    }

    @Test("What asks nothing though it names known terms is told with its section")
    func leftOut() throws {
        let leftOut = try reading().explanation.leftOut
        #expect(leftOut.map(\.location.line) == [2, 9])
        #expect(leftOut.map(\.isWaived) == [false, true])
        #expect(leftOut.first?.terms == ["SQL", "Python"])
        #expect(leftOut.first?.section.topic == .company)
        #expect(leftOut.first?.role.importance == nil)
    }

    @Test("A person's own vocabulary is told from the program's")
    func own() throws {
        let own = "[tool]\nQuarnwick Loom\nRuby = Python\n- Java\n"
        let loom = try ask(line: 12, own: own)
        #expect(loom.requirement.terms.map(\.name) == ["Quarnwick Loom"])
        #expect(loom.reasons.terms.first?.entry?.isOwn == true)
        let python = try ask(line: 7, own: own).reasons.terms.last?.entry
        #expect(python == .init(name: "Ruby", category: "language", isAlias: true, isOwn: true))
        let banned = try ask(line: 5, own: own)
        #expect(banned.reasons.omitted == [.init(text: "Java", reason: .banned)])
    }

    @Test("A place that the model does not take for a requirement is told to be one by rule")
    func rule() throws {
        let found = try explained(
            """
            # About us
            We make looms. We are based in Leeds. Our team likes tea.

            Our offices are in three towns. We were founded in 1990.
            # Benefits
            - Free lunch
            - Pension
            # Requirements
            - Based in Berlin
            """)
        #expect(found.map(\.0.text) == ["Based in Berlin"])
        #expect(found.first?.1.role.importance == .required)
        #expect(found.first?.1.role.rule != nil)
    }

    @Test("A verb is told to be one")
    func verb() throws {
        let found = try explained("# Requirements\n- Excel at explaining SQL\n")
        #expect(found.first?.1.omitted == [.init(text: "Excel", reason: .verb)])
    }

    @Test("Explaining ends on texts without any sense", arguments: ["", "a", ", . ;", "or or or", "no no"])
    func nonsense(_ text: String) throws {
        _ = try reading("# Requirements\n- \(text)\n- \(String(repeating: text + " ", count: 200))\n")
    }
}
