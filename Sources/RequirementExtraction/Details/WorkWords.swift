import CareerModel
import TextAnalysis

/// Finds the words that tell how and where one is employed.
enum WorkWords {
    /// Full-time, contract and the like, as written; nil when nothing is said.
    static func employmentType(_ view: DetailView) -> String? {
        if let value = view.value(.employmentType), !isWorkplace(value) { return value }
        return first(of: types, .employment, view) ?? named(view)
    }

    /// Remote, hybrid or on site, as written; nil when nothing is said.
    static func workplace(_ view: DetailView) -> String? {
        if let value = view.value(.workplace)
            ?? view.value(.employmentType).flatMap({ isWorkplace($0) ? $0 : nil })
        {
            return value
        }
        return first(of: places, .workplace, view)
            ?? view.value(.location).flatMap { isWorkplaceAlone($0) ? $0 : nil } ?? view.pageTitle?.workplace
    }

    /// Whether a value that may tell a location says only how one works: `In person`.
    static func isWorkplaceAlone(_ value: String) -> Bool {
        let passage = Passage(value)
        return ways.longest(at: 0, in: passage)?.tokens.upperBound == passage.tokens.count
    }

    /// Whether a value that should tell the employment tells the place instead: `Work type: remote`.
    private static func isWorkplace(_ value: String) -> Bool {
        let passage = Passage(value)
        return types.matches(in: passage).isEmpty && !places.matches(in: passage).isEmpty
    }

    private static func first(of table: CueTable<Bool>, _ word: DetailWord, _ view: DetailView) -> String? {
        for (line, passage) in view.passages.enumerated() {
            let classes = view.classes[line]
            for index in classes.indices where classes[index].contains(word) {
                if let match = table.longest(at: index, in: passage) { return passage.string(match.tokens) }
            }
        }
        return nil
    }

    /// An internship or apprenticeship that a title or heading offers; elsewhere these are stages of a career.
    private static func named(_ view: DetailView) -> String? {
        let titles = [view.value(.title), view.value(.pageTitle)].compactMap { $0 }.map(Passage.init)
        let headings = view.passages.indices.filter(view.isHeading).map { view.passages[$0] }
        for passage in titles + headings {
            if let index = passage.tokens.firstIndex(where: stages.contains) {
                return passage.string(index..<(index + 1))
            }
        }
        return nil
    }

    private static let stages = WordSet("internship apprenticeship traineeship")
    static let typePhrases = """
        full-time; full time; part-time; part time; fixed-term; fixed term; permanent position; permanent role; temporary position; contract position;
        freelance; vollzeit; teilzeit; temps plein; temps partiel; cdi; cdd; tiempo completo;
        jornada completa; media jornada
        """
    static let placePhrases = """
        fully remote; 100% remote; remote; work from home; hybrid; on-site; onsite; in-office; in person; hybrid working; hybrid remote; télétravail;
        homeoffice; home office; teletrabajo; remoto; híbrido; presencial
        """
    private static let types = CueTable<Bool>([(true, typePhrases)])
    private static let places = CueTable<Bool>([(true, placePhrases)])
    private static let ways = CueTable<Bool>([
        (
            true,
            """
            remote; fully remote; 100% remote; hybrid; hybrid remote; hybrid working; on-site; on site; onsite; in-office; in office; in person; in-person;
            work from home; télétravail; teletrabajo; remoto; híbrido; presencial
            """
        )
    ])
}
