extension VocabularySource {
    /// Teaching, childcare, training and research.
    static let education: StaticString = #"""
        [credential]
        teaching license = teaching certificate; teaching credential; teaching certification; teacher certification; teaching licence; licensed teacher; state teaching license; certified teacher; state teaching certification; valid teaching certificate; teacher license; educator license; state certification teaching; teaching qualification; teacher training; qualified teacher > teaching
        QTS = Qualified Teacher Status; QTS/QTLS; QTLS; UK QTS > teaching license
        PGCE = Postgraduate Certificate in Education; PGDE; Cert Ed; PGCE qualified; PGCE/QTS > teaching license
        TEFL = TEFL certificate; TESOL; TESOL certificate; TEFL certification; TESOL certification; TEFL/TESOL > English language teaching
        CELTA > English language teaching
        DELTA > English language teaching ! case
        AET = Award in Education and Training; PTLLS; DTLLS; CTLLS; DET; teaching award level 3; Level 3 Award in Education and Training; Level 5 Diploma in Education and Training > training delivery ! case
        assessor qualification = A1 assessor; TAQA; CAVA; D32/D33; assessor award; Level 3 assessor; internal verifier award; V1 > assessment
        Certificate IV in Training and Assessment = TAE40110; TAE40116; TAE; Certificate IV TAE > training delivery
        CDA credential = Child Development Associate; CDA; Child Development Associate credential; ECE certificate; early childhood certificate > childcare
        Level 3 childcare qualification = NVQ Level 3 childcare; NVQ Level 3 Children and Young People's Workforce; NNEB; CACHE Level 3; Level 3 Early Years Educator; Level 3 in childcare; early years qualification; childcare qualification; Level 3 Early Years; NVQ Level 3 in childcare; Level 2 childcare; NVQ Level 2 childcare > childcare
        SENCO award = National SENCO award; NASENCO > special education
        special education certification = special education license; special education credential; special ed certification > special education
        CPTD = Certified Professional in Talent Development; CPLP; APTD; ATD certification; instructional design certificate; Kirkpatrick certification > learning and development
        coaching accreditation = ICF; ICF certified; ICF accredited; certified coach; life coach certification; executive coaching certification; sports coaching qualification; UEFA B licence; FA Level 1; FA Level 2
        chartered translator = ATA certification; certified interpreter; NRPSI; certified translator > interpreting
        Certified Medical Interpreter = medical interpreter certification; CCHI > interpreting
        court interpreter certification > interpreting
        DPSI > interpreting
        NCTJ = NCTJ diploma; NCTJ qualified; journalism qualification > journalism
        Equity card = SAG-AFTRA; SAG; Actors' Equity > acting
        ABRSM grades = music grades; grade 8 music > music performance
        doctorate = PhD; Ph.D.; doctoral degree; DPhil; doctoral; postdoctoral; postdoctoral experience; postdoc; post-doctoral ! context
        [activity]
        teaching = teach; teaching experience; classroom teaching; teaching skills; teaching students; classroom experience; instructing; teaching practice; instructional delivery; teaching methods; school teaching; teaching methodologies; student instruction; teaching strategies; classroom instruction; teaching and learning; teaching techniques; instructional strategies; pedagogy; pedagogical; teaching classes; delivering lessons; instructional methods; delivery of teaching; student teaching
        primary teaching = primary school teaching; elementary teaching; elementary education; primary education; KS1; KS2; Key Stage 2; Key Stage 1; elementary school teaching; KS1/KS2 > teaching
        secondary teaching = secondary school teaching; high school teaching; secondary education; KS3; KS4; Key Stage 3; Key Stage 4; middle school teaching; middle school; KS3/KS4; GCSE teaching; A-level teaching; KS5 > teaching
        university teaching = lecturing; higher education teaching; undergraduate teaching; college teaching; postgraduate teaching; teaching undergraduates; adjunct teaching; delivering lectures; lectures; teaching at university; graduate teaching; research-informed teaching; academic teaching > teaching
        online teaching = virtual teaching; distance learning; remote teaching; online instruction; blended learning; online learning; distance education; hybrid teaching; virtual instruction; online courses; e-learning delivery > teaching
        English language teaching = ESL; teaching English; EFL; ESL teaching; EAL; English as a second language; ELL; English language learners; English language learning; ESOL; English as an additional language; teaching ESL; English as a foreign language; English language development > teaching
        adult education = adult learning; adult learners; adult literacy; further education; continuing education; adult basic education; GED instruction; andragogy; FE teaching; adult learning principles; vocational education; vocational teaching; community learning; adult learning theory; career and technical education; CTE; skills for life
        special education = SEN?; special educational needs; special needs; special needs education; SEN teaching; SEN support; special education teaching; students with disabilities; SEMH; ASD teaching; special needs children; SEND support; children with special needs; special ed; special educational needs and disabilities; students with special needs; additional learning needs; inclusive education; working with children with special needs; EHCP; SEN experience; education, health and care plan; education health and care plans
        individualized education programs = IEP; individualized education plans; individual education plans; IEP development; IEP goals; IEP meetings; 504 plans > special education
        dyslexia support = dyslexia; specific learning difficulties; dyscalculia; dysgraphia; dyspraxia; SpLD > special education
        behaviour management = classroom management; behavior management; behaviour and classroom management; managing behaviour; behavior management techniques; classroom behaviour; behaviour management strategies; student discipline; student behavior; positive behaviour management; classroom discipline; positive reinforcement; student behavior management; challenging behaviour in schools; behaviour policies
        lesson planning = lesson plans; planning lessons; preparing lessons; lesson preparation; lesson delivery; plan lessons; scheme of work; lesson design; prepare lesson plans; develop lesson plans; creating lesson plans; preparing lesson plans; plan and deliver lessons; lesson plan development; planning and delivering lessons; instructional planning > teaching
        curriculum development = curriculum design; developing curriculum; curriculum planning; curriculum writing; syllabus design; course design; course development; syllabus development; curricula; curriculum implementation; developing curricula; course planning; curricular design; content curriculum; national curriculum; educational content development; curriculum management; course content development; developing courses; course materials; curriculum innovation; curriculum delivery; design curriculum; teaching materials; learning materials; sensory curriculum; preparing course materials
        differentiated instruction = differentiation; differentiated teaching; differentiated learning; personalised learning; scaffolding learning; individualized instruction; differentiate instruction; adapting lessons; personalized learning > teaching
        assessment = student assessment; formative assessment; summative assessment; assessing learners; assessing students; learner assessment; educational assessment; student evaluation; evaluating students; assessment of students; assessment and evaluation; competency assessment; skills assessment; progress monitoring; student progress; evaluating student progress; assessment design; assessment for learning; monitoring student progress; tracking progress ! context
        grading = marking; grading assignments; marking papers; grading papers; moderation of marking; grading student work; test scoring ! context
        exam administration = invigilation; exam invigilation; proctoring; exam preparation; test administration; test preparation; standardized testing; test prep; examination administration; SAT prep; exam coordination; SAT preparation; administering tests; state testing
        tutoring = private tutoring; one-to-one tuition; home tuition; academic tutoring; private tuition; one-to-one teaching; tutoring students; one-on-one instruction; one-to-one instruction; individual tutoring; homework help; small group instruction; online tutoring; homework support; reading intervention; small group tutoring; tutorial; academic coaching; peer tutoring; math tutoring; small-group teaching; one-to-one tutoring ~ teaching
        phonics = reading instruction; literacy instruction; early literacy; early reading; teaching reading; literacy teaching; literacy development; synthetic phonics; Read Write Inc; science of reading; guided reading; literacy programs > teaching
        teaching assistance = classroom support; learning support; classroom assistance; one-to-one support; learning support assistant; supporting teachers; HLTA; paraprofessional; SEN teaching assistant; educational support; instructional support; instructional assistance; supporting students; student support
        student advising = academic advising; student counselling; guidance counseling; advising students; pastoral care; academic counseling; student services; student affairs; school counseling; student guidance; student welfare; pastoral support; college counseling; admissions counseling; tutor group; student life; college advising; student engagement; student retention; academic advisement; enrollment counseling; student affairs administration; student wellbeing
        school administration = education administration; school leadership; educational leadership; academic administration; student records; school management; enrolment; student recruitment; student enrollment; university administration; education management; school operations; school office; admissions administration; educational administration; higher education administration; academic affairs; enrollment management; academic leadership; accreditation of programs; financial aid; school improvement; financial aid administration
        higher education = university setting; academic environment; higher education sector; higher ed; post-secondary education; postsecondary education; academic setting; college setting; university environment ! context
        education sector = K-12; K-12 education; school setting; education field; educational setting; K12; public education; education industry; public schools; charter schools; school environment; education system ! context
        childcare = child care; nursery nursing; day care; daycare; looking after children; nursery; caring for children; after school care; childcare experience; working with children; nursery work; work with children; supervising children; child supervision; preschool care; children's care; caring for infants; infant care; out of school care; creche; working with children and young people; care of children; supervision of children; infants and toddlers; after-school programs; wraparound care; early childhood care; camp counseling; toddlers
        nannying > childcare
        babysitting > childcare
        childminding > childcare
        early years education = early childhood teaching; early years; preschool; early learning; Reggio Emilia; preschool teaching; foundation stage; pre-school; pre-kindergarten; Pre-K; reception teaching; nursery education; early childhood classroom; Head Start; play-based learning; learning through play > teaching
        Montessori = Montessori education; Montessori teaching; Montessori method > early years education
        EYFS = Early Years Foundation Stage > early years education
        kindergarten teaching = kindergarten > early years education
        child development = developmental milestones; child growth and development; observation of children; child observation; children's development; child psychology; youth mental health development; social-emotional learning; SEL; adolescent development; social-emotional development; social and emotional learning; child development knowledge
        play activities = organising activities for children; arts and crafts; children's activities; activity planning; educational activities; outdoor play; playwork; games for children; outdoor activities; age-appropriate activities; planning activities for children; activity leadership; group activities ! context
        training delivery = delivering training; corporate trainer; facilitating training; conducting training; training sessions; train the trainer; training workshops; workshops; deliver training; training facilitation; workshop delivery; training skills; conduct training; providing training; provide training; classroom training; delivering workshops; training experience; product training delivery; training users; training courses; customer training; training others; training seminars; seminars; online training; delivery of training; virtual training; train others; instructor-led training; client training; leading training; training presentations; training support; workshop design; conducting workshops; training customers; safety training; training clients; sales training; compliance training delivery; leadership training; skills training; hosting webinars ! context
        training needs analysis = TNA; training needs assessment; learning needs analysis; identifying training needs; training needs; skills gap analysis; identify training needs; training evaluation; assessing training needs; training assessment; learning needs assessment
        instructional design = learning design; e-learning design; course authoring; learning experience design; training material development; training content; e-learning; elearning; ADDIE; training materials; instructional technology; training development; instructional materials; SCORM; training design; developing training materials; development of training materials; learning content; e-learning content; training manuals; create training materials; eLearning design; eLearning modules; educational materials; course creation; training documentation; developing training; training curriculum; storyboarding for e-learning; digital learning; develop training materials; design training; interactive learning; instructional systems design; training content development; microlearning; training videos; Articulate development; educational design; learning solutions
        professional development = continuing professional development; CPD; teacher training delivery; continuing medical education; CME; continuing professional education; CPE; professional learning; INSET ! context
        research grants = grant funding; securing research funding; grant capture; external research funding; grant proposals for research; obtaining research funding; research proposal writing; research administration; grant submission; sponsored research; external funding
        library services = librarianship; cataloguing; library management; cataloging; reference services; collections management; circulation of library materials; information retrieval in libraries; metadata cataloguing; collection development; library operations; acquisitions for libraries; library systems; archives and special collections; readers' advisory; library research services; information literacy; library circulation; interlibrary loan
        museum work = curation; curating; exhibition design; museum collections; collections care; museum; art handling; gallery management; museum education; museum studies; art gallery; exhibition installation; heritage conservation; gallery; curatorial; cultural heritage; art conservation; preservation of collections; conservation of artworks; historic preservation; cultural institutions
        [tool]
        learning management system = LMS; LMS administration; learning platforms; virtual learning environment; VLE; LMS platforms; LMS management; online learning platforms; learning management platforms; LMS software; LMS publishing; e-learning platforms; course management systems
        Moodle > learning management system
        Blackboard = Blackboard Learn > learning management system ! case
        Canvas LMS = Instructure Canvas; Canvas? > learning management system
        Google Classroom > learning management system
        Schoology > learning management system
        Cornerstone OnDemand = Cornerstone LMS > learning management system
        Docebo > learning management system
        SAP Litmos = Litmos > learning management system
        e-learning authoring tools = authoring tools; eLearning software; e-learning software; authoring software; e-learning tools; course authoring tools
        screen recording = screencasting; Snagit; Loom
        student information system = SIS; SIMS school system; PeopleSoft Campus Solutions; Arbor MIS; student database; Banner student system; ScholarOne
        PowerSchool > student information system
        Infinite Campus > student information system
        Ellucian Banner > student information system
        Skyward > student information system
        interactive whiteboard = SMART Board; SmartBoard; Promethean
        educational apps = Tapestry; Famly
        Kahoot
        Seesaw ! case
        Nearpod
        ClassDojo
        """#

    /// Languages at work, media, arts and sport.
    static let mediaArtsSport: StaticString = #"""
        [activity]
        translation = document translation; written translation; technical translation; translation services; literary translation; translating documents; language translation; legal translation; medical translation; back translation; translate documents; translation management ! context
        interpreting = interpretation services; simultaneous interpretation; consecutive interpretation; language interpreting; medical interpreting; simultaneous interpreting; court interpreting; consecutive interpreting; medical interpretation; community interpreting; interpretation and translation; language interpretation; telephone interpreting ! context
        content localization = localisation; game localization; translation and localization; website localization
        subtitling = captioning; closed captioning; subtitles; subtitle creation; live captioning
        machine translation post-editing = MTPE; post-editing; translation editing > translation
        journalism = news writing; reporting news; news reporting; newsgathering; newsroom; print journalism; feature writing; investigative journalism; broadcast journalism; journalistic writing; online journalism; news production; AP style; AP Stylebook; news editing; investigative reporting; data journalism; journalistic; news judgment; breaking news; multimedia journalism; associated press style; journalistic standards; news stories; digital journalism; media law; sports journalism
        writing = creative writing skills; article production; writing articles for publication; writing and editing; long-form writing; story writing; writing stories; ghostwriting; script writing; scriptwriting; screenwriting; playwriting; fiction writing; essay writing; writing experience; editorial writing; non-fiction writing; blog and article writing; persuasive writing; story development; writing scripts; analytical writing ! context
        editing = editorial; sub-editing; editing skills; text editing; developmental editing; line editing; editing content; proofreading and editing; editorial work; editing documents; editorial experience; editorial review; editorial management; editing and writing; substantive editing; document editing; editing articles; edit content; reviewing and editing; manuscript editing; Chicago Manual of Style; editorial standards; editorial planning; edit copy; Chicago style ! context
        publishing = book publishing; magazine publishing; digital publishing; publishing industry; magazine production; print publishing; academic publishing industry; publication management; book production; publication production; open access publishing; newspaper publishing; journal publishing; production editing; publishing management; self-publishing; trade publishing ! context
        broadcasting = radio broadcasting; television production; TV production; broadcast production; radio production; television broadcasting; live broadcasting; broadcast media; television; broadcast; radio presenting; media broadcasting; broadcast operations; TV broadcasting; master control; live broadcast; news broadcasting; broadcast industry; live television; television industry; sports broadcasting; outside broadcast; TV and film production ! context
        film production = filmmaking; video shooting; filming; production management in film; film making; film and television production; film industry; video direction; camera work; film direction; line producing; movie production; independent film; film crew; short films ! context
        cinematography = director of photography > film production ! context
        documentary filmmaking = documentary production > film production ! context
        film directing = directing films > film production ! context
        media production = multimedia production; media industry; content producing; digital media; media and entertainment; entertainment industry; new media; production coordination for media; post-production coordination; media operations; digital media production; pre-production; media content; production assistance; media sector; location management ! context
        camera operation = DSLR; filming with cameras; cameras; operating cameras; video cameras; DSLR cameras; camera equipment; studio cameras; digital cameras; drone videography; gimbal; broadcast cameras ! context
        sound engineering = sound recording; live sound; sound mixing; audio recording; recording engineering; sound production; music production; sound systems; mixing desks; mastering audio; mixing and mastering; sound equipment; audio systems; audio equipment; music recording; foley; sound operation; audio post-production
        lighting design = stage lighting; lighting operation; theatrical lighting; studio lighting; lighting control; event lighting; lighting rigs; lighting techniques; lighting systems design; DMX; photographic lighting; lighting equipment
        stage management = theatre production; stagecraft; backstage; theatre management; technical theatre; stage production; theater production; stage crew; theatrical production; production stage management; set construction; set building; stage carpentry; theatre directing; rigging stage; stage direction; theatre operations
        set design = scenic design; costume design; props; costume making; scenography; scenic painting; prop making; wardrobe department; art direction for film; costumes; set dressing; wig making
        acting = drama; theatre performance; stage performance; screen acting; theatre acting; theater acting; performance skills; character acting; theatre arts performance; performing arts; performing on stage; modelling fashion; live performance; puppetry; stand-up comedy; physical theatre ! context
        improvisation = improv > acting ! context
        voice acting = voice-over; voiceover > acting ! context
        dance = dancing; contemporary dance; dance instruction; dance teaching; jazz dance; tap dance; hip hop dance; dance performance; teaching dance; ballroom dance; dance education ! context
        choreography = choreographing > dance ! context
        ballet > dance ! context
        music performance = musicianship; playing an instrument; musical performance; musical instruments; sight reading; violin; drums; conducting orchestras; orchestra; piano teaching; choral conducting; choir; vocal coaching; music theory; composing music; music composition; DJing; DJ; musical theatre; piano accompaniment ! context
        singing = vocals; vocal performance > music performance ! context
        piano > music performance ! context
        guitar > music performance ! context
        songwriting > music performance ! context
        music teaching = teaching music; music instruction > music performance ! context
        visual arts = painting art; fine art practice; life drawing; watercolor; painting and drawing; mixed media; mural painting; calligraphy; craft making; art techniques; art making; art education; art teaching; glass blowing; drawing and painting; public art; studio practice ! context
        drawing = drawing skills; sketching > visual arts ! context
        sculpture = sculpting > visual arts ! context
        ceramics = pottery > visual arts ! context
        printmaking > visual arts ! context
        arts administration = arts management; cultural programming; arts programming; gallery administration; arts and culture; creative industries; arts sector; cultural sector; festival management; cultural events; arts development; talent booking; artist management; talent management for artists; artist relations; arts organizations; concert promotion; music industry; music business; arts marketing; artist development; theatre administration; festival production; community arts
        jewellery making = jewelry making; jewelry design; goldsmithing; silversmithing; gemology; jewellery design; watch repair; jewelry repair; bench jeweler; stone setting; jewelry; gemmology; diamond grading; watchmaking; engraving
        sports coaching = athletic coaching; coaching sports; football coaching; swimming coaching; soccer coaching; sports instruction; coaching athletes; basketball coaching; tennis coaching; youth sports coaching; gymnastics coaching; PE teaching; physical education; teaching PE; coaching teams in sport; team sports; youth sports; golf instruction; ski instruction; martial arts instruction; track and field coaching; athletics; athletic training coaching; cricket coaching; sports training; rugby coaching; dance fitness; sports teaching; athlete development; swimming ! context
        personal training = fitness training; fitness instruction; gym instruction; one-to-one personal training; fitness assessments; fitness coaching; exercise instruction; fitness programs; exercise programming; group fitness; fitness programming; fitness industry; circuit training; spin classes; group exercise; group exercise classes; group fitness instruction; fitness classes; aerobics; exercise classes; health and fitness; gym-based training; CrossFit; physical training; strength training; Zumba; bootcamps; fitness training programs; kettlebells; weight training; small group training
        yoga instruction = yoga; yoga teaching; pilates; teaching yoga; pilates instruction; yoga classes; vinyasa; tai chi; Pilates teaching; breathwork; meditation instruction; barre ! context
        swimming instruction = swim instruction; swimming teaching; teaching swimming; swimming lessons; swim lessons; aquatics; swim teaching; swim coaching; aquatics programming
        sports administration = sports management; sports development; athletic administration; sports marketing; league management; officiating; refereeing; sports events; umpiring; sporting events; sports industry; sports operations; sports programming; sports facility management; game day operations; intramural sports
        outdoor education = outdoor instruction; adventure activities; outdoor pursuits; outdoor leadership; adventure education; wilderness skills; canoeing; rock climbing; mountaineering; forest school; high ropes; summer camp; outdoor recreation; hiking; camping; canoe instruction; Duke of Edinburgh; ropes course; nature education; wilderness first aid; sailing instruction; mountain leader; archery
        climbing instruction > outdoor education
        kayaking > outdoor education
        environmental education > outdoor education
        religious ministry = pastoral ministry; spiritual care; worship leading; youth ministry; ministry; church leadership; pastoral counseling; church administration; faith-based work; biblical teaching; worship; congregational care; discipleship; theological education; mission work; religious education; spiritual direction; faith formation
        chaplaincy > religious ministry
        preaching > religious ministry
        fashion modeling = runway; catwalk; commercial modeling
        [tool]
        SDL Trados Studio = Trados; SDL Trados; Trados Studio > CAT tools
        memoQ > CAT tools
        CAT tools = computer-assisted translation; translation memory; translation management systems; Phrase TMS; translation software; computer aided translation; Crowdin; Lokalise; TMS translation
        Wordfast > CAT tools
        Smartcat > CAT tools
        Memsource > CAT tools
        Capture One > photo editing
        video editing software = video editing tools; video editing programs; editing software; nonlinear editing; non-linear editing; NLE
        iNews = ENPS; newsroom systems; Dalet; newsroom software
        QLab = ETC Eos; grandMA; lighting consoles; lighting desk; lighting boards > stage management ! case
        """#
}
