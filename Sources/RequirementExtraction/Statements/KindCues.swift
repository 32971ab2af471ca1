import TextAnalysis

/// The phrases of a statement that tell what kind of thing it asks.
struct KindCues: Sendable {
    /// What a phrase is about.
    enum Sort: Sendable {
        /// Permits, checks and papers: `right to work`, `background check`, `driving licence`.
        case permission
        /// Where and when one works: `night shift`, `based in`.
        case presence
        /// What one's body must bear: `lift`, `prolonged standing`.
        case body
        /// Words that speak of such things where no skill is named: `travel`, `climb`.
        case condition
        /// Schooling: `degree`, `coursework`.
        case education
        /// Licences and registrations.
        case certification
        /// Human languages: `bilingual`.
        case language
        /// Years of experience.
        case years
        /// Words of knowing: `knowledge of`.
        case knowledge
        /// Words of having done: `experience`.
        case experience
        /// Words that only look like another sort.
        case nothing
    }

    private var mask: UInt16 = 0
    /// The sort of the first phrase, years left out.
    private(set) var first: Sort?
    private var isSchoolingFirst = false

    /// Reads the phrases of a passage.
    init(_ passage: Passage) {
        var index = 0
        while index < passage.tokens.count {
            guard let match = Self.table.longest(at: index, in: passage) else {
                index += 1
                continue
            }
            index = match.tokens.upperBound
            guard match.tag != .nothing else { continue }
            if match.tag == .education, !has(.years) { isSchoolingFirst = true }
            mask |= 1 << Self.bit(match.tag)
            if first == nil, match.tag != .years { first = match.tag }
        }
    }

    /// Whether a phrase of a sort occurs.
    func has(_ sort: Sort) -> Bool { mask & 1 << Self.bit(sort) != 0 }

    /// Whether years are spoken of before any schooling.
    var yearsComeFirst: Bool { has(.years) && !isSchoolingFirst }

    private static func bit(_ sort: Sort) -> UInt16 {
        switch sort {
        case .permission: 0
        case .presence: 1
        case .body: 2
        case .education: 3
        case .certification: 4
        case .language: 5
        case .years: 6
        case .knowledge: 7
        case .experience: 8
        case .condition: 9
        case .nothing: 10
        }
    }

    static let table = CueTable<Sort>([
        (.nothing, nothing), (.permission, permission), (.presence, presence), (.body, physical),
        (.condition, condition),
        (.education, education), (.certification, certification), (.language, language),
        (.years, "year; yr; yrs; jahre; jahren; ans; años; anni"), (.knowledge, knowledge),
        (.experience, experience),
    ])

