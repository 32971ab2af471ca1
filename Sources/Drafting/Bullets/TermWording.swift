import CareerModel
import Terminology
import TextAnalysis

/// Says a tool, product or standard by the name that the posting uses, where it is the same thing.
///
/// `k8s` becomes `Kubernetes`. Activities and methods keep the person's words, whose grammar they are part of.
struct TermWording: Sendable {
    let context: DraftingContext

    /// The line in the posting's vocabulary, and what was changed.
    func reword(_ line: String) -> (text: String, changes: [String]) {
        let wanted = postingWords
        var bytes = Array(line.utf8)
        var changes: [String] = []
        for match in context.finder.matches(in: line).reversed() {
            guard let words = wanted[match.entry] else { continue }
            let own = String(decoding: bytes[match.range], as: UTF8.self)
            guard Folding.fold(own.utf8) != Folding.fold(words.utf8), !line.contains(words) else { continue }
            bytes.replaceSubrange(match.range, with: Array(words.utf8))
            changes.insert("\(own) → \(words)", at: 0)
        }
        return (String(decoding: bytes, as: UTF8.self), changes)
    }

    /// The posting's first wording of each named thing that it asks.
    private var postingWords: [Int: String] {
        var words: [Int: String] = [:]
        for row in context.mapping.rows {
            for term in row.requirement.terms where term.kind == .hard {
                guard let entry = context.finder.vocabulary.entry(named: term.name), words[entry] == nil
                else { continue }
                switch context.finder.vocabulary.entries[entry].category {
                case .language, .framework, .tool, .platform, .standard: words[entry] = term.text
                default: break
                }
            }
        }
        return words
    }
}
