import CareerModel
import DocumentReading
import RequirementExtraction
import Terminology
import TextAnalysis

/// A sentence of the corpus as the tagger sees it.
package struct SpanFeatures: Sendable {
    /// The features of each token of ours.
    package let features: [[UInt64]]
    /// Where each token of ours stands among the bytes of the sentence's tokens joined by spaces.
    private let tokens: [Token]
    /// Where each given token stands there.
    private let given: [Range<Int>]

    /// Looks at the sentences of a posting.
    package static func all(of posting: [SpanSentence], _ extractor: RequirementExtractor) -> [SpanFeatures] {
        let texts = posting.map { $0.tokens.joined(separator: " ") }
        let roles = roles(of: texts, extractor)
        return posting.indices.map { index in
            func role(_ index: Int) -> UInt64 { roles.indices.contains(index) ? roles[index] : edge }
            return SpanFeatures(
                posting[index], texts[index],
                roles: Roles(before: role(index - 1), own: role(index), after: role(index + 1)), extractor)
        }
    }

    /// What each sentence does in its posting, by the extractor: the position of its role, or one more for a heading.
    private static func roles(of texts: [String], _ extractor: RequirementExtractor) -> [UInt64] {
        let source = Array(texts.map { $0.isEmpty ? "." : $0 }.joined(separator: "\n\n").utf8)
        var roles = Array(repeating: UInt64(StatementSample.roleNames.count), count: texts.count)
        guard let text = try? SourceText.decode(bytes: source, path: ""),
            let document = try? PostingReader.read(text).document
        else { return roles }
        for (line, role) in extractor.rolesByLine(of: document) where roles.indices.contains((line - 1) / 2) {
            roles[(line - 1) / 2] = min(roles[(line - 1) / 2], UInt64(role))
        }
        return roles
    }

    private init(
        _ sentence: SpanSentence, _ text: String, roles: Roles, _ extractor: RequirementExtractor
    ) {
        let sample = extractor.sample(of: text)
        tokens = sample.tokens
        var start = 0
        given = sentence.tokens.map { token in
            defer { start += token.utf8.count + 1 }
            return start..<start + token.utf8.count
        }
        let marks = sample.termLabels(.required).map(UInt64.init)
        let length = UInt64(min(6, sample.tokens.count { $0.kind != .mark } / 4))
        features = sample.termFeatures(nil).enumerated().map { index, seen in
            let token = sample.tokens[index]
            let mark = marks[index]
            let before = index > 0 ? marks[index - 1] : Self.edge
            let after = index + 1 < marks.count ? marks[index + 1] : Self.edge
            var features = seen
            func add(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0) {
                features.append(Feature.hash(template, first, second))
            }
            add(201, roles.own, token.key)
            add(202, roles.own, UInt64(token.shape.rawValue))
            let known = seen[Self.knownPlace]
            for (template, place) in [
                (UInt64(203), roles.own), (204, roles.before << 4 | roles.own),
                (205, roles.own << 4 | roles.after), (206, length),
            ] {
                add(template, place, known)
                add(template + 10, place)
            }
            add(220, mark)
            add(221, before, mark)
            add(222, mark, after)
            add(223, mark, roles.own)
            add(224, mark, known)
            add(225, mark, token.key)
            add(226, before << 8 | mark << 4 | after, roles.own)
            func key(_ step: Int) -> UInt64 {
                let place = index + step
                return sample.tokens.indices.contains(place) ? sample.tokens[place].key : Self.edge
            }
            add(230, key(-2))
            add(231, key(2))
            add(232, key(-2), key(-1))
            add(233, key(1), key(2))
            return features
        }
    }

    /// What stands for a place outside of a sentence or posting.
    private static let edge: UInt64 = 9

    /// What a sentence and those beside it do in their posting.
    private struct Roles {
        var before: UInt64
        var own: UInt64
        var after: UInt64
    }

    /// The number of labels of a token: outside, first, next.
    package static let labelCount = 3

    /// The place of the feature that tells the vocabulary's term at a token, among those of ``TermFeatures``.
    private static let knownPlace = 11

    /// The labels of the tokens for spans of given tokens: 0 outside, 1 first, 2 next.
    package func labels(_ spans: [Range<Int>]) -> [UInt8] {
        var labels = Array(repeating: UInt8(0), count: tokens.count)
        for span in spans {
            let bytes = given[span.lowerBound].lowerBound..<given[span.upperBound - 1].upperBound
            var isFirst = true
            for (index, token) in tokens.enumerated()
            where token.end > bytes.lowerBound && token.start < bytes.upperBound {
                labels[index] = isFirst ? 1 : 2
                isFirst = false
            }
        }
        return labels
    }

    /// The number of tokens of ours.
    package var count: Int { tokens.count }

    /// The spans of given tokens that spans of our tokens touch, in order.
    ///
    /// Of two that would share a given token the first stays.
    package func spans(_ found: [Range<Int>]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        for range in found where !range.isEmpty {
            guard
                let first = given.firstIndex(where: { $0.upperBound > tokens[range.lowerBound].start }),
                let last = given.lastIndex(where: { $0.lowerBound < tokens[range.upperBound - 1].end }),
                first <= last, first >= spans.last?.upperBound ?? 0
            else { continue }
            spans.append(first..<last + 1)
        }
        return spans
    }
}
