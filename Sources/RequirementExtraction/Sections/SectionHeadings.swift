/// The headings of postings, by what stands below them.
///
/// A heading is told by the longest of these phrases that it holds; ``SectionKind/preferred`` wins over the rest.
enum SectionHeadings {
    static let table = CueTable<SectionKind>([
        (.preferred, preferred), (.requirements, requirements), (.duties, duties), (.role, role),
        (.benefits, benefits), (.company, company), (.equalOpportunity, equalOpportunity),
        (.howToApply, howToApply), (.logistics, logistics), (.surroundings, surroundings),
    ])

    private static let preferred = """
        nice to have; nice to haves; nice-to-haves; good to have; great to have; preferred; preferred qualifications;
        preferred skills; preferred experience; preferred education; preferred requirements; preferred candidate;
        preferred skills and experience; preferred knowledge; preferably; desired; desired qualifications; desired skills;
        desired experience; desired skills and experience; desirable;
        desirable criteria; desirable skills; desirable experience; desirable requirements; desirable qualifications;
        desirables; bonus; bonus points; bonus skills;
        extra credit; extra points; pluses; plus points; a plus; big plus; added advantage; advantage; advantages; advantageous; additional skills; additional qualifications;
        assets; an asset; ideally; would be great; would be nice; would be good; would be ideal; we'd love it if;
        even better; would help; would also help; will help; helps if; also help; it helps; also nice;
        brownie points; optional; optional skills; not required but; not essential but; helpful; beneficial;
        stand out; stand-out; what sets you apart; things that help;
        you may also have; you might also have; you also have; you also had; would be lovely; you may have; you might have; extra; additional experience; recommended;
        wünschenswert; von vorteil; idealerweise; das wäre toll; un plus; les plus; atouts; souhaité; serait un plus;
        deseable; se valora; se valorará; valorable; requisitos deseables; good to haves; gerne auch;
        pre; è un plus; costituisce titolo preferenziale; een pré; meriterande; mile widziane
        """

