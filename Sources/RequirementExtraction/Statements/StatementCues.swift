/// The phrases that tell a statement's role, its importance and its kind.
enum StatementCues {
    static let table = CueTable<StatementCue>([
        (.otherDuties, otherDuties), (.waive, waive), (.soften, soften), (.must, must),
        (.eligibility, eligibility),
        (.equal, equal), (.benefit, benefit), (.lure, lure), (.duty, duty), (.candidate, candidate),
        (.youAre, youAre), (.apply, apply), (.company, company), (.education, education),
        (.certification, certification), (.attitude, attitude), (.ask, ask), (.quality, quality),
        (.role, role),
        (.pay, pay), (.logistics, logistics), (.surroundings, surroundings),
        (.we, "we; our; us; we're; we've; we'll; ours"),
    ])

    private static let otherDuties = """
        other duties as assigned; other duties as required; other duties; duties as assigned; other related duties;
        all other duties assigned; perform other duties; performs other duties
        """

    private static let waive = """
        not required; is not required; are not required; not a requirement; not necessary; is not necessary; not needed;
        isn't required; aren't required; no experience required; no experience needed; no experience necessary;
        no prior experience; no previous experience; not essential; isn't necessary; not mandatory; not a must;
        isn't essential; don't need; do not need; you don't need; no need for; doesn't require; does not require;
        nicht erforderlich; nicht notwendig; kein muss; no es necesario; pas nécessaire
        """

    private static let soften = """
        preferred; preferably; preferable; preference; preference will be given; is preferred; are preferred; strongly preferred;
        highly preferred; a plus; is a plus; are a plus; plus; big plus; huge plus; strong plus; an added plus; definite plus;
        nice to have; good to have; great to have; bonus; a bonus; bonus points; desirable; highly desirable; desired;
        strongly desired; highly desired; an advantage; advantage; advantages; advantageous; added advantage; distinct advantage;
        ideally; ideal; beneficial; helpful; useful; would be great; would be nice; would be ideal; would be good;
        an asset; is an asset; considered an asset; a strong asset; strong asset; highly regarded; well regarded;
        highly valued; valued; is welcome; are welcome; welcome; appreciated; optional; optionally; not required but;
        not essential but; not required, but; not essential, but; not a requirement but; not mandatory but;
        not necessary but; though not essential; although not essential; while not required; is recommended; recommended;
        strongly recommended; encouraged; if possible; would love; not required though; nice-to-have; even better; is a bonus;
        extra credit; we'd love; may be considered; would be beneficial; would be an advantage; would be advantageous;
        von vorteil; wünschenswert; idealerweise; gerne; gern; ein plus; un plus; un atout; est un plus; idéalement; souhaité;
        souhaitée; apprécié; se valorará; valorable; deseable; preferiblemente; idealmente; preferibile; gradita; een pré;
        meriterande; mile widziane; desejável; diferencial
        """

    private static let must = """
        must; must have; must be; must be able to; must possess; must hold; is a must; a must; required; is required; are required;
        will be required; requires; require; requirement; requirements; requiring; essential; is essential; are essential;
        mandatory; necessary; needed; is needed; need; needs; need to; you need; you'll need; you will need; need to have;
        needs to have; needs to be; have to; has to; minimum; minimum of; a minimum of; at least; at a minimum; no less than;
        prerequisite; critical; crucial; imperative; vital; shall; should; should have; should be; should be able to;
        should possess; compulsory; non-negotiable; expected; expected to have; we expect; we expect you; we expect you to; we need you; we need you to; we ask you to;
        we ask that; mindestens; erforderlich; zwingend;
        notwendig; unbedingt; voraussetzung; vorausgesetzt; exigé; exigée; obligatoire; indispensable; impératif; requis;
        imprescindible; obligatorio; necesario; requerido; requisito; vereist; necessario; richiesto; obrigatório
        """

