import Testing
import TextAnalysis

@Suite struct StemmerTests {
    @Test(arguments: [
        ["forecast", "forecasts", "forecasting", "Forecasted"],
        ["collaborate", "collaboration", "collaborating"],
        ["analyst", "analyze", "analytics", "analysis"], ["plan", "planning", "planned", "plans"],
        ["manage", "managing", "managed", "manages"], ["optimize", "optimization", "optimizing"],
        ["deploy", "deployment", "deployed"], ["company", "companies"],
    ]) func joins(_ family: [String]) {
        #expect(Set(family.map { Stemmer.key($0) }).count == 1, "\(family)")
    }

    @Test(arguments: [
        ("nurse", "number"), ("test", "text"), ("market", "mark"), ("sales", "salary"), ("data", "date"),
    ])
    func keepsApart(_ one: String, _ other: String) { #expect(Stemmer.key(one) != Stemmer.key(other)) }

    @Test(arguments: ["c++", "r&d", "café", "ab", ""]) func leavesOthersAlone(_ word: String) {
        #expect(Stemmer.stem(Array(word.utf8)) == Array(word.utf8))
    }
}
