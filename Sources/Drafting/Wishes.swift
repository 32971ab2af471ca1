import CareerModel
import TextAnalysis

/// The wishes of the application document, as far as they steer which facts a draft takes.
struct Wishes: Sendable {
    private let all: [Application.Wish]

    init(_ application: Application?) { all = application?.wishes ?? [] }

    /// The wishes for the letter's paragraphs whose subject has the given word, such as `opening`, `body` or `clos`.
    ///
    /// A wish of several parts with semicolons between them is several wishes.
    func letter(_ word: String) -> [Application.Wish] {
        all.filter { $0.purpose == .letter && ($0.subject ?? "").lowercased().contains(word) }.flatMap {
            wish in
            wish.text.split(separator: ";").map { part in
                var single = wish
                single.text = part.split(separator: " ").joined(separator: " ")
                return single
            }
        }
    }

    /// How much the skills that the person wants to emphasise speak for a text, 0 to 0.5.
    func boost(for text: String) -> Double {
        let words = Set(ContentWords.words(of: text).map(\.key))
        let best = all.filter { $0.purpose == .skill }.map { Self.likeness($0.text, words) }.max() ?? 0
        return 0.5 * best
    }

    /// How much a wish speaks for a fact: its words, and the employer it names, 0 to 1.
    static func likeness(of wish: Application.Wish, to fact: Fact) -> Double {
        let words = Set(
            ContentWords.words(of: [fact.text, fact.place ?? ""].joined(separator: " ")).map(\.key))
        return likeness(wish.text, words)
    }

    /// The share of a text's telling words among the given stems, 0 to 1.
    static func likeness(_ text: String, _ stems: Set<UInt64>) -> Double {
        var seen: Set<UInt64> = []
        let wanted = ContentWords.words(of: text).filter { seen.insert($0.key).inserted }
        let total = wanted.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return 0 }
        return wanted.reduce(0) { $0 + (stems.contains($1.key) ? $1.weight : 0) } / total
    }
}