    private static let ask = """
        experience; years of experience; year of experience; years experience; experience in; experience with;
        experience of; experience using; experience working; experienced; background in; background; track record; history of;
        ability; abilities; ability to; able to; be able to; capable; capable of; capability; capacity to; can; knowledge;
        knowledge of; knowledgeable; working knowledge; understanding; understanding of; understand; grasp of; command of;
        mastery; proficiency; proficient; proficient in; proficient with; familiarity; familiarity with; familiar with; familiar;
        fluency; fluent; fluent in; skill; skills; skilled; skillset; expertise; expert; expert in; competent; competency;
        competence; aptitude; qualified; qualification; qualifications; exposure to; comfortable; comfortable with;
        comfort with; confident in; confidence in; versed in; well-versed; adept; adept at; literate; literacy; awareness of;
        insight into; acumen; appreciation of; hands-on experience; hands on; prior experience; previous experience;
        demonstrated experience; proven experience; work experience; equivalent; literate in; trained in; training in;
        tenure; know how; knowhow; know-how; you know; deep understanding; interest in; interested in;
        erfahrung; erfahrungen; berufserfahrung; kenntnisse; kenntnis; fähigkeit; erfahren; vertraut; beherrschst; sicherer umgang;
        verständnis; expérience; connaissance; connaissances; maîtrise; capacité; compétence; compétences; maîtrisez;
        experiencia; conocimiento; conocimientos; capacidad; manejo; dominio; habilidad; habilidades; esperienza; conoscenza;
        capacità; ervaring; kennis; vaardigheden; experiência; conhecimento; conhecimentos; habilidade; erfarenhet; kunskap
        """

    private static let quality = """
        strong; excellent; outstanding; exceptional; great; good; solid; proven; demonstrated; demonstrable; extensive; deep;
        advanced; in-depth; thorough; sound; superior; effective; highly; high level; high degree; keen; basic;
        intermediate; superb; working; practical; prior; previous; relevant; similar; related field; minimum; professional;
        sehr gute; gute; fundierte; ausgeprägte; bonne; excellente; solide; solides; buen; buena; alto nivel; sólidos
        """

    private static let candidate = """
        you have; you've; you'll have; you will have; you possess; you bring; you'll bring; you will bring; you hold; you can;
        you enjoy; you love; you care; you thrive; you want; you understand; you should have; you should be; you must;
        you've got; you demonstrate; you like; you take; you work; you get; you come; you may have; you might have; do you have;
        do you love; do you enjoy; have you; do you want; candidate; candidates; ideal candidate; the ideal candidate;
        the successful candidate; successful candidate; successful candidates; successful applicant; applicant; applicants;
        the right candidate; the right person; the ideal person; suitable candidate; preferred candidate; qualified candidate;
        we are looking for; we're looking for; we are seeking; we're seeking; looking for; seeking; seeks; is seeking;
        is looking for; are looking for; looking to hire; individual; individuals; someone; someone who; somebody; person who;
        people who; an individual; motivated individual; the person; post holder will have; postholder will have;
        du hast; du bist; du bringst; du verfügst; sie haben; sie verfügen; sie bringen; wir suchen; vous avez; vous êtes;
        vous justifiez; vous maîtrisez; vous possédez; nous recherchons; titulaire; buscamos; tienes; cuentas con; eres
        """

    private static let youAre =
        "you are; you're; are you; you are a; you're a; you are an; you will be a; you'll be a; be a; being a"

    private static let duty = """
        you will; you'll; you will be; you'll be; will be; will; you would; you'd; responsible for; is responsible for;
        be responsible for; responsibility for; responsibilities; responsibilities include; responsibility; duties; duties include;
        accountable for; in charge of; tasked with; this role will; the role will; role includes; role involves; role is responsible;
        involves; will involve; will include; the successful candidate will; the candidate will; candidate will; incumbent;
        the incumbent will; the position will; position will; post holder; the post holder will; postholder; the postholder will;
        will be working; will work; you will work; you'll work; will support; will help; will lead; will manage; serves as; serve as;
        assists with; acts as; act as; your role; your mission; your job; your responsibilities; day-to-day; daily; as needed;
        as required; as assigned; as necessary; on a daily basis; ensure; ensures; ensuring; assist; assists; assisting;
        main purpose; purpose of the role; du wirst; sie werden; du unterstützt; du entwickelst; du arbeitest; du übernimmst;
        sie übernehmen; verantwortlich; vous serez; vous aurez; vous participez; vous assurez; serás; responsable de
        """

    private static let role = """
        this role; the role; this position; the position; this job; the job; this opportunity; in this role; this is a; the post;
        this post; this vacancy; join; internship; vacancy; opening
        """

    private static let company = """
        our mission; our vision; our values; founded in; founded; established in; headquartered; headquarters; our company;
        the company; our clients; our customers; our client; our team is; is a leading; leading provider; the leading; leader in;
        we believe; we value; we build; we work; we help; we provide; we serve; we make; we create; we operate; we are a; we are an;
        we're a; we're an; we are the; we are committed; we are proud; we have; we've been; we were; fortune 500; award-winning;
        world's largest; world's leading; fast-growing; million; billion; employees; offices; worldwide; nationwide; since;
        our culture; our people; our products; our platform; our services; venture; backed by; funding; startup; global leader;
        one of the; mission is; non-profit; our core values; family-owned; you should know; nhs trust; the trust; is a global
        """

