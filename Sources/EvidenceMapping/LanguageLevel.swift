import TextAnalysis

/// Whether a person speaks a language as well as a posting asks.
enum LanguageLevel {
    /// 1, or 0.6 where the posting asks for fluency and the person has the basics.
    static func credit(of own: String, for asked: String) -> Double {
        names(asked, among: fluent) && names(own, among: basic) && !names(own, among: fluent) ? 0.6 : 1
    }

    private static func names(_ text: String, among words: Set<UInt64>) -> Bool {
        Tokenizer.tokens(of: text).contains { words.contains($0.key) }
    }

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { Folding.key(String($0)) })
    }

    private static let fluent = keys(
        "fluent fluently fluency native business professional excellent proficient full c1 c2 bilingual")
    private static let basic = keys(
        "basic beginner elementary a1 a2 limited conversational b1 intermediate school learning")
}
