import CareerModel
import TextAnalysis

/// The title of a page taken apart: `Data Analyst - Acme | Berlin`.
struct PageTitle {
    /// A part that may name who hires.
    struct Employer {
        /// The name as written.
        var name: String
        /// Whether the title itself says so: `at Acme`, `Careers at Acme`.
        var isStated: Bool
    }

    private(set) var title: String?
    /// The parts that may name who hires, the last first: what stands nearer to the title is often a team.
    private(set) var employers: [Employer] = []
    private(set) var place: String?
    /// Remote, hybrid or on site, when a part says that alone.
    private(set) var workplace: String?

    /// Takes the page's title apart.
    init(_ text: String) {
        let passage = Passage(text)
        var parts: [Range<Int>] = []
        var start = 0
        var stated: Int?
        for index in passage.tokens.indices {
            if passage.isMark(index, "|")
                || passage.tokens[index].spaceBefore && (passage.isDash(index) || isMiddleDot(passage, index))
            {
                parts.append(start..<index)
                start = index + 1
            } else if Self.atWords.contains(passage.tokens[index]), stated == nil, index > 0,
                index + 1 < passage.tokens.count, passage.tokens[index + 1].shape != .lower
            {
                if !Self.noise.contains(passage.tokens[index - 1]) { parts.append(start..<index) }
                start = index + 1
                stated = start
            }
        }
        parts.append(start..<passage.tokens.count)
        let named = parts.filter { !$0.isEmpty }
        title = named.first.map { passage.string($0) }
        for part in named.dropFirst() {
            let isStated = part.lowerBound == stated
            if !isStated, WorkWords.isWorkplaceAlone(passage.string(part)) {
                workplace = workplace ?? passage.string(part)
            } else if !isStated, Self.isPlace(part, passage) {
                place = place ?? passage.string(part)
            } else if isStated || RoleNouns.last(in: part, of: passage) == nil,
                !Self.noise.contains(passage.tokens[part.upperBound - 1])
            {
                employers.append(Employer(name: passage.string(part), isStated: isStated))
            } else if let first = named.first, RoleNouns.last(in: first, of: passage) == nil {
                title = passage.string(part)
            }
        }
        employers.reverse()
    }

    private func isMiddleDot(_ passage: Passage, _ index: Int) -> Bool {
        passage.bytes[passage.tokens[index].range].elementsEqual("·".utf8)
    }

    /// Whether a part ends like a place: a comma and a short code, a postal number, or `Remote`.
    static func isPlace(_ range: Range<Int>, _ passage: Passage) -> Bool {
        guard !range.isEmpty else { return false }
        let last = passage.tokens[range.upperBound - 1]
        if last.kind == .number || remote.contains(last) { return true }
        return range.contains { passage.isMark($0, ",") } && range.count <= 6
    }

    private static let remote = WordSet("remote hybrid onsite states kingdom")
    private static let noise = WordSet(
        "job jobs careers career vacancy indeed linkedin glassdoor com hiring apply")
    private static let atWords = WordSet("at bei chez @")
}
