import CareerModel

extension RequirementExtractor {
    /// Reads a posting, and says why it is read so.
    ///
    /// The posting is that of ``read(_:)``; the explanation has as many reasons as the posting has requirements.
    public func explain(_ document: PostingDocument) -> (posting: Posting, explanation: Explanation) {
        let posting = read(document)
        let readings = readings(of: document)
        var explanation = Explanation()
        for (reading, judged) in zip(readings, statements.judgements(StatementFeatures(readings))) {
            var role = judged
            let importance = importance(of: reading, StatementTagger.Role(judged.importance))
            if importance != judged.importance {
                role = Explanation.Role(
                    importance: importance, next: judged.importance, margin: judged.margin,
                    rule: PlaceOfWork.rule)
            }
            guard let importance else {
                explanation.leaveOut(reading, role, terms)
                continue
            }
            let asking = AskingStatement(reading, importance, terms)
            if Negation.waivesAll(asking) {
                explanation.leaveOut(reading, role, terms)
            } else {
                explanation.requirements.append(terms.reasons(of: asking, role))
            }
        }
        return (posting, explanation)
    }
}

extension Explanation {
    fileprivate mutating func leaveOut(_ reading: StatementReading, _ role: Role, _ terms: TermExtractor) {
        var names: [String] = []
        for match in terms.matches(in: reading.statement.passage) {
            let name = terms.finder.vocabulary.entries[match.entry].name
            if !names.contains(name) { names.append(name) }
        }
        guard !names.isEmpty else { return }
        leftOut.append(
            LeftOut(
                text: reading.statement.passage.text, location: reading.statement.location,
                section: reading.explainedSection, role: role, cues: reading.explainedCues, terms: names))
    }
}

extension StatementReading {
    /// The section in words.
    var explainedSection: Explanation.Section {
        Explanation.Section(
            heading: statement.heading, topic: Explanation.Topic(rawValue: "\(statement.section)") ?? .neutral
        )
    }

    /// The cues in words.
    var explainedCues: [Explanation.Cue] {
        cues.map { Explanation.Cue(text: statement.passage.string($0.tokens), tells: "\($0.tag)") }
    }
}
