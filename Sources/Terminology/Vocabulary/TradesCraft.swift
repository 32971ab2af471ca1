extension VocabularySource {
    /// Building trades: construction, electrical, plumbing, heating and cooling.
    static let buildingTrades: StaticString = #"""
        [credential]
        CSCS card = CSCS; Construction Skills Certification Scheme; valid CSCS card; CSCS certification
        OSHA 10 = OSHA 10-hour; OSHA 10 certification; OSHA 10 card; 10-hour OSHA > OSHA
        OSHA 30 = OSHA 30-hour; OSHA 30 certification; 30-hour OSHA > OSHA 10
        journeyman electrician = journeyman electrician license; journeyman license electrical; electrical journeyman > electrical installation
        electrician license = licensed electrician; electrical license; electrical licence; electrician licence; electrical contractor license > electrical installation
        master electrician = master electrician license > electrician license
        18th Edition = 18th Edition Wiring Regulations; BS 7671; BS7671; IET Wiring Regulations; 17th Edition; 17th/18th Edition; 18th Edition IET > wiring
        City & Guilds 2391 = inspection and testing qualification; C&G 2391; 2391 > electrical testing
        NVQ Level 3 Electrical = AM2; City & Guilds electrical installation; NVQ Level 3 electrical installation > electrical installation
        JIB card = ECS card; ECS gold card; JIB gold card
        plumbing license = licensed plumber; plumber license; journeyman plumber; plumbing licence; journeyman plumber license > plumbing
        master plumber = master plumber license > plumbing license
        Gas Safe registration = Gas Safe; Gas Safe registered; ACS gas; Gas Safe engineer; CORGI; gas certification > gas fitting
        EPA 608 = EPA Section 608; EPA certification; EPA 608 certification; EPA universal certification; EPA 608 universal; universal EPA > refrigeration
        F-Gas certification = F-Gas; F-Gas qualified; FGAS; F Gas certificate > refrigeration
        NATE certification = NATE certified; NATE > HVAC ! case
        SMSTS = Site Management Safety Training Scheme > construction safety
        SSSTS = Site Supervisor Safety Training Scheme > construction safety
        IPAF licence = IPAF; IPAF certified; IPAF 3a; IPAF 3b; aerial lift certification > aerial work platforms
        PASMA = PASMA certified; PASMA card; mobile access tower training > scaffolding
        CPCS card = NPORS; plant operator card; CPCS ticket > heavy equipment operation
        confined space certification = confined space entry; confined space training; confined space; confined space trained
        working at height = work at height; working from height; height work certificate
        asbestos awareness = asbestos; asbestos removal; asbestos management
        crane operator certification = NCCCO; NCCCO certification; certified crane operator; crane license > crane operation
        LEED = LEED AP; LEED Green Associate; LEED certification; LEED accredited professional > sustainable building ! case
        architect license = licensed architect; registered architect; ARB registered; AIA membership; RIBA; RIBA Part III; RIBA chartered > architectural design
        MRICS = RICS; chartered surveyor; RICS accreditation; member of RICS > surveying
        MCIOB = CIOB; Chartered Institute of Building > construction management
        CHAS = SafeContractor; Constructionline ! case
        [domain]
        construction = building construction; construction industry; building industry; construction sector; construction projects; construction trades; building trade; construction work; construction experience; building work ! context
        residential construction = home building; house building; housebuilding; residential building > construction
        commercial construction = commercial building; commercial projects in construction > construction
        heavy civil construction = civil construction; infrastructure construction; civil works; highways construction > construction
        architectural design = building design; architectural practice
        interior design = interior decorating; interior architecture; space planning; interiors; interior fit-out; interior decoration
        landscape architecture = landscape design; garden design
        sustainable building = green building; sustainable construction; sustainable design; energy efficient buildings; passive house
        facilities management = building management; facilities operations; hard FM; soft FM; facilities maintenance; FM services; facilities services; hard services ~ building maintenance
        estates management = property estates; estates maintenance ~ facilities management
        building services = mechanical and electrical services; M&E; MEP; mechanical, electrical and plumbing; building services engineering; mechanical and electrical; M&E services; building systems; mechanical, electrical, and building systems
        fire protection systems = fire sprinklers; sprinkler systems; fire suppression; fire alarms; fire alarm systems; fire protection; fire safety systems; emergency lighting; fire detection systems
        security systems installation = access control systems; CCTV installation; alarm installation; burglar alarms; intruder alarms; door access control systems; alarm systems; security systems
        low voltage = low-voltage systems; low voltage wiring; structured cabling; cabling; data cabling; network cabling; cable installation; cable pulling; cat5; cat6; pulling wire; cabling systems; fiber optic cabling; telecommunications cabling; fibre optics installation; cable termination
        land surveying = topographic survey; site surveying; total station; setting out; land survey; setting out engineering; site survey > surveying
        surveying = surveys of buildings; building surveying; building surveys; condition surveys ! context
        quantity surveying = bills of quantities; QS work; cost planning in construction > construction estimating
        building regulations = building codes; local building codes; construction codes; codes and standards in construction; building control; International Building Code; IBC; code compliance; construction regulations; building standards
        planning permission = planning applications; town planning; development control; planning law; planning policy in towns; development management
        urban planning = city planning; urban design; town and country planning; regional planning; land use planning; land use; zoning; community planning; spatial planning
        [activity]
        electrical installation = electrical work; electrical wiring installation; electrical trade; electrical construction; electrical fitting; electrical systems installation; electrical experience; installing electrical systems; electrical contracting; electrical apprenticeship; electrical installation work
        wiring = electrical wiring; house wiring; rewiring; control wiring; cable wiring; connecting wire; splices wire; panel wiring; wire splicing; running wire; wiring installation
        conduit installation = conduit bending; running conduit; cable tray installation; bending conduit; EMT conduit; conduit; trunking; pipe and conduit
        electrical maintenance = electrical repairs; maintenance of electrical systems; electrical fault finding; electrical maintenance and repair; electrical troubleshooting; electrical/mechanical maintenance; electrical systems maintenance; maintaining electrical equipment; electrical diagnostics
        electrical testing = inspection and testing; testing and inspection; electrical inspections; periodic inspection; fixed wire testing; EICR; testing electrical equipment; electrical test
        PAT testing = portable appliance testing; PAT; PAT test ! case
        electrical panels = switchgear; distribution boards; electrical switchgear; circuit breakers; control panels; panel boards; load centers; electrical control panels
        three-phase power = 3-phase power; three phase; 3 phase; 480V; 480v power; single-phase; single phase power; industrial power
        high voltage = high voltage systems; HV switching; medium voltage; HV authorised person; high voltage electrical
        solar installation = solar PV installation; photovoltaic installation; solar panel installation; PV installation; solar panels; photovoltaics; solar PV
        National Electrical Code = NEC; NFPA 70; NFPA 70E; arc flash; arc flash safety
        lockout/tagout = LOTO; lock out tag out; isolation procedures; safe isolation; lockout tagout procedures
        plumbing = plumbing systems; plumbing repairs; plumbing installation; pipework; plumbing maintenance; domestic plumbing; commercial plumbing; plumbing work; plumbing equipment; residential plumbing; commercial plumbing systems; plumbing services; plumbing fixtures; plumbing experience; potable water
        pipefitting = pipe fitting; pipefitter; steamfitting; pipe installation; pipe welding and fitting; pipe threading; copper pipe; soldering copper; sweat and solder copper; piping installation; piping
        drainage = drains; drain cleaning; sewer; sewage systems; drainage systems; septic systems; sewer lines; guttering; drain repair; sewage
        gas fitting = gas installation; gas engineering; gas appliances; gas servicing; gas plumbing; gas lines
        boiler operation = boilers; boiler maintenance; boiler servicing; boiler systems; steam boilers; boiler repair; boiler installation; heating boilers
        HVAC = heating, ventilation and air conditioning; heating, ventilation, and air conditioning; HVAC systems; HVAC maintenance; HVACR; HVAC/R; HVAC experience; heating and ventilation; heating and cooling systems; heating and cooling; HVAC installation; HVAC repair; HVAC service; HVAC equipment; heating systems; commercial HVAC; residential HVAC; heating and air conditioning; heating, ventilation
        air conditioning = air conditioning systems; AC repair; A/C systems; AC units; chillers; air handling units; AHU; air handlers; chiller maintenance > HVAC
        refrigeration = refrigeration systems; commercial refrigeration; refrigerant handling; refrigerants; refrigeration repair; refrigerant recovery; A/C refrigerant handling
        ventilation = ventilation systems; ductwork; duct installation; extraction systems; ventilation maintenance; ducting > HVAC
        building automation = building management systems; BMS; building automation systems; BAS; HVAC controls; BMS systems; EMS controls; energy management systems; DDC controls
        energy management = energy efficiency; energy conservation; energy audits; energy saving; energy auditing; energy monitoring; utilities management; energy performance
        carpentry = woodworking; finish carpentry; rough carpentry; carpentry work; wood work; trim carpentry; site carpentry; first fix; second fix; carpentry skills; trim work; carpentry experience
        joinery = bench joinery; carpentry and joinery > carpentry
        cabinet making = cabinetmaking; furniture making; millwork; cabinetry; cabinet installation; kitchen fitting; furniture assembly; flat pack assembly; furniture restoration > carpentry
        framing = wood framing; metal framing; metal stud framing; stud work; timber frame; steel stud framing ! context
        drywall = drywall installation; dry lining; drylining; plasterboard; drywall repair; drywall finishing; sheetrock; taping and jointing; drywall hanging
        plastering = rendering walls; skimming; stucco
        painting and decorating = house painting; painter and decorator; decorating; interior painting; exterior painting; spray painting; painting and finishing; industrial painting; painting walls; commercial painting; redecorating; wallpapering
        flooring installation = floor laying; flooring; carpet fitting; laminate flooring; hardwood flooring; floor installation; vinyl flooring; floor covering; carpet installation
        tiling = tile setting; tile installation; ceramic tiling; wall and floor tiling; tiles
        bricklaying = brickwork; masonry; stone masonry; blockwork; brick masonry; stonemasonry; pointing; brick and block
        concrete work = concreting; concrete finishing; concrete pouring; concrete formwork; cement finishing; formwork; reinforcement fixing; steel fixing; rebar; pouring concrete; cement
        roofing = roof repair; roof installation; flat roofing; slating; roof tiling; shingles; roof maintenance
        insulation installation = thermal insulation; insulation; cavity wall insulation; pipe insulation; lagging
        glazing = window installation; double glazing; window fitting; curtain walling; glass installation
        scaffolding = scaffold erection; scaffolding erection; scaffold building; access towers
        demolition = demolition work; dismantling; strip out
        groundworks = excavation; trenching; earthmoving; earthworks; digging trenches; backfilling; site preparation; excavating
        paving = asphalt paving; asphalt; road construction; road works; highway maintenance; road repair; kerbing; pavement; tarmac; street works; road maintenance
        utility installation = underground utilities; pipe laying; water mains; trenchless technology; sewer installation; utility construction; utility locating
        structural steel erection = steel erection; ironwork; steel erecting; ironworker; structural steelwork; structural steel
        renovation = refurbishment; remodeling; home renovation; remodelling; restoration of buildings; home improvement; property refurbishment; fit-out; home remodeling
        handyman skills = general repairs; property maintenance; minor repairs; home repairs; handyman work; odd jobs; minor maintenance; basic repairs; maintenance and repairs; property repairs
        construction labouring = general labor; general labour; construction labor; labouring; site labouring; manual labor; manual labour; manual work; physical work; physical labor
        blueprint reading = reading blueprints; read blueprints; blue prints; reading technical drawings; technical drawings; interpreting drawings; engineering drawings; read drawings; blue print reading; reading drawings; interpret blueprints; read technical drawings; construction drawings; interpretation of drawings; print reading; schematics reading; reading schematics; read schematics; interpreting schematics; plans and specifications; shop drawings; interpreting blueprints; wiring diagrams; electrical schematics; electrical drawings; architectural drawings; technical diagrams; plumbing schematics; interpret technical drawings; engineering prints
        construction management = site management; construction site management; construction project management; site supervision; construction supervision; construction administration; managing construction projects; construction oversight; site coordination; construction site supervision
        construction estimating = cost estimating; construction estimation; estimating; takeoffs; quantity takeoffs; quantity take-off; cost estimation; cost estimates; estimation of works; job costing; bid estimating; material takeoffs; preparing estimates ! context
        tendering = bid preparation; tender preparation; construction bidding; tenders; bid management; bid writing; tender management; bids and tenders; tender submissions; preparing bids; bidding; tender documents; competitive tendering; tender writing; bid submissions ~ proposal writing
        subcontractor management = managing subcontractors; contractor management; managing contractors; contractor supervision; coordination of subcontractors; subcontractor coordination; subcontracting; subcontractors; manage contractors; supervising contractors; contractor oversight; contractor coordination; contractor liaison
        change orders = submittals; RFIs; requests for information; variations in construction; construction change orders; change order management; RFI
        construction scheduling = construction planning; look-ahead schedules; site scheduling
        site inspection = building inspection; property inspection; construction inspection; site visits; home inspection; inspection of works; field inspections; code inspection; snagging; punch lists
        construction safety = site safety; construction site safety; toolbox talks; CDM regulations; CDM 2015; construction health and safety; safety on site; job site safety; CDM
        method statements = RAMS; risk assessments and method statements; safe systems of work; permits to work; work permits; hot work permits
        construction contracts = JCT contracts; NEC contracts; NEC3; NEC4; JCT; FIDIC; AIA contracts
        property condition assessment = dilapidations; building pathology; party wall
        [tool]
        Procore = Procore software > construction management software
        Bluebeam = Bluebeam Revu > construction management software
        PlanGrid > construction management software
        Buildertrend > construction management software
        Primavera P6 = Primavera; P6; Oracle Primavera; P6 scheduling ~ Microsoft Project
        construction management software = construction software; Viewpoint; Timberline
        Sage 300 Construction > construction management software
        CMiC > construction management software
        estimating software = On-Screen Takeoff; HeavyBid; estimating systems
        Xactimate > estimating software
        PlanSwift > estimating software
        CostX > estimating software
        hand tools = basic hand tools; use of hand tools; hand and power tools; using hand tools; hand tools and power tools
        power tools = use of power tools; electric tools; pneumatic tools; use of hand and power tools; operating power tools; cordless tools; power tool operation; air tools; shop tools and equipment
        multimeter = electrical test equipment; meggers; voltage tester; electrical meters; digital multimeter; electrical testing equipment; volt meter
        aerial work platforms = scissor lift; boom lift; MEWP; cherry picker; aerial lift; bucket truck; man lift; elevated work platforms
        ladders = ladder safety; climbing ladders; use of ladders; ladder work
        """#

    /// Making things: machining, welding, assembly, plant work, quality on the floor.
    static let makingTrades: StaticString = #"""
        [credential]
        AWS welding certification = certified welder; AWS certified welder; welding certification; AWS D1.1; coded welder; welding certificate; welder qualification; AWS D1.1 certification; welding ticket; 6G certification; ASME IX; certified welding > welding
        Certified Welding Inspector = CWI; AWS CWI; CSWIP; CSWIP 3.1 > welding inspection
        CNC certification = NIMS certification; machinist certification > CNC machining
        trade apprenticeship = apprenticeship; completed apprenticeship; time served apprenticeship; time-served; recognised apprenticeship; journeyman; journeyman certification; trade qualification; trade certificate; trade school; vocational training; journeyperson; red seal; served apprenticeship; indentured apprenticeship; engineering apprenticeship; trade school certificate
        NVQ in engineering = NVQ Level 3 engineering; engineering NVQ; NVQ Level 2 engineering; City and Guilds engineering; BTEC engineering; ONC engineering; HNC mechanical; HNC electrical; HNC in engineering; HND in engineering; ONC; HNC; HND
        Certified Quality Inspector = ASQ CQI; ASQ certification; ASQ; certified quality technician > quality inspection
        Certified Quality Engineer = CQE > quality inspection
        Certified Quality Auditor = CQA > quality inspection
        IPC-A-610 = IPC certification; IPC 610 > electronics assembly
        J-STD-001 > electronics assembly
        IPC-A-620 = IPC/WHMA-A-620 > electronics assembly
        NDT certification = NDT Level II; NDT Level 2; ASNT Level II; PCN Level 2; ASNT > non-destructive testing
        NEBOSH = NEBOSH General Certificate; NEBOSH certificate; NEBOSH diploma; NEBOSH national general certificate; NEBOSH qualification > workplace safety
        IOSH = IOSH Managing Safely; IOSH membership; IOSH certificate; CMIOSH; Grad IOSH > workplace safety
        Certified Safety Professional = CSP; CSP certification; ASP; OHST; BCSP > workplace safety ! case
        Associate Safety Professional > workplace safety
        CHST > workplace safety
        HAZWOPER = 40-hour HAZWOPER; HAZWOPER 40; OSHA 40-hour; HAZWOPER certification; OSHA HAZWOPER > hazardous materials
        CMRP = Certified Maintenance and Reliability Professional; CMRT > maintenance management
        [domain]
        manufacturing = manufacturing industry; manufacturing environment; manufacturing experience; factory work; factory; manufacturing sector; manufacturing operations; manufacturing setting; industrial environment; manufacturing plant; factory environment; production facility; manufacturing facility
        aerospace manufacturing = aerospace; aircraft manufacturing; aerospace industry; aviation manufacturing; aerospace and defense
        automotive industry = automotive manufacturing; automotive sector; car industry
        electronics manufacturing = electronics production; EMS manufacturing; semiconductor manufacturing; semiconductor; semiconductor industry > manufacturing
        chemical manufacturing = chemical processing; chemical industry; chemical production; chemical plant; petrochemical; batch manufacturing > manufacturing
        pharmaceutical manufacturing = sterile manufacturing; tablet manufacturing; drug manufacturing; biomanufacturing; solid dose manufacturing; aseptic manufacturing; bioprocessing > manufacturing
        cleanroom = clean room; clean room environment; gowning; cleanroom environment; controlled environment
        oil and gas = oil & gas; petroleum industry; offshore industry; upstream oil and gas; oil and gas industry; drilling; oilfield; refinery; oil field; gas industry
        mining = mining industry; mine operations; quarrying; underground mining; surface mining; blasting
        power generation = power plants; power plant operations; turbines; steam turbines; gas turbines; electricity generation; utilities sector; utility industry; energy sector; energy industry; power distribution; power transmission
        renewable energy = wind energy; solar energy; wind turbines; clean energy; renewables; sustainable energy; green energy
        nuclear industry = nuclear power; nuclear energy; nuclear safety; radiation protection; radiation safety
        water treatment = water and wastewater; water purification; water systems; drinking water; water quality; water hygiene
        wastewater treatment = wastewater; waste water; sewage treatment > water treatment
        legionella control = legionella > water treatment
        textile manufacturing = textiles; garment manufacturing; textile production; apparel manufacturing; garment industry; textile industry; knitting; weaving
        printing = print production; lithographic printing; printing press operation; press operation; commercial printing; large format printing; print finishing; bindery; flexographic printing; printing industry
        offset printing > printing
        digital printing > printing
        screen printing > printing
        packaging = packaging industry; packaging design; packaging operations; packaging machinery; product packaging; packaging materials; packaging lines
        metallurgy = metal treatment; metal casting
        heat treatment = heat treating > metallurgy
        foundry work = foundry; casting > metallurgy
        die casting > metallurgy
        forging > metallurgy
        plastics = plastics industry; polymer processing; thermoforming; plastics manufacturing; molding
        injection molding = injection moulding; plastic injection molding > plastics
        extrusion > plastics
        blow molding = blow moulding > plastics
        [activity]
        welding = welding skills; welding techniques; welding processes; welds; arc welding; gas welding; welding experience; weld repair; welding equipment; structural welding
        MIG welding = GMAW; MIG; gas metal arc welding; MAG welding; MIG/MAG > welding
        TIG welding = GTAW; TIG; gas tungsten arc welding > welding
        stick welding = SMAW; shielded metal arc welding; MMA welding > welding
        flux-cored welding = FCAW; flux core welding; flux cored arc welding > welding
        pipe welding = pipe welder; orbital welding; 6G welding > welding
        spot welding = resistance welding > welding
        robotic welding = weld automation; robotic welder > welding
        brazing = silver brazing ~ soldering
        soldering = solder; hand soldering; micro soldering; surface mount soldering; SMT soldering; through-hole soldering; rework soldering; electronic soldering
        plasma cutting = oxy-fuel cutting; torch cutting; flame cutting; oxyacetylene; oxy-acetylene cutting; gas cutting; thermal cutting; acetylene torch
        laser cutting = laser cutter; waterjet cutting; water jet; laser operation
        welding inspection = weld inspection; weld testing; visual weld inspection ~ welding
        metal fabrication = steel fabrication; fabrication; sheet metal fabrication; sheet metal work; sheet metal; metalwork; metal work; metalworking; metal forming; welding and fabrication; fabricating; sheet metal working; steelwork fabrication; press brake; plate work
        machining = precision machining; manual machining; machine shop; metal cutting; machine tools; conventional machining; tool room; machining processes; machine shop practices; machining operations; machine tool operation
        CNC machining = CNC; CNC operation; CNC machine operation; CNC machines; computer numerical control; CNC milling; CNC turning; CNC lathe; operating CNC machines; CNC equipment; CNC experience > machining
        CNC programming = G-code; G and M code; program CNC machines; G-code programming; M-code; Fanuc controls; Haas; Mazak; Mazatrol; Siemens CNC; Heidenhain; Fanuc > CNC machining
        milling = milling machines; mill operation; vertical milling; manual mill; Bridgeport mill > machining
        turning = lathe; lathe operation; lathe work; manual lathe; turning and milling; engine lathe > machining ! context
        grinding = surface grinding; grinders; cylindrical grinding; precision grinding; bench grinder; deburring; metal finishing; finishing metal; grinding and polishing; buffing
        drilling and boring = drill press; tapping; boring; drill presses
        stamping = metal stamping; press operation stamping; punch press; stamping press; power press
        tool and die making = tool & die; toolmaking; die making; tool making; jigs and fixtures; tool and die; fixture design; mould making; mold making
        machine setup = machine set-up; machine changeover; tool changes; machine setting; equipment setup; setting up machines; setting machines; setup of machines; changeovers; line changeovers; machine adjustments; equipment set-up
        machine operation = operating machinery; machinery operation; operating machines; operate machinery; operate machines; production machine operation; operating production machinery; equipment operation; operating equipment; machine operating; operate equipment; production machinery; heavy machinery; operation of machinery; industrial machinery; machinery; manufacturing equipment; production equipment; packaging machines; operation of equipment; automated equipment operation; factory machinery
        production line work = assembly line; production line; line work; assembly line work; line operation; production work; production line operation; line production; manufacturing production; working on a production line
        assembly = mechanical assembly; product assembly; assembling; parts assembly; assembling products; component assembly; assembling parts; assemble products; assemble components; assembly work; assembly operations; assembling components; sub-assembly; machine assembly; assemble parts; light assembly; assembly experience
        electronics assembly = PCB assembly; circuit board assembly; wire harness assembly; cable assembly; surface mount technology; SMT; wire harness; electrical assembly; electro-mechanical assembly; electromechanical assembly; electronic component assembly; printed circuit board assembly; crimping; harness assembly
        production planning = production scheduling; production control; manufacturing planning; capacity planning in production; master production schedule; production planning and control; MPS; plant scheduling; production schedules; shop floor control; manufacturing scheduling; material planning
        production supervision = production management; line supervision; shop floor supervision; manufacturing supervision; production leadership; manufacturing management; manufacturing leadership; plant supervision; production team leadership; shift supervision; team leader in production
        plant operations = plant management; operating plant; process operation; control room operation; process plant; running plant; control room
        batch records = batch record review; batch processing in manufacturing; batch documentation; production records; lot histories; manufacturing records; production documentation; device history records; DHR; batch manufacturing records; production logs
        quality inspection = product inspection; visual inspection; in-process inspection; incoming inspection; final inspection; first article inspection; inspection; FAI; inspecting products; inspect products; inspection of products; parts inspection; inspecting parts; quality checks; inspecting; receiving inspection; defect detection; dimensional inspection; perform inspections; inspect parts
        quality control = QC; product quality; quality control testing; quality control procedures; quality control checks; manufacturing quality control; QC testing; QC inspection; quality control processes; quality checking; quality monitoring; monitoring quality; product quality control ~ quality assurance; quality inspection
        quality assurance = QA; QA/QC; quality assurance procedures; quality assurance programs; quality assurance and control; quality assurance processes; QA processes; product quality assurance; quality assurance standards; quality assurance and quality control; QC/QA ! context
        calibration = instrument calibration; calibrating equipment; equipment calibration; calibrate; calibrating; calibrate equipment; calibration of equipment; calibrate instruments
        non-destructive testing = NDT; nondestructive testing; NDE; ultrasonic testing; magnetic particle inspection; radiographic testing; dye penetrant; penetrant testing; eddy current; dye penetrant testing
        nonconformance management = nonconformance; non-conformance; NCR; nonconformities; nonconformance reports; material review board; MRB; non-conformity
        root cause analysis = RCA; root cause; root cause investigation; 5 Whys; five whys; fishbone diagram; Ishikawa; root cause problem solving; root cause corrective action; 8D; root cause determination; 8D problem solving; 8D methodology
        CAPA = corrective and preventive action; corrective and preventative action; corrective actions; preventive actions
        measuring instruments = precision measuring; calipers; micrometers; precision measuring instruments; vernier calipers; measuring tools; gauges; precision measurement; precision measuring tools; precision instruments; measurement tools; height gauges; precision measuring equipment; measuring equipment; precision testing instruments; test and measurement equipment; precision measuring and testing instruments; dial indicators; metrology
        maintenance = equipment maintenance; machine maintenance; machinery maintenance; mechanical maintenance; industrial maintenance; plant maintenance; maintenance work; equipment upkeep; maintenance engineering; maintenance tasks; maintaining equipment; maintain equipment; machine repair; maintaining machinery; equipment repair; repairing; maintenance repair; maintenance services; repair techniques; repair of faults; repair and maintenance; general maintenance; repairing equipment; routine maintenance; basic maintenance; maintenance operations; maintenance experience; maintenance activities; repair equipment; equipment maintenance and repair; servicing equipment; mechanical repair; servicing ! context
        building maintenance = building repair; maintenance of buildings; premises maintenance; building upkeep; apartment maintenance; grounds and building maintenance; building fabric maintenance; building fabric repairs; fabric maintenance; general building maintenance; commercial building maintenance; maintaining buildings; hotel maintenance; residential maintenance; caretaking > maintenance
        preventive maintenance = preventative maintenance; planned maintenance; PPM; planned preventative maintenance; scheduled maintenance; PM schedules; preventive maintenance programs; preventive maintenance schedules; preventative planned maintenance; planned preventive maintenance; maintenance schedules; preventative and predictive maintenance; preventive and corrective maintenance; planned and reactive maintenance; performing preventive maintenance; routine preventive maintenance; preventative maintenance program > maintenance
        reactive maintenance = corrective maintenance; breakdown maintenance; breakdowns; reactive repairs; emergency repairs; preventative and reactive maintenance > maintenance
        predictive maintenance = vibration analysis; condition monitoring; thermography; condition-based maintenance; oil analysis; infrared thermography > maintenance
        maintenance management = maintenance planning; maintenance scheduling; maintenance supervision; work order management; work orders; maintenance coordination; maintenance planning and scheduling; maintenance programs > maintenance
        reliability-centered maintenance = equipment reliability; RCM maintenance; asset reliability; total productive maintenance; TPM; overall equipment effectiveness; OEE
        troubleshooting = trouble shooting; troubleshoot; fault finding; fault diagnosis; diagnosing faults; troubleshooting equipment; equipment troubleshooting; diagnose and repair; diagnose faults; diagnose and rectify faults; mechanical troubleshooting; troubleshoot equipment; troubleshooting and repair; troubleshooting issues; troubleshoot issues; troubleshoot problems; troubleshooting problems; diagnosing problems; troubleshoot and repair; fault rectification; troubleshooting techniques; faultfinding; diagnose issues
        mechanical systems = millwright; mechanical fitting; mechanical equipment; fitting and turning; mechanical skills; mechanical knowledge; machinery repair; mechanical engineering maintenance; mechanical ability; bearings; gearboxes; pumps and motors; conveyor systems; conveyors; conveyor repair; shaft alignment; laser alignment ! context
        hydraulics = hydraulic systems; hydraulic repair; hydraulics and pneumatics; hydraulic equipment; hydraulic and pneumatic systems
        pneumatics = pneumatic systems; compressed air systems; air compressors; compressors ~ hydraulics
        instrumentation maintenance = process instrumentation; control valves; instrumentation and control; I&C; E&I; electrical and instrumentation; C&I; field instruments ~ calibration
        electric motors = motor control; variable frequency drives; VFD; variable speed drives; motor repair; servo motors; AC/DC motors; AC drives; motor starters; drives and motors
        PLC troubleshooting = PLC maintenance; PLC fault finding; programmable logic controllers troubleshooting ~ troubleshooting
        industrial robots = robot operation; robotic equipment; FANUC robots; ABB robots; KUKA robots; robot programming; robotic cells
        sewing = sewing machine operation; industrial sewing; stitching; tailoring garments; seamstress; tailoring clothes; sewing machines; garment construction
        dressmaking > sewing
        pattern making = patternmaking; pattern cutting > sewing
        upholstery > sewing
        garment alterations = alterations > sewing
        woodworking machinery = wood machining; CNC router; saw operation; table saw; bandsaw; band saw; saws; wood machines
        coating application = painting of parts; surface coating; anodizing; surface finishing; surface preparation; shot blasting; paint booth; coatings; surface treatment; galvanizing; industrial coating
        powder coating > coating application
        sandblasting > coating application
        electroplating > coating application
        packing = packaging products; packing products; product packing; hand packing; packaging and labeling; packing goods; pack products; packing and labelling; labelling products; packaging goods; packaging duties; wrapping; bagging; boxing products; case packing ~ order picking
        palletizing = palletising > packing
        shrink wrapping = stretch wrapping > packing
        labeling > packing
        lean manufacturing = lean production; lean?; lean principles; lean tools; lean techniques; lean methodology; lean practices; lean thinking; lean processes; lean concepts; lean management; lean manufacturing principles; lean operations ~ Six Sigma; continuous improvement
        workplace safety = occupational safety; health and safety; safety procedures; safety compliance; safety regulations; safety standards; H&S; occupational health and safety; OHS; health & safety; health and safety regulations; health, safety and environment; HSE; EHS; EHS management; environment, health and safety; environmental health and safety; safety practices; health and safety procedures; health and safety policies; health and safety legislation; SHEQ; safety policies; safety rules; safe working practices; safe work practices; safety protocols; work safety; safety management; safety precautions; health and safety at work; WHS; QHSE; HSEQ; safety guidelines; safety policies and procedures; safety at work; health and safety compliance; industrial safety; safety and health; safety requirements; safety programs; safety inspections; health and safety management; general safety; EH&S; safety audits; safety awareness training; occupational safety and health; safe working environment
        risk assessment = workplace risk assessments; hazard identification; hazard assessment; job hazard analysis; JHA; job safety analysis; JSA; hazard analysis; conducting risk assessments; HAZOP; risk identification; hazard recognition; risk evaluation; assessing risk; assess risk; risk analysis; HAZID; identify risks; identifying risks ~ risk management
        accident investigation = incident investigation; incident reporting; accident reporting; near miss reporting; safety incident reporting; RIDDOR; workplace accident investigation; incident reports; reporting incidents; accident reports; safety investigations ~ workplace safety
        personal protective equipment = use of PPE; protective equipment; wearing PPE; respirator fit; fit testing; safety equipment; protective clothing; COVID-19 PPE
        hazardous materials = HAZMAT; hazardous materials handling; hazardous waste; dangerous goods; COSHH; hazardous substances; hazardous chemicals; hazardous waste management; handling hazardous materials; hazardous goods; ADR dangerous goods; safety data sheets; SDS; MSDS; hazmat handling; chemical hazards
        fire safety = fire prevention; fire warden; fire risk assessment; fire regulations; fire marshal; fire safety management; fire drills; fire extinguishers; fire safety procedures; emergency evacuation; evacuation procedures
        firefighting = fire fighting; fire service; fire suppression operations; fire and rescue; wildland firefighting; fire response
        environmental compliance = environmental regulations; EPA regulations; environmental permits; environmental permitting; environmental management; environmental management systems; environmental monitoring; environmental compliance management; environmental protection; environmental legislation; air permits; stormwater; environmental reporting; RCRA; environmental health; environmental audits; environmental site assessment; environmental impact assessment; soil sampling; groundwater monitoring; soil remediation; environmental remediation; environmental sampling; environmental auditing
        waste management = recycling; waste reduction; waste handling; waste minimisation; waste segregation; refuse; solid waste; landfill; recycling operations; waste disposal management; waste and recycling
        5S = 5S methodology; five S; 6S; 5S principles; 5S program; workplace organisation 5S > lean manufacturing
        Kaizen = kaizen events; kaizen methodology; kaizen facilitation; rapid improvement events ~ continuous improvement
        value stream mapping = VSM > lean manufacturing
        just-in-time manufacturing = just-in-time; JIT; pull systems; kanban inventory; JIT manufacturing > lean manufacturing
        standard operating procedures = SOP; operating procedures; writing SOPs; standard work; standardised work; standardized work; work instructions; SOP development; develop SOPs; SOP writing; standard operating policies; procedure writing; follow SOPs; standard operating procedure development; procedures manuals; writing work instructions; developing procedures; develop procedures
        [method]
        Six Sigma = lean six sigma; DMAIC; six sigma methodology; 6 sigma; lean sigma; six sigma tools; six sigma principles; lean and six sigma; six sigma techniques
        statistical process control = SPC; control charts; process capability; Cpk; SPC charts; process control charts
        FMEA = failure mode and effects analysis; PFMEA; DFMEA; failure mode effects analysis; failure analysis
        APQP = PPAP; advanced product quality planning; production part approval process; APQP/PPAP; control plans
        measurement system analysis = MSA; gauge R&R; gage R&R; gauge repeatability
        acceptance sampling = AQL; AQL sampling; sampling plans; acceptable quality limit; sampling inspection
        GD&T = geometric dimensioning and tolerancing; geometric dimensioning & tolerancing; geometric tolerancing ~ blueprint reading
        total quality management = TQM; quality circles; business excellence; EFQM
        quality management systems = QMS; quality management; quality programs; quality standards; quality procedures; maintaining quality standards; quality system management; quality processes; quality documentation; quality policies; eQMS
        [standard]
        ISO 9001 = ISO 9001:2015; ISO9001; ISO 9000; ISO quality standards; ISO standards; ISO 9001 standards; ISO certification; ISO 9001 certification; ISO 9001 quality management > quality management systems
        ISO 14001 = ISO14001; environmental management standard; ISO 14001 certification; ISO 14001:2015 > environmental compliance
        ISO 45001 = OHSAS 18001; ISO45001; OHSAS > workplace safety
        ISO 17025 = ISO/IEC 17025; ISO17025 > calibration
        AS9100 = AS 9100; AS9100D; NADCAP; AS9102 > quality management systems
        IATF 16949 = TS16949; ISO/TS 16949; TS 16949; IATF; ISO TS16949 > quality management systems
        GMP = cGMP; Good Manufacturing Practice; current good manufacturing practices; GMP compliance; GMP environment; cGMP regulations; GMP regulations; GMP standards; cGMP environment; cGMP compliance; GMP training; GMP guidelines ~ FDA regulations
        OSHA = OSHA regulations; OSHA standards; OSHA compliance; Occupational Safety and Health Administration; OSHA guidelines; OSHA requirements; OSHA safety; OSHA safety regulations; OSHA training; OSHA certification; OSHA rules > workplace safety
        RoHS = REACH compliance; RoHS compliance; UKCA
        CE marking = CE mark
        UL certification = UL standards
        WEEE ! case
        ITAR = export control; ITAR compliance; EAR export; export compliance; export regulations
        ASME codes = ASME; pressure equipment directive; ASME standards; PSSR; ANSI standards
        ASTM standards = ASTM; ASTM methods
        API standards
        LOLER
        PUWER
        NFPA codes = NFPA; life safety code; NFPA standards; National Fire Protection Association
        Environmental Protection Agency regulations = Environmental Protection Agency
        Clean Air Act
        Clean Water Act
        CERCLA
        [tool]
        coordinate measuring machine = CMM operation; CMM programming; CMM inspection > quality inspection ! case
        computerized maintenance management system = CMMS; cmms; computerised maintenance management system; maintenance management software; CMMS software; CMMS systems; maintenance software; CAFM; EAM; computer-aided facilities management; enterprise asset management
        Maximo = IBM Maximo > computerized maintenance management system
        manufacturing execution system = MES; MES systems ! case
        overhead crane = gantry crane; bridge crane; overhead crane operation; hoists and cranes; rigging; slinging; slinging and signalling; slinger signaller; overhead hoist; lifting equipment; lifting operations; slinger/banksman
        Minitab = Minitab software > statistical process control
        Mastercam = FeatureCAM; Esprit CAM; Edgecam
        GibbsCAM
        """#

    /// Vehicles, heavy plant, farms, gardens and forests.
    static let vehicleAndLandTrades: StaticString = #"""
        [credential]
        ASE certification = ASE; ASE certified; ASE Master Technician; ASE certificate; ASE A-series; ASE master; ASE certified technician > automotive repair ! case
        NVQ in vehicle maintenance = NVQ Level 3 light vehicle; IMI qualification; NVQ Level 3 vehicle maintenance; City & Guilds motor vehicle; IMI accreditation; NVQ Level 2 vehicle maintenance; IMI Level 3 > automotive repair
        MOT tester = MOT testing; MOT licence; MOT tester licence; MOT; MOT tests; Class 4 MOT tester > vehicle inspection ! case
        A&P license = airframe and powerplant; FAA A&P; A&P mechanic; A&P certificate; EASA Part 66; Part 66 licence; B1 licence; B2 licence; airframe and powerplant license; aircraft maintenance licence > aircraft maintenance
        pesticide applicator license = pesticide licence; PA1; PA6; PA1 and PA6; spraying certificate; spraying licence; pesticide certification; certified pesticide applicator; applicator license > pesticide application
        chainsaw certificate = chainsaw licence; NPTC chainsaw; CS30; CS31; NPTC; chainsaw ticket; LANTRA > chainsaw operation
        ISA Certified Arborist = certified arborist; ISA arborist > arboriculture
        permaculture design certificate = PDC permaculture > sustainable agriculture
        [activity]
        automotive repair = vehicle repair; car repair; auto repair; motor vehicle repair; vehicle mechanics; automotive maintenance; vehicle maintenance; automotive service; light vehicle repair; vehicle servicing; car servicing; vehicle maintenance and repair; auto repair experience; automotive servicing; motor mechanics; mechanical repairs on vehicles; fleet maintenance; automotive systems; car maintenance; automotive experience
        vehicle diagnostics = automotive diagnostics; engine diagnostics; diagnostic scan tools; OBD; OBD-II; scan tools; mechanical and electrical diagnostics; vehicle fault diagnosis; diagnostic scanners; car diagnostics; diagnosing vehicles; drivability diagnostics; drivability testing
        engine repair = engine rebuild; engine maintenance; engine overhaul; small engine repair; engine mechanics; engine performance; combustion engines; small engines; gasoline engines > automotive repair
        brake repair = brakes; brake systems; brake service; brake replacement; brake pads > automotive repair
        suspension and steering = steering and suspension; wheel alignment; suspension; alignment of wheels; steering systems > automotive repair
        transmission repair = gearbox repair; drivetrain; driveline; clutch replacement; transmission overhaul > automotive repair
        auto electrical = automotive electrical systems; vehicle electrics; auto electrics; automotive electronics; electrical systems of vehicles; automotive electrical; vehicle electrical systems
        tire service = tyre fitting; tire changing; tyre changing; tires; tire mounting; tire rotation; tyres; tire installation; tire repair; mount and balance tires
        oil changes = lube service; lubrication; lube; fluid changes; fluid checks; change oil; greasing
        diesel mechanics = diesel repair; diesel engines; HGV mechanics; truck repair; heavy vehicle repair; diesel engine repair; heavy truck repair; heavy duty mechanic; diesel maintenance; trailer repair; HGV technician; bus mechanics
        heavy equipment repair = heavy equipment maintenance; construction equipment repair; heavy equipment mechanics; plant machinery repair; heavy machinery repair; agricultural machinery repair; farm equipment repair; forklift repair; plant mechanics
        electric vehicle servicing = electric vehicles; EV repair; hybrid vehicles; EV charging installation; hybrid vehicle repair; EV maintenance; EV servicing; EVs; EV
        collision repair = auto body repair; panel beating; auto body; bodywork; vehicle bodywork; car body repair; paintless dent repair; auto painting; vehicle painting; auto refinishing; bodyshop; vehicle body repair; car painting; body shop
        vehicle inspection = safety inspections of vehicles; multi-point inspection; vehicle checks; vehicle safety checks; pre-trip inspections; daily vehicle checks; vehicle safety inspection; state inspection; walk-around checks; post-trip inspection; vehicle walkaround; pre-use checks; pre-trip and post-trip inspections
        vehicle detailing = car detailing; car cleaning; valeting; car washing; car valeting; vehicle valeting; auto detailing; vehicle cleaning; detailing vehicles; washing vehicles; vehicle washing; car wash
        motorcycle repair = motorbike repair; motorcycle mechanics
        bicycle repair = bike repair; cycle mechanics; bicycle mechanics; bike mechanics
        aircraft maintenance = aviation maintenance; aircraft mechanics; aircraft repair; airframe maintenance; MRO; aircraft inspection; avionics; aircraft servicing; avionics maintenance; aircraft maintenance engineering; line maintenance aircraft
        marine mechanics = boat repair; ship repair; marine maintenance; outboard engines; shipbuilding; vessel maintenance; ship maintenance
        railway maintenance = track maintenance; rail maintenance; rolling stock maintenance; permanent way; rail industry; railway; railway industry; rolling stock; railway signalling
        lift maintenance = elevator maintenance; elevator repair; lift engineering; elevators and escalators; elevator installation; escalators; elevators
        appliance repair = domestic appliance repair; white goods repair; household appliances repair; appliance installation; appliance servicing
        electronics repair = circuit board repair; component-level repair; phone repair; consumer electronics repair; mobile phone repair; repairing electronics; electronic equipment repair; board-level repair; computer repair
        heavy equipment operation = heavy equipment; heavy machinery operation; plant operation with diggers; earth moving equipment; operating heavy equipment; operate heavy equipment; construction equipment; dumper; heavy plant; plant operator; grader; dump truck operation; dump trucks
        excavator operation = excavator; 360 excavator > heavy equipment operation
        backhoe operation = backhoe > heavy equipment operation
        bulldozer operation = bulldozer; dozer > heavy equipment operation
        skid steer operation = skid steer; skid steer loader; bobcat > heavy equipment operation
        telehandler operation = telehandler > heavy equipment operation
        loader operation = wheel loader; front-end loader > heavy equipment operation
        crane operation = mobile crane; tower crane; operating cranes; cranes
        tractor driving = tractor operation; tractors; agricultural machinery; farm machinery; farm equipment; agricultural equipment; farm equipment operation; combine harvester; operating farm machinery
        farming = farm work; agriculture; agricultural work; crop farming; farm labour; agricultural; agriculture industry; farm labor; farming industry; farm experience; farm operations; farming experience; agribusiness; agricultural industry; ranching; agricultural production
        crop production = crops; arable farming; crop management; planting; crop growing; crop monitoring; crop scouting; agronomy; crop science; grain handling; cultivation; crop protection; seeding; plant cultivation; vegetable production; greenhouse production; crop care
        harvesting = harvest; crop harvesting > crop production
        fruit picking = picking fruit > crop production
        hydroponics > crop production
        livestock care = livestock; animal production; cattle; pig farming; livestock handling; livestock management; dairy; cattle handling; livestock farming; herd management; animal feeding; feeding livestock; calving; lambing; stockmanship; animal breeding; swine; equestrian; dairy industry
        dairy farming > livestock care
        poultry farming = poultry; poultry production > livestock care
        milking > livestock care
        horse care = equine care; horses > livestock care
        sheep farming > livestock care
        sustainable agriculture = organic farming; regenerative agriculture; permaculture; permaculture design; organic agriculture; agroecology; agroforestry
        irrigation = irrigation systems; irrigation installation; irrigation repair; sprinkler irrigation; drip irrigation; irrigation maintenance; irrigation management
        horticulture = gardening; greenhouse; plant care; greenhouse operations; garden maintenance; plant nursery; horticultural; plant knowledge; botany of gardens; garden centre; planting and pruning
        viticulture > horticulture
        plant propagation > horticulture
        landscaping = landscape maintenance; lawn care; hedge trimming; turf management; lawn maintenance; landscape construction; turf care; soft landscaping; landscape installation; grounds care; weed control; mulching; greenkeeping; landscape work; strimming; lawnmowers; golf course maintenance
        lawn mowing = mowing; lawn mowers; grass cutting > landscaping
        groundskeeping = grounds maintenance; grounds keeping > landscaping
        hardscaping = hard landscaping > landscaping
        snow removal = snow plowing; winter maintenance; gritting; ice removal; snow shoveling; snow and ice removal; shoveling snow
        arboriculture = tree surgery; tree care; tree felling; tree pruning; tree trimming; tree removal; pruning; tree climbing; tree work
        chainsaw operation = chainsaw; chain saws; chainsaw use
        forestry = timber harvesting; woodland management; logging operations; forest management; silviculture; forestry operations; harvester operation; forwarder operation
        fishing = commercial fishing; fisheries; aquaculture; fish farming; fish husbandry; fisheries management; fish hatchery
        conservation work = nature conservation; wildlife conservation; habitat management; environmental conservation; wildlife management; natural resource management; conservation; land management; habitat restoration; trail maintenance; countryside management; ecology surveys; ecological surveys; countryside ranger; wildlife; natural resources; park ranger
        pesticide application = pesticides; herbicide application; crop spraying; spraying; fertilizer application; herbicides; spray application; fertilizers; weed spraying; pesticide use
        """#
}
