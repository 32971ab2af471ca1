import CareerModel
import TextAnalysis

/// Reads running text about an employer.
enum CompanySentences {
    /// One fact for each sentence.
    static func facts(of lines: [TextBlock], _ section: String, _ path: String) -> [Company.Fact] {
        lines.flatMap { line in
            SentenceSplitter.ranges(in: line.text).map { range in
                let text = String(decoding: Array(line.text.utf8)[range], as: UTF8.self)
                return Company.Fact(
                    topic: topic(of: text), text: text, section: section,
                    location: line.location(at: range.lowerBound, in: path))
            }
        }
    }

    private static func topic(of sentence: String) -> Company.Fact.Topic {
        let phrase = Phrase(sentence)
        if phrase.hasAny(["mission"]) { return .mission }
        return phrase.hasAny(["culture"]) ? .culture : .overview
    }
}