    private static let requirements = """
        requirement; requirements; minimum requirements; basic requirements; job requirements; role requirements;
        position requirements; key requirements; general requirements; experience requirements; education requirements;
        educational requirements; skill requirements; technical requirements; physical requirements; travel requirements;
        requirements include; additional requirements; other requirements; language requirements; candidate requirements;
        essential requirements; mandatory requirements; entry requirements; special requirements;
        qualification; qualifications; minimum qualifications; basic qualifications; required qualifications;
        key qualifications; your qualifications; qualifications and skills; qualifications and experience;
        qualifications include; skills and qualifications; skills & qualifications; experience and qualifications;
        education and experience; education and qualifications; education; education level; education and training;
        educational background; required education; experience; required experience; work experience; your experience;
        experience required; experience level; years of experience; relevant experience; prior experience;
        skills; required skills; key skills; your skills; technical skills; core skills; hard skills; soft skills;
        skill set; skillset; skills required; skills needed; skills and experience; skills and abilities;
        skills and knowledge; knowledge, skills and abilities; knowledge skills and abilities; knowledge and skills;
        knowledge, skills, abilities; knowledge; abilities; essential skills; essential; essential criteria; essentials;
        essential experience; essential qualifications; person specification; personal specification; selection criteria;
        criteria; must have; must haves; must-haves; you must have; must; candidate must; mandatory; mandatory skills;
        required; required competencies; competencies; competences; core competencies; key competencies; attributes;
        required attributes; personal attributes; personal qualities; qualities; personal characteristics; characteristics;
        personality; traits; certifications; certification; certificates; licenses; license; licensure; licence;
        licenses and certifications; license/certification; languages; language; language skills; languages required;
        physical demands; physical abilities; working conditions and physical demands; eligibility; prerequisites;
        pre-requisites; prerequisite; credentials; background; your background; background and experience; expertise;
        what you'll bring; what you will bring; what you bring; what you need; what you'll need; what you will need;
        what you should have; what you have; what we need; what we need from you; what we ask; what we ask of you; what we're looking for;
        what we are looking for; what are we looking for; what we look for; what we expect; what we expect from you;
        what we want; what it takes; what you offer; what you can offer; what makes you a great fit;
        what you'll need to succeed; what you need to succeed; what you need to be successful; what will you bring;
        what you should bring; what you must have; what do you need; what experience; what skills;
        who you are; who are you; who we're looking for; who we are looking for; who should apply;
        who you'll be; who are we looking for; who we need; about you; a bit about you; more about you; your profile;
        your background; profile; candidate profile; ideal profile; ideal candidate; the ideal candidate; the ideal person;
        the successful candidate; the successful candidate will have; successful candidate; candidates; the candidate;
        you have; you'll have; you will have; you are; you must; you should have; you need; you bring; you possess;
        you might be a good fit; you might be; you may be a good fit; you'll be a great fit; good fit if; great fit if;
        you are a good fit; you should apply if; you will need; you'll need; you're; you will bring; you'll bring; you should;
        you meet; you will be; you thrive; you'll thrive;
        are you; do you have; we need you to have; to be successful; to succeed;
        to be considered; to qualify; to apply you must have; to be eligible; in order to be considered; we are looking for;
        we're looking for; we look for; looking for; we seek; we require; we expect; we need; we'd love to hear from you if;
        we'd like to hear from you if; we want to hear from you if; we are seeking; the person; the person we are looking for;
        the right person; the right candidate; skills you'll need; skills you'll bring; skills you have; tech stack;
        technologies; tools; the skills; is this you; sound like you; does this sound like you; your strengths; your talents;
        anforderungen; anforderungsprofil; dein profil; ihr profil; profil; das bringst du mit; das bringen sie mit;
        was du mitbringst; was sie mitbringen; was wir erwarten; das solltest du mitbringen; deine qualifikationen;
        ihre qualifikationen; qualifikationen; qualifikation; voraussetzungen; kenntnisse; du bringst mit; du hast;
        wen wir suchen; wir suchen; das zeichnet dich aus; dich zeichnet aus; dein background; was du mitbringen solltest;
        profil recherché; votre profil; ton profil; le profil; compétences; compétences requises; qualifications requises;
        exigences; formation; vos compétences; vous avez; vous êtes; ce que nous recherchons; expérience; pré-requis;
        profil du candidat; requisitos; requisitos mínimos; perfil; tu perfil; perfil buscado; qué buscamos; buscamos;
        formación; experiencia; conocimientos; se requiere; lo que buscamos; requisiti; competenze; il tuo profilo;
        profilo; chi cerchiamo; wat wij vragen; functie-eisen; jouw profiel; wie ben jij; wat breng jij mee; wat vragen wij;
        formação; qualificações; experiência; o que buscamos; kvalifikationer; din profil; vi söker; krav; wymagania
        """

