import CareerModel
import Terminology

/// Reads what a posting asks: its requirements with their terms, and its details.
///
/// Make one with ``init(finder:)`` and use it for any number of postings; it is immutable. Works in time linear in the
/// posting's length.
public struct RequirementExtractor: Sendable {
    let breaks: BreakFinder
    let statements: StatementTagger
    let terms: TermExtractor

    /// Makes an extractor that knows the terms of the finder's vocabulary.
    public init(finder: TermFinder) { self.init(finder: finder, models: .learned) }

    /// Makes an extractor with models of its own.
    package init(finder: TermFinder, models: ExtractionModels) {
        breaks = models.breaks
        statements = models.statements
        terms = TermExtractor(finder: finder, tagger: models.terms)
    }

    /// Reads a posting.
    ///
    /// Throws a failure of kind ``Failure/Kind/data`` when nothing in it asks anything of a candidate.
    public func extract(_ document: PostingDocument) throws(Failure) -> Posting {
        let posting = read(document)
        guard !posting.requirements.isEmpty else { throw Self.nothingAsked(by: document) }
        return posting
    }

    /// Reads a posting; one that asks nothing has no requirements.
    public func read(_ document: PostingDocument) -> Posting {
        let blocks = cut(document)
        let readings = readings(of: document, blocks)
        let roles = statements.roles(StatementFeatures(readings))
        var requirements: [Requirement] = []
        let terms = terms
        for index in readings.indices {
            guard let importance = importance(of: readings[index], roles[index]) else { continue }
            let asking = AskingStatement(readings[index], importance, terms)
            if Negation.waivesAll(asking) { continue }
            requirements.append(requirement(asking, number: requirements.count + 1))
        }
        return Posting(
            path: document.path, details: DetailReader.details(of: document, passages: blocks.map(\.passage)),
            requirements: requirements)
    }

    /// How strongly a statement of a role asks; nil when it asks nothing.
    func importance(of reading: StatementReading, _ role: StatementTagger.Role) -> Requirement.Importance? {
        role.importance ?? PlaceOfWork.importance(of: reading.statement)
    }

    func readings(of document: PostingDocument) -> [StatementReading] {
        readings(of: document, cut(document))
    }

    private func cut(_ document: PostingDocument) -> [CutPassage] {
        breaks.cut(document.blocks, document.blocks.map { Passage($0.text) })
    }

    private func readings(of document: PostingDocument, _ blocks: [CutPassage]) -> [StatementReading] {
        StatementCutter.statements(of: document, blocks).map(StatementReading.init)
    }

    private func requirement(_ asking: AskingStatement, number: Int) -> Requirement {
        let passage = asking.passage
        let statement = asking.reading.statement
        let negation = asking.negation
        let found = negation.isEmpty ? asking.terms : asking.terms.filter { !negation.waives($0.tokens) }
        let terms = found.map { term in
            let text = passage.string(term.tokens)
            return Term(
                text: text, name: term.name ?? text, kind: term.isSoft ? .soft : .hard,
                offset: passage.tokens[term.tokens.lowerBound].start)
        }
        return Requirement(
            id: "r\(number)", text: passage.text, location: statement.location, section: statement.heading,
            importance: asking.importance, kind: KindClassifier.kind(asking), terms: terms,
            alternatives: Alternatives.groups(
                found, in: passage, isDuty: asking.importance == .responsibility),
            years: asking.years, degree: asking.degree)
    }

    /// The failure to read a posting that asks nothing.
    public static func nothingAsked(by document: PostingDocument) -> Failure {
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
