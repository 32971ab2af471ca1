import CareerModel
import TextAnalysis

/// Chooses the two episodes that the letter tells.
enum EpisodeChoice {
    /// How much more an episode is worth when none of its kind is chosen yet: a job's lines say what was done, a story says
    /// how, and a letter wants both.
    private static let newKind = 2.5

    /// The best episodes: the best of all, then the one that adds most.
    static func choose(from episodes: [Episode], context: DraftingContext, count: Int = 2) -> [Episode] {
        var chosen: [Episode] = []
        while chosen.count < count, let best = next(from: episodes, after: chosen, context: context) {
            chosen.append(best)
        }
        return chosen
    }

    /// The episode that adds most to those chosen: another story or job, rather one of each than two of a kind, and never
    /// the same thing told twice.
    static func next(from episodes: [Episode], after chosen: [Episode], context: DraftingContext) -> Episode?
    {
        let answered = Set(chosen.flatMap { $0.answers.prefix(2).map(\.row) })
        let open = episodes.filter { episode in
            !chosen.contains { $0.parent == episode.parent || retells($0, episode, context) }
        }
        func value(_ episode: Episode?) -> Double {
            guard let episode else { return 0 }
            let isNewKind = !chosen.contains { $0.isStory == episode.isStory }
            return episode.value(answered: answered) * (isNewKind ? newKind : 1)
        }
        var best: Episode?
        for episode in open where value(episode) > value(best) { best = episode }
        return best
    }

    private static func retells(_ left: Episode, _ right: Episode, _ context: DraftingContext) -> Bool {
        guard left.isStory, right.isStory else { return false }
        return Retelling.isSame(context.facts(of: left.parent), context.facts(of: right.parent))
    }
}

/// Tells whether two groups of facts tell the same thing, so that a letter does not tell it twice.
enum Retelling {
    /// Two numbers in common (`61%` and `17%`), or one number and half of the telling words.
    static func isSame(_ left: [Fact], _ right: [Fact]) -> Bool {
        let (leftNumbers, leftWords) = content(left)
        let (rightNumbers, rightWords) = content(right)
        let shared = leftNumbers.intersection(rightNumbers).count
        if shared >= 2 { return true }
        let common = Double(leftWords.intersection(rightWords).count)
        let likeness = common / Double(max(1, min(leftWords.count, rightWords.count)))
        return shared == 1 ? likeness >= 0.4 : likeness >= 0.7
    }

    private static func content(_ facts: [Fact]) -> (numbers: Set<String>, words: Set<UInt64>) {
        var numbers: Set<String> = []
        var words: Set<UInt64> = []
        for fact in facts {
            let bytes = Array(fact.text.utf8)
            for token in Tokenizer.tokens(of: fact.text) where token.kind == .number && token.range.count > 1
            {
                let digits = String(decoding: bytes[token.range], as: UTF8.self)
                if !isYear(digits) { numbers.insert(digits) }
            }
            words.formUnion(ContentWords.words(of: fact.text).filter { $0.weight == 1 }.map(\.key))
        }
        return (numbers, words)
    }

    private static func isYear(_ digits: String) -> Bool {
        digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
    }
}
