import TextAnalysis

/// What a word tells of the name that it is in or beside.
struct NameWord: OptionSet, Sendable {
    let rawValue: UInt16

    /// It is no part of the name that it stands before.
    static let leading = NameWord(rawValue: 1)
    /// It begins sentences and is no name by itself.
    static let stop = NameWord(rawValue: 2)
    /// No name ends with it.
    static let never = NameWord(rawValue: 4)
    /// It says that the name is that of an organisation.
    static let organisation = NameWord(rawValue: 8)
    /// Of such words alone no name is made: `Health Board`.
    static let general = NameWord(rawValue: 16)
    /// With it the name of a whole organisation ends, not that of a part.
    static let whole = NameWord(rawValue: 32)
    /// With it the name of a part of an organisation ends, which does not hire by itself.
    static let unit = NameWord(rawValue: 64)
    /// It says that the name is that of a recruiter.
    static let recruiter = NameWord(rawValue: 128)
    /// An organisation has it, a product or place has not.
    static let belonging = NameWord(rawValue: 256)
    /// It calls those who belong to an organisation.
    static let people = NameWord(rawValue: 512)
    /// After `is a` it makes what is before no organisation.
    static let otherThing = NameWord(rawValue: 1024)

    /// What a token tells.
    static func of(_ token: Token) -> NameWord { NameWord(rawValue: table[token.key]) }

    private static let table: KeyTable = {
        var table = KeyTable(capacity: 600)
        for (word, list) in lists {
            for text in list.split(whereSeparator: \.isWhitespace) {
                table.add(word.rawValue, to: Folding.key(text.utf8))
            }
        }
        return table
    }()

    private static let lists: [(NameWord, String)] = [
        (
            .leading,
            """
            the at about join why our welcome die der das bei chez overview responsibilities description
            summary position title job location requirements contract
            """
        ),
        (
            .stop,
            """
            we our us you your the this that these those it he she they there as if in at on for to what who
            why how all any candidate candidates applicants position role job location description
            requirements responsibilities qualifications salary benefits experience team company department
            project i please must no not also additionally bachelor master python java sql office what's
            it's you'll we're today here now about each every both work working applications successful
            ideal monday tuesday wednesday thursday friday remote responsible some equal full part an a when
            with people knowledge ability education duties skills communication many most below above shifts
            appointments everything everyone more several such while since although however therefore other
            others interview interviews training flexible hours pay compensation employees staff patients
            students customers clients members services products appointment shift headteacher covid
            children's driver's bachelor's master's english excellent strong excited interested are is do
            does have has being having based under over after before during through from by of or and but so
            then once only just even yes apply join contact note posted date closing further informal visits
            would could should overview primary safety comprehensive previous participation window black
            relations gdpr hipaa cpr powerpoint excel outlook microsoft whether additional charity needs
            expected we'll we've you've you're they're there's that's i'm don't let's here's background can
            casual least solutions church humility machine lead never whatever whenever sorry hello hi dear
            greetings ideally manually additionally occasionally typically generally specifically usually currently recently finally
            """
        ),
        (
            .never,
            """
            role position job team company department successful ideal candidate opportunity will
            interview day degree committee monday tuesday wednesday thursday friday saturday sunday
            january february march april may june july august september october november december
            """
        ),
        (
            .organisation,
            """
            trust hospital hospitals university inc llc ltd corp corporation group foundation council
            school college company institute bank gmbh nhs board society association laboratories partners
            limited party
            """
        ),
        (
            .general,
            """
            trust hospital hospitals university inc llc ltd corp corporation group foundation council
            school college company institute bank board society association laboratories partners limited
            party health healthcare care the of and services service public community state city county
            national local government executive senior nhs centre center terms conditions
            """
        ),
        (
            .whole,
            """
            trust inc llc ltd limited corp gmbh university plc board party council
            """
        ),
        (
            .unit,
            """
            team department unit ward division directorate system programme program project district
            office branch campus site store stores search award procurement
            """
        ),
        (
            .recruiter,
            """
            recruitment recruiting staffing recruiters headhunters jobs talent recruit hire hiring
            """
        ),
        (
            .belonging,
            """
            mission vision values culture strategy product brand team employee employees staff customers
            clients growth approach goals commitment policy policies workforce story colleges leaders
            leadership future success community family uniform managers member members platform social
            proprietary benefits office offices services matching hiring careers recruiting
            """
        ),
        (
            .people,
            """
            employee employees member members
            """
        ),
        (
            .otherThing,
            """
            plus must bonus advantage requirement county city town borough village region state key
            fantastic nice position role strong responsible preferred required vital busy fast lively part
            vibrant great post mandatory essential
            """
        ),
    ]
}
