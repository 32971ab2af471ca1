import CareerModel
import TextAnalysis

/// Reads who hires: from a field or label, the page's title, or what sentences say of a name.
enum EmployerReader {
    /// The hiring organisation; nil when the posting names none, or speaks for a client it does not name.
    static func employer(_ view: DetailView) -> String? {
        if let value = view.value(.employer), Passage(value).wordCount <= 10 { return value }
        var votes = Votes()
        for (block, passage) in zip(view.document.blocks, view.passages) {
            if !clientWords.matches(in: passage).isEmpty { return nil }
            if case .heading = block.kind { readHeading(passage, &votes) }
            if SectionReader.guess(passage).coverage < 0.6 { readProse(passage, &votes) }
        }
        return fromPageTitle(view, votes) ?? votes.best()
    }

    /// The part of the page's title that says it names who hires, or that the text confirms; a single part is believed
    /// unless the text speaks for another name.
    private static func fromPageTitle(_ view: DetailView, _ votes: Votes) -> String? {
        guard let parts = PageTitle(view)?.employers else { return nil }
        if let stated = parts.first(where: \.isStated) { return stated.name }
        if let confirmed = parts.first(where: { votes.weight(of: Passage($0.name)) >= confirmation }) {
            return confirmed.name
        }
        return parts.count == 1 && votes.best() != nil ? nil : parts.first?.name
    }

    /// The votes that make a name of the page's title sure.
    private static let confirmation = 0.6

    private struct Votes {
        var names: [(key: UInt64, text: String, isSure: Bool, weight: Double)] = []

        mutating func add(_ range: Range<Int>, _ passage: Passage, _ weight: Double) {
            var range = range
            while range.count > 1, EmployerReader.leading.contains(passage.tokens[range.lowerBound]) {
                range = (range.lowerBound + 1)..<range.upperBound
            }
            guard let first = range.first,
                !EmployerReader.stop.contains(passage.tokens[first]) || range.count > 2,
                !EmployerReader.never.contains(passage.tokens[range.upperBound - 1]),
                !ActionVerbs.plain.contains(passage.tokens[first]) || range.count > 1,
                RoleNouns.last(in: range, of: passage) == nil,
                !range.allSatisfy({ EmployerReader.organisation.contains(passage.tokens[$0]) }),
                !range.contains(where: { EmployerReader.recruiter.contains(passage.tokens[$0]) })
            else { return }
            let text = NameReader.text(range, in: passage)
            let isSure = weight >= 1 || range.count > 1
            let isOrganisation = range.contains { EmployerReader.organisation.contains(passage.tokens[$0]) }
            let weight =
                weight + (isOrganisation ? 0.8 : 0)
                + (EmployerReader.whole.contains(passage.tokens[range.upperBound - 1]) ? 0.8 : 0)
            let key = range.reduce(UInt64(0)) { Folding.combine($0, passage.tokens[$1].key) }
            if let known = names.firstIndex(where: { $0.key == key }) {
                names[known].weight += weight
                names[known].isSure = names[known].isSure || isSure
            } else if names.count < 200 {
                names.append((key, text, isSure, weight))
            }
        }

        /// The votes for a name or for the words it begins with.
        func weight(of name: Passage) -> Double {
            var key: UInt64 = 0
            var weight = 0.0
            for token in name.tokens where token.kind != .mark {
                key = Folding.combine(key, token.key)
                weight += names.first { $0.key == key }?.weight ?? 0
            }
            return weight
        }

        func best() -> String? {
            var best: (text: String, weight: Double)?
            for name in names where name.isSure && name.weight >= 1.2 && name.weight > (best?.weight ?? 0) {
                best = (name.text, name.weight)
            }
            return best?.text
        }
    }

    private static func readHeading(_ passage: Passage, _ votes: inout Votes) {
        for (index, token) in passage.tokens.enumerated() where headingWords.contains(token) {
            if let name = NameReader.name(at: index + 1, in: passage),
                name.upperBound >= passage.tokens.count - 1
            {
                votes.add(name, passage, 3)
            }
            return
        }
    }

