import TemplateEngine

/// The sentence patterns of the drafts, by move.
///
/// Read from text: `[move]` begins a move, every further line is one pattern in Mustache. Patterns are frames; whatever
/// they say of the person comes in through their slots. A slot without a value drops the sentence.
public struct Phrasebook: Sendable {
    private var patterns: [String: [Template]] = [:]

    /// Reads a phrasebook.
    ///
    /// - Throws: the syntax problems of the first pattern that cannot be parsed.
    public init(_ text: String) throws(TemplateFailure) {
        var move = ""
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("#") { continue }
            if line.hasPrefix("["), line.hasSuffix("]") {
                move = String(line.dropFirst().dropLast())
            } else {
                patterns[move, default: []].append(
                    try Template(source: String(line), name: move, format: .text))
            }
        }
    }

    /// A sentence for a move: the first pattern, from the one that `seed` picks on, whose slots all have values.
    ///
    /// - Returns: nil when the move is unknown or no pattern can be filled.
    func sentence(_ move: String, _ slots: [String: String], seed: Int) -> String? {
        guard let choices = patterns[move] else { return nil }
        let context = Value.object(slots.mapValues { .string($0) })
        for step in choices.indices {
            let pattern = choices[(step + seed) % choices.count]
            if let text = try? pattern.render(context, mode: .strict), !text.isEmpty { return text }
        }
        return nil
    }
}