    private static let duties = """
        responsibility; responsibilities; key responsibilities; job responsibilities; main responsibilities;
        primary responsibilities; core responsibilities; your responsibilities; specific responsibilities;
        principal responsibilities; essential responsibilities; major responsibilities; general responsibilities;
        responsibilities and duties; responsibilities include; duties and responsibilities; essential duties;
        roles and responsibilities; role and responsibilities; duties; key duties; main duties; job duties; daily duties;
        primary duties; principal duties; other duties; work duties; duties include; duties include but are not limited to;
        description of duties; principal duties and responsibilities; essential duties and responsibilities;
        essential functions; essential job functions; job functions; primary functions; key functions; main functions;
        functions; principal accountabilities; accountabilities; key accountabilities; key accountability; key tasks; tasks;
        main tasks; your tasks; key activities; activities; main activities; key result areas; key objectives; objectives;
        deliverables; key deliverables; what you'll do; what you will do; what you'll be doing; what you will be doing;
        what you do; what will you do; what will you be doing; what you get to do; what you'll work on; what you will work on;
        what you'll own; what you'll achieve; what you'll accomplish; what you'll be responsible for; what we'd like you to do;
        what you can expect to do; what does the job involve; what the job involves; what the role involves;
        what the job entails; what you'll get to do; what this role does; things you'll do;
        how you'll make an impact; how you will make an impact; how you'll contribute; your impact; the impact you'll have;
        your role; your mission; your job; your day; your day to day; your daily; day to day; day-to-day; a day in the life;
        a typical day; typical day; you will; you'll; in this role you will; in this role, you will; in this role you'll;
        in this position you will; as a member of the team you will; you'll be responsible for; you will be responsible for;
        you will be; you'll be; responsible for; is responsible for; will be responsible for; the job involves;
        the role involves; job involves; role will involve; the role will include; the role will involve; this role will;
        the position will;
        scope of work; scope of role; scope of responsibilities; job scope; areas of responsibility; work you'll do;
        the work; description of work; main purpose; projects; job purpose; purpose of the job; purpose of role;
        aufgaben; deine aufgaben; ihre aufgaben; das erwartet dich; was dich erwartet; was du tust; das machst du;
        aufgabengebiet; tätigkeiten; deine rolle; deine mission; deine tätigkeiten; was sie erwartet; stellenbeschreibung;
        missions; vos missions; tes missions; vos responsabilités; missions principales; responsabilités; vos activités;
        descriptif du poste; funciones; tus funciones; responsabilidades; tareas; qué harás; tus responsabilidades;
        principales funciones; mansioni; responsabilità; attività; le tue responsabilità; taken; jouw taken; taken en
        verantwoordelijkheden; wat ga je doen; verantwoordelijkheden; responsabilidades e atribuições; atividades;
        arbetsuppgifter; dina arbetsuppgifter; obowiązki
        """

    private static let role = """
        about the role; about this role; the role; role; role description; role summary; role overview; role purpose;
        summary of role; summary of the role; about the job; about this job; the job; job description; job summary;
        job overview; job profile; about the position; about this position; the position; position summary;
        position overview; position description; position details; position purpose; summary; overview; overall description;
        description; general summary; general description; job brief; brief; main duties of the job;
        main purpose of the role; the opportunity; opportunity; the vacancy; this vacancy; purpose;
        job details; job posting; vacancy; the challenge; detailed job description; job title; position; über die rolle;
        le poste; description du poste; el puesto; descripción; descripción del puesto; de functie; mission
        """

    private static let benefits = """
        benefits; benefit; our benefits; your benefits; benefits and perks; perks and benefits; perks; perks & benefits;
        employee benefits; benefits include; the benefits; benefits package;
        compensation and benefits; compensation & benefits; compensation; total rewards; rewards; salary and benefits;
        pay and benefits; pay; salary; salary range; pay range; base pay; wage; remuneration; package; the package;
        what we offer; what we offer you; we offer; we offer you; what's on offer; on offer; what you'll get;
        what you will get; what you get; what you can expect from us; what we can offer; what we provide; we provide;
        what you'll receive; what you will receive; you'll get; you get; you will receive; you will get; in return;
        in exchange; what's in it for you; what is in it for you; what's in it for me; why join us; why join; why you should join;
        why us; why work for us; why work with us; why work here; why work at; why work for; why you'll love; why you will love;
        why you'll love working here; why apply; why choose; why choose us; what makes us;
        reasons to join; reasons to work; what to expect; our offer; the offer; life at; training and development;
        benefits to you; great place to work; working here; employee discount; paid time off;
        was wir bieten; wir bieten; wir bieten dir; das bieten wir; das bieten wir dir; unser angebot; deine vorteile;
        benefits für dich; deine benefits; warum wir; nous offrons; nous vous offrons; ce que nous offrons; avantages;
        vos avantages; nous proposons; ofrecemos; qué ofrecemos; te ofrecemos; beneficios; ventajas; lo que ofrecemos;
        offriamo; cosa offriamo; wij bieden; wat wij bieden; wat bieden wij; oferecemos; benefícios; vi erbjuder; oferujemy
        """

