import Corpora
import Testing

@Suite("Candidate spans")
struct SpanCandidateTests {
    private static let never = -1_000.0
    private static let free = [0, 0, never, 0, 0, 0, 0, 0, 0]

    @Test("have the share of the labellings that mark just them")
    func shares() {
        let found = SpanCandidate.all(scores: [SIMD4(), SIMD4()], transitions: Self.free)
        // Eight labellings: each of three labels, then each of three, but none outside and then next.
        #expect(found.map(\.tokens) == [0..<1, 0..<2, 1..<2])
        let labellings = 8.0
        for (candidate, count) in zip(found, [2.0, 1, 3]) {
            #expect(abs(candidate.share - count / labellings) < 1e-9)
        }
    }

    @Test("are none for no tokens, and none where nothing is likely")
    func none() {
        #expect(SpanCandidate.all(scores: [], transitions: Self.free).isEmpty)
        let sure = SIMD4<Double>(20, 0, 0, 0)
        #expect(SpanCandidate.all(scores: [sure, sure, sure], transitions: Self.free).isEmpty)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var least: Double
        var spans: [Range<Int>]
        var testDescription: String { name }
    }

    @Test(
        "are chosen so that none overlap and their shares add up to the most",
        arguments: [
            Case(name: "low: two short ones are worth more", least: 0.05, spans: [0..<1, 1..<2]),
            Case(name: "middling: one long one", least: 0.3, spans: [0..<2]),
            Case(name: "high: none", least: 0.9, spans: []),
        ])
    func best(_ example: Case) {
        let scores = [SIMD4<Double>(-3, 1, -9, 0), SIMD4(-1, 0.3, 1, 0)]
        let candidates = SpanCandidate.all(scores: scores, transitions: Self.free)
        #expect(SpanCandidate.best(candidates, least: example.least, count: 2) == example.spans)
    }
}
