extension VocabularySource {
    /// Certificates, licences and registrations of health and care.
    static let healthCredentials: StaticString = #"""
        [credential]
        Registered Nurse = RN; R.N.; RN license; RN licence; registered nurse license; registered nurse licence; registered general nurse; RGN; licensed registered nurse; registered nursing license > nursing
        Licensed Practical Nurse = LPN; L.P.N.; LPN license; practical nursing license; practical nursing licensure; licensed practical nursing > nursing
        Licensed Vocational Nurse = LVN; L.V.N.; LVN license; LVN licensure; vocational nursing license > nursing ~ Licensed Practical Nurse
        Certified Nursing Assistant = CNA; C.N.A.; CNA certification; CNA license; certified nurse assistant; certified nurse aide; certified nursing aide; nurse aide certification; state tested nursing assistant; STNA; nursing assistant certification > personal care
        Nurse Practitioner = NP license; advanced registered nurse practitioner; ARNP; family nurse practitioner; FNP; advanced nurse practitioner > Registered Nurse
        Advanced Practice Registered Nurse = APRN; advanced practice nurse > Registered Nurse
        Certified Registered Nurse Anesthetist = CRNA > Registered Nurse; anesthesia
        NMC registration = NMC registered; registered with the NMC; NMC PIN; Nursing and Midwifery Council registration; registration with the NMC; registered with the Nursing and Midwifery Council; active NMC registration; current NMC registration; valid NMC PIN; Nursing and Midwifery Council; NMC > nursing
        Registered Mental Health Nurse = RMN; RMHN; registered mental nurse > nursing; mental health
        Registered Nurse Learning Disabilities = RNLD; registered learning disability nurse > nursing; learning disabilities
        Registered Children's Nurse = RSCN; RN Child; registered sick children's nurse > nursing; paediatrics
        charge nurse = charge nurse experience; charge RN > nursing; clinical leadership
        Registered Midwife = midwifery registration; certified nurse midwife; CNM > midwifery
        Nursing degree = BSN; bachelor of science in nursing; bachelor's degree in nursing; nursing diploma; ADN; associate degree in nursing; MSN; master of science in nursing > nursing
        GMC registration = GMC registered; registration with the GMC; registered with the GMC; full GMC registration; General Medical Council registration; licence to practise; license to practise; full registration with a licence to practise; registered with a licence to practise; General Medical Council; GMC > medicine
        Medical license = medical licence; licensed physician; state medical license; physician license; board certified physician; MD license > medicine
        Board certification = board certified; board eligible; board certified or board eligible; BC/BE > medicine
        CCT = certificate of completion of training; certificate of completion of specialist training; CCST; CESR; specialist register; entry on the specialist register; GMC specialist register > medicine ! case
        MRCP = Membership of the Royal College of Physicians; MRCP (UK) > medicine
        MRCS = Membership of the Royal College of Surgeons > surgery
        MRCGP = Membership of the Royal College of General Practitioners > general practice
        MRCOG = MRCOG part 1; MRCOG part 2 > obstetrics; gynaecology
        MRCPCH = Membership of the Royal College of Paediatrics > paediatrics
        MRCPsych = Membership of the Royal College of Psychiatrists > psychiatry
        FRCA = Fellowship of the Royal College of Anaesthetists > anesthesia
        FRCS = Fellowship of the Royal College of Surgeons > surgery
        FRCR = Fellowship of the Royal College of Radiologists > radiology
        MBBS = MB BS; MBChB; MB ChB; Bachelor of Medicine, Bachelor of Surgery > medicine
        Doctor of Medicine = medical degree; M.D. degree; Doctor of Osteopathic Medicine > medicine
        Section 12 approval = Section 12 approved; Section 12(2) approval; approved clinician; approved clinician status > psychiatry; Mental Health Act
        HCPC registration = HCPC registered; HCPC; registered with the HCPC; registration with HCPC; Health and Care Professions Council; Health and Care Professions Council registration; Health Professions Council; HPC registration > allied health
        GPhC registration = GPhC registered; GPhC; registered with the GPhC; General Pharmaceutical Council; registration with the General Pharmaceutical Council; member of the GPhC > pharmacy
        GDC registration = GDC registered; GDC; General Dental Council registration; registered with the GDC; registration with the General Dental Council; General Dental Council > dentistry
        Social Work England registration = SWE registration; registered social worker; Social Work England; registered with Social Work England > social work
        Licensed Clinical Social Worker = LCSW; LICSW; licensed independent clinical social worker; clinical social work license > social work; psychotherapy
        Licensed Master Social Worker = LMSW; licensed social worker; LSW; social work license > social work
        Licensed Professional Counselor = LPC; LPCC; LMHC; licensed mental health counselor; professional counselor license > counselling
        Licensed Marriage and Family Therapist = LMFT; marriage and family therapist license > family therapy
        BACP accreditation = BACP; BACP accredited; BACP registered; British Association for Counselling and Psychotherapy > counselling
        UKCP = UKCP registered > counselling
        BABCP accreditation = BABCP; BABCP accredited > cognitive behavioural therapy
        Board Certified Behavior Analyst = BCBA; board certified behaviour analyst > applied behavior analysis
        Registered Behavior Technician = RBT; RBT certification > applied behavior analysis
        Pharmacist license = pharmacy license; pharmacy licence; licensed pharmacist; registered pharmacist; RPh; pharmacist licence; PharmD; Pharm.D.; Doctor of Pharmacy > pharmacy
        Certified Pharmacy Technician = CPhT; pharmacy technician license; pharmacy technician certification; PTCB; PTCB certification; registered pharmacy technician > pharmacy
        Independent prescriber = non-medical prescriber; non-medical prescribing; independent prescribing qualification; NMP; V300; nurse prescriber; pharmacist independent prescriber; nurse prescribing; independent prescribing > prescribing
        Physical therapist license = PT license; licensed physical therapist; physical therapy license > physiotherapy
        Physical therapist assistant license = PTA license; physical therapy assistant license; licensed physical therapist assistant > physiotherapy
        Occupational therapy license = OT license; OTR/L; OTR; occupational therapist license; licensed occupational therapist; NBCOT; NBCOT certification > occupational therapy
        Certified Occupational Therapy Assistant = COTA; COTA license > occupational therapy
        Certificate of Clinical Competence = CCC-SLP; SLP license; speech language pathology license; ASHA certification; clinical fellowship in speech language pathology > speech and language therapy
        Registered Dietitian = RD; RDN; registered dietician; registered dietitian nutritionist; dietitian license > dietetics ! case
        Certified Medical Assistant = CMA (AAMA); certified clinical medical assistant; CCMA; registered medical assistant; RMA; medical assistant certification; medical assisting certification > medical assisting
        Certified Phlebotomy Technician = CPT phlebotomy; phlebotomy certification; phlebotomy license; phlebotomy certificate; certified phlebotomist > phlebotomy
        Registered Respiratory Therapist = RRT; certified respiratory therapist; respiratory care practitioner license; respiratory therapist license > respiratory therapy
        ARRT certification = ARRT; ARRT registered; registered radiologic technologist; RT(R); American Registry of Radiologic Technologists > radiography
        RDMS = registered diagnostic medical sonographer; ARDMS; ARDMS certification > ultrasound
        ASCP certification = ASCP; ASCP certified; MLS(ASCP); MLT(ASCP); medical laboratory scientist certification > clinical laboratory
        Certified Professional Coder = CPC; CPC certification; coding certification; AAPC certification; AAPC; certified medical coder > medical coding
        Certified Coding Specialist = CCS certification > medical coding
        Registered Health Information Technician = RHIT; AHIMA certification > health information management
        RHIA = registered health information administrator > health information management
        CPR = CPR certification; CPR certified; CPR certificate; cardiopulmonary resuscitation; cardio-pulmonary resuscitation; CPR training; CPR card; adult CPR > First aid
        BLS = Basic Life Support; BLS certification; BLS certified; BLS for healthcare providers; BLS card; basic cardiac life support; BCLS; BLS provider; BLS certificate > CPR
        ACLS = Advanced Cardiac Life Support; ACLS certification; ACLS certified; advanced cardiovascular life support; advanced life support; ALS provider; ALS certified > BLS
        PALS = Pediatric Advanced Life Support; PALS certification; Advanced Paediatric Life Support; EPLS; European Paediatric Life Support; Paediatric Advanced Life Support > BLS ! case
        NRP = Neonatal Resuscitation Program; NRP certification; Neonatal Life Support; NLS certification; neonatal resuscitation > neonatal care
        ATLS = Advanced Trauma Life Support; TNCC; Trauma Nursing Core Course > trauma care
        First aid = first aid certification; first aid certificate; first aid training; first aider; first aid at work; emergency first aid; first aid certified; FAW; paediatric first aid; pediatric first aid; first aid qualification; first aid/CPR; CPR/First Aid
        AED certification = AED; AED certified; defibrillation; automated external defibrillator; CPR/AED; AED training > CPR
        EMT certification = EMT; EMT-B; EMT-Basic; emergency medical technician; NREMT; national registry EMT; EMT license > emergency care
        Paramedic certification = paramedic license; paramedic licence; registered paramedic; HCPC paramedic; EMT-P > emergency care
        CCRN = critical care registered nurse certification > critical care; Registered Nurse
        CEN = certified emergency nurse > emergency medicine; Registered Nurse ! case
        OCN = oncology certified nurse > oncology; Registered Nurse
        Care Certificate = care certificate standards > personal care
        NVQ in Health and Social Care = NVQ Level 2 in Health and Social Care; NVQ Level 3 in Health and Social Care; NVQ Level 2 in Care; NVQ Level 3 in Care; NVQ in care; QCF Level 2 in Health and Social Care; QCF Level 3 in Health and Social Care; diploma in health and social care; Level 2 diploma in health and social care; Level 3 diploma in health and social care; Level 5 in leadership for health and social care > social care
        Registered Manager Award = RMA award; registered manager's award; NVQ Level 4 in management of care > social care
        Nursing Associate = registered nursing associate; nursing associate foundation degree > nursing
        Home Health Aide certification = HHA certification; HHA; certified home health aide; HHA certificate > home care
        Personal Care Assistant certification = PCA certification; PCA certificate > personal care
        Medication aide certification = certified medication aide; CMA medication aide; medication technician certification; QMAP; certified medication technician; medication administration certification > medication administration
        Registered Dental Assistant = RDA; RDA license; RDA certification; registered dental assistant license; certified dental assistant; dental assistant license; dental assisting license > dental assisting
        Registered Dental Hygienist = RDH; RDH license; dental hygiene license; dental hygienist license > dental hygiene
        Dental license = DDS; DMD; BDS; BChD; licensed dentist; Doctor of Dental Surgery > dentistry
        Dental radiography certification = x-ray license; x-ray certification; dental x-ray certification; dental radiography license; radiology license dental; x-ray certified > dental radiography
        Dental nursing qualification = NEBDN; national certificate in dental nursing; diploma in dental nursing; qualified dental nurse > dental nursing
        Mentorship qualification = mentorship in practice; ENB 998; mentoring qualification; sign-off mentor; practice assessor; practice supervisor; teaching and assessing qualification; mentorship and assessing > mentoring
        Veterinary license = DVM; Doctor of Veterinary Medicine; licensed veterinarian; MRCVS; RCVS registered; member of the RCVS > veterinary medicine
        Veterinary technician license = CVT; RVT; LVT; licensed veterinary technician; registered veterinary technician; certified veterinary technician; registered veterinary nurse; RVN > veterinary nursing
        DEA license = DEA registration; DEA number > prescribing
        Certified Personal Trainer = CPT certification; NASM; NASM certified; ACE certified; personal training certification; Level 3 personal trainer; personal trainer certification > personal training
        Massage therapy license = licensed massage therapist; LMT; massage license; massage therapist license > massage therapy
        Certified Case Manager = CCM; CCM certification > case management
        Mental Health First Aid = MHFA; mental health first aider; youth mental health first aid > mental health
        Therapeutic restraint training = CPI certification; crisis prevention training; nonviolent crisis intervention; MAPA; PMVA; breakaway training; Team Teach; management of actual or potential aggression ~ de-escalation
        Athletic trainer certification = certified athletic trainer; ATC certification; BOC certification; athletic training license
        Certified Health Education Specialist = CHES > health education
        """#

    /// Fields of medicine, nursing and allied health.
    static let healthDomains: StaticString = #"""
        [domain]
        healthcare = healthcare industry; healthcare sector; health sector; medical field; healthcare setting; healthcare environment; clinical setting; health services; healthcare services
        medicine = medical practice; clinical medicine; medical profession > healthcare ! context
        NHS = National Health Service; NHS experience; working in the NHS; NHS policy; NHS structures > healthcare ! case
        general practice = GP practice; family medicine; family practice; general medical practice > medicine ~ primary care
        primary care = primary healthcare; primary health care; primary medical care > healthcare
        secondary care = hospital care; acute hospital; acute hospital setting > healthcare
        acute care = acute setting; acute nursing; acute hospital care; acute medical care > patient care
        critical care = intensive care; ICU; ITU; intensive care unit; intensive care medicine; critical care nursing; intensive therapy unit; CCU; HDU; high dependency unit; high dependency care; critical care unit; CVICU; MICU; SICU > acute care
        emergency medicine = accident and emergency; A&E; emergency department; emergency room; emergency nursing; ED nursing; ER nursing; emergency care nursing > emergency care
        emergency care = emergency medical services; EMS; urgent care; pre-hospital care; prehospital care; emergency medical care; urgent and emergency care; unscheduled care > patient care
        acute medicine = acute medical unit; AMU; general medicine; medical assessment unit > medicine
        internal medicine = general internal medicine > acute medicine
        anesthesia = anaesthesia; anaesthetics; anesthesiology; anaesthesiology; regional anesthesia ~ critical care
        surgery = general surgery; surgical procedures; surgical specialties; surgical care; surgical nursing; emergency surgery > medicine ! context
        perioperative care = perioperative; perioperative nursing; operating theatre; operating room; OR nursing; theatre nursing; scrub nursing; operating department practice; ODP; recovery nursing; PACU; post-anesthesia care; pre-operative assessment; preoperative assessment; post-operative care; postoperative care ~ surgery
        medical-surgical nursing = med/surg; medical surgical; med-surg nursing; medical and surgical nursing; telemetry nursing; telemetry unit; progressive care > nursing
        cardiology = cardiac care; cardiac nursing; cardiovascular; cardiovascular disease; coronary care; cardiac; heart failure > medicine
        cardiac surgery = cardiothoracic surgery > cardiology
        cardiac catheterization = cath lab > cardiology
        respiratory medicine = pulmonology; respiratory disease; pulmonary medicine; respiratory nursing; pulmonary; COPD > medicine
        gastroenterology = GI; hepatology; gastrointestinal; gastroenterology nursing > medicine
        endoscopy = endoscopic procedures; colonoscopy; gastroscopy; bronchoscopy; endoscopy nursing > gastroenterology
        nephrology = renal medicine; renal; renal nursing; kidney disease; peritoneal dialysis > medicine
        dialysis = haemodialysis; hemodialysis > nephrology
        endocrinology = diabetes and endocrinology; endocrine disorders > medicine
        diabetes care = diabetes; diabetes management; diabetes nursing; diabetic care; diabetes education ~ endocrinology
        rheumatology > medicine
        dermatology = skin conditions; dermatological; dermatology nursing > medicine
        oncology = cancer care; cancer; cancer nursing; medical oncology; clinical oncology; oncology nursing; cancer services; haemato-oncology > medicine
        radiotherapy = radiation therapy; radiation oncology; therapeutic radiography > oncology
        chemotherapy = chemotherapy administration; systemic anti-cancer therapy; SACT; chemotherapy preparation; cytotoxic; chemotherapy agents > oncology
        haematology = hematology; blood disorders; anticoagulation; blood transfusion; transfusion > medicine
        neurology = neurological conditions; neurological disorders; neurological; neuro; neurosciences nursing; neuro rehabilitation; neurological rehabilitation > medicine
        neurosurgery > neurology
        stroke care = stroke; stroke medicine; stroke rehabilitation; acute stroke; stroke patients; stroke nursing ~ neurology
        geriatrics = elderly care; care of the elderly; geriatric medicine; elderly medicine; older people; medicine for older people; gerontology; geriatric care; older adults; care of older people; older people's care; frailty; geriatric nursing ~ dementia care ! context
        orthogeriatrics > geriatrics; orthopaedics
        paediatrics = pediatrics; paediatric nursing; pediatric nursing; children's nursing; child health; paediatric medicine; pediatric care; paediatric care; pediatric patients > medicine
        neonatal care = neonatal; neonatology; NICU; SCBU; special care baby unit; neonatal nursing; neonatal intensive care; neonatal intensive care unit > paediatrics
        CAMHS = child and adolescent mental health; Child and Adolescent Mental Health Services; children's mental health > mental health
        obstetrics = labour ward; labor and delivery; L&D nursing; maternity care; maternity services; antenatal care; prenatal care; postnatal care; postpartum care; intrapartum care > medicine
        gynaecology = gynecology; gynaecological; gynecological; women's health; OB/GYN; OBGYN; obstetrics and gynecology > medicine
        midwifery = caseload midwifery; community midwifery > obstetrics
        sexual health = contraception; family planning; GUM; genitourinary medicine; reproductive health; sexual and reproductive health
        urology = urological; urology nursing; continence care; continence > medicine
        orthopaedics = orthopedics; trauma and orthopaedics; orthopaedic surgery; orthopedic surgery; orthopaedic nursing; MSK; musculoskeletal; musculoskeletal conditions; musculoskeletal disorders; musculoskeletal physiotherapy > medicine
        spinal care = spinal; spinal injuries; spinal cord injury; spine surgery
        trauma care = trauma; major trauma; trauma nursing; trauma medicine > emergency care
        plastic surgery = reconstructive surgery; burns and plastics; burns care > surgery
        vascular surgery = vascular; vascular disease > surgery
        ENT = ear, nose and throat; otolaryngology; head and neck surgery > medicine ! case
        ophthalmology = ophthalmic; eye care; ophthalmic nursing; ophthalmic surgery; cataract surgery > medicine
        optometry = orthoptics; dispensing optics; optical dispensing; refraction; optical assisting ~ ophthalmology
        audiology = hearing tests; hearing aids; hearing assessment
        radiology = medical imaging; diagnostic imaging; clinical imaging; diagnostic radiology; interventional radiology; imaging services > medicine ! context
        radiography = diagnostic radiography; radiologic technology; x-ray; radiographs; taking x-rays; plain film > radiology
        CT = CT scanning; computed tomography; CT scan; CT imaging > radiology ! case
        MRI = magnetic resonance imaging; MRI scanning; MR imaging > radiology ! case
        mammography = breast imaging; breast screening > radiology
        nuclear medicine = PET/CT; PET scanning; radiopharmacy > radiology
        ultrasound = sonography; diagnostic ultrasound; medical ultrasound; ultrasonography; echocardiography; echocardiogram > radiology
        pathology = histopathology; histology; cytology; cellular pathology; anatomical pathology; clinical pathology > medicine
        clinical laboratory = medical laboratory; clinical chemistry; clinical biochemistry; pathology laboratory; laboratory medicine; hospital laboratory; medical laboratory science
        psychiatry = psychiatric; psychiatric care; psychiatric nursing; inpatient psychiatry; forensic psychiatry > mental health
        mental health = mental health care; mental healthcare; mental health nursing; mental health services; mental illness; mental health conditions; severe mental illness; community mental health; mental wellbeing; mental health awareness; mental health disorders; adult mental health ~ behavioral health
        behavioral health = behavioural health; behavioral healthcare; behavioral medicine
        forensic mental health = secure services; forensic services; secure mental health; low secure; medium secure > mental health
        substance misuse = substance abuse; addiction; drug and alcohol; alcohol misuse; substance use disorder; chemical dependency; drug and alcohol services; substance abuse treatment; recovery services; substance use ~ mental health
        addiction treatment > substance misuse
        eating disorders > mental health
        learning disabilities = learning difficulties; intellectual disabilities; developmental disabilities; learning disability nursing
        autism = autism spectrum disorder; ASD; autistic spectrum disorder; autistic spectrum conditions; autism spectrum ~ learning disabilities
        ADHD = attention deficit hyperactivity disorder
        brain injury = acquired brain injury; traumatic brain injury; ABI rehabilitation; head injury > neurology
        physical disabilities = people with disabilities; disabled people; disability services; disability awareness; disability support
        complex needs = complex care; complex care needs; complex health needs; complex patients; patients with complex needs
        long-term conditions = chronic disease management; chronic conditions; chronic disease; chronic illness; long term conditions management; chronic care; management of long term conditions; disease management
        palliative care = end of life care; end-of-life; hospice care; hospice; palliative; palliative medicine; terminal care; hospice nursing > patient care
        pain management = pain medicine; chronic pain; pain relief; acute pain ~ anesthesia
        infectious diseases = communicable disease ~ infection control
        HIV > infectious diseases
        tuberculosis = TB > infectious diseases
        hepatitis > infectious diseases
        tropical medicine = travel health; travel medicine
        public health = population health; health improvement; public health nursing; community health; health inequalities; population health management ~ health promotion; epidemiology
        global health = international health ~ public health
        epidemiology = epidemiological; disease surveillance; epidemiologic methods; epidemiological research ~ biostatistics
        occupational health = occupational medicine; occupational health nursing; fitness for work
        community nursing = district nursing; community based nursing; community care nursing; community setting > nursing
        health visiting = SCPHN > public health
        school nursing = school health > nursing
        practice nursing = general practice nursing > nursing; primary care
        nursing = nursing care; nursing practice; clinical nursing; nursing skills; professional nursing; general nursing; adult nursing; nursing experience; bedside nursing; staff nursing; nursing procedures; nursing process > patient care; healthcare
        allied health = allied health professions; AHP; allied health professional
        physiotherapy = physical therapy; physio; respiratory physiotherapy; sports physiotherapy > rehabilitation
        occupational therapy = occupational therapy interventions; OT ~ rehabilitation
        speech and language therapy = speech therapy; speech language pathology; speech pathology; SALT therapy; SLT; speech and language; speech language therapy; dysphagia
        dietetics = dietitian services; clinical nutrition; medical nutrition therapy; clinical dietetics > nutrition
        nutrition = nutritional; nutrition and hydration; dietary requirements; nutrition assessment; diet and nutrition; healthy eating; special diets; dietary needs; nutrition counseling
        podiatry = podiatric; chiropody; foot care; diabetic foot
        chiropractic = chiropractic care
        orthotics = prosthetics; orthotics and prosthetics
        respiratory therapy = respiratory care; mechanical ventilation; ventilator management; ventilators; non-invasive ventilation; NIV; ventilator care
        clinical psychology = clinical psychologist; applied psychology; psychological services; health psychology; counselling psychology; counseling psychology > psychology
        psychology = psychological theory; psychological principles
        neuropsychology = neuropsychological assessment; neuropsychological > psychology
        forensic psychology > psychology
        dentistry = general dentistry; dental practice; dental care; oral health; dental field; dental office; dental industry; restorative dentistry; dental surgery
        orthodontics = orthodontic treatment; clinical orthodontics; orthodontic assisting > dentistry
        oral surgery = maxillofacial surgery; oral and maxillofacial surgery; OMFS; maxillofacial; implant dentistry > dentistry
        endodontics = root canal treatment > dentistry
        periodontics = periodontology > dentistry
        prosthodontics = dental prosthetics; dental laboratory; dental technology > dentistry
        pharmacy = pharmaceutical care; pharmacy services; pharmacy practice
        hospital pharmacy = inpatient pharmacy > pharmacy
        clinical pharmacy = clinical pharmacy services > pharmacy
        community pharmacy = retail pharmacy > pharmacy
        pharmacology = pharmacodynamics; pharmacokinetics; drug therapy; pharmacotherapy; clinical pharmacology; psychopharmacology
        pharmaceuticals = pharmaceutical industry; pharma; biopharma; biopharmaceutical; pharma industry; life sciences industry
        medical devices = medical device industry; medtech; medical technology; in vitro diagnostics; IVD; class II medical devices
        social care = adult social care; health and social care; care sector; care industry; social care sector; children's social care
        social work = social work practice; clinical social work; child welfare; children's services; social services; human services
        long-term care = skilled nursing facility; SNF; nursing home; assisted living; residential care; care home; residential care home; LTC; extended care; skilled nursing; long term care nursing; memory care; senior living; aged care > caregiving
        home care = domiciliary care; home health; home health care; home healthcare; in-home care; care at home; homecare; community care; private duty; live-in care > caregiving
        supported living = supported housing; independent living support; sheltered housing > social care
        inpatient care = inpatient setting; hospital environment; ward environment; hospital ward > patient care
        outpatient care = outpatient clinic; outpatient setting; ambulatory care; outpatient services; ambulatory; day case; day surgery > patient care
        telehealth = telemedicine; virtual care; remote consultation; telephone triage; remote patient monitoring > healthcare
        health informatics = clinical informatics; medical informatics; nursing informatics; healthcare informatics; healthcare IT; health IT; health information technology; digital health; eHealth ~ health information management
        health policy = healthcare policy; health care policy; healthcare reform; health economics; HEOR; health care reform
        managed care = managed care organization; MCO; value-based care; accountable care; PPO plans ~ health insurance
        Medicare = Medicare and Medicaid; Medicare/Medicaid; CMS regulations; Centers for Medicare and Medicaid Services; Medicare billing; Medicare Advantage
        Medicaid = Medicaid billing; Medi-Cal; Medicaid programs ~ Medicare
        health insurance = medical insurance; healthcare insurance; dental insurance; health insurance industry; PPO dental plans; healthcare payer
        complementary therapies = complementary medicine; alternative medicine; holistic therapies; naturopathy; reiki
        acupuncture > complementary therapies
        reflexology > complementary therapies
        aromatherapy > complementary therapies
        sports medicine = sports therapy; sports injury; athletic training; sports rehabilitation
        anatomy = human anatomy; anatomy and physiology; physiology; human physiology; A&P ~ medical terminology
        genetics counselling = genetic counseling; clinical genetics; medical genetics
        transplantation = organ transplant; organ donation; transplant; transplant surgery
        immunisation = immunization; vaccination; vaccine administration; administering vaccines; childhood immunisation; travel vaccinations; administer immunizations; flu vaccination
        veterinary medicine = veterinary; animal health; small animal medicine; veterinary practice; veterinary care; large animal medicine; animal medicine; veterinary surgery > animal care
        veterinary nursing = vet nursing; veterinary assisting; veterinary technology; vet tech > veterinary medicine
        animal care = animal handling; animal husbandry; pet care; animal welfare; kennel work; dog handling; animal restraint; dog walking; pet sitting; kennel maintenance
        pet grooming = dog grooming; animal grooming > animal care
        funeral services = embalming; mortuary; funeral directing; mortuary services
        """#

    /// What nurses, doctors, therapists and carers do.
    static let healthActivities: StaticString = #"""
        [activity]
        patient care = direct patient care; care of patients; patient centered care; patient-centred care; clinical care; hands-on patient care; quality patient care; caring for patients; high quality patient care; bedside care; direct clinical care; patient care services; providing patient care; nursing and patient care; care delivery; delivery of care; deliver patient care; client care > healthcare
        person-centred care = person-centered care; individualised care; individualized care; person centred support; person centred approach; person-centred planning; person centred care planning; holistic care > patient care
        personal care = assisting with personal care; personal hygiene; personal hygiene care; bathing; dressing; bathing and dressing; toileting; grooming assistance; intimate care; hygiene assistance; washing and dressing; assist with personal care; personal care assistance; continence support; oral care; feeding; assist with bathing; incontinence care
        activities of daily living = ADL; daily living skills; daily living activities; activities of daily life; ADL assistance; assisting with ADLs; IADLs; daily living tasks ~ personal care
        companionship = companion care; befriending; emotional support; social interaction with residents ~ caregiving
        caregiving = care giving; care work; direct care; direct care experience; care support; providing care ~ personal care
        elder care = senior care; caring for the elderly; working with the elderly; working with elderly; elderly people; working with seniors; care for seniors; working with older people; senior citizens; work with seniors > caregiving ~ geriatrics
        dementia care = dementia; Alzheimer's care; Alzheimer's; Alzheimer's disease; dementia awareness; dementia patients; dementia and Alzheimer's > caregiving
        wound care = wound dressing; wound management; wound assessment; dressing changes; tissue viability; pressure ulcer prevention; pressure area care; pressure ulcer management; skin integrity; leg ulcer management; wound healing > patient care
        ostomy care = stoma care; colostomy care > patient care
        vital signs = taking vital signs; vital signs monitoring; patient observations; clinical observations; NEWS2; measuring vital signs; physiological observations; taking observations; monitor vital signs; baseline observations; record vital signs > patient care
        blood pressure measurement = taking blood pressure; blood pressure > vital signs
        patient assessment = clinical assessment; nursing assessment; physical assessment; physical examination; patient evaluation; health assessment; assessment of patients; assessing patients; clinical evaluation; clinical examination; physical exams; head-to-toe assessment; assessment and treatment; patient screening; assess patients; holistic assessment; history taking; medical history; patient history > patient care
        triage = telephone nurse triage; nurse triage; patient triage; triaging > patient assessment
        diagnosis = clinical diagnosis; medical diagnosis; diagnosing; differential diagnosis; diagnose and treat; diagnosis and treatment; diagnostic skills > patient assessment ! context
        treatment planning = treatment plans; individual treatment plans; develop treatment plans; treatment programmes; individualized treatment plans; treatment programs ~ care planning
        care planning = care plans; plan of care; care plan development; developing care plans; individualised care plans; individualized care plans; nursing care plans; individual care plans; discharge care planning; support plans; support planning; writing care plans; service plans > patient care
        care coordination = coordination of care; patient care coordination; care management; coordinating patient care; care navigation; continuity of care; care pathways; care transitions; clinical pathways; transition of care; patient navigation; patient pathway ~ case management
        case management = caseload management; managing a caseload; manage a caseload; caseload; managing caseload; nurse case management; case loads; clinical case management; case work; casework; manage caseload
        discharge planning = patient discharge; discharge of patients; safe discharge; hospital discharge; discharge coordination; complex discharge; discharge process > care coordination
        patient flow = bed management; patient throughput; bed flow
        utilization review = utilization management; utilisation review; prior authorization; pre-authorization; preauthorization; prior auth; medical necessity review; InterQual
        ward rounds = board rounds; MDT board rounds; clinical rounds
        multidisciplinary team working = MDT; MDT working; MDT meetings; multi-disciplinary working; multidisciplinary working; multidisciplinary care; multi-professional team; multi-agency working; multi-agency work; inter-agency working; interprofessional working > teamwork
        clinical handover = shift handover; nursing handover; bedside handover; SBAR; patient handoff ~ ward rounds
        medication administration = administering medication; administration of medication; administer medication; administration of medicines; medication rounds; drug administration; medicine administration; medication passes; med pass; dispensing medication to patients; giving medication ~ medication management
        medication management = medicines management; medicines optimisation; medication therapy management; MTM; medication reconciliation; medicines reconciliation; medication review; drug histories; polypharmacy review; medicines optimization; managing medicines; medication monitoring; medication safety
        dispensing = dispensing medication; dispense medications; dispensing prescriptions; prescription dispensing; filling prescriptions; prescription filling; prescription processing; medication dispensing; fill prescriptions; dispensary; dispensing medicines; accuracy checking; final accuracy checking > pharmacy
        compounding = sterile compounding; pharmaceutical compounding; IV compounding; non-sterile compounding; aseptic preparation; aseptic services; aseptic dispensing; IV admixture; aseptics; sterile products > pharmacy
        prescribing = prescribing medication; rational prescribing; electronic prescribing; e-prescribing; prescription management; repeat prescriptions; deprescribing; EPMA
        formulary management = drug formulary; formulary; drug utilization review; pharmacy and therapeutics committee > pharmacy
        drug information = medicines information; drug information services; medical information; drug information searches > pharmacy
        patient counseling = patient counselling; medication counseling; counsel patients; patient medication counseling > pharmacy
        controlled drugs = controlled substances; narcotics; controlled drug management; controlled substance handling; narcotic inventory; narcotics control; controlled substance inventory ~ medication management
        intravenous therapy = IV therapy; IV; IV administration; IV insertion; IV starts; IV infusion; infusion therapy; intravenous drug administration; IV drug administration; IV lines; central line care; starting IVs; IV certification; intravenous > medication administration
        cannulation = intravenous cannulation; peripheral cannulation; IV cannulation > intravenous therapy
        PICC line care = PICC line > intravenous therapy
        injections = giving injections; administering injections; intramuscular injections; subcutaneous injections; IM injections > medication administration
        phlebotomy = venipuncture; venepuncture; blood draw; drawing blood; blood collection; blood sampling; taking blood; blood taking; blood samples; venous sampling; blood drawing; finger stick; fingerstick; capillary puncture; take blood samples; venous blood collection ~ specimen collection
        specimen collection = specimen handling; sample collection; specimen processing; collecting specimens; collect specimens; processing specimens; laboratory specimens; specimen preparation; process specimens; processing of samples; sample handling; swabs
        blood glucose monitoring = blood sugar monitoring; glucose monitoring; blood sugar checks ~ diabetes care
        urinalysis = urine testing; urine drug screening; drug testing; drug screening; urine collection
        point of care testing = POCT; bedside testing
        catheterisation = catheterization; catheter care; urinary catheterization; male catheterisation; female catheterisation; urinary catheters; foley catheter; catheter insertion > patient care
        tracheostomy care = tracheostomy; trach care; tracheostomy management; suctioning; airway management; trach/vent; oral suctioning; airway care > patient care
        enteral feeding = PEG feeding; tube feeding; nasogastric tubes; NG tube insertion; gastrostomy care; G-tube feeding; NG tubes; enteral nutrition; gastrostomy > patient care
        ECG = EKG; electrocardiogram; electrocardiography; ECG recording; 12-lead ECG; ECG interpretation; cardiac monitoring; ECG monitoring; perform EKGs; holter monitoring; telemetry monitoring
        spirometry = lung function testing; pulmonary function tests; PFT
        resuscitation = life support; clinical resuscitation; resuscitation training; cardiac arrest management; code response > CPR
        suturing = sutures; suture removal; wound closure; wound suturing > minor procedures
        minor procedures = minor surgery; clinical procedures; medical procedures; ear irrigation; cryotherapy; assisting with procedures; minor surgical procedures; assist with medical procedures; assisting physicians; ear syringing
        health screening = screening programmes; cervical cytology; cervical screening; cervical smears; smears; newborn screening; health checks; NHS health checks; smear tests
        infection control = infection prevention; infection prevention and control; infection control procedures; IPC; infection control practices; infection control standards; infection control policies; isolation precautions; barrier nursing; bloodborne pathogens; blood borne pathogens > patient safety
        aseptic technique = ANTT; aseptic non-touch technique; sterile technique > infection control
        hand hygiene > infection control
        universal precautions = standard precautions > infection control
        decontamination = instrument decontamination; sterile processing; sterile services; autoclave; disinfection; autoclaving; instrument processing; sterilizing instruments; sterilisation of instruments ~ infection control
        sterilization = sterilisation; sterilize instruments; instrument sterilization > decontamination
        moving and handling = patient handling; patient moving and handling; hoisting; use of hoists; patient transfers; patient lifting; transferring patients; hoist; safe patient handling; lifting and transferring patients; people moving and handling; moving and handling of patients; patient mobility; ambulation; Hoyer lift; mobility assistance; patient positioning; transfer techniques; range of motion exercises > manual handling
        manual handling = manual handling training; safe lifting; safe lifting techniques; lifting techniques; manual handling certificate
        patient transport = transporting patients; patient transportation; non-emergency patient transport; NEPT; patient escort; escorting patients; portering; hospital portering; non-emergency medical transportation ~ ambulance driving
        ambulance driving = blue light driving; emergency driving; ambulance driver; D1 driving licence; CERAD; C1 driving licence > driving
        health education = patient education; health teaching; patient teaching; educating patients; educate patients; patient and family education; health literacy; patient and family teaching; lifestyle advice; health and wellness education; self-management support
        health promotion = promoting health; health and wellbeing promotion > health education
        health coaching > health education
        smoking cessation = stop smoking support; smoking cessation advice; tobacco cessation > health education
        weight management = obesity management; weight loss counselling
        rehabilitation = rehab; physical rehabilitation; rehabilitation programmes; rehabilitation services; neurorehabilitation; inpatient rehabilitation; functional rehabilitation; rehabilitation therapy; rehabilitative > patient care
        reablement = re-enablement > rehabilitation
        cardiac rehabilitation > rehabilitation
        pulmonary rehabilitation > rehabilitation
        vocational rehabilitation > rehabilitation
        therapeutic exercise = exercise prescription; exercise programmes; exercise therapy; exercise programs; gait training; strength and conditioning; balance training > rehabilitation
        manual therapy = joint mobilisation; soft tissue mobilization; myofascial release; soft tissue techniques > physiotherapy
        hydrotherapy = aquatic therapy > rehabilitation
        hand therapy = splinting; splints ~ occupational therapy
        sensory integration = sensory processing ~ occupational therapy
        adaptive equipment = assistive technology; equipment provision; home adaptations; home assessments; mobility aids; adaptive aids; durable medical equipment; DME; wheelchair assessment; home visits and adaptations; wheelchairs
        home visits = home visiting; domiciliary visits; home visitation; house calls
        respite care = short breaks; respite > caregiving
        counselling = counseling; counselling skills; counseling skills; therapeutic counselling; individual counseling; individual therapy; one-to-one counselling; therapy sessions; grief counseling; bereavement counselling; bereavement support; bereavement care; work-place counselling ~ mental health
        psychotherapy = talking therapies; psychological therapy; psychotherapeutic; IAPT; psychological interventions; psychodynamic therapy; therapeutic interventions; psychosocial interventions; psycho-social interventions; evidence-based therapies > counselling
        group therapy = group work; therapeutic groups; group counseling; running groups; group sessions; support groups; group facilitation in therapy > counselling
        family therapy = systemic therapy; family counseling; couples therapy; systemic family therapy > psychotherapy
        art therapy = music therapy; play therapy; drama therapy; recreation therapy; recreational therapy; therapeutic recreation; therapeutic activities ~ counselling
        resident activities = activity programs; recreational activities; activities coordination; activities programme; social activities; planning activities
        psychological assessment = psychometric testing; psychological testing; psychological assessment tools; psychological formulation; cognitive assessment; neuropsychological testing > psychology
        mental state examination = mental status exam; mental health assessment; psychiatric assessment; psychiatric evaluation > mental health
        crisis intervention = crisis management in care; crisis support; crisis counseling; crisis resolution; suicide prevention; suicide risk assessment; self-harm; crisis response; home treatment; emergency intervention ~ de-escalation
        behaviour support = behavior management plans; PBS plans; behavior support plans; challenging behaviour; challenging behavior; behaviours that challenge; behavioral support; behavioral interventions; behavior intervention plans; behavioural interventions; managing challenging behaviour; behaviour support plans; behavior modification
        positive behaviour support > behaviour support
        safeguarding = safeguarding vulnerable adults; safeguarding procedures; protection of vulnerable adults; POVA; safeguarding training; safeguarding policies; safeguarding level 3; safeguarding children and young people; safeguarding of vulnerable adults; child abuse prevention; mandated reporting; safeguarding and promoting the welfare of children; promoting the welfare of children
        child protection = safeguarding children; child safeguarding > safeguarding
        adult protection = safeguarding adults; adult safeguarding > safeguarding
        clinical risk assessment = clinical risk management; falls prevention; falls risk assessment; clinical risk
        patient safety = clinical safety; patient safety incidents; safe patient care; medication error prevention; safe care; patient safety culture
        advocacy = patient advocacy; client advocacy; advocating for patients; advocate for patients; patient advocate; advocating; advocate for clients; self-advocacy; patient rights
        needs assessment = assessing needs; psychosocial assessment; biopsychosocial assessment; social assessments; Care Act assessments; bio-psycho-social assessments; intake assessments; client assessment ~ case management
        client intake = patient intake; intake interviews; patient admissions; admission and discharge; hospital admissions; intake process ~ case management
        referral management = patient referrals; making referrals; referral coordination; referral processing; client referrals; community referrals; signposting; resource referral; refer patients
        foster care = adoption services; looked after children; children in care; fostering and adoption; care leavers > social care
        family support = parenting support; family engagement; supporting families; working with families; family services; parenting programmes; family intervention; families in need; work with families > social care
        youth work = working with young people; youth support; youth services; youth development; work with young people; youth programs; at-risk youth; working with youth; youth engagement; youth leadership; youth justice; working with adolescents ~ family support
        homelessness support = homelessness; homeless services; housing support; homeless outreach; tenancy sustainment; supporting homeless people; rough sleeping > social care
        domestic violence support = domestic abuse; domestic violence; domestic abuse support; victim support; sexual assault support; victim advocacy; victim services; intimate partner violence > social care
        vulnerable people = vulnerable adults; working with vulnerable people; vulnerable groups; vulnerable clients; supporting vulnerable people; vulnerable populations; underserved populations; working with vulnerable adults; vulnerable children
        peer support = lived experience; peer mentoring; peer support work; peer counseling ~ mental health
        clinical documentation = medical documentation; patient documentation; nursing documentation; clinical record keeping; medical charting; charting; progress notes; SOAP notes; patient notes; nursing notes; accurate record keeping of care; clinical notes; case notes; document patient care; patient charting; updating patient records; recording patient information; clinical records; documentation of care; updating patient information; document resident care; clinical letters
        medical records = patient records; medical records management; health records; electronic patient records; medical record keeping; patient files; patient information; medical charts; healthcare records; patient charts ~ health information management
        medical transcription = medical typing; clinical transcription; dictation; transcribing medical reports; audio typing medical; medical dictation > medical terminology
        medical terminology = medical terms; clinical terminology; dental terminology; medical language; healthcare terminology; knowledge of medical terminology; medical vocabulary
        medical coding = clinical coding; ICD-10 coding; diagnosis coding; CPT coding; ICD-9; CPT codes; procedure coding; ICD coding; ICD-10-CM; DRG coding; ICD-10 and CPT; HCC coding; coding and billing; OPCS-4 ~ medical billing
        medical billing = healthcare billing; patient billing; billing and coding; medical billing and coding; dental billing; hospital billing; medical claims; insurance billing; medical claims processing; medical collections; insurance claims billing; patient accounts; patient accounting; claims denials; denials management; EOB; explanation of benefits ~ revenue cycle management
        revenue cycle management = revenue cycle; RCM; healthcare revenue cycle; medical revenue cycle; patient financial services
        insurance verification = verifying insurance; insurance eligibility; verification of insurance benefits; benefits verification; verify insurance; verify insurance coverage; insurance eligibility verification; copay collection; collecting co-pays; collecting copays; verify eligibility ~ medical billing
        patient scheduling = scheduling patients; scheduling patient appointments; patient appointments; clinic scheduling; surgery scheduling; patient appointment scheduling; clinic coordination; booking patient appointments; theatre scheduling; surgical scheduling; clinic appointments; schedule patients; schedule patient appointments; waiting list management > appointment scheduling
        patient registration = registering patients; patient check-in; patient access; patient registration and scheduling; check-in patients; registration of patients; checking in patients; register patients; patient check-in and check-out; patient intake and registration ~ medical reception
        medical reception = GP reception; medical front desk; medical office; dental front desk; dental reception; healthcare reception; medical office administration; medical administration; medical secretarial; medical office experience; clinic administration; medical administrative; AMSPAR > reception
        medical assisting = clinical assisting; clinical support; rooming patients; room patients; medical assistance; clinical medical assisting > patient care
        health information management = health records management; HIM; release of information; healthcare information management; chart review; medical chart review; patient data; health data; healthcare data; claims data; medical claims data; clinical data
        clinical audit = audit of clinical practice; participate in clinical audit; clinical audit and research; clinical auditing ~ healthcare quality improvement
        clinical governance = clinical governance framework; governance in healthcare; care governance; clinical governance and audit ~ clinical audit
        clinical supervision = supervision of clinical staff; reflective practice; clinical teaching; clinical education; teaching of medical students; bedside teaching; preceptorship; preceptor; student nurse mentoring; mentoring students; precepting; supervising students; supervision of students; clinical mentoring; teaching junior doctors; student supervision; supervision of junior staff; medical education; teaching medical students
        clinical leadership = nursing leadership; nurse leadership; ward management; clinical management; nurse management; nursing management; nurse in charge; shift coordination in wards; medical leadership; team nursing; nursing supervision > leadership
        clinical decision making = clinical judgement; clinical judgment; clinical reasoning; clinical knowledge; clinical competence; clinical expertise; clinical decisions; clinical practice; clinical decision-making skills
        evidence-based practice = evidence based medicine; evidence based care; evidence-based nursing; evidence-based approaches; best evidence; evidence based interventions ~ clinical research
        on-call duties
        healthcare quality improvement = healthcare quality; HEDIS; clinical quality; quality of care; patient experience; patient satisfaction; CAHPS; clinical quality improvement; clinical improvement; clinical outcomes; HCAHPS; clinical effectiveness
        service redesign = service re-design; pathway redesign; service developments; transformation of services; clinical service development
        patient and public involvement = PPI; PPIE; patient and public involvement and engagement; service user involvement; patient involvement; patient engagement; service user engagement; co-production
        clinical commissioning = health commissioning; NHS commissioning; commissioning of services; care commissioning; commissioning health services
        clinical trials = clinical trial management; clinical study management; phase I trials; phase II trials; phase III trials; randomized clinical trials; clinical trial design; clinical trial conduct; trial coordination; clinical trial operations > clinical research
        clinical research = clinical studies; clinical research coordination; medical research; clinical study coordination; patient recruitment; subject recruitment; health research; human subjects research; clinical development; study coordination; health services research; site monitoring; clinical monitoring; clinical investigators
        clinical data management = EDC; electronic data capture; clinical database; case report forms; CRF; eCRF; clinical trial data > clinical trials
        pharmacovigilance = drug safety; PV; adverse event reporting; adverse events; safety reporting; signal detection; signal management; safety signal management; medication safety surveillance; pharmacovigilance plans; PSUR; DSUR; aggregate safety reports; safety database; post-marketing surveillance
        regulatory affairs = regulatory submissions; FDA submissions; regulatory filings; 510(k); NDA submissions; IND submissions; regulatory strategy; product registration; regulatory approval; regulatory documentation; regulatory dossiers; premarket approval
        medical writing = clinical study reports; regulatory writing; scientific medical writing; clinical protocol writing
        medical affairs = medical science liaison; MSL; medical communications; key opinion leaders; KOL; KOL engagement
        medical equipment = medical equipment operation; operation of medical equipment; clinical equipment; patient monitoring equipment; use of medical equipment; infusion pumps; syringe drivers; syringe pumps; diagnostic equipment; patient monitors; medical equipment maintenance; biomedical equipment
        chairside assistance = chairside assisting; chair-side; four-handed dentistry; chairside dental assisting; orthodontic chair-side; dental chairside assisting > dental assisting
        dental assisting = dental assistance; assisting dentist; dental assistant duties > dentistry
        dental nursing > dentistry ~ dental assisting
        dental hygiene = teeth cleaning; scaling and root planing; prophylaxis; scale and polish; dental cleaning; oral hygiene instruction; dental prophylaxis; coronal polishing > dentistry
        dental radiography = dental x-rays; intraoral radiography; digital dental x-ray; panoramic x-rays; dental radiographs; dental imaging > dentistry
        dental impressions = taking impressions; alginate impressions; intraoral scanning > dentistry
        massage therapy = therapeutic massage; deep tissue massage; Swedish massage; massage; sports massage; remedial massage
        dialysis machines > nephrology
        meal assistance = assisting with feeding; assist with meals; assist residents with meals; assisting with eating; assisting with meals; mealtime support ~ personal care
        medication reminders = medication prompting; prompting medication; medication prompts ~ medication administration
        """#

    /// Methods, rules and products of health and care.
    static let healthMethodsAndTools: StaticString = #"""
        [method]
        cognitive behavioural therapy = cognitive behavioral therapy; CBT; cognitive behaviour therapy; cognitive-behavioral; CBT interventions > psychotherapy
        dialectical behaviour therapy = dialectical behavior therapy > psychotherapy
        EMDR = eye movement desensitization and reprocessing > psychotherapy
        motivational interviewing = MI techniques; motivational interviewing techniques ~ counselling
        acceptance and commitment therapy = ACT therapy > psychotherapy
        trauma-informed care = trauma informed; trauma-informed practice; trauma informed approach; trauma-informed therapy ~ mental health
        solution-focused therapy = solution focused brief therapy; brief therapy; time-limited work > psychotherapy
        mindfulness = mindfulness-based interventions; mindfulness based cognitive therapy; meditation
        harm reduction = needle exchange ~ substance misuse
        recovery model = recovery-oriented care; recovery focused; recovery approach ~ mental health
        applied behavior analysis = ABA; ABA therapy; applied behaviour analysis; behavior analysis; functional behavior assessment; discrete trial training ~ autism
        electroconvulsive therapy = ECT? > psychiatry
        Makaton = BSL signing for care; PECS; picture exchange communication system; augmentative and alternative communication
        strengths-based approach = strengths based practice
        reality orientation = reminiscence therapy; validation therapy ~ dementia care
        nursing models = models of care; Roper Logan Tierney; primary nursing; care models
        [standard]
        HIPAA = HIPAA compliance; HIPAA regulations; HIPAA guidelines; protected health information; PHI; HIPAA privacy; HIPAA privacy rule; HIPAA compliant; Health Insurance Portability and Accountability Act; patient privacy; HIPPA ~ GDPR
        Mental Health Act = Mental Health Act 1983; MHA 1983; mental health legislation; sectioning ~ mental health
        Mental Capacity Act = MCA 2005; mental capacity; Deprivation of Liberty Safeguards; DoLS; capacity assessment; Mental Capacity Act 2005 ~ safeguarding
        Care Act = Care Act 2014 ~ social care
        Children Act = Children Act 1989; Children Act 2004; Working Together to Safeguard Children; Children and Families Act 2014; Children and Families Act
        CQC standards = CQC; Care Quality Commission; CQC regulations; CQC compliance; CQC inspection; CQC requirements; fundamental standards ~ social care
        NICE guidelines = NICE guidance; NICE?; National Institute for Health and Care Excellence ! case
        NMC Code = NMC Code of Conduct; NMC Code of Professional Conduct; nursing code of conduct; professional code of conduct; Code of Professional Conduct; code of conduct
        National Service Frameworks = NSF for older people; national clinical guidelines; clinical guidelines; clinical protocols; clinical policies
        Joint Commission standards = Joint Commission; JCAHO; TJC standards; The Joint Commission
        CARF = CARF standards
        CLIA = CLIA regulations; CLIA certified; Clinical Laboratory Improvement Amendments; CLIA certified laboratory
        CAP accreditation = College of American Pathologists
        GCP guidelines = Good Clinical Practice; ICH-GCP; GCP training; ICH guidelines; GCP/ICH ~ clinical trials
        FDA regulations = FDA; Food and Drug Administration; FDA requirements; 21 CFR Part 11; 21 CFR Part 820; FDA guidelines; FDA compliance; FDA regulated; 21 CFR; quality system regulation; FDA QSR
        GxP = GxP compliance; GxP regulations; GDP documentation; Good Documentation Practices
        GLP = Good Laboratory Practice
        EU MDR = Medical Device Regulation; MDR compliance; EU MDR/IVDR
        ISO 13485 = ISO13485; medical device quality management ~ quality management systems
        ISO 15189 = UKAS accreditation; UKAS; medical laboratory accreditation
        EMTALA = Emergency Medical Treatment and Labor Act
        IRB = Institutional Review Board; IRB submissions; research ethics committee; ethics approval; IRB approval; IRB protocols; research ethics approval
        HL7 = HL7 v2; Health Level Seven; HL7 messaging; HL7 interfaces > health informatics
        FHIR = HL7 FHIR; SMART on FHIR > HL7
        DICOM = DICOM standards; DICOM imaging
        SNOMED CT = SNOMED; Read codes; LOINC; RxNorm ~ health informatics
        ICD-10 = ICD; International Classification of Diseases; ICD-11 ~ medical coding
        Caldicott principles = Caldicott; NHS information governance; patient data protection; IG toolkit; DSP toolkit; Data Security and Protection Toolkit
        DCB0129 = DCB 0129; DCB0160; DCB 0160; clinical risk management standards
        Agenda for Change = NHS terms and conditions of service; NHS pay bands
        [tool]
        electronic health records = EHR; EMR; electronic medical records; EHR systems; EMR systems; EMR software; EHR software; EPR; electronic medical record systems; EMR/EHR; electronic charting; electronic documentation systems; clinical information systems; clinical systems; patient administration system; PAS; electronic patient record systems; electronic health record systems; computerized medical records; patient information system; patient record systems; health information systems; point of care documentation
        Epic = Epic EMR; Epic EHR; Epic Systems; EpicCare; Epic Hyperspace; Epic certification; Epic Cadence; Epic Clarity; Epic Caboodle > electronic health records ! case
        Cerner = Cerner Millennium; Oracle Health; Cerner PowerChart; PowerChart > electronic health records
        Meditech = Meditech EMR > electronic health records
        Allscripts = Allscripts EHR; Veradigm > electronic health records ! context
        athenahealth = athenaOne; Athena EMR; athenaNet > electronic health records
        eClinicalWorks = eCW > electronic health records
        NextGen Healthcare = NextGen EHR; NextGen EMR > electronic health records
        PointClickCare = Point Click Care; PCC software > electronic health records
        Practice Fusion > electronic health records
        Kareo > electronic health records
        AdvancedMD > electronic health records
        DrChrono > electronic health records
        SystmOne = TPP SystmOne; SystemOne; System One > electronic health records
        EMIS Web = EMIS; EMIS Health > electronic health records
        RiO = RiO system; iPM > electronic health records ! case
        Paris system > electronic health records
        CareNotes > electronic health records
        Lorenzo > electronic health records
        MatrixCare > electronic health records
        WellSky > electronic health records
        Kinnser > electronic health records
        Homecare Homebase = HCHB > electronic health records
        Modernizing Medicine = ModMed; EMA dermatology > electronic health records
        Nextech > electronic health records
        Dentrix = Dentrix Ascend > dental practice software
        Eaglesoft > dental practice software
        Open Dental > dental practice software
        Dolphin Imaging = Dolphin Management > dental practice software
        dental practice software = dental software; practice management software; practice management systems; medical practice management software; dental practice management software; Software of Excellence; SOE Exact
        PACS = picture archiving and communication system; radiology information system; RIS; PACS/RIS ~ radiology
        LIMS = laboratory information management system; laboratory information system; LIS
        Pyxis = automated dispensing cabinets; automated dispensing; automated dispensing systems > medication administration
        Omnicell > medication administration
        AcuDose > medication administration
        pharmacy software = QS/1; pharmacy management system; pharmacy systems; JAC pharmacy; pharmacy computer system; PDX pharmacy
        PioneerRx > pharmacy software
        Rx30 > pharmacy software
        electronic medication administration record = eMAR; MAR charts; medication administration record; MAR sheets; medication records; computerized medication records > medication administration
        Availity = clearinghouse portals
        Waystar
        Navinet
        veterinary practice software = Cornerstone veterinary; IDEXX; veterinary practice management software > veterinary medicine
        AVImark > veterinary practice software
        ezyVet > veterinary practice software
        Medidata Rave = Medidata ~ clinical data management
        Oracle Clinical
        Veeva Vault = Veeva
        OpenClinica
        Argus Safety = Oracle Argus; safety database systems > pharmacovigilance
        ArisG > pharmacovigilance
        patient hoists = slide sheets; transfer belts; gait belt > moving and handling
        patient monitoring = patient monitoring systems; monitoring patients; monitor patients; patient surveillance; close observation; monitoring patient conditions ~ vital signs
        """#
}
