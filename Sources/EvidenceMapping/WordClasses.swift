import TextAnalysis

/// Everyday words of work that say nearly the same: who has built a thing has developed it.
///
/// A class is named by the stem of its first word. Two words of one class are alike, never equal.
enum WordClasses {
    /// The class of a stem, or nil when it has none.
    static func `class`(of stem: UInt64) -> UInt64? { classes[stem] }

    private static let classes: [UInt64: UInt64] = {
        var classes: [UInt64: UInt64] = [:]
        for line in table.description.utf8.split(separator: UInt8(ascii: "\n")) {
            let stems = line.split(separator: UInt8(ascii: " ")).map {
                Stemmer.key(String(decoding: $0, as: UTF8.self))
            }
            for stem in stems { classes[stem] = stems[0] }
        }
        return classes
    }()

    private static let table: StaticString = """
        build built develop design create implement engineer construct code program architect wrote make made
        manage lead led head direct oversee supervise run ran coordinate own owner responsible
        analyze evaluate assess examine study research investigate measure
        report present document communicate explain articulate discuss speak spoke share
        improve optimize enhance increase boost streamline refactor reduce cut accelerate
        maintain support operate service monitor
        teach taught train mentor coach instruct guide educate tutor
        fix debug troubleshoot resolve repair correct solve bug problem issue bottleneck
        test verify validate check quality
        deliver ship launch release deploy publish rollout
        plan schedule organize arrange
        collaborate partner cooperate liaise together team crossfunctional
        customer client guest consumer user
        gather collect capture ingest extract aggregate
        hire recruit interview staff
        define establish introduce found initiate
        automate automation script
        app application software
        store shop retail ecommerce
        """
}
