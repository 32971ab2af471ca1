import TextAnalysis

/// Finds the words that tell how and where one is employed.
enum WorkWords {
    /// Full-time, contract and the like, as written; nil when nothing is said.
    static func employmentType(_ view: DetailView) -> String? { first(of: types, view) }

    /// Remote, hybrid or on site, as written; nil when nothing is said.
    static func workplace(_ view: DetailView) -> String? { first(of: places, view) }

    private static func first(of table: CueTable<Bool>, _ view: DetailView) -> String? {
        for passage in view.passages {
            for index in passage.tokens.indices {
                if let match = table.longest(at: index, in: passage) { return passage.string(match.tokens) }
            }
        }
        return nil
    }

    private static let types = CueTable<Bool>([
        (
            true,
            """
            full-time; full time; part-time; part time; fixed-term; fixed term; permanent position; permanent role; temporary position; contract position;
            freelance; internship; apprenticeship; vollzeit; teilzeit; temps plein; temps partiel; cdi; cdd; tiempo completo; jornada completa; media jornada
            """
        )
    ])
    private static let places = CueTable<Bool>([
        (
            true,
            """
            fully remote; 100% remote; remote; work from home; hybrid; on-site; onsite; in-office; in person; hybrid working; hybrid remote; télétravail;
            homeoffice; home office; teletrabajo; remoto; híbrido; presencial
            """
        )
    ])
}
