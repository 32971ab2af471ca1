import CareerModel
import Testing

@Suite("Where statements begin") struct BreakTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var parts: [String]
        var testDescription: String { text }
    }

    @Test(
        "Lines that a scrape ran together are apart",
        arguments: [
            Case(
                text: "Excellent communication skillsProficiency in Microsoft OfficeAbility to work weekends",
                parts: [
                    "Excellent communication skills", "Proficiency in Microsoft Office",
                    "Ability to work weekends",
                ]),
            Case(
                text:
                    "What you bringTwo years in a busy kitchenFood handler certificateWhat we offerFree meals",
                parts: ["Two years in a busy kitchen", "Food handler certificate"]),
            Case(
                text: "Experience with SQLKnowledge of payroll systems",
                parts: ["Experience with SQL", "Knowledge of payroll systems"]),
            Case(
                text: "3+ years of welding experience * Ability to read drawings * Valid forklift licence",
                parts: [
                    "3+ years of welding experience", "Ability to read drawings", "Valid forklift licence",
                ]),
            Case(
                text: "Bachelor's degree in accounting • Two years of experience in audit • Advanced Excel",
                parts: [
                    "Bachelor's degree in accounting", "Two years of experience in audit", "Advanced Excel",
                ]),
            Case(
                text: "1.) Must have Solidworks experience 2.) Must be able to lift 20 kg",
                parts: ["Must have Solidworks experience", "Must be able to lift 20 kg"]),
            Case(
                text: "Experience in a busy kitchen.o Knowledge of food hygiene.o Ability to work nights.",
                parts: [
                    "Experience in a busy kitchen.", "Knowledge of food hygiene.", "Ability to work nights.",
                ]),
        ])
    func apart(_ example: Case) throws {
        let found = try PostingBuilder.posting("# Requirements\n\(example.text)\n").requirements
        #expect(found.map(\.text) == example.parts)
    }

    @Test(
        "What belongs together stays so",
        arguments: [
            "Experience with JavaScript, PostgreSQL and GitHub Actions", "B.Tech in Electronics",
            "Three years of experience as a Registered Nurse in an ICU",
            "Knowledge of Node.js, ASP.NET and iOS", "Two or more years of J.D. Edwards experience",
            "Able to work for St. John Ambulance at weekends", "Experience with McDonald-type franchises",
            "Proficiency in Word, Excel (VLOOKUP, pivot tables) and PowerPoint",
        ])
    func together(_ text: String) throws {
        let found = try PostingBuilder.posting("# Requirements\n- \(text)\n").requirements
        #expect(found.map(\.text) == [text])
    }

    @Test(
        "A text of one word without end, or of marks alone, is read through",
        arguments: ["aB", "1.)", "• ", "o "])
    func hostile(_ unit: String) {
        let text = String(repeating: unit, count: 20_000)
        let read = PostingBuilder.extractor.read(PostingBuilder.document("# Requirements\n\(text)\n"))
        #expect(read.requirements.allSatisfy { !$0.text.isEmpty })
    }
}
