extension VocabularySource {
    /// Kitchen, restaurant, bar and food production.
    static let foodService: StaticString = #"""
        [credential]
        food handler certification = food handler card; food handler's card; food handler's certificate; food handler permit; food handler license; food handler; food handler certificate > food safety
        ServSafe = ServSafe certification; ServSafe certified; Serve Safe; ServSafe Manager; ServSafe food handler > food safety
        food hygiene certificate = Level 2 food hygiene; Level 2 food hygiene certificate; food hygiene level 2; food safety level 2; Level 2 food safety; Level 3 food safety; basic food hygiene certificate; food safety certificate; food safety certification; Level 3 food hygiene; food protection certificate; food safety manager certification; certified food protection manager; food safety supervisor > food safety
        alcohol server certification = TIPS certification; TIPS certified; TABC; TABC certified; TABC certification; alcohol awareness certification; RSA certificate; responsible service of alcohol; responsible alcohol service; RBS certification; alcohol server permit; OLCC permit; responsible serving; personal licence; personal licence holder ~ bartending
        culinary degree = culinary arts degree; culinary diploma; culinary school; culinary certificate; culinary education; NVQ in catering; NVQ Level 2 professional cookery; City & Guilds 706; City and Guilds 706; 706/1; 706/2; City & Guilds catering; culinary qualification > cooking
        sommelier certification = WSET; WSET Level 2; WSET Level 3; certified sommelier; Court of Master Sommeliers > wine knowledge
        [domain]
        hospitality = hospitality industry; hospitality sector; hospitality environment; hospitality experience; hotel and restaurant
        food and beverage = F&B; food & beverage; food and beverage operations; food and drink; F&B operations; food and beverage industry; food industry > hospitality
        culinary arts = culinary; culinary skills; gastronomy; culinary techniques; culinary experience > cooking
        fine dining = fine-dining service; upscale dining; Michelin; rosette; high-end dining; white tablecloth; fine dining restaurant; AA rosette > restaurant service
        quick service restaurant = QSR; fast food; fast-food service; fast casual; counter service; quick service > food service
        wine knowledge = wine service; wine; wine list; wine pairing; oenology ~ bartending
        coffee knowledge = specialty coffee; latte art; speciality coffee ~ food and beverage
        hotels = hotel industry; luxury hotel; resorts; hotel operations; hotel sector > hospitality ! context
        allergen awareness = healthy cooking; allergens; food allergens; dietary restrictions; allergen management > food safety
        [activity]
        food preparation = food prep; preparing food; prepping food; prepare food; meal preparation; preparing meals; meal prep; prepare meals; ingredient preparation; prep cooking; prep work; preparation of food; mise en place; vegetable preparation; kitchen prep; food preparation techniques
        cooking = cookery; line cooking; cooking skills; cooking meals; short order cooking; cooking techniques; cook meals; hot line; preparing dishes; cooking methods; cook food; professional cookery; fresh food cooking; cooking fresh food > food preparation
        grilling = grill; broiling; grill station; griddle; charcoal grill > cooking
        frying = fryer; fry station; deep frying; saute; sautéing; saute station > cooking
        baking = bread making; cake baking; bread baking; dough preparation; baking skills > cooking
        pastry = pastry making; patisserie; pastry arts; desserts; dessert preparation; chocolate work; cake decorating; confectionery ~ baking
        butchery = meat cutting; meat preparation; meat fabrication; meat processing; boning; deboning > food preparation ~ knife skills
        fishmongery = fish preparation; seafood preparation; fish filleting; shellfish preparation; fish cutting; sushi; sushi preparation > food preparation
        pizza making = pizza preparation; dough stretching > cooking
        sandwich preparation = sandwich making; salad preparation; deli; cold food preparation; deli counter; cold kitchen; garde manger; salads > food preparation
        plating = food presentation; plate presentation; food styling; garnishing; food plating > cooking
        menu planning = menu development; menu design; menu creation; menu engineering; recipe development; developing menus; creating menus; creating recipes; seasonal menus; menu writing; designing menus; menu costing; recipe creation; menu planning and costing ~ culinary arts
        recipe following = recipes; following recipes; follow recipes; recipe adherence; standard recipes; recipe execution; standardized recipes > cooking
        knife skills = knife handling; knife safety; knives; basic knife skills; use of knives > food preparation
        portion control = portioning; portion sizes; portion size control > food preparation
        food safety = food hygiene; food handling; safe food handling; food safety standards; food safety regulations; food safety practices; food safety and sanitation; food and safety; food sanitation; food hygiene standards; safe food handling procedures; food safety and hygiene; food safety procedures; food handling procedures; food safety guidelines
        kitchen sanitation = kitchen cleanliness; kitchen cleaning; kitchen hygiene; cleaning kitchen equipment; clean kitchen; clean as you go; cleanliness of kitchen; kitchen cleaning schedules; restaurant cleanliness; sanitation and cleanliness ~ sanitation
        temperature control = temperature logs; food temperatures; food temperature checks; food storage; food rotation; first in first out; FIFO; stock rotation; labelling and dating; cold chain in kitchens; date labelling; food storage procedures > food safety
        food cost control = food costs; food costing; food cost management; gross profit margins; GP control; wastage control; waste reduction in kitchens; controlling food costs; kitchen budgets; recipe costing; labor cost control; reducing food waste ~ cost control
        kitchen management = kitchen operations; running a kitchen; kitchen supervision; back of house; BOH; back-of-house operations; kitchen leadership; managing a kitchen; commercial kitchen; running a section; kitchen experience; professional kitchen; kitchen staff management > cooking
        kitchen portering = dishwashing; pot washing; washing dishes; dish washing; dishwasher operation; washing up; dishwasher; kitchen assistance; stewarding ~ cleaning
        kitchen equipment operation = kitchen equipment; commercial kitchen equipment; slicers; operating kitchen equipment; mixers; ovens; cooking equipment; combi ovens; use of kitchen equipment; meat slicer
        food service = foodservice; food serving; serving food; serving food and beverages; meal service; cafeteria service; school catering; serve food; food service industry; food and beverage service; serving meals; serving food and drinks; food service experience; school meals; meal delivery > hospitality
        catering = event catering; banquet catering; banqueting; banquets; contract catering; off-site catering; hospitality catering; catering services; banquet service; banquet operations; catering operations; catering experience; functions catering; hospital catering; catering industry > food service
        restaurant service = table service; waiting tables; waitering; waitressing; serving tables; restaurant serving; waiting staff; table waiting; serving guests; serving customers food; silver service; wait staff; tray service; waiting on tables; food running; bussing tables; clearing tables; table setting; busser; a la carte service; setting tables; restaurant experience; table clearing; front of house service > food service
        front of house = FOH; front of house operations ~ guest service
        order taking = taking orders; take orders; taking food orders; taking customer orders; take customer orders; drive-thru service; take and serve orders; taking food and drink orders > restaurant service
        hosting = greeting guests; seating guests; greet guests; greeting customers; greet customers; welcoming guests; seat guests; guest greeting; hosting guests; meet and greet; greet and seat guests; greeting visitors; welcoming visitors; greet visitors; welcome guests ~ restaurant service
        table reservations = restaurant reservations; reservations; reservation management; taking reservations; taking bookings; bookings; booking management; reservation systems; handling reservations; room reservations ~ hosting
        bartending = bar service; bar tending; bar work; tending bar; bar experience; bar operations; drink preparation; pouring drinks; beverage service; serving drinks; drinks service; serving beverages; beverage preparation; bar keeping; cellar work > food and beverage
        mixology = cocktail making; cocktails; cocktail preparation; craft cocktails; cocktail development; classic cocktails; making cocktails; cocktail knowledge > bartending
        barista skills = coffee making; coffee preparation; espresso machine; making coffee; espresso preparation; coffee machine; barista experience > coffee knowledge
        cellar management = beer knowledge; beer line cleaning; craft beer; brewing; brewery ~ bartending
        liquor laws = alcohol laws; alcohol service; liquor regulations; licensing laws; serving alcohol; alcohol regulations; state liquor laws ~ alcohol server certification
        restaurant management = restaurant operations; managing a restaurant; restaurant supervision; food and beverage management; pub management; bar management; food service management; F&B management; restaurant general management; food service supervision; restaurant industry; restaurant leadership; catering management; restaurant management experience; cafe management ~ hospitality management
        opening and closing procedures = opening and closing; closing procedures; opening procedures; opening duties; closing duties; opening and closing duties; open and close the store; cashing up; opening and closing the store; end of day procedures; open and close; store opening and closing; key holding; key holder
        food ordering = ordering food supplies; kitchen ordering; ordering stock; stock ordering; placing orders with suppliers; ordering supplies; order supplies; supply ordering; order stock; ordering of supplies; ordering ingredients; ordering goods; ordering inventory ~ inventory management
        food production = food manufacturing; food processing; bakery production; dairy production; beverage production; food packaging; food production environment; food plant > food preparation
        food quality control = food quality; food tasting; taste testing; food quality standards; sensory evaluation; quality food; food tests > food safety
        [standard]
        HACCP = hazard analysis critical control points; HACCP certification; HACCP principles; HACCP plans; HACCP compliance; HACCP certified; Hazard Analysis and Critical Control Points; HACCP system > food safety
        health department regulations = health code; health and sanitation regulations; sanitation regulations; food code; sanitary regulations; health department standards; health and sanitation standards; state sanitation requirements; COSHH regulations in kitchens; sanitation standards
        BRC standard = BRCGS; BRC; USDA regulations > food safety
        SQF = SQF certification > food safety
        GFSI
        FSMA ~ HACCP
        ISO 22000 > food safety
        FSSC 22000 > food safety
        PCQI > food safety
        [tool]
        Toast POS = Toast > point of sale systems ! case
        Aloha POS = Aloha > point of sale systems ! case
        MICROS = Oracle MICROS; Micros POS; Oracle Simphony > point of sale systems ! case
        OpenTable = restaurant reservation software > table reservations
        Resy > table reservations
        SevenRooms > table reservations
        Revel POS = Revel > point of sale systems ! case
        """#

    /// Hotel, cleaning, events, beauty and travel.
    static let hospitalityServices: StaticString = #"""
        [activity]
        guest service = guest relations; guest experience; guest satisfaction; guest service experience; guest care; guest interaction; guest communication; guest service skills; hospitality service; guest hospitality; guest assistance; assisting guests; assist guests; guest needs; guest requests; guest engagement; exceptional guest experiences > customer service
        guest complaint handling = guest complaints; guest issues; resolving guest complaints; service recovery; guest concerns; handling guest complaints; resolve guest complaints > complaint handling
        front desk operations = front desk; hotel front desk; hotel reception; front office operations; front office; front desk experience; hotel front desk operations; front desk management; front desk service; guest reception; front office management; hotel front office; front desk reception ~ reception
        check-in and check-out = guest check-in; check in and check out guests; checking in guests; check-in guests; guest check-in and check-out; guest registration; room assignment; check-in and checkout; check guests in and out; guest check-out; check-in/check-out; check guests in > front desk operations
        concierge service = concierge; bell service; valet parking; porter service; bellman; luggage handling; baggage handling; bell desk; valet > guest service
        night audit = night auditing; hotel night audit > front desk operations
        hotel management = hotel operations management; hospitality management; hotel manager; hospitality operations; rooms division; rooms division management; property operations in hotels; hotel general management; lodging management > hotels
        hotel revenue management = room revenue; yield management; RevPAR; hotel pricing; occupancy management; room rates; revenue management > hotels
        hotel sales = group sales; banquet sales; catering sales; room sales; conference sales; hospitality sales; hotel sales and marketing > sales
        housekeeping = hotel housekeeping; room cleaning; cleaning guest rooms; guest room cleaning; housekeeping services; domestic services; room servicing; housekeeping duties; housekeeping experience; cleaning rooms; housekeeping operations; light housekeeping; household cleaning; domestic cleaning; guest rooms > cleaning
        housekeeping management = executive housekeeping; housekeeping supervision; housekeeping inspections; room inspections > housekeeping
        bed making = making beds; changing bed linens; linen changing; changing linen; bed linen; make beds; change linens; change bed linens > housekeeping
        laundry = laundering; linen service; washing clothes; laundry operations; laundry services; laundry equipment; linen; linen management; doing laundry; laundry duties; laundry machines; folding laundry ~ housekeeping
        ironing = ironing clothes; steaming garments; garment pressing > laundry
        dry cleaning = dry-cleaning equipment; garment care; stain removal; spotting > laundry
        cleaning = cleaning duties; cleaning services; cleaning skills; general cleaning; cleanliness; cleaning procedures; domestic cleaner; cleaning experience; cleaning tasks; cleaning techniques; cleaning standards; cleaning and sanitizing; keep work area clean; cleaning schedules; maintaining cleanliness; maintain cleanliness; clean work area; hygiene standards; cleaning methods; cleaning of equipment; cleaning equipment; cleaning and maintenance; clean and sanitize; cleanliness standards; restock and clean; maintaining a clean work area
        commercial cleaning = office cleaning; industrial cleaning; contract cleaning; janitorial; custodial; custodial services; janitorial services; school cleaning; janitorial work; custodial work; hospital cleaning; building cleaning; janitorial duties; custodial duties; facility cleaning > cleaning
        deep cleaning = high-level cleaning; end of tenancy cleaning > cleaning
        floor care = floor cleaning; floor buffing; floor waxing; stripping and waxing; carpet extraction; sweeping; scrubbing floors; floor scrubber; floor maintenance; sweeping and mopping; floor polishing; dusting; sweep and mop; sweep floors; floor machines > cleaning
        carpet cleaning > floor care
        vacuuming = vacuum cleaners > floor care
        mopping = mop floors > floor care
        window cleaning = window washing; washing windows; glass cleaning; pressure washing; power washing; jet washing > cleaning
        restroom cleaning = bathroom cleaning; cleaning bathrooms; toilet cleaning; washroom services; clean restrooms; cleaning restrooms > cleaning
        sanitation = sanitizing; sanitising; sanitation procedures; sanitation practices; sanitary standards; sanitation duties; sanitize; sanitation principles; sanitary practices; hygiene and sanitation ~ cleaning
        waste disposal = refuse collection; trash removal; waste removal; rubbish removal; garbage collection; clinical waste disposal; emptying bins; empty trash; trash collection; recycling collection; garbage disposal ~ cleaning
        chemical handling = cleaning chemicals; chemical safety; safe use of chemicals; chemical products; cleaning products; use of cleaning chemicals; handling chemicals; handling of chemicals
        pest control = pest management; fumigation; extermination; integrated pest management; pest control operations
        household management = private household; estate management for households; butler service; private service; house management; household staff; home management; domestic staff
        event planning = event management; event coordination; event organisation; event organization; planning events; organising events; organizing events; event production; event execution; event organising; coordinate events; coordinating events; plan events; event logistics; execution of events; planning and executing events; organise events; organize events; special events; event support; event operations; social events; live events; virtual events; corporate events; event marketing and planning; plan and execute events; event strategy
        wedding planning = weddings; wedding coordination; wedding events > event planning
        conference planning = conference organisation; conference coordination; convention services; conference management; meetings and conventions; meeting and event planning; conference organization; conference services; exhibitions; organizing conferences; conventions; symposia > event planning
        trade shows = trade fairs; tradeshows; trade show coordination; exhibition stands; exhibition management; trade show management; trade show planning ~ event planning
        event setup = event set-up; room setup; setting up events; event breakdown; stage setup; set up and tear down; setup and breakdown; function set-up; meeting room setup; event set up and breakdown ~ event planning
        venue management = venue operations; venue sourcing; venue hire; venue booking; venue selection; venue sales ~ event planning
        ticketing = ticket sales; box office; admissions ticketing; selling tickets; box office operations; ticket office
        audio-visual setup = AV equipment; audio visual equipment; AV setup; audiovisual equipment; audio visual support; AV support; PA systems; projectors; A/V equipment; AV systems; audio-visual
        crowd management = crowd control; event stewarding; event security; ushering; event staffing
        floristry = flower arranging; floral design; floral arrangements
        hairdressing = hair styling; hairstyling; hair cutting; haircutting; hair design; haircuts; hair services; hair care; hair treatments; hair extensions
        hair colouring = hair coloring; hair color; balayage; colour correction; hair colour > hairdressing
        barbering = men's grooming; beard trimming; shaving; men's haircuts ~ hairdressing
        beauty therapy = beauty treatments; beauty services; aesthetics treatments; beauty industry; spa treatments; cosmetology; salon services; beauty consultation
        skin care = skincare; esthetics; skin treatments; aesthetics; skin analysis; laser treatments > beauty therapy
        facials = facial treatments > skin care
        microdermabrasion > skin care
        chemical peels > skin care
        laser hair removal > skin care
        botox > skin care
        nail care = manicure; pedicure; gel nails; nail art; nail services; acrylic nails > beauty therapy
        makeup artistry = make-up; makeup; makeup application; bridal makeup; special effects makeup; cosmetics application; make-up artistry > beauty therapy
        waxing = hair removal; brow shaping; lash and brow; tinting > beauty therapy
        threading = eyebrow threading > waxing
        eyelash extensions = lash extensions > waxing
        tattooing = body piercing; tattoo art; permanent makeup; microblading ~ beauty therapy
        spa operations = spa management; wellness centre; spa services; spa; spa reception; salon management; salon operations; wellness services; spa industry; day spa ~ beauty therapy
        travel booking = booking travel; flight booking; travel reservations; hotel booking; booking flights; travel agency; travel sales; travel consulting; booking hotels; flight reservations; ticketing and reservations; travel packages; travel consultancy; itinerary planning; online travel; travel services
        tour guiding = guided tours; leading tours; giving tours; conducting tours; city tours; give tours; facility tours; museum tours; property tours
        tour operations = tour management; tourism; tourism industry; travel industry; travel and tourism; destination management; travel and hospitality; tour planning ~ travel booking
        cabin crew service = cabin crew; in-flight service; aircraft safety procedures; inflight service; airline cabin services; passenger safety > airline industry
        passenger service = passenger handling; airline check-in; passenger assistance; customer service in airports; airport operations; ground handling; gate agent; ramp operations; ground operations; airport ground handling ~ airline industry
        airline industry = airlines; aviation; aviation industry; commercial aviation; air transport
        cruise operations = cruise ship; cruise industry; onboard service; maritime hospitality
        lifeguarding = pool supervision; water safety; pool operations; poolside supervision; swimming pool maintenance; pool maintenance ~ swimming instruction
        leisure services = leisure centre; leisure industry; recreational activities management; recreation programs; parks and recreation; leisure and recreation; leisure operations; theme parks; amusement parks; recreation management
        gaming operations = casino; casino operations; table games; slot operations; gaming regulations; casino gaming
        luxury service = luxury hospitality; five-star service; 5-star service; luxury service standards; Forbes standards; VIP guests; five star standards; luxury guest service; VIP service; white glove service; luxury lifestyle; luxury brands; luxury industry; 5 star hotel
        timeshare sales = vacation ownership; timeshare; vacation club
        [credential]
        cosmetology license = cosmetologist license; licensed cosmetologist; cosmetology licence; hairdressing licence; barber license; NVQ Level 2 hairdressing; NVQ Level 3 hairdressing; cosmetology certification; barbering license > hairdressing
        esthetician license = licensed esthetician; aesthetician license; esthetics license; NVQ Level 3 beauty therapy; NVQ Level 2 beauty therapy; CIDESCO; ITEC > beauty therapy
        nail technician license = manicurist license; nail license > nail care
        lifeguard certification = NPLQ; lifeguard certificate; lifeguard training; pool lifeguard; Red Cross lifeguard; certified pool operator; CPO certification; swimming teacher qualification; swim instructor certification > lifeguarding
        BICSc certification = BICSc; British Institute of Cleaning Science; cleaning certification > cleaning
        Certified Meeting Professional = CMP; CMP certification; certified event planner > event planning
        IATA certification = IATA diploma; IATA training; IATA > travel booking
        [tool]
        Opera PMS = Oracle Opera; Opera Cloud; Opera property management; Opera hotel system; Fidelio; Micros Opera; Opera Property Management System > hotel management software
        hotel management software = hotel property management system; hotel PMS; property management system; hotel software; hotel management systems; hotel systems; Maestro PMS; hotel reservation system
        OnQ > hotel management software ! case
        Protel > hotel management software
        Cloudbeds > hotel management software
        Mews > hotel management software ! case
        global distribution systems = GDS; Travelport; Apollo GDS > travel booking
        Amadeus = Amadeus GDS > global distribution systems ! case
        Sabre = Sabre GDS > global distribution systems ! case
        Galileo > global distribution systems ! case
        Worldspan > global distribution systems
        event management software = event software; event management platforms; Ticketmaster; event technology; Social Tables; event registration software; Delphi sales and catering; Bizzabo
        Cvent > event management software
        Eventbrite > event management software
        Tripleseat > event management software
        salon software = salon booking software; Vagaro; booking software; Booker software; appointment booking software; booking systems; Zenoti
        Mindbody > salon software
        Phorest > salon software
        Fresha > salon software
        cleaning machines = scrubber dryer; carpet cleaning machines; rotary machines; burnisher; pressure washer; industrial cleaning equipment > cleaning
        """#
}