    private static let benefit = """
        benefits; benefit; health insurance; dental insurance; vision insurance; life insurance; medical insurance; insurance;
        medical; dental; vision plan; dental and vision; 401k; 401(k); 401 k; retirement; retirement plan; pension; pension scheme; paid time off; pto;
        paid holidays; paid vacation; vacation; holiday; holidays; annual leave; days off; days holiday; sick leave; sick pay;
        sick time; parental leave; maternity; paternity; maternity leave; paid leave; days of leave; family leave; leave entitlement; flexible hours; flexible working;
        flexible work; work-life balance; work life balance; competitive salary; competitive pay; competitive compensation;
        competitive; bonus scheme; bonuses; annual bonus; performance bonus; sign-on bonus; equity; stock options; shares;
        profit sharing; commission; discount; discounts; employee discount; perks; free coffee; free drinks; free food; free fruit; free snacks; free access; snacks; lunch; lunches; gym; wellness;
        wellbeing; tuition; tuition reimbursement; reimbursement; career growth; growth opportunities; career progression;
        career development; professional development; learning and development; paid training; training provided;
        full training; relocation; company car; cycle to work; childcare; employee assistance; employee assistance program;
        hsa; fsa; disability insurance; life assurance; generous; allowance; stipend; team events; social events;
        we will pay; we'll pay; we pay for; home office; parking; free parking; uniform provided; referral; referral program; catered; we offer; we provide;
        flexible schedule; advancement; meals; coverage; eligible for; urlaub; urlaubstage; altersvorsorge; homeoffice;
        vacaciones; mutuelle; tickets restaurant; télétravail; seguro
        """

    private static let pay = """
        salary; salaries; per hour; an hour; hourly; per annum; per year; a year; annually; annual; per month; compensation; pay;
        pay range; salary range; wage; wages; rate; base salary; base pay; pro rata; dollars; remuneration; gehalt; salaire;
        salario; ote
        """

    private static let equal = """
        equal opportunity; equal opportunities; equal opportunity employer; equal employment; eoe; eeo; regardless of;
        without regard to; without regard; race; color; colour; religion; national origin; sexual orientation; gender identity;
        gender; ethnicity; veteran status; veteran; veterans; protected veteran; disability status; disability; disabilities;
        marital status; reasonable accommodation; reasonable accommodations; accommodation; discriminate; discrimination;
        diversity; diverse; inclusion; inclusive; inclusive workplace; protected by law; all qualified applicants; protected;
        underrepresented; affirmative action; criminal history; fair chance; safeguarding; geschlecht; handicap; behinderung;
        discriminación; drug-free workplace; at-will; e-verify; welcomes applicants; welcome applicants; welcomes applications;
        welcome applications; applicants of all; applicants of every; applicants from all; all backgrounds; every background;
        all walks of life; religious belief; belief; beliefs; pregnancy; national origin; origin; of every age; all ages
        """

    private static let apply = """
        apply; to apply; apply now; apply today; please apply; applying; application process; application form; your application; your applications;
        online application; this application; all applications; applications are; applications will; application deadline; cv;
        resume; résumé; resumes; cover letter; submit; send; send us; email; e-mail; click; click here; link; contact; contact us;
        please contact; closing date; deadline; interview; interviews; interviewed; shortlisted; hiring process; recruiter;
        recruitment process; visit; website; please note; for more information; further information; call us; forward to hearing;
        reference number; references; referees; bewerben; bewerbung; lebenslauf; postulez; candidature; envía; currículum; bewirb
        """

    private static let logistics = """
        job type; job types; reports to; reporting to; reports directly; report to; location; full-time; full time;
        part-time; part time; hours per week; hours a week; permanent; temporary; fixed term; fixed-term; contract; monday to friday;
        monday; friday; saturday; sunday; 8 hour shift; day shift; night shift; remote; hybrid; onsite; on-site; office;
        start date; starting; posted; job id; work location; in person; per week; months; week; seasonal; freelance; immediate start;
        based in; located in; vollzeit; teilzeit; befristet; unbefristet; cdi; cdd; jornada
        """

