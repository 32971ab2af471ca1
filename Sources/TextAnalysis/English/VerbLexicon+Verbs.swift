extension VerbLexicon {
    /// Base forms whose past ends in -ed.
    static let regularVerbs: StaticString = """
        abolish absorb alert cover accelerate accept access accompany accomplish account achieve acquire act activate
        adapt add address adjust administer admit adopt advance advertise advise advocate aid aim align allocate allow
        alter amend analyze analyse annotate announce answer anticipate apply appoint appraise approve arbitrate
        architect archive arrange articulate ask assemble assess assign assist assume assure attach attain attend
        attract audit augment author authorize automate avert avoid award back bake balance barter bathe batch benchmark
        bill blend block board book boost bootstrap bottle brand brief broaden broker budget bundle calculate calibrate
        call campaign capture care carry catalog catalogue cater centralize chair challenge champion change chart chat
        check choreograph claim clarify classify clean cleanse clear climb close coach co-author code collaborate
        collate collect combine command commission commit communicate compare compile complete comply compose compute
        conceive conceptualize conclude conduct configure confirm connect conserve consider consolidate construct
        consult contact contain contract contribute control convert convey convince cook cooperate coordinate copy
        correct correspond counsel count craft create critique cultivate curate customize debug decide decommission
        decorate decrease dedicate define delegate deliver demonstrate deploy derive describe design detail detect
        determine develop devise diagnose digitize direct disassemble discharge discover discuss dismantle dispatch
        dispense display dispose distribute diversify document donate double draft dress drop earn edit educate elevate
        eliminate embed emphasize employ empower enable encourage enforce engage engineer enhance enlarge enlist enrich
        enroll ensure enter entertain equip escalate escort establish estimate evaluate examine exceed execute exercise
        exhibit expand expedite experiment explain explore export expose extend extract fabricate facilitate familiarize
        farm fill film filter finalize finance finish fix fold follow forge form formalize format formulate forward
        foster found franchise fulfill fund furnish gain garden garner gather generate govern grade graduate grant greet
        group guarantee guard guide halve handle harmonize harness harvest head heal help highlight hire host identify
        illustrate immunize implement import improve improvise incorporate increase index influence inform initiate
        innovate inspect inspire install institute instruct insulate insure integrate intensify interact interface
        interpret intervene interview introduce invent inventory invest investigate invite involve isolate issue join
        journal judge justify label land launch layer learn lecture lessen leverage liaise license lift limit link
        liquidate list listen load lobby localize locate log lower machine mail maintain manage manufacture map market
        master match maximize measure mediate mentor merchandise merge migrate minimize mix mobilize model moderate
        modernize modify monitor mortgage motivate mount move multiply name narrate navigate negotiate network normalize
        note notify nurse nurture observe obtain offer onboard open operate optimize optimise orchestrate order organize
        organise orient originate outline outperform overhaul own oxidize pack package paint partner participate pass
        patch patrol perform permit persuade phase photograph pilot pin pioneer pitch place plan plant plate play plumb
        polish pool position post practice practise predict prepare prescribe present preserve preside prevent price
        print prioritize process procure produce profile program project promote propose protect prototype prove provide
        provision prune publicize publish pull purchase pursue push qualify quantify query question raise rank rate
        reach realign realize rearrange reassign receive recognize recommend reconcile record recover recruit rectify
        recycle redesign reduce reengineer refactor refer refine refresh refurbish register regulate rehabilitate
        reinforce reinstate reject release relocate remediate remodel remove render renegotiate renew renovate
        reorganize repair repeat replace replicate report represent reproduce request rescue research reserve reshape
        resolve respond restock restore restructure retain retire retrain retrieve reuse review revise revitalize roast
        roll rotate route sample satisfy save scale scan schedule scope score screen script scrub seal search season
        secure segment select separate serve service settle sew shape share sharpen shelve shift ship shop shorten
        shuttle simplify simulate sketch slash smooth solder solicit solve sort source span spearhead specialize specify
        sponsor spot stabilize staff stage standardize start steer step sterilize stimulate stock stop store straighten
        streamline strengthen stress strip structure study style submit substitute succeed suggest summarize supervise
        supply support surpass surprise survey sustain swap sync synthesize systematize tabulate tag tailor target taste
        tend terminate test theorize tie tighten tile total tour trace track trade train transcribe transfer transform
        translate transmit transplant transport travel treat triage trim triple tune turn tutor type uncover unify
        update upgrade upload use utilize vaccinate validate value vary verify vet view visit visualize voice volunteer
        wait walk warehouse warn wash watch weigh weld welcome widen wire witness work wrap yield containerize dockerize
        operationalize productionize productionise reconfigure rearchitect modularize parallelize instrument deprecate
        decouple serialize cluster aggregate ingest finetune fine-tune backtest visualise prioritise standardise
        maximise minimise summarise specialise customise utilise modernise centralise recognise coauthor cofound
        co-found co-organize beta-test stress-test load-test unit-test sanitize disinfect garnish grill butcher portion
        preheat prep shadow staple cross-train hand-craft reimagine rework weight backfill invoice reimburse disburse
        accrue amortize file litigate notarize
        """

    /// Base form and past of the others.
    static let irregularVerbs: StaticString = """
        become/became begin/began bend/bent bet/bet bid/bid bind/bound break/broke breed/bred bring/brought build/built
        buy/bought catch/caught choose/chose come/came cost/cost cut/cut deal/dealt do/did draw/drew drive/drove eat/ate
        feed/fed feel/felt fight/fought find/found fly/flew foresee/foresaw get/got give/gave go/went grow/grew have/had
        hear/heard hold/held keep/kept know/knew lay/laid lead/led leave/left let/let light/lit make/made mean/meant
        meet/met oversee/oversaw overcome/overcame partake/partook pay/paid put/put quit/quit read/read rebuild/rebuilt
        reset/reset rerun/reran rewrite/rewrote ride/rode ring/rang rise/rose run/ran say/said see/saw seek/sought sell/sold
        send/sent set/set shoot/shot shut/shut sing/sang sit/sat speak/spoke spend/spent split/split spread/spread
        stand/stood strive/strove swim/swam take/took teach/taught tell/told think/thought throw/threw undertake/undertook
        underwrite/underwrote uphold/upheld wear/wore win/won withdraw/withdrew withstand/withstood write/wrote
        offset/offset outsource/outsourced broadcast/broadcast forecast/forecast troubleshoot/troubleshot co-lead/co-led
        cross-sell/cross-sold proofread/proofread upsell/upsold
        """
}
