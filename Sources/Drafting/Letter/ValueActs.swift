import TextAnalysis

/// Which acts show a value, so that a letter names a value only with a sentence that acts it out.
enum ValueActs {
    /// Whether a sentence has an act of the value.
    static func shows(_ value: String, in sentence: String) -> Bool {
        let names = Set(ContentWords.words(of: value).map(\.key))
        let words = Set(ContentWords.words(of: sentence).map(\.key))
        return table.contains { !$0.names.isDisjoint(with: names) && !$0.acts.isDisjoint(with: words) }
    }

    private static let table: [(names: Set<UInt64>, acts: Set<UInt64>)] = [
        entry(
            "candor candour honesty candid feedback openness transparency integrity truth",
            "told said openly admitted published showed wrong error mistake explained"),
        entry(
            "curiosity learning curious learn",
            "asked learned interviewed explored studied read wondered visited"),
        entry("courage bold boldness risk", "proposed disagreed refused objected challenged said stopped"),
        entry(
            "ownership responsibility accountability commitment",
            "owned error mistake responsible fixed stayed"),
        entry(
            "collaboration teamwork together team partnership inclusion respect",
            "together agreed joined paired invited listened sat shared"),
        entry(
            "craft quality excellence care rigor rigour",
            "tested checked reviewed measured compared rewrote inspected"),
        entry("simplicity clarity", "explained drew removed simplified wrote showed"),
        entry(
            "customer customers service patient patients guest guests",
            "customer patient guest visitor listened asked called"),
        entry("humility selflessness generosity", "taught mentored helped mistake error yielded agreed"),
        entry("resilience persistence grit", "night weekend outage rebuilt again recovered"),
        entry("innovation creativity invention", "designed built tried introduced invented proposed drew"),
        entry("judgment judgement wisdom", "decided chose recommended agreed weighed compared"),
    ]

    private static func entry(_ names: String, _ acts: String) -> (names: Set<UInt64>, acts: Set<UInt64>) {
        func keys(_ words: String) -> Set<UInt64> {
            Set(words.split(separator: " ").map { Stemmer.key(String($0)) })
        }
        return (keys(names), keys(acts))
    }
}
