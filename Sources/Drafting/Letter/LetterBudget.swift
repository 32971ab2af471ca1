import CareerModel
import TextAnalysis

/// Chooses which planned sentences the letter gets, and keeps too many of them from beginning with "I".
struct LetterBudget: Sendable {
    /// The most words of the body.
    var most = 345
    /// The greatest share of sentences that may begin with "I".
    var greatestShareOfI = 0.4

    /// The paragraphs of the letter; those that get no sentence are left out.
    func paragraphs(of plan: [PlannedParagraph]) -> [LetterDraft.Paragraph] {
        var chosen = plan.map { paragraph in
            paragraph.items.indices.filter { paragraph.items[$0].priority == 0 }
        }
        var words = 0
        for (index, paragraph) in plan.enumerated() {
            words += chosen[index].reduce(0) { $0 + Self.words(paragraph.items[$1]) }
        }
        let highest = plan.flatMap(\.items).map(\.priority).max() ?? 0
        for priority in 1...max(1, highest) {
            for (index, paragraph) in plan.enumerated() {
                for (position, item) in paragraph.items.enumerated() where item.priority == priority {
                    if let needed = item.needs, !chosen[index].contains(needed) { continue }
                    guard words + Self.words(item) <= most else { continue }
                    words += Self.words(item)
                    chosen[index].append(position)
                }
            }
        }
        var items = zip(plan, chosen).map { paragraph, positions in
            positions.sorted().map { paragraph.items[$0] }
        }
        varyOpenings(&items)
        return zip(plan, items).compactMap { paragraph, items in
            items.isEmpty
                ? nil : LetterDraft.Paragraph(role: paragraph.role, sentences: items.map(\.sentence))
        }
    }

    private static func words(_ item: PlannedParagraph.Item) -> Int {
        item.sentence.text.utf8.split(separator: UInt8(ascii: " ")).count
    }

    /// Gives the third of three sentences with "I" another beginning, then, from the end, others while there are too many.
    private func varyOpenings(_ paragraphs: inout [[PlannedParagraph.Item]]) {
        var taken: Set<String> = []
        var run = 0
        for paragraph in paragraphs.indices {
            for index in paragraphs[paragraph].indices {
                run = Self.beginsWithI(paragraphs[paragraph][index]) ? run + 1 : 0
                if run > 2, Self.vary(&paragraphs[paragraph][index], &taken) { run = 0 }
            }
        }
        for paragraph in paragraphs.indices.reversed() {
            for index in paragraphs[paragraph].indices.reversed() where isTooMuch(paragraphs) {
                if Self.vary(&paragraphs[paragraph][index], &taken) { continue }
                Self.joinWithNext(&paragraphs[paragraph], index)
            }
        }
    }

    private func isTooMuch(_ paragraphs: [[PlannedParagraph.Item]]) -> Bool {
        let all = paragraphs.flatMap { $0 }
        return Double(all.filter(Self.beginsWithI).count) > greatestShareOfI * Double(all.count)
    }

    /// Puts a beginning before a sentence with "I" that no other sentence of the letter has.
    private static func vary(_ item: inout PlannedParagraph.Item, _ taken: inout Set<String>) -> Bool {
        guard beginsWithI(item), let lead = item.leads.first(where: { !taken.contains($0) }) else {
            return false
        }
        taken.insert(lead)
        item.sentence.text = "\(lead) \(item.sentence.text)"
        return true
    }

    /// Makes one sentence of two short ones that both begin with "I".
    private static func joinWithNext(_ items: inout [PlannedParagraph.Item], _ index: Int) {
        guard items.indices.contains(index + 1), beginsWithI(items[index]), beginsWithI(items[index + 1])
        else { return }
        let pair = [items[index], items[index + 1]]
        guard pair.allSatisfy({ !$0.sentence.provenance.facts.isEmpty }), pair.map(words).reduce(0, +) <= 30,
            items[index].sentence.text.hasSuffix(".")
        else { return }
        let next = items.remove(at: index + 1)
        items[index].sentence.text = "\(items[index].sentence.text.dropLast()), and \(next.sentence.text)"
        items[index].sentence.provenance = items[index].sentence.provenance.merged(
            with: next.sentence.provenance)
    }

    static func beginsWithI(_ item: PlannedParagraph.Item) -> Bool {
        let text = item.sentence.text
        return text.hasPrefix("I ") || text.hasPrefix("I'") || text.hasPrefix("I’")
    }
}