    private static func readProse(_ passage: Passage, _ votes: inout Votes) {
        var index = 0
        while index < passage.tokens.count {
            if let cue = before.longest(at: index, in: passage),
                let name = NameReader.name(at: cue.tokens.upperBound, in: passage)
            {
                votes.add(name, passage, weight(after: name.upperBound, cue.tag, passage))
                index = name.upperBound
                continue
            }
            guard passage.tokens[index].shape != .lower, let name = NameReader.name(at: index, in: passage)
            else {
                index += 1
                continue
            }
            guard startsClause(index, passage) else {
                votes.add(name, passage, 0.3)
                index = name.upperBound
                continue
            }
            var end = name.upperBound
            while passage.isMark(end, in: "®™") || passage.isMark(end, "(") {
                while end < passage.tokens.count, !passage.isMark(end, ")"),
                    passage.isMark(name.upperBound, "("), end - name.upperBound < 8
                {
                    end += 1
                }
                end += 1
            }
            votes.add(name, passage, after.longest(at: end, in: passage)?.tag ?? 0.3)
            index = name.upperBound
        }
    }

    private static func weight(after end: Int, _ weight: Double, _ passage: Passage) -> Double {
        if weight == 1.5, passage.isMark(end, ",") { return 3 }
        return weight
    }

    private static func startsClause(_ index: Int, _ passage: Passage) -> Bool {
        guard passage.tokens[index].kind == .word, passage.tokens[index].shape != .lower else { return false }
        return index == 0 || passage.isMark(index - 1, in: ".!?:*•-\"")
            || passage.tokens[index - 1].kind == .mark
            || the.contains(passage.tokens[index - 1])
    }

    private static let the = WordSet("the")
    private static let before = CueTable<Double>([
        (1.5, "at; bei; chez"),
        (
            3,
            "about; welcome to; why; join the team at; work at; work for; working at; working for; life at; careers at; career at; career with; why join"
        ),
        (
            2,
            "join; to join; joining; employees of; partnering with; part of; member of; benefits at; team at; on behalf of"
        ),
    ])
    private static let after = CueTable<Double>([
        (
            4,
            """
            is looking for; is seeking; is hiring; is currently seeking; is currently hiring; is recruiting; is now hiring; seeks; are looking for;
            are seeking; is looking to; are looking to; is currently looking; is recruiting for; sucht; recherche; busca; are recruiting; are hiring;
            has an opening; has an opportunity; has an exciting; has an immediate; currently has; invites applications; is excited to; is searching for
            """
        ),
        (
            3,
            "is an equal; is proud to be; is committed to; provides equal; does not discriminate; is a; is an; is the; is one of; are a; are an; is on a mission; is building"
        ),
        (
            1.5,
            "offers; provides; was founded; has; believes; employs; helps; is; are; delivers; builds; views; works; counts; makes; specializes; designs"
        ),
    ])
    private static let clientWords = CueTable<Bool>([
        (
            true,
            "our client is; our client, a; my client; on behalf of our client; our client has; on behalf of my client"
        )
    ])
    fileprivate static let organisation = WordSet(
        """
        trust hospital hospitals university inc llc ltd corp corporation group foundation council school college company institute bank gmbh nhs
        board society association laboratories partners
        """)
    fileprivate static let whole = WordSet("trust inc llc ltd limited corp gmbh university plc")
    private static let headingWords = WordSet("about why at join über")
    fileprivate static let leading = WordSet("the at about join why our welcome die der das bei chez")
    fileprivate static let stop = WordSet(
        """
        we our us you your the this that these those it he she they there as if in at on for to what who why how all any candidate candidates
        applicants position role job location description requirements responsibilities qualifications salary benefits experience team company
        department project i please must no not also additionally bachelor master python java sql office what's it's you'll we're
        today here now about each every both work working applications successful ideal monday tuesday wednesday thursday friday
        remote responsible some our equal full part an a when with people knowledge ability education duties skills communication
        """)
    fileprivate static let never = WordSet(
        "role position job team company department successful ideal candidate opportunity will interview day degree"
    )
    fileprivate static let recruiter = WordSet(
        "recruitment recruiting staffing recruiters headhunters jobs talent recruit hire hiring")
}