    private static let eligibility = """
        authorized to work; authorised to work; authorization to work; work authorization; right to work; legally authorized;
        eligible to work; eligibility to work; work permit; visa; sponsorship; visa sponsorship; citizen; citizens; citizenship;
        us citizen; u.s. citizen; permanent resident; green card; security clearance; clearance; top secret; secret clearance;
        background check; background checks; background screening; criminal background; drug test; drug screen; drug screening;
        drug testing; dbs; dbs check; enhanced dbs; disclosure and barring; crb check; driver's license; drivers license;
        driver license; driving licence; driving license; driver's licence; full uk driving licence; valid driver's license;
        valid driver's licence; clean driving record; own transportation; reliable transportation; own transport; own vehicle;
        own car; travel; willing to travel; willingness to travel; ability to travel; able to travel; travel required;
        travel up to; overnight travel; domestic travel; relocate; willing to relocate; commute; commutable; shift work;
        shifts; weekends; evenings; nights; overtime; on call; on-call; holidays and weekends; flexible hours; flexible schedule;
        work weekends; work evenings; rotating shifts; availability; available to work; lift; lifting; lift up to; pounds; lbs;
        carry; stand for; standing; stand; walk; walking; bend; bending; stoop; kneel; kneeling; climb; climbing; crouch; reach;
        physically; physical demands; physically fit; years of age; years old; 18 years; 21 years; at least 18; 18+; over 18;
        21 or older; 18 or older; must be 18; vaccinated; vaccination; covid vaccine; tb test; immunization; fingerprint;
        hear and speak; see and hear; talk and hear; eyesight; visual acuity; arbeitserlaubnis; reisebereitschaft; führerschein; permis de conduire; carnet de conducir
        """

    private static let education = """
        degree; bachelor; bachelors; bachelor's degree; bachelor degree; masters degree; master's degree; master degree; phd; ph.d;
        ph.d.; doctorate; doctoral; diploma; high school; high school diploma; ged; university; college; undergraduate; graduate;
        postgraduate; graduated; a-level; a levels; gcse; gcses; bs; ba; b.s; b.s.; b.a.; b.a; bsc; b.sc; msc; m.sc; ms; m.s.; m.s;
        mba; btech; b.tech; m.tech; advanced degree; college degree; university degree; education; educated; associate's degree;
        associate degree; nvq; hnd; hnc; btec; major in; majoring in; studium; ausbildung; abgeschlossenes studium; bac+5; bac +5;
        diplôme; licence universitaire; titulación; grado; licenciatura; laurea; opleiding; studies; pursuing; enrolled
        """

    private static let certification = """
        certification; certifications; certified; certificate; certificates; license; licensed; licence; licensure; licenses;
        registration; registered; registered with; accreditation; accredited; chartered; nmc; hcpc; gmc; cpr; bls; acls; cpa; pmp;
        cissp; rn; lpn; qts; scrum master; board certified; board eligible; zertifizierung; certificado; certification; permit;
        first aid; food handler; servsafe; cscs
        """

    private static let attitude = """
        willing; willing to; willingness; willingness to; passion; passion for; passionate; passionate about; eager; eagerness;
        eager to; desire; desire to; drive; driven; enthusiasm; enthusiastic; motivated; self-motivated; self-starter; commitment;
        committed; dedicated; dedication; attitude; positive attitude; love of; love for; love; enjoy; enjoys; curious; curiosity;
        flexible; flexibility; reliable; punctual; hard-working; hardworking; hard working; friendly; energetic; adaptable; honest;
        trustworthy; responsible; professional; organised; organized; detail-oriented; detail oriented; team player; proactive;
        mindset; work ethic; outgoing; creative; resourceful; dynamic; ambitious; teamfähigkeit; motivation; motiviert; engagiert;
        autonome; rigoureux; dynamique; curieux; proactivo; responsable; creativo
        """

    private static let surroundings = """
        cookie; cookies; privacy policy; terms of use; terms and conditions; all rights reserved; copyright; subscribe; newsletter;
        sign up; log in; sign in; javascript enabled; browser; follow us; share this; read more; learn more; view all; job alerts;
        facebook; twitter; instagram; linkedin; youtube; download; register
        """

    private static let lure = """
        opportunity to; opportunities to; chance to; you will learn; you'll learn; you will gain; you'll gain; you will receive;
        you'll receive; you will get; you'll get; you will enjoy; you'll enjoy; you will join; you'll join; join us; join our; join a;
        join the; join an; exciting; great opportunity; fantastic opportunity; unique opportunity; amazing; this is an opportunity;
        this is your chance; if this sounds; sounds like you; look no further; we'd love to hear; want to hear from you; come join;
        grow your career; your career; we want you; we encourage; make a difference; supportive; rewarding; we are excited
        """
}