    private static let company = """
        about us; about our company; about our team; about the company; about the team; about our client; about the client;
        about the organization; about the organisation; about the department; about the project; about the product; about;
        company description; company overview; company profile; company; company culture; our company; our client;
        the company; the team; our team; our story; our mission; our vision; our values; our culture; our people; our product;
        our products; our technology; our stack; our commitment; who we are; who are we; what we do;
        what is; what we believe; why we exist; how we work; how we think; the business; the organisation; the organization;
        the department; the client; mission and values; company values; core values; values; department overview;
        organization; organisation; team; where you'll work; meet the team; our history; who you'll work with; the product;
        über uns; wer wir sind; das unternehmen; das sind wir; unternehmen; à propos; à propos de nous; qui sommes-nous;
        l'entreprise; notre entreprise; sobre nosotros; quiénes somos; la empresa; chi siamo; over ons; wie zijn wij; sobre nós;
        om oss; o nas
        """

    private static let equalOpportunity = """
        equal opportunity; equal opportunities; equal opportunity employer; equal opportunity statement; eeo; eeo statement;
        diversity; diversity and inclusion; diversity & inclusion; diversity, equity, and inclusion; inclusion;
        commitment to diversity; equal employment; equal employment opportunity; accommodation; accommodations;
        reasonable accommodation; disclaimer; privacy; privacy notice; data privacy; data protection; safeguarding;
        applicant privacy notice; our commitment to diversity; legal; disclosure; notice; notice to applicants; covid; covid-19;
        e-verify; dei; datenschutz; chancengleichheit
        """

    private static let howToApply = """
        how to apply; to apply; apply; apply now; apply today; applying; application; application process;
        application instructions; application deadline; application procedure; applications; ready to apply;
        next steps; hiring process; our hiring process; interview process; the interview process; recruitment process;
        selection process; the process; process; interview; interview date; contact; contact us; contact information;
        contact details; further information; additional information; more information; for more information; questions;
        interested; how to join; join us; join now; closing date; deadline; required documents;
        informal enquiries; enquiries; interview dates; further details; apply for this job; bewerbung; jetzt bewerben; so bewirbst du dich; kontakt;
        comment postuler; postuler; candidature; cómo aplicar; aplica; contacto; come candidarsi; solliciteren; inscrição; ansökan
        """

    private static let logistics = """
        location; job location; work location; primary location; locations; where; schedule;
        work schedule; hours; working hours; hours of work; hours per week; shift; shifts; start date;
        job type; job types; type; employment type; type of employment; contract; contract type;
        contract length; duration; term; department; division; reports to; reporting to; reporting; reporting line;
        reports; supervisor; direct reports; line manager; job id; job code; job number; requisition; requisition id;
        reference; reference number; ref; req id; posting date; date posted; posted; job category; category; industry;
        function; seniority level; employment status; overtime status; flsa; flsa status; grade; pay grade; band; class;
        job family; status; number of openings; expected hours; ability to commute;
        ability to relocate; work remotely; remote; travel; working arrangements; work environment;
        working environment; working conditions; environment; work setting; workplace; base;
        arbeitsort; standort; lieu; type de contrat; contrat; ubicación; lugar; tipo de contrato; sede; locatie; local
        """

    private static let surroundings = """
        related jobs; similar jobs; featured jobs; job opportunities; other jobs; view all jobs; recent jobs; job alert;
        job alerts; recommended jobs; people also viewed; cookie; cookies; cookie policy; cookie settings; follow us; share;
        share this job; connect with us; newsletter; subscribe; navigation; menu; search; login; sign in; log in; home page;
        read more; read more about; learn more; in this section; blog; news; newsroom; announcements;
        events; faq; faqs; social media; quick links; resources; reviews; jobs in; show more; show less
        """
}
