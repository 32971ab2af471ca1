import CareerModel
import Terminology
import TextAnalysis

/// Which acts show a personal quality or a broad activity that facts rarely name: "ran a team of five" for leadership,
/// "explained models to merchants" for communication.
struct ConceptCues: Sendable {
    private var stemsByEntry: [Int: Set<UInt64>] = [:]
    /// The concept that a verb of a posting asks for.
    private var entriesByVerb: [UInt64: Int] = [:]

    /// Reads the table; names that the vocabulary does not know are left out.
    init(vocabulary: Vocabulary) {
        for line in Self.table.description.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            let entries = parts[0].split(separator: UInt8(ascii: ",")).compactMap {
                vocabulary.entry(named: String(decoding: $0, as: UTF8.self))
            }
            let stems = Set(Self.stems(parts[2]))
            for entry in entries { stemsByEntry[entry, default: []].formUnion(stems) }
            guard let first = entries.first else { continue }
            for verb in Self.stems(parts[1]) where entriesByVerb[verb] == nil { entriesByVerb[verb] = first }
        }
    }

    /// The stems of the acts that show an option; empty when it is no concept.
    func acts(of option: Ask.Option) -> Set<UInt64> { option.entry.flatMap { stemsByEntry[$0] } ?? [] }

    /// How far a fact acts out an option, or nil: one act shows it in part, two acts show it.
    func degree(of option: Ask.Option, in fact: IndexedFact) -> Double? {
        guard let entry = option.entry, let stems = stemsByEntry[entry], !fact.fact.isClaim else {
            return nil
        }
        var acts = 0
        for stem in stems where fact.words.contains(stem) { acts += 1 }
        return acts == 0 ? nil : acts == 1 ? 0.78 : 0.86
    }

    /// The quality that the first telling verb of a requirement asks for ("you explain your decisions" asks for
    /// communication), and whether the requirement begins with the verb.
    func option(askedIn text: String, vocabulary: Vocabulary) -> (option: Ask.Option, leads: Bool)? {
        let words = ContentWords.words(of: text)
        for (position, word) in words.enumerated() {
            guard let entry = entriesByVerb[word.key] else { continue }
            let name = vocabulary.entries[entry].name
            let option = Ask.Option(name: name, text: name, entry: entry, stems: [], isSoft: true)
            return (option, position <= 1)
        }
        return nil
    }

    private static func stems(_ words: Substring.UTF8View.SubSequence) -> [UInt64] {
        words.split(separator: UInt8(ascii: " ")).map { Stemmer.key(String(decoding: $0, as: UTF8.self)) }
    }

    /// Concepts, verbs with which a posting asks for them, and the acts that show them.
    private static let table: StaticString = """
        leadership,people management,team leadership,supervision skills,supervision,management skills,technical leadership,motivating others,developing others,delegation:lead empower inspire:leadership led lead leader head headed supervised managed mentored directed chaired ran captain coordinated grew recruited
        communication,presentation skills,public speaking,verbal communication,written communication,explaining complex ideas,storytelling,liaison:communicate articulate explain present:communicated presented explained wrote taught trained briefed reported translated documented published talked told spoke interviewed workshop presentation liaise liaised consulting
        teamwork,collaboration,cross-functional collaboration,interpersonal skills:collaborate partner liaise peer teammate colleague:together collaborated partnered pair paired team crossfunctional jointly colleague agreed meeting
        stakeholder management,relationship building:stakeholder relationship:stakeholder partnered negotiated buyer client presented convinced aligned liaised coordinated vendor relationship
        mentoring,coaching,knowledge sharing:mentor coach teach:mentored mentorship coached taught trained onboarded tutored reviewed supervised
        training:train:trained taught onboarded instructed workshop
        problem solving,critical thinking,troubleshooting:solve troubleshoot problem:solved debugged diagnosed traced fixed resolved investigated cause uncovered troubleshot identified weakness
        analytical skills,analytical thinking,conceptual thinking,systems thinking:analyze:analyzed measured modeled evaluated compared quantified
        attention to detail,accuracy:detail accurate meticulous:checked verified audited validated reconciled reviewed accuracy proofread inspected
        organizational skills,organization,planning skills,planning,time management,prioritization,multitasking,coordination,meeting deadlines,scheduling:organize prioritize juggle multitask:organized scheduled planned coordinated prioritized deadline arranged parallel simultaneous liaised
        fast learner,willingness to learn:learn:learned certificate adapted retrained contest
        adaptability,flexibility,learning agility:adapt transition:learned migrated switched adapted adopted retrained pivoted
        initiative,proactivity,self-motivation,self-starter,entrepreneurial mindset:initiate propose:introduced proposed initiated founded launched established
        ownership,accountability,responsibility:own:owned responsible accountable endtoend
        customer focus,customer service,client relations:customer client guest:customer client guest patient user visitor
        creativity,innovation:invent imagine:designed invented created devised conceived introduced
        negotiation:negotiate:negotiated settled contract bargained
        conflict resolution:mediate:disagreed mediated resolved settled dispute disputed conflict
        decision making,judgement:decide judge:decided chose recommended judged
        influencing,persuasion,change leadership:influence persuade convince:convinced persuaded recommended won proposed introduced drove aligned
        facilitation:facilitate:facilitated moderated workshop aligned chaired hosted ran
        empathy:empathize listen:listened cared supported patient family
        independence,autonomy:independent:independently alone solo founded
        resilience,working under pressure:persevere:outage crisis failed recovered pressure incident
        curiosity:explore wonder:learned explored investigated research
        """
}
