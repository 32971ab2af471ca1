import CareerModel
import TextAnalysis

/// Tells lines that ask where one lives, `Based in Berlin`, which name no skill by which a model would know them.
enum PlaceOfWork {
    /// What an explanation says of such a line.
    static let rule = "a place under a heading of requirements"

    /// How strongly a short line under a heading of requirements asks one to be at a place; nil when it does not.
    static func importance(of statement: Statement) -> Requirement.Importance? {
        guard statement.section.asks, isPlace(statement.passage) else { return nil }
        return statement.section == .preferred ? .preferred : .required
    }

    /// Whether the passage says where one is based and nothing else.
    static func isPlace(_ passage: Passage) -> Bool {
        guard passage.tokens.count <= 14,
            let opening = openings.longest(at: 0, in: passage)?.tokens.upperBound,
            opening < passage.tokens.count
        else { return false }
        return passage.tokens[opening...].allSatisfy { token in
            token.kind == .mark || token.shape == .capitalized || token.shape == .upper
                || token.shape == .mixed
                || links.contains(token)
        } && passage.tokens[opening...].contains { $0.kind == .word && $0.shape != .lower }
    }

    private static let openings = CueTable<Bool>([
        (
            true,
            """
            based in; based in or near; based within; currently based in; must be based in; to be based in;
            located in; located in or near; currently located in; must be located in; be located in;
            be based in; living in; living in or near; must live in; reside in; residing in;
            must reside in; you are based in; you live in; you are located in;
            ideally based in; candidates must be based in; candidates must be located in
            """
        )
    ])
    private static let links = WordSet(
        "the of or and in near around area region metro greater city within commuting distance de la am an der"
    )
}
