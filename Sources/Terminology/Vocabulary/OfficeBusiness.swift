extension VocabularySource {
    /// Administration, office software and customer service.
    static let officeAdministration: StaticString = #"""
        [tool]
        Microsoft Office = MS Office; Microsoft Office Suite; Office suite; MS Office Suite; Microsoft Office 365; Office 365; Microsoft 365; M365; O365; Microsoft Office applications; Microsoft Office products; Microsoft Suite; MS Suite; Microsoft packages; Microsoft Office programs; MS Office applications; MS Office products; Microsoft Office software; Microsoft applications; Office software; Microsoft products; Microsoft Office package; MS Office package; MS Office 365
        Microsoft Excel = Excel; MS Excel; Excel spreadsheets; Microsoft Excel spreadsheets; Excel skills > spreadsheets ! case
        Microsoft Word = MS Word; Word > word processing ! case
        Microsoft PowerPoint = PowerPoint; MS PowerPoint; Power Point; MS Power Point; PowerPoint presentations ~ presentation design
        Microsoft Outlook = Outlook; MS Outlook; Outlook calendar > email ! case
        Microsoft Teams = MS Teams > video conferencing ! case
        Microsoft Access = MS Access; Access database; Access? ! case
        Microsoft Publisher = MS Publisher; Publisher ! case
        Microsoft OneNote = OneNote; MS OneNote
        Microsoft Project = MS Project; MSProject > project management software
        Microsoft Visio = Visio; MS Visio > process mapping
        Microsoft Planner = MS Planner > project management software
        SharePoint = Microsoft SharePoint; MS SharePoint; SharePoint Online > document management
        OneDrive = Microsoft OneDrive
        Dropbox > document management
        Google Workspace = G Suite; GSuite; Google Apps; Google Suite; Google Docs Editors; Google Apps for Work
        Google Docs > word processing
        Google Sheets = Google Spreadsheets > spreadsheets ~ Microsoft Excel
        Google Slides ~ Microsoft PowerPoint
        Google Drive > document management
        Google Calendar > calendar management
        Google Forms > surveys
        Gmail = Google Mail > email
        Google Meet > video conferencing
        Zoom = Zoom meetings; Zoom video conferencing > video conferencing ! case
        Webex = Cisco Webex > video conferencing
        Skype = Skype for Business > video conferencing
        Slack ~ Microsoft Teams ! case
        Apple iWork
        Keynote ! case
        Apple Numbers
        Apple Pages
        LibreOffice = OpenOffice ~ Microsoft Office
        WordPerfect = Word Perfect > word processing
        Lotus Notes = IBM Notes > email
        Adobe Acrobat = Acrobat; Adobe Reader; Acrobat Pro; Adobe Acrobat Pro; PDF editing
        DocuSign = electronic signatures; e-signature
        Adobe Sign
        Calendly = appointment booking tools > appointment scheduling
        office equipment = photocopiers; fax machines; copiers; office machines; printers and scanners; copy machine; general office equipment; standard office equipment; copiers and printers; business machines; office machinery
        switchboard = switchboard operation; telephone switchboard; multi-line phone; multi-line phone system; multi-line telephone; phone systems; telephone systems; multi-line telephone system; PBX switchboard; multiline phone > telephone answering
        [activity]
        administration = administrative duties; administrative support; administrative tasks; admin support; office administration; general administration; administrative skills; administrative work; administrative assistance; admin; admin duties; admin tasks; administration skills; administrative functions; administrative experience; administration support; administrative services; administration duties; clerical; clerical duties; clerical support; clerical work; clerical skills; office support; clerical tasks; general office duties; general administrative duties; office work; secretarial; secretarial support; secretarial duties; secretarial skills; office duties; administration experience; clerical experience; administrative operations; business administration support; administrative processes; office skills; administrative procedures; business support; office experience; office assistance ! context
        office management = office operations; managing an office; running an office; front office administration; office coordination; office procedures; administrative management; administrative oversight; manage office > administration
        executive assistance = executive support; PA support; personal assistance; C-suite support; PA duties; executive administration; executive administrative support; supporting executives; supporting senior executives; executive secretarial > administration
        reception = reception duties; reception desk; front desk reception duties; receptionist duties; reception services; front office reception; reception work; reception experience; visitor reception; manning reception; covering reception > customer service
        visitor management = visitor registration; visitor sign-in; visitor control
        data entry = data input; data inputting; keyboarding; inputting data; entering data; data entry skills; database entry; enter data; VDU inputting; keying data; input data; computer data entry; data capture; data processing clerical; order entry; alphanumeric data entry; data keying ~ typing
        typing = typing skills; typing speed; touch typing; keyboard skills; fast typing; wpm; copy typing; words per minute; 10-key; ten key; accurate typing
        audio typing = dictation typing; transcription; audio transcription; transcribing; transcribe > typing
        shorthand = Teeline
        word processing = word processing software; word processor; wordprocessing
        spreadsheets = spreadsheet software; spreadsheet skills; spreadsheet analysis; creating spreadsheets; maintaining spreadsheets; create spreadsheets; maintain spreadsheets; spreadsheet applications
        advanced Excel = advanced Microsoft Excel; advanced MS Excel; Excel macros; Excel modeling; Excel modelling; advanced Excel skills; advanced Excel functions; Excel formulas > Microsoft Excel
        pivot tables = pivot charts > Microsoft Excel
        VLOOKUP = XLOOKUP; HLOOKUP; v-lookup; lookups > Microsoft Excel
        presentation design = presentation development; slide decks; presentation preparation; preparing presentations; PowerPoint decks; create presentations; creating presentations; slide deck creation; prepare presentations; pitch decks; develop presentations; developing presentations; presentation materials; building presentations
        computer literacy = computer skills; computer literate; IT skills; IT literate; IT literacy; basic computer skills; PC skills; PC literate; computer proficiency; computer knowledge; basic IT skills; computer applications; good IT skills; basic computer knowledge; proficient with computers; computer proficient; computer usage; use of computers; computer use; computer savvy; PC literacy; computer software; proficient computer skills; computer experience; PC programs; standard computer applications; IT systems user; working knowledge of computers; basic computer literacy; computer operation; use computers; ICT skills; ICT literacy; IT packages; digital skills in the office
        email = e-mail; email correspondence; email communication; email handling; responding to emails; email management; emailing; email etiquette; inbox management; answering emails ! context
        correspondence = business correspondence; drafting correspondence; letter writing; preparing correspondence; written correspondence; drafting letters; handling correspondence; general correspondence; prepare correspondence; draft correspondence; memoranda
        mail handling = mail distribution; post room; sorting mail; mail processing; mailroom; incoming and outgoing mail; postal services; mail room; incoming mail; distribute mail; incoming and outgoing post; mail sorting; process mail; opening mail; franking; open and distribute mail; processing mail; mail merge; courier dispatch; bulk mailing
        telephone answering = answering phones; answering phone calls; phone answering; answer phones; answering telephones; telephone calls; call answering; answering calls; phone calls; answering and routing phone calls; answer telephones; answer calls; telephone enquiries; telephone handling; answering telephone calls; handling phone calls; answer phone calls; taking messages; answering the phone; answer the phone; call routing; answering incoming calls; handling telephone calls; incoming calls; answer incoming calls; telephone answering service; take messages; telephone work; message taking; directing calls; multi-line call handling; route calls ~ telephone manner
        filing = filing documents; filing systems; document filing; electronic filing; file management; filing and archiving; file organization; file documents; maintain files; maintaining files; maintaining filing systems; organizing files; record filing; maintenance of files; office filing; file maintenance; organize files ! context
        archiving = archive management; archival; document archiving ! context
        record keeping = records management; recordkeeping; maintaining records; keeping records; record-keeping skills; record maintenance; maintain records; keep records; maintaining accurate records; maintain accurate records; accurate records; accurate record keeping; management of records; keeping accurate records; keep accurate records; records retention; records administration; updating records; recording information; document records
        document management = document control; document management systems; document handling; documentation control; EDMS; electronic document management; controlled documents; document organisation; version control of documents; document processing; document management software
        document preparation = preparing documents; document production; drafting documents; preparation of documents; prepare documents; document creation; document drafting; draft documents; document formatting; formatting documents; creating documents; producing documents; create documents; desktop documents
        documentation = written documentation; documentation skills; process documentation; documentation management; preparing documentation; maintain documentation; maintaining documentation; documenting processes ! context
        photocopying = copying; photo copying; making copies; copying documents; photocopy; duplicating; copying and filing; make copies
        scanning = document scanning; scanning documents; digitization; digitisation; document imaging; scan documents; digitizing documents; scanning and filing; digitising records ! context
        minute taking = taking minutes; meeting minutes; note taking; taking notes; take minutes; taking meeting minutes; recording minutes; minutes of meetings; typing minutes; servicing meetings; take notes
        meeting coordination = meeting scheduling; arranging meetings; scheduling meetings; organising meetings; organizing meetings; meeting planning; meeting arrangements; setting up meetings; arrange meetings; coordinating meetings; schedule meetings; meeting management; organise meetings; preparing agendas; agenda preparation; meeting preparation; meeting organisation; coordinate meetings; meeting support; organize meetings; meeting logistics; committee servicing; committee support
        calendar management = diary management; managing calendars; managing diaries; schedule management; calendaring; diary coordination; calendar coordination; manage calendars; managing a calendar; calendar organisation; diary organisation; manage diaries; scheduling calendars; calendar scheduling; maintain calendars; electronic diaries; Outlook diary management
        appointment scheduling = scheduling appointments; booking appointments; appointment setting; appointment booking; making appointments; schedule appointments; setting appointments; arranging appointments; appointment management; appointment coordination; book appointments; arrange appointments; make appointments; set appointments; appointment making; appointment confirmation ~ calendar management
        scheduling = scheduling skills; schedule coordination; scheduling software; creating schedules; planning schedules; schedule planning; scheduling and planning ! context
        staff rostering = rota management; rostering; staff scheduling; employee scheduling; shift scheduling; e-rostering; workforce scheduling; shift planning; duty rosters; roster management; writing schedules; labor scheduling; creating staff schedules; scheduling staff; rota planning; staff rotas; staff schedules; scheduling employees; crew scheduling; roster; shift management; schedule employees
        travel arrangements = travel coordination; booking travel arrangements; travel management; arranging travel; travel planning; making travel arrangements; travel booking for staff; business travel arrangements; travel logistics; coordinating travel; itineraries; coordinate travel; travel itineraries; arrange travel; make travel arrangements; domestic and international travel arrangements
        expense reporting = expense reports; expense management; processing expenses; travel expenses; expense processing; expense claims; expense tracking; expense report preparation; expense reimbursement; expense reconciliation
        Concur = SAP Concur > expense reporting
        Expensify > expense reporting
        office supplies ordering = ordering office supplies; office supplies; maintaining office supplies; supply inventory; stationery ordering; stationery; office inventory; order office supplies; office supply management; supplies management; maintaining supplies
        database maintenance = database management clerical; database updates; maintaining databases; maintain databases; updating databases; update databases; database updating; data maintenance ! context
        reporting = report preparation; preparing reports; prepare reports; generating reports; report generation; producing reports; report production; creating reports; create reports; generate reports; produce reports; management reporting; statistical reports; reporting skills; management reports; performance reporting; operational reporting; monthly reporting; run reports; running reports; regular reports; report creation; ad hoc reports; reporting and analysis; compile reports; develop reports; compiling reports; weekly reports; preparation of reports; analytical reports; progress reports; data reporting; activity reports; report development; management information; status reports; board reports; ad hoc reporting; KPI reporting ! context
        report writing = writing reports; written reports; write reports; technical report writing; report-writing skills; drafting reports; report drafting; writing of reports > written communication; reporting
        proofreading = proof reading; proofread; proof read; proofreader; checking documents; proofreading documents; reviewing documents for errors ~ copy editing
        grammar = grammar and punctuation; spelling; spelling and grammar; punctuation; grammar and spelling; correct grammar; English grammar; spelling, punctuation and grammar ! context
        handling confidential records = confidential files; confidential records; confidential documents; secure document handling > record keeping
        space management = office moves; office space planning; move management; workspace management
        petty cash = petty cash handling; petty cash management; handling petty cash > cash handling
        company secretarial = corporate secretarial; board administration; governance administration; company secretary; board governance; company secretarial duties
        forms processing = processing forms; application processing; processing applications; processing paperwork; case processing; process applications; paperwork completion; completing paperwork; complete paperwork; document completion; permit processing; licensing applications; process paperwork
        notary services = notary public; notary; commissioner of oaths; notarization
        survey administration = surveys; survey design; questionnaire design; questionnaires; survey research; survey development; survey data; conducting surveys; survey methodology; survey platforms
        SurveyMonkey > survey administration
        Qualtrics > survey administration
        customer service = customer care; customer support; customer service skills; customer service experience; customer assistance; serving customers; client support; customer servicing; assisting customers; assist customers; service to customers; customer experience service; customer-facing; customer facing experience; customer facing role; client facing; helping customers; serve customers; client servicing; excellent customer service; customer service excellence; providing customer service; client-facing experience; dealing with customers; public contact; customer contact; dealing with the public; working with the public; dealing with the general public; customer handling; interacting with customers; interact with customers; customer service support; customer service operations; customer assistance service; customer relations; client relations; service excellence; customer serving; customer service role; customer communication; customer service duties; supporting customers; support customers; customer service delivery; customer success support; deal with customers ~ customer focus
        customer satisfaction = CSAT; customer happiness; ensuring customer satisfaction; ensure customer satisfaction; customer satisfaction surveys; customer feedback; NPS; net promoter score; customer satisfaction scores; voice of the customer; customer loyalty > customer service
        complaint handling = customer complaints; handling complaints; complaint resolution; resolving complaints; complaints management; resolving customer complaints; resolve customer complaints; customer issue resolution; handling customer complaints; deal with complaints; resolve complaints; dealing with complaints; dispute handling; customer problem solving; customer escalations; escalation management; handle complaints; customer complaint resolution; handle customer complaints; escalation handling; customer concerns; resolving customer issues; resolve customer issues; customer issues > customer service ~ conflict resolution
        customer inquiries = customer enquiries; handling inquiries; responding to inquiries; customer queries; answering customer questions; responding to customer inquiries; enquiry handling; query handling; answering questions; enquiries; handling enquiries; respond to inquiries; query resolution; dealing with enquiries; customer questions; answering inquiries; answer customer questions; responding to queries; customer requests; dealing with queries; respond to customer inquiries; respond to enquiries; answer inquiries; responding to enquiries; client inquiries; public inquiries > customer service
        call centre operations = call center; call centre; contact centre; contact center; call center experience; call centre experience; call center operations; contact center operations; call centre environment; contact center experience; call center environment; call centre management; call center management; contact centre operations > customer service
        inbound calls = inbound call handling; incoming call handling; inbound customer service; call handling; taking inbound calls; handling calls; handling incoming calls; taking calls; handling inbound calls; phone support; telephone support; phone customer service; telephone customer service > telephone answering; customer service
        outbound calls = outbound calling; outbound call handling; making outbound calls; outgoing calls
        live chat = chat support; live chat support; online chat; webchat; web chat; email and chat support; chat and email support > customer service
        order processing = processing orders; order management; order fulfilment; order fulfillment; sales order processing; process orders; order tracking; purchase order processing; customer orders; order administration; order handling; order placement; sales orders; fulfilling orders; fulfill orders; order coordination; fulfilment; order preparation; order status; placing orders; place orders; order follow-up; customer order management
        returns processing = processing returns; returns and exchanges; refunds; processing refunds; process returns; returns management; returns and refunds; refund processing; returns handling; refunds and exchanges; warranty claims; warranty; handling returns; warranty administration; customer returns
        client onboarding = customer onboarding; onboarding clients; onboarding customers; new client onboarding; onboarding new clients; onboarding new customers; client implementation; merchant onboarding > customer service
        customer success = customer success management; CSM; client success; customer adoption; customer health ~ account management
        customer experience = CX; customer experience management; client experience; customer journey; customer experience design; improving customer experience; customer journey mapping; customer experience improvement; customer journey optimization; end-to-end customer journey ~ customer satisfaction
        customer retention = client retention; retention of customers; churn reduction; retention strategies; loyalty programs; customer lifecycle; retaining customers; churn; loyalty schemes; retention programs; loyalty marketing; loyalty programmes; subscriber retention; customer lifecycle management
        help desk support = customer help desk; service desk customer support; helpdesk experience; helpdesk support
        [tool]
        Zendesk = Zendesk Support > ticketing systems
        Freshdesk > ticketing systems
        Intercom > live chat ! case
        ticketing systems = ticket management; help desk software; helpdesk software; support tickets; ticketing tools; ticketing software; help desk ticketing
        call centre software = NICE inContact; contact center software; auto dialer; predictive dialer; dialer; telephony systems; call center software; IVR; interactive voice response
        Five9 > call centre software
        Genesys = Genesys Cloud > call centre software
        Avaya > call centre software
        Talkdesk > call centre software
        RingCentral > call centre software
        Amazon Connect > call centre software
        video conferencing = videoconferencing; web conferencing; video calls; virtual meetings; online meetings; teleconferencing; video conference; video conferencing tools; conference calls
        """#

    /// Selling and looking after accounts.
    static let officeSales: StaticString = #"""
        [activity]
        sales = sales experience; sales skills; selling skills; sales activities; sales role; sales environment; sales techniques; selling techniques; sales process; sales processes; sales methodology; product sales; sales background; sales cycle; full sales cycle; sales professional; sales ability; selling experience; sales work; sales calls; selling products; selling services; sell products; sales knowledge; sales tactics ! context
        B2B sales = business-to-business sales; B2B; B2B selling; business to business; selling B2B; corporate sales; business sales; B2B sales experience > sales
        B2C sales = B2C; business-to-consumer; consumer sales > sales
        inside sales = internal sales; inside sales experience; desk-based sales; phone sales > sales
        outside sales = field sales; external sales; face-to-face sales; territory sales; outside sales experience; field selling; field based sales > sales
        direct sales = direct selling; door-to-door sales; door to door; D2D sales; in-home sales; personal selling; one-to-one sales > sales
        telesales = telemarketing; telephone sales; outbound sales; selling over the phone; telephone selling; telephonic sales; telephone marketing; outbound telesales > sales
        inbound sales > sales
        consultative selling = solution selling; consultative sales; value-based selling; needs-based selling; consultative sales approach; solution sales; value selling; consultative approach; relationship selling; relationship-based selling; consultative selling skills; customer needs analysis; client needs analysis; needs analysis > sales
        technical sales = sales engineering; pre-sales; presales; solution engineering; pre-sales support; technical presales; pre sales engineering; pre-sales consulting > sales
        software sales = SaaS sales; technology sales; selling SaaS; tech sales; IT sales; B2B SaaS sales; selling software; enterprise software sales > sales
        enterprise sales = major account sales; complex sales; strategic sales; selling to enterprise; large account sales; C-level selling > B2B sales
        medical sales = pharmaceutical sales; medical device sales; healthcare sales; pharma sales > sales
        advertising sales = media sales; ad sales; sponsorship sales; selling advertising; ad space sales > sales
        insurance sales = selling insurance; life insurance sales > sales
        automotive sales = car sales; vehicle sales; auto sales > sales
        real estate sales = property sales; selling real estate; home sales > sales
        retail sales = in-store sales; shop floor sales; sales floor; floor sales; retail selling; sales floor experience; retail sales experience; showroom sales; retail sales environment > sales; retail
        channel sales = partner sales; indirect sales; reseller sales; channel management; reseller management; distributor management; channel partners; dealer management; partner channel; channel development; distributor relationships > sales
        international sales = export sales; global sales > sales
        upselling = up-selling; cross-selling; upsell; cross sell; upselling and cross-selling; up-sell; suggestive selling; upselling techniques; add-on sales; cross selling opportunities; cross-selling and upselling; upsell and cross-sell; upselling products > sales
        closing sales = deal closing; closing deals; close deals; close sales; sales closing; closing skills; deal closure; closing techniques; closing the sale; close business; closing business > sales
        cold calling = cold calls; cold-calling experience; cold outreach; cold emailing; making cold calls > prospecting
        prospecting = sales prospecting; lead prospecting; identifying prospects; client prospecting; prospect for new business; prospecting new clients; customer prospecting; prospecting skills; identify prospects; new business prospecting; sales outreach; outbound prospecting; identify potential clients; identifying potential customers; identify potential customers; identify new opportunities > sales
        lead generation = generating leads; generate leads; lead gen; sales leads; lead sourcing; lead identification; inbound leads; lead development; qualified leads; generate new leads; sales lead generation; pipeline generation; outbound lead generation ~ prospecting
        lead qualification = qualifying leads; qualify leads; lead management; lead scoring; lead nurturing; lead nurture; BANT; lead tracking; pre-qualified leads; nurturing leads; lead conversion; follow up on leads; lead follow-up; follow up leads; discovery calls ~ lead generation
        sales development = SDR; BDR; sales development experience > prospecting
        new business development = business development; new business; new business acquisition; developing new business; new business sales; generating new business; business development skills; biz dev; business generation; winning new business; develop new business; new client acquisition; client acquisition; customer acquisition; developing business; business development activities; develop new business opportunities; new business opportunities; business expansion; acquiring new customers; new customer acquisition; business development experience; client development; acquisition of new customers; customer development; acquiring new clients ~ sales
        account management = managing accounts; client account management; customer account management; managing client accounts; client management; managing clients; account servicing; manage accounts; account handling; client relationship management; managing customer accounts; client relationships; customer relationship management skills; managing client relationships; customer relationships; client account handling; manage client relationships; relationship management; customer relationship building; account growth; account development; growing accounts; account relationship management; managing key clients ~ stakeholder management; customer service
        key account management = KAM; strategic account management; major accounts; national account management; key accounts; strategic accounts; large accounts; global account management; national accounts; enterprise account management; enterprise accounts; major account management > account management
        territory management = sales territory management; managing a territory; territory planning; managing territory; regional sales; territory development; sales territory; manage a territory; area sales; area sales management; territory growth > sales
        pipeline management = sales pipeline; sales pipeline management; managing a sales pipeline; pipeline development; sales funnel; funnel management; pipeline building; sales funnel management; opportunity management; manage pipeline; building a pipeline; managing pipeline; pipeline generation and management; build pipeline > sales
        sales forecasting = sales forecasts; forecasting sales; revenue forecasting; sales projections; forecast sales; pipeline forecasting ~ forecasting
        sales management = managing sales teams; sales leadership; sales team leadership; sales team management; leading a sales team; sales supervision; leading sales teams; sales management experience > sales; team leadership
        sales operations = sales ops; revenue operations; RevOps; sales administration; sales support; sales enablement; sales admin; sales coordination; sales process improvement; sales effectiveness; commercial operations; sales planning; sales operations support
        sales analysis = sales analytics; sales reporting; sales data analysis; sales reports; sales data; analysing sales; sales performance analysis; sales metrics; sales tracking; analyzing sales data ~ data analysis
        sales strategy = sales planning strategy; sales plans; go-to-market; go-to-market strategy; GTM; GTM strategy; commercial strategy; market entry; go to market planning; market expansion; route to market
        sales targets = meeting sales targets; sales quotas; quota attainment; achieving sales targets; quota; sales goals; meeting quotas; exceeding quotas; meet sales targets; achieve sales targets; target achievement; achieving targets; meeting targets; exceeding sales targets; sales KPIs; quota carrying; KPI achievement; revenue targets; meet sales goals; monthly sales targets; achieve targets; meet targets; meeting sales goals; revenue goals > sales
        sales presentations = product demonstrations; product demos; product presentations; sales pitches; sales demos; pitching; sales demonstrations; pitches; demonstrating products; client presentations; software demonstrations; giving demos; customer presentations > presentation skills
        quotations = preparing quotes; preparing quotations; quoting; sales quotes; price quotations; price quotes; providing quotes; quote preparation; sales quotations; quotation preparation; prepare quotations; quote generation; CPQ
        proposal writing = sales proposals; RFP responses; RFP; writing proposals; proposal development; preparing proposals; request for proposal; proposal management; prepare proposals; proposal preparation; develop proposals; business proposals; client proposals; RFP/RFI responses; technical proposals
        contract negotiation = negotiating contracts; price negotiation; commercial negotiation; negotiating prices; deal negotiation; negotiate contracts; sales negotiation; negotiation of contracts; negotiate pricing; negotiating deals > negotiation
        pricing = pricing strategy; price setting; pricing analysis; price analysis; product pricing; pricing models; price optimization; pricing optimization; pricing decisions; pricing management ! context
        client visits = customer visits; client meetings; customer meetings; site visits to clients; meeting clients; on-site client visits; visit customers; visiting customers; visiting clients; meet clients; client interaction; field visits
        product knowledge = product expertise; knowledge of products; product training; product information; product recommendations; product and service recommendations; product advice; advising customers; recommending products; knowledge of the product
        partnership development = strategic partnerships; partnership management; partner management; alliance management; partner relationships; strategic alliances; business partnerships; building partnerships; partner development; partnership building; develop partnerships; partner engagement; corporate partnerships; partner relationship management; developing partnerships; external partnerships; partnership working development
        fundraising = fund raising; development fundraising; donor cultivation; fundraising campaigns; charitable giving; fundraising events; donor management; capital campaigns; legacy giving; individual giving; donor development; nonprofit fundraising; corporate fundraising; face-to-face fundraising; community fundraising; online fundraising; raising funds
        major gifts > fundraising
        donor relations = donor stewardship; donor engagement > fundraising
        annual giving > fundraising
        planned giving > fundraising
        grant writing = grant applications; grant proposals; writing grants; grant management; funding applications; grant administration; bid writing for funding; grant proposal writing; proposal writing for grants; funding bids; grantmaking; grant making; grant reporting
        volunteer management = volunteer coordination; managing volunteers; volunteer recruitment; coordinating volunteers; volunteer supervision; recruiting volunteers; training volunteers; volunteer engagement; volunteer programs
        e-commerce = ecommerce; online sales; online retail; e-tail; electronic commerce; online store; e-commerce management; online selling; web sales; online shopping; ecommerce management; e-commerce platforms; marketplace selling; online marketplace; e-commerce operations ~ retail
        [platform]
        Salesforce = Salesforce.com; SFDC; Salesforce CRM; Sales Force; Sales Cloud; Salesforce Sales Cloud; Salesforce Lightning > CRM
        HubSpot = HubSpot CRM; Hub Spot; HubSpot Marketing Hub > CRM; marketing automation
        Microsoft Dynamics 365 = Microsoft Dynamics; Dynamics 365; Dynamics CRM; MS Dynamics; D365; Microsoft Dynamics CRM > CRM
        Zoho CRM = Zoho > CRM
        Pipedrive > CRM
        SugarCRM = Sugar CRM > CRM
        Siebel = Siebel CRM; Oracle Siebel > CRM
        Oracle CX = Oracle CX Cloud; Oracle CRM > CRM
        Raiser's Edge = Raisers Edge; Blackbaud Raiser's Edge; Blackbaud; Raiser's Edge NXT > donor management software
        donor management software = donor database; eTapestry; fundraising database; fundraising software; donor management systems; fundraising CRM; Luminate; NGP
        Bloomerang > donor management software
        DonorPerfect > donor management software
        NationBuilder > donor management software
        EveryAction > donor management software
        CRM = customer relationship management; CRM systems; CRM software; CRM tools; CRM databases; CRM platforms; customer relationship management software; customer relationship management systems; CRM management; customer database; client database; CRM applications; CRM experience
        Outreach.io = sales engagement platforms ~ sales development
        Salesloft
        Gong ! case
        Apollo.io
        ZoomInfo = prospecting tools; lead generation tools; lead-gen tools
        Lusha
        Clearbit
        LinkedIn Sales Navigator = Sales Navigator; LinkedIn prospecting > prospecting
        Shopify = Shopify Plus > e-commerce
        Magento = Adobe Commerce > e-commerce
        WooCommerce > e-commerce
        BigCommerce > e-commerce
        Amazon Seller Central = Amazon Marketplace; Seller Central; Amazon FBA; Amazon Vendor Central; selling on Amazon > e-commerce
        eBay = eBay selling > e-commerce
        Etsy > e-commerce
        """#

    /// Marketing, public relations and property.
    static let officeMarketing: StaticString = #"""
        [activity]
        marketing = marketing skills; marketing experience; marketing activities; marketing principles; marketing functions; marketing support; marketing concepts; marketing initiatives; marketing programs; marketing efforts; marketing techniques; marketing operations; marketing communication skills ! context
        marketing strategy = marketing planning; marketing plans; strategic marketing; developing marketing strategies; marketing plan development; marketing strategy development; develop marketing strategies > marketing
        digital marketing = online marketing; internet marketing; digital marketing strategy; web marketing; digital campaigns; digital media marketing; digital marketing campaigns; digital marketing channels; digital strategy; e-marketing; digital promotion; online marketing campaigns; interactive marketing; digital channels > marketing
        social media marketing = social media management; social media; social media strategy; social media content; social media platforms; social marketing; social media campaigns; social media channels; SMM; social media advertising; social media planning; social networking; social content; social media posts; managing social media; social media engagement; social media accounts; social media tools; organic social; social media marketing campaigns; social media presence; social networks; organic and paid social ~ digital marketing
        paid social = paid social advertising; Facebook advertising; paid social media; social advertising; boosted posts; Facebook ads; social ads; LinkedIn ads; TikTok ads; Instagram ads > social media marketing
        Facebook = Facebook page management; Facebook marketing; Meta platforms > social media marketing ! context
        Instagram = Instagram marketing; reels; Instagram Stories > social media marketing ! context
        Twitter = X (Twitter); Twitter marketing > social media marketing ! context
        LinkedIn = LinkedIn marketing; LinkedIn networking > social media marketing ! context
        YouTube = YouTube channel; YouTube marketing > social media marketing ! context
        TikTok > social media marketing ! context
        Pinterest > social media marketing ! context
        Snapchat > social media marketing ! context
        influencer marketing = influencer partnerships; influencer management; influencer relations; creator partnerships; brand ambassadors; influencer campaigns; VIP seeding strategies
        community management = online community management; community moderation; online communities; content moderation; community building online
        search engine optimization = SEO; search engine optimisation; on-page SEO; keyword research; organic search; SEO best practices; link building; off-page SEO; SEO strategy; technical SEO; keyword optimization; SEO tools; SEO principles; SEO copywriting; keyword analysis > digital marketing
        search engine marketing = SEM; paid search; search marketing; search advertising; SEM campaigns; search engine advertising > digital marketing
        pay-per-click = PPC; PPC advertising; PPC campaigns; cost per click; pay per click advertising; PPC management > search engine marketing
        display advertising = banner ads; online advertising; digital advertising; digital ads; display ads; online ads; internet advertising; digital banners; ad operations; ad ops; banner advertising; mobile advertising; ad trafficking; native advertising > digital marketing
        programmatic advertising = programmatic; programmatic media; programmatic buying > display advertising
        retargeting = remarketing > display advertising
        email marketing = email campaigns; e-mail marketing; email newsletters; email automation; targeted emails; email marketing campaigns; e-mail campaigns; email strategy; drip campaigns; email design; e-newsletters; email blasts; marketing emails > digital marketing
        marketing automation = marketing automation software; marketing automation platforms; automated campaigns; marketing automation tools; marketing technology; martech; marketing automation systems; nurture campaigns; marketing tech stack > digital marketing
        content marketing = content strategy; content marketing strategy; content planning; content calendars; editorial calendar; content plan; posting schedules; content distribution; content promotion; editorial strategy ~ content writing
        content writing = content creation; content development; web content; website content; writing content; content production; online content; digital content; content generation; web writing; creating content; create content; developing content; article writing; content curation; writing articles; writing blog posts; long-form content; short-form content; writing for the web; multimedia content; create engaging content; producing content; engaging content; digital content creation; website copy; social media content creation; web copy; original content ! context
        blogging = blog writing; blog posts; blogs > content writing ! context
        white papers > content writing ! context
        copywriting = advertising copy; writing copy; copy writing; marketing copy; ad copy; copywriting skills; writing marketing copy; SEO copy; keyword-optimised copy; product descriptions; taglines; copy creation; creative copywriting; sales copy; writing advertising copy > content writing
        affiliate marketing = affiliate programs; affiliate management; affiliate networks; referral marketing; performance marketing affiliates > digital marketing
        performance marketing = growth marketing; growth hacking; paid media; paid advertising; paid acquisition; user acquisition; paid campaigns; paid marketing; acquisition marketing; paid media campaigns; digital acquisition; paid digital media; direct response > digital marketing
        demand generation = demand gen; B2B marketing; account-based marketing; ABM; demand creation; inbound marketing; business-to-business marketing > marketing
        conversion rate optimization = CRO marketing; conversion rate optimisation; conversion optimization; landing page optimization; landing pages; conversion rates; funnel optimization; conversion funnels
        brand management = branding; brand marketing; brand development; brand strategy; brand building; brand identity; brand awareness; brand positioning; brand guidelines; brand consistency; brand communication; brand storytelling; brand voice; tone of voice; corporate branding; brand design; brand creation; rebranding; brand planning; brand experience; brand stewardship; brand standards; employer brand marketing; corporate identity ~ marketing
        product marketing = product positioning; product launches; product launch; launching products; product messaging; new product launches; messaging and positioning; product marketing management; product launch planning; positioning and messaging; product promotion; product marketing strategy > marketing
        trade marketing = shopper marketing; retail marketing; channel marketing; in-store marketing; point-of-sale marketing; shopper insights > marketing
        field marketing = experiential marketing; event marketing; brand activation; promotional events; product sampling; brand promotions; promotional staffing; guerrilla marketing; street promotion > marketing
        direct marketing = direct mail; direct mail campaigns; direct response marketing; direct mail marketing; postcards; leaflet distribution; database marketing; leafleting > marketing
        mobile marketing = SMS marketing; push notifications; text message marketing; in-app messaging; SMS campaigns > digital marketing
        campaign management = marketing campaigns; campaign planning; campaign development; advertising campaigns; campaign execution; promotional campaigns; managing campaigns; campaign coordination; integrated campaigns; campaign strategy; campaign analysis; campaign reporting; campaign optimization; integrated marketing campaigns; multi-channel campaigns; campaign performance; online campaigns; campaign measurement; campaign design; campaign delivery; cross-channel campaigns; marketing campaign management; campaign implementation; multichannel marketing; cross-channel marketing; multi-channel marketing > marketing
        integrated marketing = integrated marketing communications; IMC; omnichannel marketing; 360 campaigns; marketing communications; marcom; marcomms; marketing and communications; marketing comms; omni-channel marketing; cross-functional campaigns > marketing
        advertising = advertising industry; ad agency; advertising agency; advertising strategy; advertising materials; print ads; ads; placing advertisements; advertising techniques; advertising management; creating advertisements; print advertising; placement of advertisements; outdoor advertising; TV advertising; media agency; agency experience; marketing agency; TV commercials
        media planning = media buying; media strategy; media planning and buying; ad buying; media plans; media purchasing; media budgets; media management; media placement; media spend > advertising
        market research = marketing research; consumer research; market studies; researching markets; market surveys; conducting market research; customer research; market research methods; primary market research; conduct market research; industry research ~ market analysis
        market analysis = market intelligence; market trends; market insights; market analytics; analyzing market trends; market assessment; consumer insights; customer insights; market data; market trend analysis; marketplace analysis; market dynamics; market sizing; consumer behaviour; consumer behavior; market knowledge; industry analysis; customer behavior; market segmentation; market opportunity analysis; consumer trends
        competitive analysis = competitor analysis; competitive intelligence; competitor research; benchmarking; competitive research; competitive landscape analysis; competitor monitoring; competitive benchmarking; competitor benchmarking; competitor intelligence; competitive landscape; competitive positioning ~ market analysis
        customer segmentation = audience segmentation; audience targeting; target audience; audience development; customer profiling; segmentation and targeting; customer segments; buyer personas; audience insights; audience analysis; market targeting
        marketing analytics = marketing analysis; marketing metrics; campaign analytics; marketing data; marketing ROI; marketing performance; marketing data analysis; marketing measurement; digital analytics; marketing reporting; social media analytics; marketing performance analysis; return on ad spend; ROAS; marketing effectiveness; audience measurement
        attribution modeling = attribution > marketing analytics
        marketing mix modeling = media mix modeling > marketing analytics
        promotions = sales promotion; promotional activities; promotion planning; marketing promotions; promotional materials; product promotion activities; promotional programs; promotional strategies; promo; promotional planning; in-store promotions; promoting products ! context
        marketing materials = marketing collateral; sales collateral; flyers; newsletters; collateral development; product marketing collateral; sales materials; brochure design; newsletter production; newsletter writing; datasheets; catalogues; print materials; marketing literature; sell sheets; point of sale materials; promotional literature
        merchandise licensing = brand licensing; product licensing; licensing deals; licensing agreements; sponsorship management; corporate sponsorship; sponsorship activation
        public relations = PR; media relations; press relations; publicity; PR campaigns; PR strategy; media outreach; PR and communications; press office; media liaison; media inquiries; PR activities; press contacts; earned media; dealing with the media; media enquiries; media engagement; reputation management; public relations campaigns; PR experience; PR management; journalist relations ~ corporate communications
        press releases = press release writing; news releases; media releases; press kits; writing press releases; media kits; media advisories; drafting press releases > public relations
        crisis communications = crisis management communications; issues management; crisis PR > public relations
        corporate communications = communications strategy; strategic communications; communications planning; external communications; communications management; organizational communications; communications plans; executive communications; corporate affairs; internal and external communications; communications campaigns; comms strategy; stakeholder communications; digital communications; annual reports; change communications; talking points; messaging strategy
        internal communications = internal comms; employee communications > corporate communications
        speech writing = speechwriting; executive speeches > corporate communications
        public affairs = government relations; lobbying; government affairs; public affairs campaigns; political affairs; political communication; legislative affairs; external affairs; legislative advocacy; parliamentary affairs; policy advocacy; government advocacy; legislative relations
        political campaigning = political campaigns; canvassing; grassroots organizing; political organizing; campaign organizing; voter outreach; electoral campaigns; door knocking; field organizing; phone banking; get out the vote; voter contact; voter registration; community organizing; grassroots campaigns; issue advocacy; progressive politics; advocacy campaigns; campaign finance; voter engagement; grassroots advocacy; voter files; digital organizing; political strategy; union organizing; labor organizing
        community engagement = community outreach; outreach; public engagement; community relations; public outreach; community involvement; outreach programs; outreach activities; community partnerships; community liaison; civic engagement; outreach work; community building; community events; outreach events; engagement with communities; engaging communities; community development; community work; neighborhood outreach; outreach and engagement; audience engagement; community programs
        property management = real estate management; residential property management; apartment management; commercial property management; rental management; housing management; managing properties; property administration; multifamily; multi-family; property operations; apartment leasing; block management; multifamily housing; property management experience; estate property management; HOA management; student housing; homeowners association management; property portfolio management
        leasing = lease administration; lease management; property leasing; lettings; lease agreements; commercial leasing; residential lettings; lease negotiation; lease renewals; rental agreements; residential leasing; lease abstraction; lettings management; tenant leasing; property lettings ! context
        tenant relations = tenant management; tenant liaison; resident relations; resident services; tenancy management; tenants; tenant communications; resident retention; tenancy; tenant screening; tenancy agreements; resident management; tenancy support; tenant services; tenant support; resident engagement; move-in and move-out inspections
        rent collection = rent arrears; collecting rent; income management in housing; arrears management; rent accounting; income recovery; collect rent
        real estate = real estate industry; property market; real estate brokerage; estate agency; real estate transactions; real estate market; property industry; property sector; real estate experience; commercial real estate; residential real estate; real property; real estate services ! context
        real estate development = property development; land development; land acquisition; housing development; real estate investment; site acquisition; affordable housing development; property investment; real estate finance; real estate acquisitions; affordable housing; site selection; real estate portfolio
        property valuation = real estate appraisal; property appraisal; home appraisal; real estate valuation; comparative market analysis; property assessment; appraisal of property; mass appraisal
        social housing = public housing; housing association; housing benefit; Section 8; housing policy; housing services; housing sector; Section 8 housing; LIHTC; fair housing; HUD; HUD regulations; housing law; Fair Housing Act; housing programs; housing advice; housing options
        [credential]
        real estate license = licensed real estate agent; realtor license; real estate broker license; real estate salesperson license; real estate licence; real estate salesperson; broker license; real estate agent license; RERA certification; RERA > real estate
        CIM qualification = Chartered Institute of Marketing; CIM diploma; CIM qualified; CIM certificate; chartered marketer; CIM Level 4; CIM > marketing
        CIPR qualification = CIPR diploma; CIPR; APR accreditation > public relations
        Google Ads certification = Google AdWords certification; Google Ads certified; Google AdWords certified; Google certified; Google Partner certification > Google Ads
        Google Analytics certification = Google Analytics certified; GAIQ; Google Analytics IQ; Google Analytics Individual Qualification
        HubSpot certification = HubSpot certified; HubSpot Inbound certification; inbound certification > HubSpot
        Salesforce Administrator certification = Salesforce certified administrator; Salesforce certification; Salesforce Admin certification; Salesforce certified; Salesforce ADM 201 > Salesforce
        [tool]
        Google Ads = Google AdWords; AdWords; Google advertising > pay-per-click
        Microsoft Advertising = Bing Ads > pay-per-click
        Meta Ads Manager = Facebook Ads Manager; Facebook Business Manager; Meta Business Suite; Meta Ads; Facebook Business Suite; Facebook Insights > paid social
        Google Search Console = Google Webmaster Tools; Search Console > search engine optimization
        SEMrush > search engine optimization
        Ahrefs > search engine optimization
        Moz = Moz Pro > search engine optimization ! case
        Screaming Frog > search engine optimization
        Hootsuite > social media marketing
        Buffer > social media marketing ! case
        Sprout Social > social media marketing
        Sprinklr > social media marketing
        Mailchimp > email marketing
        Constant Contact > email marketing ! case
        Klaviyo > email marketing
        Campaign Monitor > email marketing ! case
        Marketo = Adobe Marketo; Marketo Engage > marketing automation
        Pardot = Salesforce Pardot; Marketing Cloud Account Engagement > marketing automation
        Eloqua = Oracle Eloqua > marketing automation
        Salesforce Marketing Cloud = SFMC; ExactTarget > marketing automation; email marketing
        ActiveCampaign > marketing automation
        Adobe Campaign > marketing automation
        Unica = IBM Unica > marketing automation
        Alterian > marketing automation
        DoubleClick = Google Marketing Platform; DV360; DCM; Campaign Manager 360; DoubleClick Campaign Manager; Google Ad Manager; DFP; Display & Video 360 > display advertising
        The Trade Desk = demand-side platform; DSP > display advertising ! case
        AdSense = Google AdSense > display advertising
        Cision = media monitoring; media database; PR software; media tracking; media monitoring tools > public relations
        Meltwater > public relations
        Nielsen = Arbitron; Nielsen data; IRI data; syndicated data > market research ! case
        comScore > market research
        Kantar > market research
        Mintel > market research
        Yardi = Yardi Voyager > property management
        AppFolio > property management
        RealPage = OneSite > property management
        Entrata > property management
        MLS = Multiple Listing Service; MLS listings > real estate ! case
        CoStar > real estate ! case
        LoopNet > real estate
        Argus Enterprise > real estate
        VAN = Voter Activation Network; VoteBuilder > political campaigning ! case
        """#

    /// People, projects and operations.
    static let officePeopleAndProjects: StaticString = #"""
        [activity]
        human resources = HR; human resource management; HRM; HR management; people operations; personnel management; HR operations; people management HR; HR functions; HR practices; personnel administration; HR experience; HR services; HR best practice; human capital management; HR processes; human capital; HR support; HR advice; HR procedures; generalist HR; people and culture; HR strategy; people strategy; strategic HR; HR leadership; HR programs; people partner
        HR business partnering = HR business partner > human resources
        HR administration = human resources administration; HR admin; employee records; personnel files; HR documentation; HR records; personnel records; employee files; HR coordination; HR paperwork; maintaining employee records; HR reporting; HR data > human resources
        recruitment = recruiting; talent acquisition; hiring; candidate recruitment; full-cycle recruiting; full cycle recruitment; end-to-end recruitment; recruitment and selection; staff recruitment; employee recruitment; full life cycle recruiting; recruiting staff; recruitment processes; talent recruitment; hiring staff; hiring employees; recruitment experience; full lifecycle recruiting; recruiting experience; 360 recruitment; recruiting process; recruitment and retention; recruitment strategies; resourcing; hiring and training; talent attraction; staff hiring; selection and recruitment; employment recruiting; recruitment coordination; recruitment administration; recruitment campaigns; recruiting strategies; recruiting and hiring ~ human resources
        technical recruiting = IT recruitment; technical recruitment; tech recruiting; IT recruiting > recruitment
        executive search = headhunting; head hunting; executive recruitment; executive recruiting > recruitment
        candidate sourcing = talent sourcing; sourcing candidates; Boolean search; sourcing talent; LinkedIn Recruiter; candidate search; resume sourcing; resume databases; passive candidates; boolean searches; source candidates; direct sourcing; job boards; posting jobs; advertising vacancies; job advertising; posting job ads > recruitment
        candidate screening = screening candidates; CV screening; resume screening; applicant screening; phone screening; shortlisting; screening resumes; phone screens; reviewing resumes; pre-screening; screen candidates; candidate assessment; candidate evaluation; candidate selection; resume review; screening applicants; screen resumes; review resumes; selection of candidates > recruitment
        interviewing = conducting interviews; job interviews; interview candidates; interviewing candidates; interviewing skills; behavioral interviewing; candidate interviews; interviewing techniques; interview skills; conduct interviews; competency based interviewing; interview scheduling; interview techniques; scheduling interviews; interviewer; interview coordination; exit interviews; interviewing and hiring
        onboarding = employee onboarding; new hire orientation; staff induction; new employee orientation; on-boarding; new hire onboarding; onboarding new employees; onboarding and offboarding; induction training; new starter induction; offboarding; onboarding process; new hire paperwork; onboarding employees; new employee onboarding; staff onboarding; new starters; employee orientation; induction of new staff; onboarding new hires
        employee relations = ER; labor relations; labour relations; industrial relations; union relations; employee relations issues; disciplinary procedures; trade unions; disciplinary and grievance; working with unions; union negotiations; employee grievances; employee and labor relations; ER casework; working with trade unions; employee complaints; disciplinary action; workplace investigations; employee disciplinary; staff relations; union environment; grievances and disciplinaries; staff grievances; managing sickness absence; employee investigations; attendance management; labor negotiations > human resources
        grievance handling = grievances; grievance procedures > employee relations
        collective bargaining = collective bargaining agreements > employee relations
        absence management = managing absence; sickness absence management > employee relations
        employee engagement = staff engagement; engagement surveys; employee experience; workplace culture; company culture; organizational culture; employee satisfaction; employee morale; employee recognition; employee retention; staff retention; culture building; culture change; recognition programs; staff morale; talent retention; employee engagement surveys; employee motivation; attraction and retention
        performance management = performance appraisals; performance reviews; staff appraisals; performance evaluation; employee evaluations; appraisals; performance improvement plans; evaluating staff; employee performance management; performance management systems; staff performance; evaluating performance; conducting appraisals; staff evaluation; managing performance; performance feedback; appraising staff; annual reviews; employee performance; evaluate performance; evaluate employee performance; conducting performance reviews; monitoring performance; performance monitoring; evaluations of staff; manage performance; annual appraisals; annual performance reviews; staff reviews
        talent management = talent development; talent strategy; career pathing; career planning; high potential development; talent review; talent programs; career management; talent planning; talent pipelines; career progression planning ~ human resources
        succession planning > talent management
        leadership development = management development > talent management
        learning and development = L&D; training and development; staff development; employee development; employee training; staff training; workforce development; corporate training; professional development delivery; learning & development; organisational learning; training & development; training employees; employee training and development; training staff; organizational learning; talent learning; training of staff; staff training and development; training new employees; training of new staff; train staff; train employees; training new staff; train new employees; develop and train staff; personal development planning; train new staff; training team members; on-the-job training; training initiatives; train and develop; learning programs; training strategy; training plans; skills development; employee learning; training colleagues; upskilling programs; training management; train team members; in-house training; in-service training; career training ~ training delivery
        compensation and benefits = comp and benefits; salary administration; total rewards; compensation planning; remuneration; pay and benefits; compensation management; compensation analysis; job evaluation; salary surveys; salary benchmarking; merit pool; incentive plans; salary structures; compensation administration; wage and salary administration; pay structures; bonus administration; executive compensation; sales compensation; commission plans; pay and grading; reward management; salary negotiations; incentive compensation; compensation programs; job grading > human resources
        compensation > compensation and benefits ! context
        benefits administration = employee benefits; benefits management; benefits enrollment; open enrollment; health benefits administration; benefit programs; leave of absence administration; benefits coordination; 401(k) administration; employee benefits administration; leave administration; leave management; pension administration; COBRA administration; FMLA administration; workers' comp administration; benefit plans; retirement plan administration > human resources
        workforce planning = headcount planning; resource planning; manpower planning; staff planning; workforce management; capacity planning; WFM; resource management; resource allocation; staffing levels; workforce strategy; staffing plans; staffing management; workforce plan; resource scheduling; staff allocation; work force planning; staff utilization; workforce optimization; allocating resources; manage resources; allocate resources; managing resources; work allocation; workload planning; allocation of resources; allocation of work
        organizational development = organisational development; OD; organization development; organizational design; organisational design; organization design; organisational effectiveness; organizational effectiveness; OD interventions; organisation design; organizational planning; organizational change; organisational change; organization charts; team effectiveness; organizational behavior; restructuring; reorganization; organizational transformation; organisational restructuring > human resources
        diversity and inclusion = DEI; equality and diversity; diversity, equity and inclusion; D&I; EDI; equality, diversity and inclusion; equal employment opportunity; diversity & inclusion; DE&I; diversity and equality; diversity, equity, and inclusion; racial equity; equity and inclusion; equality and inclusion; EEOC; anti-discriminatory practice; equality act; anti-racism; health equity; inclusive practice; diversity programs; anti-oppressive practice; equal opportunities policy; equality legislation; gender equality
        employment law = labor law; labour law; employment legislation; employment regulations; UK employment law; labor regulations; HR law; employment practices; FMLA; FLSA; employment law compliance; wage and hour laws; federal and state employment laws; labor and employment law; California labor laws; workers' rights; Fair Labor Standards Act; TUPE; state employment laws
        HR policies = human resources policies; HR policy development; personnel policies; workplace policies; employee handbook; HR policies and procedures; personnel policies and procedures; staff policies; people policies; HR compliance; employment policies
        job descriptions = writing job descriptions; job analysis; job specifications; job description development; job design; writing job adverts; job profiles
        background checks = pre-employment checks; employment references; background screening; right to work checks; reference checks; reference checking; vetting; DBS checking; I-9; I-9 verification; Form I-9; background investigations; employment verification; background check processing; pre-employment screening
        outplacement = redundancy; redundancy management; outplacement counseling; employee terminations; termination process
        career counselling = careers advice; career guidance; career coaching; career counseling; employability support; employability; resume writing; CV writing; job coaching; employment support; job search assistance; employment services; job placement; career services; job readiness; job development; supported employment; career advising; vocational guidance; supporting job seekers; interview preparation; careers information
        employee wellbeing = employee wellness; workplace wellness; wellbeing programmes; staff wellbeing; health and wellbeing; employee welfare; staff welfare; employee assistance programs; wellbeing initiatives
        HR analytics = people analytics; workforce analytics; HR metrics; talent analytics; human resources analytics; people data; HR reporting and analytics > human resources
        global mobility = international mobility; expatriate management; relocation management; visa administration; immigration administration; visa processing; work permits administration; employee relocation; visa sponsorship administration
        temporary staffing = contingent workforce; agency staffing; staffing agency; temp staffing; recruitment agency; agency recruitment; staffing industry; employment agency; agency workers; RPO > recruitment
        project management = managing projects; manage projects; project delivery; project leadership; project management skills; lead projects; project management experience; leading projects; project management principles; project execution; project implementation; project oversight; delivering projects; project lead; deliver projects; project management methodology; running projects; project management techniques; project lifecycle; project life cycle; project management practices; running a project; manage complex projects; project control; complex projects; project management methods; execute projects; managing complex projects; project lifecycle management; project team leadership; technical project management; project tracking; monitoring projects; project monitoring; implementing projects; project management best practices; drive projects; project close-out; project initiation; end-to-end project management ! context
        project coordination = project support; project administration; coordinating projects; project assistance; coordinate projects; PMO support; project co-ordination; coordinate project activities; project administration support; project management support; supporting projects ~ project management
        project planning = project plans; work breakdown structure; project scheduling; project schedules; WBS; developing project plans; project timelines; project scoping; Gantt charts; planning projects; critical path; critical path method; scope management; project plan development; critical path analysis; Gantt; milestone planning; project milestones; project scope; CPM scheduling; develop project plans; work plans; work planning of projects; project planning and execution; scope definition; scoping; project planning skills; project timeline management; timeline management
        programme management = program management; programme delivery; program delivery; portfolio and programme management; program coordination; programme coordination; managing programs; program leadership; program administration; program oversight; programme leadership; program implementation; program planning; program execution; program operations; manage programs; program development; programme development; program design; programme planning; change programme; program development and management > project management
        project portfolio management = PMO; portfolio management of projects; project management office; PPM software; project governance; project portfolio; programme governance; PMO management; portfolio planning of projects
        project budgeting = project budgets; project cost control; project budget management; earned value management; EVM; project financials; budget tracking; project costing; project cost management; project accounting; earned value; project finance tracking; cost tracking
        project reporting = project status reports; project reports; status reporting; project status reporting; project documentation; status updates; project updates
        project risk management = risk registers; RAID logs; risk and issue management; risks and issues; RAID; risk mitigation planning; project risks > risk management
        Agile project management = agile delivery; agile methods in projects; agile coaching; scrum master; ScrumMaster; iterative delivery; agile coach > project management
        change management = organizational change management; managing change; OCM; change implementation; Prosci; ADKAR; organisational change management; change management principles; implementing change; business change; change initiatives; manage change; change delivery; business transformation; change projects; transformation programmes; change processes; transformational change; change management process; Prosci ADKAR; change strategy; leading organisational change; transition management; change process; transformation projects
        business analysis = business requirements analysis; requirement analysis; business process analysis; requirements gathering; gathering requirements; business requirements; requirements elicitation; business requirements gathering; eliciting requirements; requirements definition; user requirements; functional requirements; requirements management; business requirement documents; requirements documentation; BRD; business analysis techniques; gap analysis; functional specifications; writing requirements; gather requirements; business systems analysis; requirements documents; requirements capture; SWOT analysis; fit-gap analysis; defining requirements; process analysis; needs gathering; cost-benefit analysis; feasibility studies; impact analysis; business needs analysis
        business process improvement = process improvement; process optimization; business process re-engineering; process redesign; BPR; process re-engineering; process optimisation; business process management; BPM; improving processes; process efficiency; streamlining processes; business process reengineering; process reengineering; operational improvement; improve processes; workflow improvement; operational efficiency; workflow optimization; streamline processes; business process redesign; business process optimization; process enhancement; process change; process management; business processes; business process; process development; process design; process excellence; process streamlining; workflow design; process simplification; process improvement initiatives; process automation in business; process improvement methodologies; efficiency improvements; workflow management; business improvement; process innovation; process evaluation; process standardization; process improvement projects ~ continuous improvement
        continuous improvement = continual improvement; improvement initiatives; continuous process improvement; performance improvement initiatives; service improvement; improvement projects; continuous improvement initiatives; quality improvement; CI initiatives; CQI; continuous quality improvement; quality improvement initiatives; improvement methodologies; operational excellence; continuous improvement projects; continuous improvement methodologies; quality improvement projects; continuous service improvement; quality improvement methodologies; quality improvement programs; service enhancements; improvement science; continuous improvement processes; driving improvement; continuous improvement tools
        process mapping = process flows; process flow diagrams; workflow mapping; flowcharts; process documentation mapping; business process mapping; process modelling; business process modeling; swim lane diagrams; process modeling; flow charts; workflow diagrams; business process modelling; process diagrams; process maps; mapping processes; process flow mapping; flowcharting; workflow documentation
        operations management = business operations; managing operations; operational management; daily operations; operations leadership; operational leadership of sites; operational oversight; day to day management; operational planning; overseeing operations; operational delivery; operations planning; operational support; overseeing daily operations; manage operations; manage daily operations; operational strategy; oversee operations; oversee daily operations; operations supervision; managing daily operations; departmental management; department management; branch management; multi-site management; multi-unit management; site operations; multi-site operations; general management; business management; running a business; multi-unit operations; operations strategy; managing a department; managing a business; operational processes; business management skills; unit management; P&L management of units; small business management; running operations ! context
        strategic planning = business planning; strategy development; business strategy; strategic plans; corporate strategy; business plans; strategic management; strategy formulation; strategy execution; strategic development; business plan development; developing strategy; strategic planning and execution; planning and strategy; business planning process; strategic initiatives; strategic business planning; corporate planning; strategic direction; strategic roadmaps; develop strategies; long-range planning; developing business plans; strategy implementation; strategic analysis; strategic vision setting; organizational strategy; strategic execution; setting strategy; annual planning; business and corporate planning; strategic objectives; operating plans; growth strategy; long-term planning; strategic research ~ strategic thinking
        business case development = business cases; writing business cases; business case writing; business justification; building business cases; options appraisal; ROI analysis; return on investment; developing business cases; develop business cases; cost justification
        management consulting = consulting; consultancy; business consulting; strategy consulting; advisory services; consulting experience; client advisory; consulting services; strategic consulting; client consulting; management consultancy; consulting skills; consulting firm; strategic advisory; consulting engagements; business advisory; professional services firm; client engagements; consultancy skills; internal consulting ! context
        KPI management = KPIs; kpis; key performance indicators; KPI tracking; KPI monitoring; performance metrics; monitoring KPIs; performance measurement; performance indicators; OKRs; balanced scorecard; business metrics; tracking KPIs; KPI; metrics reporting; key metrics; operational metrics; performance measures; scorecards; KPI development; key performance metrics; objectives and key results; target monitoring; performance kpis; performance analysis; KPI analysis; performance targets; operational KPIs; metrics development; performance scorecards ! context
        service delivery management = service delivery; service management; SLA management; service level agreements; service provision; SLAs; managing service delivery; service standards; service levels; service level management; service planning; quality of service; service coordination; service quality; service operations; delivery of services; delivery management; managed services; SLA monitoring
        business continuity = business continuity planning; BCP; contingency planning; business resilience; emergency planning; emergency preparedness; business continuity management; BCM; emergency management; disaster planning; emergency response; emergency response planning; emergency operations; emergency procedures; disaster response; disaster relief; incident response planning; disaster preparedness; crisis management; contingency plans; crisis response management; resilience planning; emergency preparedness planning; FEMA; emergency response plans; disaster management
        risk management = managing risk; enterprise risk management; ERM; risk mitigation; operational risk; risk management frameworks; operational risk management; business risk; risk control; risk management principles; mitigating risk; risk governance; risk framework; mitigate risk; risk strategy; risk reduction; risk management plans; risk identification and mitigation; risk monitoring; corporate risk; risk policies; risk oversight; risk and control; risk management processes; risk advisory; risk reporting
        vendor management = supplier management; vendor relations; supplier relationship management; managing vendors; managing suppliers; supplier relations; third-party management; outsourcing management; vendor relationships; supplier relationships; vendor relationship management; SRM; vendor coordination; third party vendors; vendor oversight; supplier performance management; vendor performance; supplier development; supplier management skills; working with vendors; manage suppliers; third-party vendor management; supplier liaison; external vendors; agency management; vendor selection; managing agencies; agency relationships; vendor evaluation; supplier selection; third-party suppliers; working with suppliers; supplier evaluation; vendor communication; outsourced services; supplier performance; outsourced partners
        contract management = contract administration; managing contracts; contract lifecycle management; contract compliance; contract review; CLM; administering contracts; reviewing contracts; contract monitoring; contract performance management; service contracts; manage contracts; contract renewals; contract development; contract documents; contract preparation; contractual agreements; government contracting; contract analysis; review contracts; contract negotiation and management
        policy development = developing policies; policy writing; writing policies; policy and procedure development; policy implementation; developing policies and procedures; policy drafting; policy formulation; procedure development; policy making; develop policies; policy making process; implementing policies; policy management; policy review; policy creation; formulating policy; development of policies; implement policies; develop policies and procedures; develop and implement policies; establish policies; establishing policies; drafting policies; policymaking; policy planning
        corporate social responsibility = CSR; environmental sustainability; carbon reduction; sustainability reporting; sustainability strategy; sustainable development; corporate sustainability; carbon management; corporate responsibility; sustainable business; sustainability initiatives; greenhouse gas; social impact; life cycle assessment; sustainable practices; greenhouse gas emissions; social responsibility; circular economy; environmental issues; GHG inventory; sustainability practices; energy transition
        ESG = environmental, social and governance; ESG reporting > corporate social responsibility
        net zero = decarbonisation; decarbonization > corporate social responsibility
        carbon footprint = carbon accounting; carbon footprinting > corporate social responsibility
        climate change = climate policy > corporate social responsibility
        nonprofit management = charity sector; non-profit; nonprofit; third sector; not-for-profit; voluntary sector; NGO; nonprofit sector; nonprofit organizations; charity management; non-profit organizations; not for profit sector; charitable sector; non profit management; nonprofit administration; philanthropy; humanitarian; humanitarian aid; international development; humanitarian response
        entrepreneurship = start-up environment; start-ups; startup experience; start-up experience; business start-up; founding a company; new venture development ! context
        knowledge management = knowledge base management; knowledge bases; information management; knowledge base articles; lessons learned; knowledge management systems; knowledge transfer; knowledge capture; information services; knowledge base creation
        quality auditing = internal audits of quality; quality audits; process audits; supplier audits; ISO audits; internal quality audits; compliance audits; lead auditor; ISO 9001 lead auditor; quality assurance audits; audits of suppliers; vendor audits; audit of processes
        new product development = product lifecycle; product lifecycle management business; product development process; NPD; product innovation; product life cycle; new product introduction; NPI; stage gate; new product launch process; product commercialization; commercialization; commercialisation
        [credential]
        PMP = Project Management Professional; PMP certification; PMP certified; PMI certification; Project Management Professional certification; PMI certified > project management ! case
        PRINCE2 = PRINCE2 Practitioner; PRINCE2 Foundation; PRINCE2 certified; PRINCE2 certification; Prince II; PRINCE 2; PRINCE2 methodology; PRINCE2 qualified > project management
        CAPM = Certified Associate in Project Management; CAPM certification > project management
        APM qualification = APMP; APM PMQ; APM Project Fundamentals; ChPP; Association for Project Management; APM PFQ > project management
        PgMP = Program Management Professional > programme management
        Managing Successful Programmes = MSP; MSP Practitioner > programme management ! case
        PMI-ACP = Agile Certified Practitioner; Agile certification; PMI Agile Certified Practitioner; DSDM > Agile project management
        AgilePM > Agile project management
        Certified ScrumMaster = CSM certification; Certified Scrum Master; scrum certification; scrum master certification; Scrum certified; certified scrum > Agile project management
        Professional Scrum Master = PSM I; PSM > Agile project management
        SAFe Scrum Master > Agile project management
        Certified Product Owner = CSPO; Certified Scrum Product Owner
        Professional Scrum Product Owner = PSPO
        CBAP = Certified Business Analysis Professional; IIBA certification; BCS business analysis diploma; IIBA; BCS Diploma in Business Analysis > business analysis
        ECBA > business analysis
        CCBA > business analysis
        PMI-PBA > business analysis
        Six Sigma Green Belt = Green Belt; Lean Six Sigma Green Belt; LSSGB; CSSGB; Green Belt certification; Six Sigma Green Belt certification; Green Belt certified > Six Sigma
        Six Sigma Black Belt = Black Belt; Lean Six Sigma Black Belt; LSSBB; CSSBB; Six Sigma certification; Black Belt certification; Six Sigma Black Belt certification; Six Sigma certified; Lean Six Sigma certification > Six Sigma Green Belt
        CIPD = CIPD qualified; CIPD Level 5; CIPD Level 3; CIPD Level 7; CIPD qualification; MCIPD; Chartered Institute of Personnel and Development; CIPD membership; Assoc CIPD; CIPD accredited; chartered member of CIPD; CIPD member > human resources
        SHRM-CP = SHRM Certified Professional; SHRM certification; SHRM certified; SHRM > human resources
        SHRM-SCP = SHRM Senior Certified Professional > SHRM-CP
        PHR = Professional in Human Resources; PHR certification; PHR certified; HR certification; aPHR > human resources
        SPHR = Senior Professional in Human Resources; SPHR certification > PHR
        CEBS = Certified Employee Benefits Specialist > compensation and benefits
        Certified Compensation Professional = CCP certification > compensation and benefits
        ILM qualification = ILM Level 3; ILM Level 5; CMI qualification; management qualification; leadership qualification; ILM; CMI Level 5; management diploma; ILM Level 7; leadership and management qualification; CMI Level 7; ILM certificate; chartered management institute ! case
        NVQ in Business Administration = NVQ Level 2 Business Administration; NVQ Level 3 Business Administration; Business Administration Level 3; NVQ Level 2 in Business Administration; NVQ Level 3 in Business Administration; Business and Administration NVQ; NVQ Level 3 Business and Administration; OCR text processing; RSA typing; RSA II; RSA III; RSA Stage II; RSA Stage III; NVQ in administration; NVQ Administration; NVQ Customer Service; NVQ Level 2 Customer Service; ECDL; European Computer Driving Licence; CLAIT > administration
        Microsoft Office Specialist = MOS certification; MOS; Microsoft Office certification; Microsoft certified Excel > Microsoft Office ! case
        Certified Administrative Professional = CAP certification; administrative professional certification > administration
        [tool]
        project management software = project management tools; project software; project tracking software; project management systems; project tracking tools
        Asana > project management software ! case
        Trello > project management software
        Monday.com > project management software
        Smartsheet > project management software
        Basecamp > project management software ! case
        Wrike > project management software
        ClickUp > project management software
        Notion ~ Confluence ! case
        Airtable
        Miro = Miro board ~ Mural ! case
        Mural = Mural board; Lucidchart whiteboard; collaborative whiteboards; virtual whiteboards ! case
        Workday = Workday HCM; Workday HRIS; Workday Financials; Workday system > HRIS ! case
        ADP = ADP Workforce Now; ADP payroll; ADP Workforce; ADP TotalSource > payroll software ! case
        BambooHR = Bamboo HR > HRIS
        SAP SuccessFactors = SuccessFactors > HRIS
        PeopleSoft = Oracle PeopleSoft; PeopleSoft HCM; PeopleSoft HRMS > HRIS
        UKG = UltiPro; UKG Pro; Ultimate Software; Kronos timekeeping; UKG Ready; Kronos Workforce; UKG Kronos > HRIS
        Paycom > HRIS; payroll software
        Paylocity > HRIS; payroll software
        Paychex > payroll software
        Gusto > payroll software ! case
        Ceridian Dayforce = Dayforce; Ceridian > HRIS
        Oracle HCM = Oracle HCM Cloud; Oracle HRMS; Oracle Fusion HCM > HRIS
        Electronic Staff Record = ESR system; NHS ESR; ESR > HRIS ! case
        HRIS = HR information system; HCM systems; human resources information system; HR systems; HR software; HRIS systems; HRIS software; HR database; HR technology; HRIS administration; HCM software; HCM
        applicant tracking system = ATS; applicant tracking software; ATS software; recruitment software; ATS systems; recruitment systems; applicant tracking
        Greenhouse ATS = Greenhouse recruiting > applicant tracking system
        Taleo = Oracle Taleo > applicant tracking system
        iCIMS > applicant tracking system
        Bullhorn = Bullhorn ATS > applicant tracking system
        Jobvite > applicant tracking system
        Lever ATS > applicant tracking system
        time and attendance systems = time and attendance; timekeeping systems; timesheets; time clock systems; timesheet management; time sheets; timesheet processing; time and attendance software
        """#
}
