import CareerModel
import Terminology

/// Reads what a posting asks: its requirements with their terms, and its details.
///
/// Make one with ``init(finder:)`` and use it for any number of postings; it is immutable. Works in time linear in the
/// posting's length.
public struct RequirementExtractor: Sendable {
    private let terms: TermExtractor
    private let scorer = StatementScorer()

    /// Makes an extractor that knows the terms of the finder's vocabulary.
    public init(finder: TermFinder) { terms = TermExtractor(finder: finder) }

    /// Reads a posting.
    ///
    /// Throws a failure of kind ``Failure/Kind/data`` when nothing in it asks anything of a candidate.
    public func extract(_ document: PostingDocument) throws(Failure) -> Posting {
        let readings = readings(of: document)
        let roles = roles(of: readings)
        var requirements: [Requirement] = []
        for (reading, role) in zip(readings, roles) {
            guard let importance = role.importance, !Negation.waivesAll(reading) else { continue }
            requirements.append(requirement(reading, importance, number: requirements.count + 1))
        }
        guard !requirements.isEmpty else { throw nothingAsked(document) }
        return Posting(
            path: document.path, details: DetailReader.details(of: document), requirements: requirements)
    }

    func readings(of document: PostingDocument) -> [StatementReading] {
        StatementCutter.statements(of: document).map { StatementReading($0, terms: terms) }
    }

    func features(of readings: [StatementReading]) -> [LineFeatures] {
        let isHeadless = !readings.contains { reading in
            let section = reading.statement.section
            return section == .requirements || section == .duties || section == .preferred
        }
        return readings.indices.map { index in
            LineFeatures(
                readings[index], position: Double(index) / Double(max(1, readings.count - 1)),
                isHeadless: isHeadless)
        }
    }

    func roles(of readings: [StatementReading]) -> [StatementScorer.Role] {
        NeighbourVote.roles(features(of: readings).map(scorer.scores), readings)
    }

    private func requirement(
        _ reading: StatementReading, _ importance: Requirement.Importance, number: Int
    ) -> Requirement {
        let passage = reading.statement.passage
        let found = reading.terms.filter { term in
            !(importance == .responsibility && term.origin == .name) && !Negation.isWaived(term, in: passage)
        }
        let terms = found.map { term in
            let text = passage.string(term.tokens)
            return Term(
                text: text, name: term.name ?? text, kind: term.isSoft ? .soft : .hard,
                offset: passage.tokens[term.tokens.lowerBound].start)
        }
        return Requirement(
            id: "r\(number)", text: passage.text, location: reading.statement.location,
            section: reading.statement.heading, importance: importance,
            kind: KindClassifier.kind(reading, importance), terms: terms,
            alternatives: Alternatives.groups(found, in: passage),
            years: importance == .responsibility ? nil : reading.years,
            degree: importance == .responsibility ? nil : reading.degree)
    }

    private func nothingAsked(_ document: PostingDocument) -> Failure {
        let location =
            document.blocks.first?.location(at: 0, in: document.path)
            ?? SourceLocation(path: document.path, line: 1)
        return Failure(
            .data, at: location, "found nothing here that asks anything of a candidate",
            hint:
                "check that the file holds the whole job posting, not a cookie notice or a page about the company"
        )
    }
}
