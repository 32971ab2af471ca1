import CareerModel
import TextAnalysis

/// Says a single fact in one sentence of the first person.
struct FactTelling: Sendable {
    /// Turns lines into clauses.
    let firstPerson: FirstPerson
    /// The day; what begins after it is not told.
    let today: PartialDate

    /// A sentence with what it rests on.
    typealias Sentence = LetterDraft.Sentence

    /// The clause of a line fact, or nil.
    func clause(of fact: Fact) -> Clause? {
        switch fact.kind {
        case .highlight, .jobSummary, .projectHighlight, .volunteerHighlight, .award, .publication:
            firstPerson.clause(from: fact.text, isOngoing: fact.span.isOngoing)
        default: nil
        }
    }

    /// A sentence that can stand by itself, its place named; nil when the fact cannot be said safely.
    func standalone(_ fact: Fact) -> Sentence? {
        let provenance = Provenance(facts: [fact.path])
        switch fact.kind {
        case .highlight, .jobSummary, .volunteerHighlight:
            return clause(of: fact).map { Sentence($0.sentence(at: fact.place), provenance: provenance) }
        case .projectHighlight:
            guard let clause = clause(of: fact), clause.frame == .subject else { return nil }
            let place = fact.place.map { "In my project \($0), I" } ?? "Outside work, I"
            return Sentence("\(place) \(clause.words).", provenance: provenance)
        case .job, .volunteer:
            return job(fact).map { Sentence($0, provenance: provenance) }
        case .education:
            return education(fact).map { Sentence($0, provenance: provenance) }
        case .certificate:
            let issuer = fact.place.map { " from \($0)" } ?? ""
            return Sentence("I hold the certificate \(fact.text)\(issuer).", provenance: provenance)
        case .language:
            let parts = fact.text.split(separator: ":", maxSplits: 1).map(String.init)
            let fluency = parts.count > 1 ? " (\(parts[1].drop { $0 == " " }.lowercased()))" : ""
            return parts.first.map { Sentence("I speak \($0)\(fluency).", provenance: provenance) }
        default:
            return nil
        }
    }

    private func job(_ fact: Fact) -> String? {
        guard let role = fact.role.map(RoleName.spoken), !role.isEmpty, let place = fact.place,
            !place.isEmpty,
            !role.contains(place)
        else { return nil }
        guard let start = fact.span.start, start.firstMonthIndex < today.firstMonthIndex else { return nil }
        let article = English.indefiniteArticle(before: role)
        if fact.span.isOngoing {
            return "I have worked as \(article) \(role) at \(place) since \(DateWords.monthAndYear(start))."
        }
        guard let end = fact.span.end else { return nil }
        if start.year == end.year { return "In \(start.year), I worked as \(article) \(role) at \(place)." }
        return "From \(start.year) to \(end.year), I worked as \(article) \(role) at \(place)."
    }

    private func education(_ fact: Fact) -> String? {
        guard !fact.span.isOngoing else { return nil }
        let parts = fact.text.split(separator: ",", maxSplits: 1).map(String.init)
        guard let degree = parts.first, degree.contains(" in "), let school = fact.place else { return nil }
        return "I hold \(English.indefiniteArticle(before: degree)) \(degree) from \(school)."
    }
}
