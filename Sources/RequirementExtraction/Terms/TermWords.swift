/// Words by the part they play in terms.
enum TermWords {
    /// Words that join others and never belong to a term.
    static let function = WordSet(functionWords)

    /// The same, as a text.
    static let functionWords =
        """
        a an the and or of for to in on at by with from as is are be been being was were has have had do does did will would can could
        should may might must shall this that these those it its he she they them their his her our your you we us who which what
        when where how if then than so such not no nor but also any all some each every both either more most other others another
        into onto over under about across through within without between among via per up out off down during while after before
        since because although though whether until unless whose why just even still without
        including include includes etc e.g i.e eg ie like using use used based very well too only own same new many much several
        few least one two three four five first next both ensuring ensure required preferred necessary needed ability able
        """

    /// Words that describe without naming.
    static let filler = WordSet(
        """
        strong excellent outstanding exceptional great good solid proven demonstrated demonstrable effective efficient highly high
        best better key main major minor primary relevant related similar various different multiple complex day daily weekly monthly
        larger smaller bigger higher lower older newer overall general specific appropriate successful previous prior current existing ongoing new large small full part long short
        internal external local national global regional senior junior experienced experience knowledge understanding skill skills
        year years minimum team teams company companys client clients customer customers candidate role job work working
        additional further proper timely positive personal own assigned related quality innovative modern advanced basic deep extensive
        accurate equivalent inc llc ltd discipline disciplines field fields outcome outcomes technical division trust others themselves regular possible formal established comfortable upcoming latest critical third-party seamless ongoing
        independent dedicated extra free future unique accurate regular exciting dynamic world-class leading cutting-edge hands-on individual group entire whole wide broad
        """)

    /// Verbs of duties that are nouns as well: `test automation`, `process improvement`.
    static let nounVerbs = WordSet(
        """
        test process program programme project market design model report document research budget price order stock pack supply
        support survey track train transport display contact access account care code control document host film load log map brand
        network plan product record release request review risk sales service site source staff study task text trade web
        """)

    /// Last words of fields of work.
    static let heads = WordSet(
        """
        management analysis analytics development planning design testing engineering marketing research modeling modelling
        maintenance administration accounting processing programming reporting automation integration optimization optimisation
        forecasting operations strategy assessment assurance control compliance security architecture coordination procurement
        systems software tools technologies technology databases database frameworks methodologies methodology algorithms
        regulations standards legislation policies procedures theory science sciences safety therapy treatment care education
        training teaching sales support writing editing production manufacturing inspection installation repair repairs
        monitoring scheduling budgeting auditing negotiation negotiations recruitment onboarding payroll logistics distribution
        inventory handling entry preparation cooking baking cleaning service visualization visualisation learning mining statistics
        infrastructure deployment migration configuration troubleshooting
        """)

    /// Capitals that name no term.
    static let notNames = WordSet(
        """
        us usa uk eu u.s u.k the and or of for to in on at by with from is are be not you your we our all any must will no yes
        cv pto eoe eeo id am pm bs ba ms ma phd mba bsc msc md nd ph.d b.s m.s ok est pst cst gmt ii iii iv inc ltd llc gmbh co plc ceo cto cfo
        coo vp svp nyc la sf dc ca ny tx ga ma wa il asap tbc tbd etc faq jd hq st dr mr mrs monday tuesday wednesday thursday friday
        saturday sunday january february march april june july august september october november december
        bachelor bachelors master masters degree university college you're you'll we're i i'm
        """)
}
