import CareerModel

/// The words that name degrees and schooling.
enum DegreePhrases {
    /// What a phrase names.
    enum Mention: Sendable {
        case level(DegreeLevel)
        /// Letters that name a degree only when a degree is spoken of: `MS`, `BA`.
        case letters(DegreeLevel)
        /// Letters that name a degree only beside another: `DO`.
        case paired(DegreeLevel)
        /// A word that names a degree only before certain words or in the genitive: `master's in`.
        case word(DegreeLevel)
        case unnamed
        /// No degree at all: `a high degree of`.
        case other
    }

    /// All phrases.
    static let table = CueTable<Mention>([
        (.level(.highSchool), highSchool), (.level(.associate), associate), (.level(.bachelor), bachelor),
        (.level(.master), master), (.level(.doctorate), doctorate),
        (.letters(.highSchool), "a levels; as levels"), (.letters(.associate), "ADN; ASN; AAS"),
        (.letters(.bachelor), "BS; BA; AB; BE; BEng; BFA; BBA; BCA; BTech; HBO"),
        (.letters(.master), "MS; MA; MFA; ME; MPhil; MRes; MCA; WO"),
        (.letters(.doctorate), "MD; DVM; DDS; DNP; DPT; JD; EdD; PsyD"), (.paired(.doctorate), "DO"),
        (.word(.master), "master; masters"), (.word(.associate), "associate's"), (.other, other),
        (.unnamed, unnamed),
    ])

    private static let highSchool = """
        high school diploma; high school; high-school; highschool; ged; g.e.d; g.e.d.; secondary education;
        secondary school; secondary school diploma; hs diploma; h.s. diploma; gcse; gcses; o levels; o level;
        high school degree; high school education; high school graduate; general education degree;
        general education diploma; general educational development; leaving certificate; ssce; grade 12;
        bachillerato; baccalauréat; abitur; fachabitur; matura; h.s; 12th grade
        """
    private static let associate = """
        associate's degree; associate degree; associates degree; associate of applied science;
        associate of science; associate of arts; aa degree; a.a.; a.a; a.s. degree; as degree;
        vocational diploma; hnd; hnc; associate or bachelor; associate or baccalaureate; associate, bachelor;
        associate bachelor; associate's or bachelor's; associate or higher; associates in; degree/diploma;
        diploma/degree; degree or diploma; diploma or degree; polytechnic diploma; foundation degree;
        abgeschlossene ausbildung; abgeschlossene berufsausbildung; berufsausbildung; ausbildung; bts; dut;
        bac+2; two-year degree; 2-year degree; 2 year degree; technical diploma; higher national diploma;
        higher national certificate; diploma in nursing; diploma school of nursing
        """
    private static let bachelor = """
        bachelor; bachelors; bachelor's; bachelor's degree; bachelor degree; baccalaureate;
        undergraduate degree; undergraduate or postgraduate degree; undergraduate or graduate degree;
        undergraduate qualification; college degree; university degree; four-year degree; 4-year degree;
        4 year degree; four year degree; 4 year college degree; four year college degree; b.s; b.s.; b.a;
        b.a.; bsc; b.sc; b.sc.; b.tech; btech; b.e.; b.e; beng; b.eng; b.com; bcom; honours degree;
        honors degree; first degree; graduate degree or equivalent; bs/ms; ba/bs; bs/ba; bsn; b.s.n; b.ed;
        college graduate; university graduate; recent graduates; recent graduate; graduate calibre;
        bachelorabschluss; hochschulabschluss; hochschulstudium; abgeschlossenes studium;
        abgeschlossenes hochschulstudium; fachhochschulabschluss; studium; licenciatura; grado universitario;
        graduado en; titulación universitaria; bac+3; laurea; bachelordiploma; educated to degree level;
        degree level; 2:1 degree; 2:1 or; degree qualified; universitaire; llb; bba;
        college or university degree
        """
    private static let master = """
        master's degree; master degree; masters degree; graduate degree; advanced degree; advanced degrees;
        postgraduate degree; post graduate degree; graduate level degree; post-graduate degree;
        postgraduate qualification; post graduate qualification; postgraduate diploma; m.s; m.s.; m.a.; m.a;
        msc; m.sc; m.sc.; mba; m.b.a; m.tech; mtech; meng; m.eng; msw; mph; m.ed; mpa; mres; ll.m; ll.m.;
        llm in; higher degree; research degree; bac+5; bac +5; bac + 5; diplôme d'ingénieur;
        école d'ingénieur; masterabschluss; masterstudium; diplom; laurea magistrale;
        advanced academic degree; m.phil; msn; diplom-ingenieur; magister
        """
    private static let doctorate = """
        phd; ph.d; ph.d.; phd's; ph d; doctorate; doctoral; doctoral degree; doctor's degree; m.d.; m.d;
        pharmd; pharm.d; doctorat; doctorado; dphil; d.o.; d.n.p; dnp; doctor of philosophy;
        doctor of medicine; doctor of pharmacy; doctor of nursing practice; terminal degree; mbbs; j.d.; j.d;
        juris doctor; promotion in; promovierte; dr. rer. nat
        """
    private static let unnamed = """
        degree; titulación; diplôme; degree or equivalent; degree-educated; degreed; studienabschluss;
        akademischer abschluss; universidad; universitario
        """
    private static let other = """
        high degree; higher degree of; degree of; highest degree; a degree of; to a degree; some degree;
        great degree; large degree; certain degree; undergraduate; 360 degree; three sixty degree;
        degrees celsius; degrees fahrenheit; degree angle; degree feedback; degree view;
        foundation degree apprenticeship; degree apprenticeship; post doctoral; postdoctoral;
        high school students; high school student; high school teacher; high school teaching;
        secondary school students; secondary school teacher; secondary school teaching; doctoral students;
        doctoral student; high school environment; high school setting; high school level
        """
}
