/// The verbs that duties begin with, in their plain form.
enum ActionVerbs {
    static let plain = WordSet(words)

    /// The same, as a text.
    static let words =
        """
        achieve act adapt address administer advise advocate aid align allocate analyse analyze answer anticipate apply appraise
        approve arrange articulate assemble assess assign assist attend attract audit author automate balance be bill
        book bring budget build calculate calibrate call capture care carry catalog champion change check clean
        clear close coach code collaborate collect communicate compile complete comply compose compute conceptualise
        conceptualize conduct configure connect consolidate construct consult contact continue contribute control convert
        convey cook coordinate co-ordinate counsel craft create cultivate cut deal debug decide define delegate deliver
        demonstrate deploy describe design detect determine develop devise diagnose direct discover discuss dispatch
        dispense display distribute document draft drive earn edit educate effect elevate embed embrace employ empower
        enable encourage enforce engage engineer enhance enrich ensure enter escalate establish estimate evaluate examine
        execute exercise expand experiment explain explore extend extract facilitate find finalise finalize fix focus follow
        forecast form formulate foster fulfil fulfill function gain gather generate give grow guide handle head help hire host
        identify illustrate implement improve increase influence inform initiate innovate inspect inspire install instruct
        integrate interact interface interpret interview introduce invent investigate iterate join keep launch lead learn
        leverage liaise listen load log maintain make manage map market maximise maximize measure mediate meet mentor
        merchandise migrate mine minimise minimize mitigate model modify monitor motivate move negotiate obtain offer onboard
        open operate optimise optimize orchestrate order organise organize oversee own pack participate partner perform
        pick pitch place plan play post prepare present preserve prevent price prioritise prioritize process procure produce
        program project promote propose protect prototype provide publish purchase pursue push qualify raise reach read
        receive recognise recognize recommend reconcile record recruit redesign reduce refactor refer refine register regulate
        reinforce relate remain remove render repair replace replenish reply report represent request research resolve respond restock
        restore retrieve review revise roll run safeguard scale schedule scope scrape screen seek select sell send serve service
        set shadow shape share ship sign simplify solve source spearhead specify staff standardise standardize stay steer stock
        strategise strategize streamline strengthen study submit suggest summarise summarize supervise supply support survey sustain
        synthesise synthesize tackle tailor take target teach tell test think track train transfer transform translate
        transport treat triage troubleshoot tune turn uncover undertake unload update upgrade uphold use utilise utilize validate
        verify visit visualise visualize wash weigh welcome work write
        entwickeln unterstützen planen erstellen durchführen koordinieren beraten betreuen analysieren
        """
}
