import Terminology
import TextAnalysis

/// Tells experience in a role or a field from experience with a tool or a technique, which is a skill.
enum ExperienceCues {
    private enum Sort: Sendable {
        /// Speaks of having done: `track record`, `experience as`.
        case always
        /// Speaks of it where a role or field follows: `experience in`.
        case byTerm
        /// Speaks of tools: `experience with`, `experience building`.
        case never
    }

    /// Whether a statement with these terms asks for a past in a role or field.
    static func asksExperience(_ terms: [FoundTerm], hasHard: Bool, in passage: Passage) -> Bool {
        var index = 0
        while index < passage.tokens.count {
            guard let match = table.longest(at: index, in: passage) else {
                index += 1
                continue
            }
            index = match.tokens.upperBound
            switch match.tag {
            case .always: return true
            case .never: continue
            case .byTerm where isField(match.tokens, terms, hasHard, passage): return true
            case .byTerm: continue
            }
        }
        return false
    }

    /// Whether what the experience is in is a field, and no tool or technique.
    private static func isField(
        _ match: Range<Int>, _ terms: [FoundTerm], _ hasHard: Bool, _ passage: Passage
    ) -> Bool {
        if isGerund(match.upperBound, passage) { return false }
        let after = terms.first { !$0.isSoft && $0.tokens.lowerBound >= match.upperBound }
        if let after, after.tokens.lowerBound <= match.upperBound + 1 { return isField(after) }
        let before = terms.last { !$0.isSoft && $0.tokens.upperBound <= match.lowerBound }
        if let before, before.tokens.upperBound == match.lowerBound { return !isCraft(before) }
        return !hasHard
    }

    /// Whether a word tells what was done, `experience solving problems`, which is a skill.
    private static func isGerund(_ index: Int, _ passage: Passage) -> Bool {
        guard index < passage.tokens.count, passage.tokens[index].shape == .lower else { return false }
        return passage.bytes[passage.tokens[index].range].suffix(3).elementsEqual("ing".utf8)
    }

    /// Whether a term is a tool or a technique: `Excel experience` is a skill, `nursing experience` a past.
    private static func isCraft(_ term: FoundTerm) -> Bool {
        switch term.category {
        case .language, .framework, .tool, .platform, .method, .standard: true
        default: false
        }
    }

    private static func isField(_ term: FoundTerm) -> Bool {
        switch term.category {
        case .domain, .activity, .subject: true
        default: false
        }
    }

    private static let table = CueTable<Sort>([
        (
            .always,
            """
            track record; record of; history of; experience as; experience as a; previous experience;
            prior experience; previous work; prior work; work experience; working experience;
            experience of working; experience working in; experience working within; experience working as;
            experience working at; experience working for; experience leading; experience managing;
            experience supervising; experience in managing; experience in leading; experience teaching;
            experience in a; experience in an; experience within; experience within a;
            significant experience; relevant experience; industry experience; professional experience;
            years of; experience required; management experience; supervisory experience;
            leadership experience; similar role; similar position; comparable role; background in;
            background working; strong background; background; experienced in; experienced in their;
            proven success; demonstrated success; demonstrable success; success leading; portfolio;
            body of work; worked in; worked as; worked at; worked with; worked for; working in a;
            working in an; working within a; working within the; working at a; in a similar; in industry;
            field experience; sector experience; clinical experience; practical experience; berufserfahrung;
            expérience en; expérience dans; experiencia en; experiencia como; tenure; previous role;
            prior role; hospital setting; healthcare setting; hotel setting; school environment;
            retail environment; manufacturing environment; industry exposure; experience within the;
            years in; has been a; been an
            """
        ),
        (
            .never,
            """
            experience with; experience using; experience creating; experience developing;
            experience in developing; experience building; experience in building; experience designing;
            experience in designing; experience implementing; experience in implementing;
            experience in using; experience working with; hands-on experience; hands-on experience with;
            hands on experience in; strong experience with; experienced with; user experience;
            customer experience; guest experience; student experience; background check; background checks;
            background screening; backgrounds; experience in applying; experience of using;
            experience in working with; experience and passion; experience and understanding;
            experience and interest
            """
        ),
        (.byTerm, "experience in; experience of; experience; experienced; experience on; exposure to"),
    ])
}
