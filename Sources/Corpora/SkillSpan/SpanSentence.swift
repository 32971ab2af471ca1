import CareerModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A sentence of the SkillSpan corpus (Zhang et al., NAACL 2022): its tokens, and the spans of skills and knowledge.
package struct SpanSentence: Sendable, Decodable {
    /// The number of its posting.
    package var posting: Int
    /// Its tokens.
    package var tokens: [String]
    private var skillTags: [String]
    private var knowledgeTags: [String]

    private enum CodingKeys: String, CodingKey {
        case posting = "idx"
        case tokens
        case skillTags = "tags_skill"
        case knowledgeTags = "tags_knowledge"
    }

    /// What the spans of a layer name.
    package enum Layer: String, Sendable, CaseIterable {
        /// What one knows: tools, languages, fields.
        case knowledge
        /// What one is able to do.
        case skill
    }

    /// The spans of a layer, as ranges of tokens.
    package func spans(_ layer: Layer) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        let tags = layer == .skill ? skillTags : knowledgeTags
        for (index, tag) in tags.enumerated() where tag != "O" {
            if tag.hasPrefix("I"), let last = spans.last, last.upperBound == index {
                spans[spans.count - 1] = last.lowerBound..<(index + 1)
            } else {
                spans.append(index..<(index + 1))
            }
        }
        return spans
    }

    /// The sentences of a file of JSON lines, or of one JSON array, posting by posting.
    package static func postings(of bytes: [UInt8], path: String) throws(Failure) -> [[SpanSentence]] {
        let decoder = JSONDecoder()
        var sentences: [SpanSentence] = []
        do {
            if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") {
                sentences = try decoder.decode([SpanSentence].self, from: Data(bytes))
            } else {
                for line in bytes.split(separator: UInt8(ascii: "\n")) {
                    sentences.append(try decoder.decode(SpanSentence.self, from: Data(line)))
                }
            }
        } catch {
            throw Failure(
                .data, at: SourceLocation(path: path, line: sentences.count + 1),
                "not a file of labelled sentences: \(error)",
                hint: "each line needs `idx`, `tokens`, `tags_skill` and `tags_knowledge`")
        }
        var postings: [[SpanSentence]] = []
        for sentence in sentences {
            if postings.last?.last?.posting == sentence.posting {
                postings[postings.count - 1].append(sentence)
            } else {
                postings.append([sentence])
            }
        }
        return postings
    }
}