    private static let nothing = """
        user experience; customer experience; guest experience; student experience; learning experience;
        travel and tourism; travel industry; travel time; stand out; stands out; long standing; outstanding;
        reach out; reach their; reach your; reach our; carry out; in good standing; university hospital;
        college hospital; medical school; degree of; high degree; 360 degree; education sector;
        higher education sector; education team; training and education; employee relations; climb to;
        walk through; walk us through; school environment; certified to
        """
    private static let permission = """
        authorized to work; authorised to work; authorization to work; work authorization;
        work authorisation; right to work; legally authorized; eligible to work; eligibility to work;
        employment eligibility; work permit; work visa; visa; visa sponsorship; require sponsorship;
        provide sponsorship; sponsorship is; sponsorship for; sponsorship available; u.s. citizen;
        us citizen; citizenship; permanent resident; green card; security clearance; sc clearance;
        dv clearance; ts clearance; secret clearance; dbs clearance; clearance required; active clearance;
        clearance is required; top secret; ts/sci; background check; background checks; background screening;
        background investigation; criminal background; criminal record; criminal records check; police check;
        police vetting; security vetting; immunization record; proof of vaccination; immunization required;
        excellent references; professional references; references from; drug test; drug screen;
        drug screening; drug testing; drug free; dbs; disclosure and barring; disclosure and barring service;
        enhanced disclosure; crb; driver's license; drivers license; driver license; driving licence;
        driving license; driver's licence; drivers licence; driving record; clean driving; years of age;
        years old; 18 years or older; 21 years or older; at least 18 years; at least 21 years; 18+;
        21 or older; 18 or older; over 18; vaccinated; vaccination; covid vaccine; tb test; tb screen;
        tuberculosis test; fingerprint; fingerprinting; arbeitserlaubnis; führerschein; permis de conduire;
        carnet de conducir; e-verify; occupational health; health clearance; malpractice insurance;
        liability insurance; bondable; insurable; carte de séjour
        """
    private static let presence = """
        willing to travel; willingness to travel; able to travel; ability to travel; travel required;
        travel is required; required to travel; may travel; travel up to; travel to; travel between;
        overnight travel; domestic travel; international travel; some travel; occasional travel;
        frequent travel; travel as needed; travel locally; relocate; commute; commutable; day shift;
        shift pattern; rotating shift; shift work; variable shift; work shift; shift availability;
        shift hours; any shift; all shifts; early shift; late shift; hour shift; second shift; third shift;
        1st shift; 2nd shift; 3rd shift; night shifts; night shift; shift work; weekends; weekend work;
        weekend availability; weekend shift; bank holidays; public holidays; work holidays; and holidays;
        evenings; nights; overtime; on call; on-call; flexible hours; flexible schedule;
        flexibility with schedule; unsociable hours; out of hours; off hours; after hours; rota; rotating;
        rotational; availability; available to; available for; available at; available on; are available;
        is available; often available; be available; attendance; punctual attendance; work on time;
        time zone; timezone; cet; based in; currently based; must be located; be located in; are located in;
        is located in; currently located; currently inside; live in; living in; reside; residing;
        local candidates; locals only; onsite; on site; in office; from home; work full time;
        working full time; full time availability; work part time; working part time; part time into;
        work remotely; remotely from; own transportation; reliable transportation; own transport;
        own vehicle; own car; car driver; use of a car; access to a car; access to a vehicle;
        insured vehicle; must drive; ability to drive; able to drive; willing to drive; deployment;
        deploy to; immediate joining; start immediately; available immediately; notice period; per week;
        hours a week; hours per week; start time; finish time; long term commitment; commit to;
        weeks of training; own tools; own professional; reisebereitschaft; schichtarbeit; schichtdienst;
        disponibilité; disponibilidad; mobile phone; own laptop; reliable internet; internet connection
        """
    private static let physical = """
        lift; lifting; lift up to; pounds; lbs; stand for; standing for; stand and; standing and;
        prolonged standing; long periods; periods of standing; walk and; walk long; carry up to; hear and;
        walking; bending; stoop; stooping; kneel; kneeling; climbing; crouch; crouching; crawl; sitting;
        sit for; sit at; physically; physical demands; physical requirements; physical ability;
        physical tasks; physically fit; physical stamina; stamina; manual dexterity; dexterity;
        repetitive motion; hear and speak; see and hear; talk and hear; talk or hear; eyesight;
        visual acuity; color vision; colour vision; operate a computer; push and pull; extreme temperatures
        """
    private static let condition =
        """
        travel; traveling; travelling; relocation; climb; standing; carry; sponsorship; located in;
        shift; weekend; evening; holidays; currently in
        """
    private static let education = """
        degree; bachelor; bachelors; masters degree; master's; phd; doctorate; doctoral; diploma;
        high school; ged; university; college; undergraduate; graduate; graduate of; student in;
        currently pursuing; pursuing a; pursuing an; academic qualification; academic background;
        professional qualification; appropriate qualification; relevant qualification; level qualification;
        post graduate qualification; postgraduate; post graduate; graduated; gcse; gcses; o levels; educated;
        education; schooling; coursework; course work; semester; semesters; vocational course;
        course required; courses in; nvq; hnd; hnc; btec; major in; majoring in; gpa; studying; enrolled;
        degreed; academy programme; fellowship; apprenticeship; qualification in; qualifications in;
        masters in; master in; hochschulabschluss; studium; studienabschluss; ausbildung; diplôme;
        licenciatura; titulación; laurea; opleiding; abitur; baccalauréat; thesis
        """
    private static let certification = """
        certification; certifications; certified; certificate; certificate of; certificate in;
        professional registration; current registration; active registration; registration with;
        state registration; nurse registration; hcpc registration; nmc registration; license; licensed;
        licence; licensure; licenses; license or; registered; registered with; accreditation; accredited;
        chartered; board certified; board eligible; credential; credentials; qualified to; newly qualified;
        qualified in; specialist register; nmc; hcpc; gmc; gdc; gphc; zertifizierung; zertifikat;
        certificado; permit; first aid; food handler; servsafe; cscs; cpr; bls; acls; 18th edition;
        city & guilds; mandatory training; post registration; licensed to; registrant; mos
        """
    private static let language = """
        bilingual; multilingual; trilingual; additional languages; additional language; other languages;
        other language; another language; foreign language; foreign languages; second language;
        native speaker; mother tongue; language skills; sprachkenntnisse; muttersprache; deutschkenntnisse;
        englischkenntnisse
        """
    private static let knowledge = """
        knowledge of; working knowledge; knowledge; knowledgeable; proficient; proficiency; familiarity;
        familiar with; excellence in; expertise; skilled in; programming languages; technical skills;
        technologies
        """
    private static let experience = "experience; experienced; background; track record"
}
