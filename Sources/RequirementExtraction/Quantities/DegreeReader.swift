import CareerModel
import TextAnalysis

/// Reads the lowest degree that a statement accepts.
enum DegreeReader {
    private enum Mention: Sendable {
        case level(DegreeLevel)
        /// Letters that name a degree only when a degree is spoken of: `MS`, `BA`.
        case letters(DegreeLevel)
        /// A word that names a degree only before certain words or in the genitive: `master's in`.
        case word(DegreeLevel)
        case unnamed
        /// No degree at all: `a high degree of`.
        case other
    }

    /// The lowest level named; a degree without a level is a bachelor's.
    static func degree(in passage: Passage) -> DegreeLevel? {
        let mentions = table.matches(in: passage)
        var lowest: DegreeLevel?
        var hasUnnamed = false
        for mention in mentions {
            switch mention.tag {
            case .level(let level): lowest = min(lowest ?? level, level)
            case .letters(let level):
                if areLetters(passage, mention.tokens, mentions.count) {
                    lowest = min(lowest ?? level, level)
                }
            case .word(let level):
                if isDegreeWord(passage, mention.tokens) { lowest = min(lowest ?? level, level) }
            case .unnamed: hasUnnamed = true
            case .other: break
            }
        }
        return lowest ?? (hasUnnamed ? .bachelor : nil)
    }

    /// Whether capitals such as `MS` mean a degree here, not a product or a state.
    private static func areLetters(_ passage: Passage, _ range: Range<Int>, _ mentions: Int) -> Bool {
        guard
            passage.tokens[range.lowerBound].shape == .upper
                || passage.tokens[range.lowerBound].shape == .mixed
        else {
            return false
        }
        let next = range.upperBound
        let other = passage.isDash(next) ? next + 1 : next
        if other < passage.tokens.count, product.contains(passage.tokens[other]) { return false }
        if mentions > 1 || range.count > 1 { return true }
        return passage.isMark(next, "/")
            || passage.tokens[next...].prefix(1).contains(where: follows.contains)
            || next == passage.tokens.count
    }

    private static func isDegreeWord(_ passage: Passage, _ range: Range<Int>) -> Bool {
        if passage.bytes[passage.tokens[range.lowerBound].range].last == UInt8(ascii: "s") { return true }
        let next = range.upperBound
        if passage.isMark(next, "/") || passage.isMark(next, "'") || passage.isMark(next, "’") { return true }
        return passage.tokens[next...].prefix(1).contains(where: follows.contains)
    }

    private static let follows = WordSet("in degree or required preferred with from of level")
    private static let product = WordSet(
        "office excel word sql project access dynamics teams outlook windows azure powerpoint")

    private static let table = CueTable<Mention>([
        (.level(.highSchool), highSchool), (.level(.associate), associate), (.level(.bachelor), bachelor),
        (.level(.master), master), (.level(.doctorate), doctorate), (.letters(.bachelor), bachelorLetters),
        (.letters(.master), masterLetters), (.letters(.associate), "ADN; ASN"), (.unnamed, unnamed),
        (.word(.master), "master; masters"),
        (.word(.associate), "associate's or"),
        (
            .other,
            "high degree; degree of; highest degree; a degree of; to a degree; some degree; undergraduate; 360 degree; foundation degree apprenticeship"
        ),
    ])

    private static let highSchool = """
        high school diploma; high school; high-school; highschool; ged; g.e.d; g.e.d.; secondary education; secondary school diploma; hs diploma; h.s. diploma;
        gcse; gcses; o levels; high school degree; high school education; secondary school diploma;
        leaving certificate; ssce; grade 12; bachillerato; baccalauréat; abitur; h.s
        """
    private static let associate = """
        associate's degree; associate degree; associates degree; aa degree; a.a.; a.a; as degree; vocational diploma; hnd; hnc;
        degree/diploma; diploma/degree; degree or diploma; diploma or degree; polytechnic diploma; foundation degree; abgeschlossene ausbildung; abgeschlossene berufsausbildung; berufsausbildung; ausbildung; bts; dut; bac+2;
        two-year degree; 2-year degree; 2 year degree; technical diploma; associate's or bachelor's
        """
    private static let bachelor = """
        bachelor; bachelors; bachelor's; bachelor's degree; bachelor degree; baccalaureate; undergraduate degree; college degree;
        university degree; four-year degree; 4-year degree; 4 year degree; four year degree; b.s; b.s.; b.a; b.a.; bsc; b.sc; b.sc.; b.tech; btech;
        b.e.; b.e; beng; b.eng; b.com; bcom; honours degree; first degree; graduate degree or equivalent; bs/ms; ba/bs; bs/ba; bsn; b.s.n; b.ed;
        bachelorabschluss; hochschulabschluss; abgeschlossenes studium; abgeschlossenes hochschulstudium; studium; licenciatura; grado universitario;
        titulación universitaria; bac+3; laurea; bachelordiploma; hbo; educated to degree level; degree level; 2:1; degree qualified; universitaire; llb; bba
        """
    private static let bachelorLetters = "BS; BA; AB; BE; BEng; BFA; BBA"
    private static let master = """
        master's degree; master degree; masters degree; graduate degree; advanced degree; advanced degrees; postgraduate degree;
        post-graduate degree; postgraduate qualification; m.s; m.s.; m.a.; m.a; msc; m.sc; m.sc.; mba; m.b.a; m.tech; mtech; meng; m.eng; msw; mph; m.ed; mpa;
        higher degree; bac+5; bac +5; bac + 5; diplôme d'ingénieur; école d'ingénieur; masterabschluss; laurea magistrale; wo; advanced academic degree; m.phil; jd;
        j.d.; j.d; juris doctor; msn
        """
    private static let masterLetters = "MS; MA; MFA; ME"
    private static let doctorate = """
        phd; ph.d; ph.d.; phd's; ph d; doctorate; doctoral; doctoral degree; doctor's degree; md; m.d.; m.d; pharmd; edd; psyd; doctorat; doctorado; dphil;
        doctor of philosophy; terminal degree; mbbs; dds
        """
    private static let unnamed = "degree; titulación; diplôme; degree or equivalent; degree-educated; degreed"
}
