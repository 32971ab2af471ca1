import CareerModel
import Terminology
import TextAnalysis

/// Which acts show a personal quality or a broad activity that facts rarely name: "ran a team of five" for leadership,
/// "explained models to merchants" for communication.
struct ConceptCues: Sendable {
    private var stemsByEntry: [Int: Set<UInt64>] = [:]

    /// Reads the table; names that the vocabulary does not know are left out.
    init(vocabulary: Vocabulary) {
        for line in Self.table.description.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: ":"))
            guard parts.count == 2 else { continue }
            let stems = Set(
                parts[1].split(separator: UInt8(ascii: " ")).map {
                    Stemmer.key(String(decoding: $0, as: UTF8.self))
                })
            for name in parts[0].split(separator: UInt8(ascii: ",")) {
                let name = String(decoding: name, as: UTF8.self)
                guard let entry = vocabulary.entry(named: name) else { continue }
                stemsByEntry[entry, default: []].formUnion(stems)
            }
        }
    }

    /// How far a fact acts out an option, or nil: one act shows it in part, two acts show it.
    func degree(of option: Ask.Option, in fact: IndexedFact) -> Double? {
        guard let entry = option.entry, let stems = stemsByEntry[entry], !fact.fact.isClaim else {
            return nil
        }
        let acts = stems.filter { fact.words[$0] != nil }.count
        guard acts > 0 else { return nil }
        return acts == 1 ? 0.78 : 0.86
    }

    private static let table: StaticString = """
        leadership,people management,team leadership,supervision:led lead headed supervised managed mentored directed chaired ran captain coordinated
        communication,presentation skills,public speaking,verbal communication,written communication:presented explained wrote taught trained briefed reported translated documented published talked told spoke interviewed workshop
        teamwork,collaboration,cross-functional collaboration,interpersonal skills:together collaborated partnered pair paired team crossfunctional jointly agreed colleague worked sat
        stakeholder management,relationship building:stakeholder partnered agreed negotiated buyer client presented convinced aligned planner
        mentoring,coaching:mentored coached taught trained onboarded tutored reviewed supervised
        training:trained taught onboarded instructed workshop
        problem solving,critical thinking,troubleshooting:solved debugged diagnosed traced found fixed resolved investigated cause uncovered troubleshot
        analytical skills,analytical thinking:analyzed measured modeled evaluated tested compared quantified
        attention to detail,accuracy:checked verified audited validated reconciled reviewed accuracy proofread inspected
        organizational skills,planning,time management,prioritization,multitasking:organized scheduled planned coordinated prioritized deadline arranged
        adaptability,flexibility,learning agility,fast learner:learned moved migrated switched adapted adopted retrained
        initiative,proactivity,self-motivation,self-starter:introduced proposed initiated started founded launched established began
        ownership,accountability,responsibility:owned responsible accountable took endtoend
        customer focus,customer service,client relations:customer client guest patient user visitor
        creativity,innovation:designed invented created devised conceived introduced
        negotiation:negotiated agreed settled contract bargained
        conflict resolution:disagreed mediated resolved settled dispute disputed conflict
        decision making,judgment:decided chose recommended judged
        influencing,persuasion:convinced persuaded recommended won proposed
        empathy:listened cared supported patient family
        independence,autonomy:independently alone solo founded first
        resilience:outage crisis failed recovered pressure incident
        curiosity:learned explored investigated research asked
        """
}
