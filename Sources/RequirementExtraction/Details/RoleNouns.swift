import TextAnalysis

/// The nouns that titles end with: `engineer`, `nurse`, `coordinator`.
enum RoleNouns {
    /// The last of them in a range of tokens.
    static func last(in range: Range<Int>, of passage: Passage) -> Int? {
        range.last { contains(passage.tokens[$0]) }
    }

    /// Whether a token is one of them, or a short form of one: `RMN`.
    static func contains(_ token: Token) -> Bool { words.contains(token) || others.contains(token) }

    private static let others = WordSet(
        """
        rmn rgn gp sho hca ota slp pta emt lcsw bcba np craftsman person réceptionniste professional modeler modeller
        geriatrician radiologist paediatrician pediatrician anaesthetist cardiologist pathologist audiologist embryologist crafts
        visitor navigator matron sister physiotherapist physiologist dietician orthoptist prosthetist sonographer mammographer nanny
        cto cfo ceo coo odp expert ranger courier mover butcher lifeguard sommelier tailor seamstress scholar
        fabricator archivist conservator toxicologist epidemiologist microbiologist
        """)

    static let words = WordSet(
        """
        engineer developer programmer architect analyst scientist manager director lead leader head chief officer administrator admin
        assistant associate coordinator specialist consultant advisor adviser representative rep executive agent technician technologist
        nurse midwife doctor physician surgeon pharmacist therapist psychologist psychiatrist counsellor counselor dentist hygienist
        practitioner carer caregiver aide cna rn lpn phlebotomist radiographer dietitian paramedic veterinarian clinician consultant
        teacher instructor tutor lecturer professor researcher fellow librarian trainer coach educator investigator postdoc
        designer artist illustrator writer copywriter editor journalist photographer animator producer strategist creator
        accountant bookkeeper auditor controller treasurer economist actuary underwriter broker trader clerk cashier teller buyer planner
        estimator scheduler dispatcher buyer merchandiser recruiter secretary receptionist paralegal lawyer attorney solicitor counsel
        chef cook baker barista bartender waiter waitress server host hostess housekeeper cleaner janitor custodian porter dishwasher
        driver operator mechanic electrician plumber carpenter welder machinist fitter painter builder labourer laborer roofer
        craftsperson installer inspector surveyor foreman superintendent supervisor handler picker packer loader assembler
        guard warden firefighter pilot steward stylist hairdresser barber beautician groomer gardener landscaper farmer
        intern trainee apprentice graduate student volunteer ambassador evangelist partner principal president owner founder
        worker staff member practitioner generalist organizer organiser fundraiser marketer salesperson seller account tester
        interpreter translator curator registrar dba sre devops statistician biologist chemist physicist geologist ecologist
        entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin mitarbeiter mitarbeiterin sachbearbeiter
        kaufmann kauffrau pfleger pflegefachkraft fachkraft koch köchin développeur développeuse ingénieur responsable chargé chargée
        comptable gestionnaire technicien technicienne caissier serveur cuisinier chef conseiller conseillère assistante
        operative attendant concierge valet bookseller optician podiatrist osteopath technik verkäufer verkäuferin lehrer lehrerin
        contable camarero enfermero enfermera vendedor técnico profesor consultante vendeur vendeuse infirmier infirmière desarrollador desarrolladora ingeniero ingeniera gerente analista
        """)
}
