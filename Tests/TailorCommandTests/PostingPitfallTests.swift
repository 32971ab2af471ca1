import Tailor
import TailorCommand
import Testing

/// Postings that pass other tools' gates because nothing was read of them.
@Suite("Gate pitfalls")
struct PostingPitfallTests {
    @Test("A posting of another trade is read and does not pass the gate")
    func otherTrade() throws {
        let folder = try TestFolder()
        try folder.write(
            "# Ward Nurse\n\n## Requirements\n\n- Current RN license\n- Experience with wound care\n- Medication administration\n",
            to: "jobs/ward.md")
        #expect(Call("score jobs/ward.md --min 50 --quiet", in: folder).code == .gate)
        #expect(Call("score jobs/ward.md --strict --quiet", in: folder).code == .gate)
        #expect(Call("requirements jobs/ward.md", in: folder).output.contains("wound care"))
    }

    @Test("A place is for the candidate to confirm, and no gap")
    func place() throws {
        let folder = try TestFolder()
        try folder.write(
            "# Analyst\n\n## Requirements\n\n- Based in Berlin\n- Experience with SQL\n", to: "jobs/place.md")
        let gap = Call("gap jobs/place.md --format json", in: folder)
        #expect(gap.code == .done)
        #expect(!gap.output.contains("\"missing\": [\n          \"Berlin"))
        #expect(gap.output.contains("\"status\": \"confirm\""))
        #expect(Call("score jobs/place.md --strict --quiet", in: folder).error.contains("Berlin") == false)
    }

    @Test(
        "A cookie notice or a page about the company is no posting",
        arguments: [
            "We use cookies. Accept all cookies or read our privacy policy.\n",
            "# About Fernhollow\n\nFernhollow was founded in 1987. Our mission is to make gardens grow.\n",
        ])
    func noPosting(_ text: String) throws {
        let folder = try TestFolder()
        try folder.write(text, to: "jobs/page.md")
        let call = Call("score jobs/page.md --min 0", in: folder)
        #expect(call.code == .data)
        #expect(call.output.isEmpty)
        #expect(call.error.contains("jobs/page.md:1:"))
    }
}
