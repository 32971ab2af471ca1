extension VocabularySource {
    /// Accounting, audit, tax and corporate finance.
    static let officeFinance: StaticString = #"""
        [credential]
        CPA = Certified Public Accountant; CPA license; CPA certification; licensed CPA; CPA licensed; active CPA license; CPA certified; CPA designation > accounting ! case
        CPA candidate = CPA track; CPA eligible > accounting
        CMA = Certified Management Accountant; CMA certification; US CMA > management accounting ! case
        ACCA = ACCA qualified; part-qualified ACCA; ACCA qualification; Association of Chartered Certified Accountants; chartered certified accountant; ACCA/CIMA; ACCA member > accounting
        ACA = ICAEW; ACA qualified; chartered accountant; ICAEW chartered accountant; ACA/ACCA; Institute of Chartered Accountants > accounting ! case context
        CIMA = CIMA qualified; CGMA; part-qualified CIMA; Chartered Institute of Management Accountants > management accounting
        CIPFA = CIPFA qualified; Chartered Institute of Public Finance; CCAB qualified; CCAB; CCAB qualification > accounting
        AAT = AAT qualified; AAT Level 3; AAT Level 4; AAT qualification; Association of Accounting Technicians; AAT Level 2 > accounting ! case
        CFA = Chartered Financial Analyst; CFA charterholder; CFA Level I; CFA designation; CFA Level 1; CFA Level 2; CFA charter > investment analysis ! case
        Certified Internal Auditor = CIA certification; CIA certified; IIA certification; CIA designation > internal audit
        CFE = Certified Fraud Examiner; CFE certification > fraud investigation ! case
        CFP = Certified Financial Planner; CFP certification; CFP designation > financial planning ! case
        FRM = Financial Risk Manager; FRM certification > financial risk management ! case
        PRM > financial risk management ! case
        ABV = Accredited in Business Valuation > business valuation ! case
        Accredited Senior Appraiser = ASA valuation > business valuation
        Certified Valuation Analyst = CVA valuation > business valuation
        Enrolled Agent = IRS enrolled agent; EA license > tax preparation
        CTA = Chartered Tax Adviser; Chartered Institute of Taxation > tax ! case
        ATT qualified > tax
        Certified Bookkeeper = bookkeeping certification; QuickBooks ProAdvisor; QuickBooks certification; Xero certified; ICB qualified > bookkeeping
        Certified Payroll Professional = CPP payroll; FPC; Fundamental Payroll Certification; CIPP qualification; CIPP > payroll
        Certified Treasury Professional = CTP > treasury
        Series 7 = Series 7 license; FINRA Series 7; General Securities Representative; FINRA Series 7 license > securities trading
        Series 63 = Series 63 license; Series 7 and 63 > securities trading
        Series 65 = Series 65 license > securities trading
        Series 66 = Series 66 license > securities trading
        SIE exam = Securities Industry Essentials; Series 6 and 63; FINRA licenses; Series 24; FINRA registration > securities trading
        Series 6 = Series 6 license > securities trading
        CeMAP = mortgage adviser qualification > mortgage lending
        DipPFS = Level 4 Diploma in Regulated Financial Planning; DipFA; Diploma in Financial Planning; chartered financial planner > financial planning
        NMLS license = NMLS; mortgage loan originator license; MLO license; SAFE Act license; NMLS licensed > mortgage lending
        insurance license = property and casualty license; licensed insurance agent; life and health license; P&C license; property & casualty license; insurance producer license; life and health insurance license; state insurance license; adjuster license; claims adjuster license; life insurance license; health insurance license > insurance
        CPCU = Chartered Property Casualty Underwriter; CIC designation; AINS; Associate in Claims > insurance
        ACII = Cert CII; Dip CII; CII qualification; Chartered Insurance Institute; CII > insurance
        Associate of the Society of Actuaries = ASA actuarial; FSA actuarial; actuarial exams; Fellow of the Society of Actuaries; actuarial designation; SOA exams; CAS exams > actuarial science
        CAMS = Certified Anti-Money Laundering Specialist; ACAMS; CAMS certification > anti-money laundering ! case
        [activity]
        accounting = accountancy; accounting principles; accounting practices; accounting experience; accounting skills; general accounting; accounting procedures; bookkeeping and accounting; accounting knowledge; financial accounting; accounting operations; accounting functions; accounting standards; public accounting; accounting processes; accounting policies; accounting records; corporate accounting; accounting support; accounts work; accounting theory; accounting concepts; basic accounting; accounting policies and procedures; generally accepted accounting; accounting cycle; accounting methods; full charge accounting; technical accounting; accounting activities; accounting background
        bookkeeping = book-keeping; bookkeeper; keeping books; bookkeeping skills; maintaining books; full-charge bookkeeping; double-entry bookkeeping; basic bookkeeping; bookkeeping experience; sales ledger and purchase ledger; double entry > record keeping ~ accounting
        accounts payable = AP; A/P; AP processing; purchase ledger; accounts payable processing; vendor payments; invoice payment; 3-way match; three-way matching; supplier payments; accounts payable and receivable; AP/AR; accounts payable/receivable; accounts payable and accounts receivable; paying invoices; check runs; vendor invoices; payable accounts; payment processing accounts > accounting
        accounts receivable = AR; A/R; sales ledger; cash application; collections and receivables; receivables management; customer invoicing; aged debt > accounting
        invoicing = invoice processing; billing; processing invoices; invoices; raising invoices; issuing invoices; client billing; invoice preparation; billing and invoicing; process invoices; bill preparation; customer billing; invoice management; invoice reconciliation; preparing invoices; billing operations; coding invoices; billing process; approving invoices; legal billing; billing experience; issue bills; invoice matching; purchase invoices; billing inquiries; billing support; prepare invoices; billing systems; billing software; bill processing; bill payments; invoicing and billing
        credit control = debt collection; credit and collections; debt recovery; chasing payments; collecting payments; collection of payments; credit management; debt management; debtor management; payment collection; collection calls; past due accounts; overdue accounts; collections experience; aged debtors; collecting debts; accounts collection
        payment processing = processing payments; taking payments; process payments; cash and card payments; card payments; credit card processing; accepting payments; payment collection at counters; receiving payments; credit card transactions; collect payments; payment handling; handling payments; merchant services; processing credit cards; payment transactions; accept payments; processing customer payments; take payments; process transactions; processing transactions; transaction processing; payment operations
        general ledger = GL; nominal ledger; general ledger accounting; general ledger reconciliation; GL accounting; chart of accounts; ledgers; general ledger accounts; ledger maintenance; GL reconciliations > accounting
        journal entries = posting journals; month-end journals; journal entry preparation; adjusting entries; preparing journal entries; accruals and prepayments; accruals; prepayments; prepare journal entries > accounting
        account reconciliation = reconciliations; balance sheet reconciliation; reconciling accounts; ledger reconciliation; reconcile accounts; financial reconciliation; statement reconciliation; intercompany reconciliation; reconciling; vendor reconciliation; credit card reconciliation; reconciliation of accounts > accounting
        bank reconciliation = bank recs; bank statements reconciliation; reconciling bank statements; reconcile bank statements > account reconciliation
        month-end close = month-end closing; period close; year-end close; month-end; month end and year end; financial close; year-end; month-end process; closing the books; monthly close; month-end accounts; year-end accounts; month end procedures; monthly closing; quarter-end close; close process; year-end closing; accounting close; month-end close process; monthly close process; month-end and year-end close; period-end close; month-end reporting > accounting
        fixed assets = fixed asset accounting; asset accounting; depreciation; capitalization; fixed asset register; fixed asset management; asset register; capital assets > accounting
        cost accounting = product costing; standard costing; inventory costing; job cost accounting; costing; activity-based costing; cost allocation; cost accountant; cost accounting principles > accounting
        management accounting = management accounts; managerial accounting; management accounts preparation; monthly management accounts; preparation of management accounts > accounting
        fund accounting = nonprofit accounting; grant accounting; governmental accounting; government accounting; hedge fund accounting; public sector accounting; fund administration > accounting
        revenue recognition = ASC 606; IFRS 15; revenue accounting; lease accounting; ASC 842 > accounting
        consolidation = financial consolidation; consolidated accounts; intercompany; intercompany accounting; intercompany transactions; consolidated financial statements; group consolidation; consolidated financial reporting > accounting ! context
        financial reporting = financial reports; statutory reporting; external reporting; financial statement preparation; preparing financial statements; finance reporting; financial reporting and analysis; preparation of financial statements; financial statements; preparing financial reports; annual accounts; statutory accounts; monthly financial reporting; prepare financial statements; group reporting; final accounts; corporate reporting; prepare financial reports; preparation of accounts; monthly financial statements; financial disclosures; balance sheets; income statements; profit and loss accounts > accounting
        SEC reporting = SEC filings; 10-K; 10-Q; 8-K; public company reporting; SEC compliance; XBRL; SEC regulations; SEC rules; Securities and Exchange Commission > financial reporting
        financial analysis = analysing financial data; financial analytics; financial statement analysis; financial data analysis; analyze financial statements; ratio analysis; financial research; analyzing financial data; analyze financial data; financial performance analysis; profitability analysis; financial evaluation; financial data; financial metrics; quantitative financial analysis; analyzing financial statements; business financial analysis; financial reviews; financial insights
        variance analysis = budget variance analysis; budget vs actual; flux analysis; budget variances; variances; variance reporting; account fluctuation analysis > financial analysis
        financial modeling = financial modelling; financial models; building financial models; three statement modeling; economic modeling; Excel financial modeling; building models finance; LBO modeling; discounted cash flow; DCF; DCF modeling; DCF analysis; build financial models > financial analysis
        FP&A = financial planning and analysis; financial planning & analysis; corporate FP&A > financial analysis; budgeting; financial forecasting
        budgeting = budget management; budget preparation; managing budgets; budget planning; budget control; budget development; budget monitoring; manage budgets; manage a budget; managing a budget; preparing budgets; budgetary control; budget forecasting; budget analysis; operating budgets; annual budgets; budget administration; developing budgets; budget management skills; prepare budgets; departmental budgets; budgeting and forecasting; annual budgeting; developing and managing budgets; budget preparation and monitoring; monitor budgets; budget creation; budget holder; capital budgets; managing a departmental budget; capital budgeting; budget responsibility; monitoring budgets; budget oversight; creating budgets; develop budgets; budget process; budgetary management; production of budgets; budget reporting; monitoring the budget; marketing budgets; budget adherence; budget proposals; planning and budgeting; fiscal planning
        capital expenditure = capex; capital improvement; capital projects budgeting
        financial forecasting = cash flow forecasting; financial forecasts; budget forecasts; cash flow projections; financial projections; business forecasting; forecasting and budgeting; rolling forecasts; cash forecasting; projections; revenue forecasts; forecast models; revenue projections ! context
        cash flow management = cash flow; cash management; cashflow management; working capital management; working capital; liquidity management; cash flow analysis; cashflow
        financial management = finance management; financial administration; managing finances; fiscal management; financial oversight; financial control; financial operations; financial stewardship; financial leadership; finance operations; controllership; financial controlling; business finance; financial resource management; P&L management; P&L responsibility; profit and loss management; P&L; profit and loss; P&L accountability; full P&L responsibility; managing P&L; profit & loss; fiscal responsibility; financial procedures; financial processes; financial policies; P&L ownership; fiscal administration; financial performance management; finance business partnering; finance business partner
        cost control = cost reduction; cost management; cost savings; cost containment; controlling costs; cost analysis; cost monitoring; cost optimization; expense control; cost efficiency; reducing costs; control costs; controlling expenses; spend analysis; cost improvement; cost-effectiveness; expenditure control; spend management; labor cost management; cost saving initiatives
        treasury = treasury management; treasury operations; corporate treasury; banking operations treasury; cash positioning; debt issuance
        foreign exchange = FX; forex; currency trading; currency exchange; FX trading; hedging; foreign currency; currency hedging
        internal controls = SOX controls; control testing; internal control systems; financial internal controls; COSO; COSO framework; internal accounting controls; controls assessment; internal financial controls; internal control frameworks; system of internal controls; internal control environment
        internal audit = internal auditing; operational audit; risk-based audit; internal auditor; IIA standards; operational auditing > auditing
        external audit = statutory audit; financial audit; audit of financial statements; financial statement audits; external auditing; annual audit > auditing
        auditing = audit; audit planning; audit procedures; audit testing; performing audits; audit reports; conducting audits; audit support; audit experience; audit fieldwork; audit programs; audit compliance; audit preparation; audit methodology; audit standards; auditing standards; audit documentation; financial auditing; audit management; audit coordination; audit trails; assist with audits; conduct audits; coordinate audits; audit engagements; audit process; audit readiness; audit and assurance; assurance services; auditing skills
        forensic accounting = forensic audit; forensic investigation; litigation support accounting; forensic analysis of accounts; forensic accountant > accounting
        tax = taxation; tax law; tax compliance; tax regulations; tax accounting; income tax; tax reporting; tax provision; tax advisory; tax research; federal tax; state taxes; tax issues; partnership tax; estate tax; sales and use tax; tax technical; self assessment tax; tax code; federal and state taxes; tax filing; tax matters; property tax; ASC 740
        corporate tax = corporation tax > tax
        personal tax > tax
        international tax > tax
        transfer pricing > tax
        tax planning = tax strategy > tax
        tax preparation = tax returns; preparing tax returns; income tax preparation; tax return preparation; prepare tax returns; individual tax returns; filing tax returns; corporate tax returns; 1040; 1099 forms; 1099s; W-2 preparation > tax
        VAT = value added tax; VAT returns; GST; sales tax; VAT accounting; sales tax filing; HMRC; sales tax returns; BAS statements; indirect tax; Making Tax Digital; sales tax reporting > tax ! case
        payroll = payroll processing; processing payroll; payroll administration; payroll management; payroll preparation; payroll operations; running payroll; payroll experience; PAYE; payroll tax; payroll taxes; multi-state payroll; end-to-end payroll; payroll accounting; process payroll; payroll systems; payroll functions; payroll reporting; payroll coordination; payroll administrator; payroll services; payroll compliance; payroll calculations; certified payroll; garnishments; payroll reconciliation; NHS payroll; payroll duties; payroll procedures; computerised payroll; payroll queries; computerised payroll system
        pensions = pension schemes; pension administration schemes; auto enrolment; NHS pension scheme; retirement planning; pensions knowledge; superannuation; defined benefit pensions; pensions industry
        cash handling = handling cash; cash management at till; handling money; money handling; cash transactions; handle cash; cash control; cash reconciliation; handling cash transactions; balancing cash; cash drawer; cash counting; counting cash; cash drawer balancing; till reconciliation; balancing tills; counting money; handling of cash; cash operations; process cash transactions; handle money; cash balancing; balance cash drawer; till balancing; balancing cash drawers; cash up; cash handling skills; making change; cash handling experience; bank deposits; cash deposits; deposit preparation; making change for customers; daily deposits; cash procedures; cash processing; prepare deposits; daily cash reconciliation; counting change
        cashiering = cashier duties; till operation; operating cash register; cash register operation; cashier experience; till work; cash register; operate cash register; ringing up sales; checkout operation; using a till; register operation; operating a cash register; operating a till; cashier skills; running a register; checkout; tills; operate the register; cashier operations; sales transactions; ringing up purchases; operate a cash register; register transactions; ring up sales; processing sales transactions; cashier experience in retail; process sales transactions > cash handling ! context
        business valuation = company valuation; valuations; valuation analysis; valuation modeling; valuation methodologies; valuation techniques; valuation models; equity valuation; asset valuation; financial valuation; option pricing models; purchase price allocation; binomial models; intangible asset valuation; impairment testing; fairness opinions > financial analysis
        mergers and acquisitions = M&A; M&A advisory; mergers & acquisitions; corporate development; divestitures; M&A transactions; transaction advisory; deal execution; corporate transactions; transaction services; deal structuring; M&A integration; buy-side; sell-side
        post-merger integration = acquisition integration; merger integration > mergers and acquisitions
        due diligence = financial due diligence; commercial due diligence; due diligence reviews; technical due diligence; legal due diligence; operational due diligence; due diligence process
        fraud investigation = fraud prevention; fraud detection in finance; anti-fraud; fraud; fraud examination; fraud analysis; fraud management; fraud control; financial crime; counter fraud; fraud risk; fraud monitoring; fraud strategy
        [domain]
        finance = finance industry; financial sector; financial principles; finance experience; finance principles; financial knowledge; finance functions; financial acumen; financial literacy; financial skills; business finance principles; financial background; financial concepts; personal finance; finance operations knowledge ! context
        corporate finance = capital structure; corporate financing; capital raising; raising capital; debt financing; equity financing > finance
        financial services = financial services industry; financial industry; financial institutions; financial services sector; FinTech; financial technology; financial products; financial services experience; BFSI
        banking = banking industry; banking operations; banking sector; banking experience; banking products; banking services; bank operations; banking products and services; banking regulations
        retail banking = consumer banking; bank teller; branch banking; bank branch; personal banking; teller operations; teller experience; branch operations; teller transactions > banking
        commercial banking = corporate banking; business banking; wholesale banking; relationship banking > banking
        investment banking = capital markets advisory; equity capital markets; debt capital markets; investment bank; leveraged finance; IPO; initial public offerings > banking
        private banking = private wealth; private client banking > banking
        central banking = monetary policy
        investment management = asset management; portfolio management; fund management; investment portfolios; asset allocation; investment strategies; portfolio construction; investment portfolio management; asset managers; portfolio analysis; investment products; investing; mutual funds; portfolio optimization; institutional investment; asset management industry; ETFs; portfolio manager; investment operations
        investment analysis = investment research; equity research; stock analysis; securities research; fundamental analysis; technical analysis of markets; credit research; stock market; investment appraisal; fixed income research; financial market analysis; company analysis > financial analysis
        wealth management = private wealth management; wealth planning; estate planning; wealth advisory; high-net-worth clients; high net worth individuals; trusts and estates; HNW ~ financial planning
        financial planning = financial advice; financial advisory; personal financial planning; financial advising; retirement planning advice; financial coaching; financial education; paraplanning; financial counseling; financial guidance; investment advice; debt advice; money management; budget counseling
        securities trading = stocks and bonds; securities industry; brokerage; stock trading; equity trading; stock brokerage; broker-dealer; trading; stockbroking; commodities trading; trade settlement; clearing and settlement; trade support; commodities; trade operations ! context
        capital markets = financial markets; equity markets; money markets; fixed income; debt markets; bond markets; global markets; credit markets
        derivatives = options and futures; swaps; structured products; options trading; derivative products; OTC derivatives; credit derivatives; interest rate derivatives; structured finance; securitization ! context
        private equity = venture capital; VC; buyouts; growth equity; PE funds; angel investing; leveraged buyouts
        hedge funds = alternative investments; alternatives investing
        cryptocurrency = crypto; bitcoin; DeFi; decentralized finance; crypto trading; crypto assets
        lending = loan processing; loan origination; loan administration; consumer lending; commercial lending; loan servicing; loan applications; loan products; commercial loans; SBA loans; loan documentation; small business lending; loan operations; consumer loans; loan processing systems; microfinance; loan portfolio management; loan closing; loan review; personal loans; lending products; loan portfolio; loan structuring; project finance
        mortgage lending = mortgages; mortgage advice; mortgage processing; mortgage origination; mortgage underwriting; mortgage loans; mortgage banking; mortgage industry; home loans; mortgage servicing; FHA loans; residential mortgage; loan underwriting for homes; mortgage products; FHA; VA loans; mortgage loan processing; foreclosure > lending
        credit analysis = credit risk analysis; credit assessment; credit underwriting; credit decisions; creditworthiness; credit review; credit scoring; credit evaluation; credit reports; credit approval; commercial credit analysis; credit memos; credit rating; credit checks; credit policy; financial spreading > financial analysis
        financial risk management = credit risk; market risk; financial risk; liquidity risk; value at risk; VaR; counterparty risk; credit risk management; interest rate risk; credit risk modeling; stress testing finance; CCAR; market risk management; risk modeling; ALM; asset liability management; model risk; model risk management; CECL; quantitative risk; stress testing models; risk models; credit risk models; risk analytics > risk management
        credit cards = card products; credit card industry; card services; payments industry; payment cards; credit card operations; card processing; electronic payments; debit cards; digital payments; ACH; wire transfers; wires
        insurance = insurance industry; insurance products; insurance services; insurance sector; insurance experience; insurance operations; insurance policies; insurance knowledge; insurance regulations; insurance companies; insurance coverage; insurance broking; insurance administration; policy administration; insurance business; insurance brokerage; insurtech; insurance policy administration; insurance agency ! context
        property and casualty insurance = P&C insurance; general insurance; property & casualty; home insurance; motor insurance; auto insurance; P&C; property insurance; casualty insurance; homeowners insurance; personal lines; property and casualty; property & casualty insurance; car insurance; property/casualty; personal lines insurance > insurance
        commercial insurance = commercial lines; liability insurance; professional indemnity; commercial lines insurance; business insurance; professional liability; general liability; commercial property insurance; D&O insurance; surety > insurance
        life insurance = term life; annuities; life and health insurance; life and annuity; life assurance; disability insurance products > insurance
        reinsurance = Lloyd's market; Lloyd's of London; London market; specialty insurance; treaty reinsurance > insurance
        workers' compensation = workers compensation; workers comp; workers' comp; workman's compensation; worker's compensation; workers' compensation claims; workers compensation insurance; worker compensation claims
        insurance underwriting = underwriting; risk underwriting; commercial underwriting; policy underwriting; underwriting guidelines; underwriting experience; underwriting support; underwriting process; underwriting principles > insurance
        claims handling = claims processing; insurance claims; claims adjusting; claims management; loss adjusting; claims investigation; claims adjustment; claims administration; claims resolution; handling claims; claims examination; adjudicating claims; claims adjudication; claims settlement; processing claims; liability claims; property claims; claims experience; subrogation; claims analysis; filing claims; claims review; auto claims; process claims; claims assessment; investigating claims; first notice of loss; bodily injury claims; casualty claims > insurance ! context
        actuarial science = actuarial; actuarial analysis; actuarial modeling; actuarial modelling; reserving; actuarial pricing; actuarial techniques; ratemaking; actuarial concepts; loss reserving; actuarial methods; actuarial valuation; actuarial principles; actuarial work; reserving and pricing > insurance
        [standard]
        GAAP = US GAAP; UK GAAP; generally accepted accounting principles; GAAP accounting; U.S. GAAP; GAAP principles; GAAP reporting; FRS 102; statutory accounting principles; GAAP compliance; GAAP knowledge ~ IFRS
        IFRS = International Financial Reporting Standards; IFRS reporting; IAS; IFRS standards; IFRS 9; IFRS 16; IFRS 17
        GAAS = generally accepted auditing standards; PCAOB; yellow book; PCAOB standards; International Standards on Auditing; GAGAS
        Sarbanes-Oxley = SOX; SOX compliance; Sarbanes Oxley Act; SOX 404; Sarbanes-Oxley compliance; SOX testing; Sarbanes Oxley 404; J-SOX > internal controls
        GASB = governmental accounting standards; Single Audit; Uniform Guidance; OMB Circular A-133; OMB circulars; 2 CFR 200
        Basel = Basel III; Basel II; Basel accords ! case
        Dodd-Frank
        Solvency II
        Volcker rule
        MiFID = MiFID II; PRA regulations; FCA regulated
        FCA regulations = FCA; Financial Conduct Authority; FCA rules; FCA compliance
        EMIR
        FINRA rules = FINRA; FINRA regulations; Securities Act; Investment Advisers Act; FINRA compliance; SEC and FINRA regulations
        PCI DSS = PCI; PCI compliance; payment card industry standards; Payment Card Industry Data Security Standard
        [tool]
        QuickBooks = QuickBooks Online; Intuit QuickBooks; Quick Books; QBO; QuickBooks Pro; QuickBooks Desktop; QuickBooks Enterprise > accounting software
        Xero > accounting software
        Sage accounting = Sage; Sage 50; Sage 100; Sage 200; Sage Line 50; Sage Accounts; Sage software > accounting software ! case
        Sage Intacct = Intacct > accounting software
        Peachtree = Peachtree Accounting; Sage Peachtree > accounting software
        MYOB > accounting software
        FreshBooks > accounting software
        Tally = Tally ERP; TallyPrime; Tally ERP 9; Tally Prime > accounting software ! case
        Microsoft Dynamics GP = Great Plains; Dynamics GP > accounting software; ERP
        accounting software = accounting systems; accounting packages; bookkeeping software; financial software; accounts software; financial systems; finance systems; accounting programs; computerised accounting; accounting software packages; computerized accounting systems; accounting applications; accounting software systems; computerized accounting; accounting information systems; financial management systems; finance software; accounting computer systems
        Bill.com = Coupa Pay; AP automation > accounts payable
        Tipalti > accounts payable
        payroll software = payroll software systems; Sage Payroll; IRIS Payroll; computerised payroll software
        SAP = SAP ERP; SAP R/3; SAP ECC; SAP systems; SAP software; SAP modules; SAP experience > ERP ! case
        SAP S/4HANA = S/4HANA; S4 HANA; SAP S4 HANA; S/4 HANA; SAP S4 > SAP
        SAP FICO = SAP FI/CO; SAP FI; SAP Finance; SAP CO > SAP
        SAP MM = SAP Materials Management; SAP procurement > SAP
        SAP SD = SAP Sales and Distribution > SAP
        SAP Ariba = Ariba > procurement software
        Oracle ERP = Oracle Financials; Oracle E-Business Suite; Oracle EBS; Oracle Fusion; Oracle ERP Cloud; Oracle Cloud ERP; Oracle Fusion Financials; Oracle Applications; Oracle R12; Oracle Fusion Cloud; Oracle Cloud Financials; Oracle Fusion ERP > ERP
        NetSuite = Oracle NetSuite; NetSuite ERP; Net Suite > ERP
        JD Edwards = JDE; JD Edwards EnterpriseOne; J.D. Edwards > ERP
        Infor = Infor ERP; Infor LN; Infor M3; Infor CloudSuite > ERP ! case
        Epicor = Epicor ERP > ERP
        Odoo = OpenERP > ERP
        Microsoft Dynamics NAV = Dynamics NAV; Navision; Dynamics 365 Business Central; Business Central; Microsoft Dynamics AX; Dynamics AX; Dynamics 365 Finance; Dynamics 365 Finance and Operations; Axapta > ERP
        Acumatica > ERP
        Deltek = Deltek Costpoint; Costpoint; Deltek Vision > ERP
        ERP = enterprise resource planning; ERP systems; ERP software; enterprise resource planning systems; ERP applications; enterprise resource planning software; ERP experience; ERP implementation; ERP platforms; enterprise systems; MRP/ERP systems; ERP solutions
        Hyperion = Oracle Hyperion; Essbase; HFM; Hyperion Financial Management; Hyperion Essbase; Hyperion Planning > financial reporting
        Anaplan = planning software > budgeting
        Adaptive Insights = Workday Adaptive Planning; Adaptive Planning > budgeting
        Planful > budgeting
        OneStream > budgeting
        BlackLine > account reconciliation
        Bloomberg Terminal = Bloomberg > capital markets ! case
        FactSet > investment analysis
        Capital IQ = S&P Capital IQ; CapIQ > investment analysis
        Refinitiv = Refinitiv Eikon; Thomson Reuters Eikon > investment analysis
        PitchBook > investment analysis
        Morningstar = Morningstar Direct > investment analysis
        TurboTax = tax software; CCH ProSystem fx; ProConnect; CCH; ONESOURCE; GoSystem; ProSystem fx; tax preparation software > tax preparation
        ProSeries > tax preparation
        Lacerte > tax preparation
        UltraTax = UltraTax CS > tax preparation
        CCH Axcess > tax preparation
        Drake Tax > tax preparation
        CaseWare = CaseWare Working Papers; audit software; IDEA audit software > auditing
        TeamMate > auditing ! context
        ACL Analytics > auditing
        AuditBoard > auditing
        Guidewire = Guidewire ClaimCenter; Guidewire PolicyCenter; ClaimCenter; insurance software; Xactware > insurance
        Duck Creek > insurance
        Applied Epic > insurance
        AMS360 > insurance
        point of sale systems = POS; POS systems; point-of-sale; EPOS; POS software; cash register systems; electronic point of sale; POS terminals; Square POS; point of sale software; POS experience; POS equipment; POS transactions; Clover POS; Lightspeed POS; Point-of-Sale (POS) systems ~ cashiering
        """#

    /// Law, compliance, public administration and public safety.
    static let officeLaw: StaticString = #"""
        [credential]
        bar admission = admitted to the bar; state bar; bar membership; licensed to practice law; licensed attorney; member of the bar; law license; bar license; admission to the bar; active bar membership; admitted to practice law; member in good standing; state bar membership; license to practice law; member of the state bar; bar admitted; bar exam; licence to practice law > law
        qualified solicitor = SRA; solicitor qualification; practising certificate; solicitor of England and Wales; admitted solicitor; legal practice course; qualified lawyer; PQE > law ! context
        Juris Doctor = JD; J.D.; JD degree; law degree; LLB; LL.B.; LL.M.; Juris Doctorate; law school degree > law
        CILEx = chartered legal executive; legal executive > law
        paralegal certificate = certified paralegal; paralegal certification; NALA certified paralegal; CP paralegal; paralegal degree > legal assistance
        CCEP = Certified Compliance and Ethics Professional; CRCM; compliance certification; Certified Regulatory Compliance Manager; CHC > regulatory compliance
        CIPP/E = CIPP/US; IAPP certification; CIPM; Certified Information Privacy Professional; data protection qualification; CIPP/E certification; CDPO > data protection
        security clearance = active security clearance; government security clearance; SC clearance; SC cleared; DoD clearance; government clearance; DoD security clearance; active clearance; security cleared; BPSS; DV clearance; Public Trust clearance; Public Trust; BPSS clearance; NPPV; CTC clearance; developed vetting; federal security clearance
        Secret clearance = Secret security clearance; DoD Secret; active Secret clearance; Secret level clearance; DoD Secret clearance > security clearance
        Top Secret clearance = TS/SCI; Top Secret; TS clearance; TS/SCI clearance; Top Secret/SCI; active TS/SCI; Top Secret security clearance; TS/SCI with polygraph > Secret clearance
        DBS check = enhanced DBS; DBS; enhanced DBS check; Disclosure and Barring Service; CRB check; enhanced CRB; disclosure and barring service check; DBS clearance; enhanced DBS disclosure; DBS disclosure; clean DBS; DBS certificate; enhanced disclosure; PVG; PVG scheme; PVG membership; Disclosure Scotland; DBS checked; enhanced disclosure and barring service; AccessNI
        working with children check = WWCC; police check; blue card; national police check; police clearance; working with vulnerable people check; NDIS worker screening; police clearance certificate; child abuse clearance; FBI fingerprint clearance; fingerprint clearance card; fingerprint clearance; fingerprinting clearance; Act 33 clearance
        Certified Elections/Registration Administrator = CERA; election administrator certification > election administration
        ICA diploma = International Compliance Association; ICA certificate > regulatory compliance ! case
        certified mediator = mediation certification; accredited mediator > mediation
        [domain]
        law = legal practice; legal knowledge; legal principles; legal field; legal experience; practice of law; legal issues; legal matters; legal profession; legal services; law practice; legal industry; legal system; legal concepts; legal terminology; legal procedures; legal affairs; law firm; legal environment; law firm experience; legal department; in-house legal; legal expertise; legal sector; private practice law ! context
        civil litigation = litigation; commercial litigation; dispute resolution; litigation support; civil procedure; court litigation; litigation experience; litigation management; trial preparation; trial practice; complex litigation; litigation strategy; insurance defense; courtroom experience; trial work; arbitration; court proceedings; legal proceedings; appellate; prosecutions; commercial dispute resolution > law
        criminal law = criminal defense; criminal justice; criminal procedure; criminal justice system; criminal litigation; public defense; criminal courts; criminology practice > law
        corporate law = company law; commercial law; business law; corporate governance law; corporate and commercial law; corporate counsel; corporate transactions law; securities law; general counsel; corporate legal; commercial contracts law > law
        contract law = commercial contracts; contract drafting; drafting contracts; drafting agreements; legal contracts; drafting and negotiating contracts; contract drafting and review; NDAs; redlining; draft contracts; redline; legal agreements; non-disclosure agreements; licensing agreements drafting; commercial agreements; statements of work; SOWs; contract drafting and negotiation; professional services agreements; drafting and negotiating agreements > law
        intellectual property = IP law; patents; trademarks; patent law; copyright; intellectual property law; intellectual property rights; patent prosecution; trademark law; copyright law; intellectual property protection; trade secrets; patent filing; patent research; licensing of IP; IP management > law
        family law = divorce law; child custody; matrimonial law; domestic relations law; custody; childcare law > law
        immigration law = visa applications; immigration services; refugee law; immigration advice; immigration cases; refugee resettlement > law
        asylum law = asylum > immigration law
        real estate law = conveyancing; property law; land law; title search; real estate closings; title work; residential conveyancing; real estate title; title insurance; title examination; commercial real estate law; closing documents; commercial property law; escrow; escrow closings; residential closings; deeds; post-closing; title review; land registry > law
        employment litigation = employment tribunals; employment disputes; labor arbitration > law
        personal injury law = personal injury; medical malpractice; clinical negligence; insurance litigation; tort; tort law; malpractice; mass tort > law
        bankruptcy law = insolvency; bankruptcy; restructuring law; corporate restructuring; insolvency law > law
        probate = wills and probate; estate administration; trusts law; estate law; probate law; trust administration; wills, trusts and probate; trusts and estates law > law
        administrative law = public law; constitutional law; human rights law; human rights; civil rights; judicial review; civil rights law; administrative regulations; voting rights; civil liberties; international law; humanitarian law; administrative hearings > law
        environmental law = planning law environmental > law
        health law = healthcare law; medical law; health care law; healthcare regulations > law
        antitrust = competition law; antitrust law; competition policy > law
        maritime law = shipping law; admiralty > law
        education law = special education law; school law; IDEA compliance > law
        public policy = policy analysis; policy research; government policy; public policy analysis; policy issues; policy making analysis; policy advice; policy work; social policy; public policy research; policy evaluation; policy advocacy research; policy experience; economic policy; policy briefs; education policy; evidence-based policy; policy recommendations; legislation analysis; foreign policy; policy debates; policy and legislation; political analysis; foreign affairs; international affairs; environmental policy; policy memos; tax policy; fiscal policy ! context
        public administration = local government; public sector; civil service; municipal government; public sector experience; government operations; state government; public service administration; government administration; federal government; government agencies; government sector; government programs; county government; local authority; central government; government experience; city government; municipal administration; government processes; public sector organisations; public institutions; public sector environment; federal agencies ! context
        election administration = election management; voter registration administration; election laws; elections code; voter services; election operations; conduct of elections; election processes; election processes and procedures; voting systems; election process; polling place operations; poll workers; ballot processing; poll worker training; election procedures; voting equipment; poll worker recruitment; absentee voting; vote by mail; election equipment; election day operations; precinct management; ballot tabulation; election security; redistricting; canvass of votes; candidate filing; campaign finance law
        political science research = political research; political theory; comparative politics; political analysis research; political economy
        corporate governance = governance; governance frameworks; governance, risk and compliance; GRC; governance processes; board reporting; good governance; governance arrangements; governance structures; governance standards; information governance; corporate governance frameworks; governance and compliance; risk and governance; assurance frameworks
        [activity]
        legal research = case law research; researching case law; legal analysis; statutory research; researching legal issues; legal research and writing; conduct legal research; case research; analyze legal problems; legal writing and research; case law > law
        legal drafting = legal writing; drafting legal documents; drafting pleadings; legal documents; brief writing; pleadings; drafting motions; legal document preparation; preparing legal documents; legal instruments; draft legal documents; drafting briefs; legal briefs; legal correspondence; drafting of legal documents; contracts and pleadings; prepare legal documents; legal documentation; affidavits > law
        legal advice = legal counsel; advising clients on law; giving legal advice; legal advisory; legal counselling; advising on legal matters; provide legal advice; providing legal advice; legal consulting; legal review; legal representation; legal opinions; legal guidance; legal support services; provide legal counsel; legal aid; legal advocacy > law
        legal assistance = legal administration; legal support; paralegal work; legal secretarial; paralegal experience; paralegal duties; legal administrative support; paralegal services; legal clerk
        case preparation = trial bundles; preparing court bundles; case files; e-discovery; document review; ediscovery; discovery requests; depositions; preparation of cases; interrogatories; electronic discovery; court documents; case file management; subpoenas; discovery responses; witness preparation; legal document review; legal discovery; case file preparation; document production in litigation ! context
        court filing = e-filing; docketing; electronic court filing; court procedures; legal filing; docket management; calendaring court deadlines; legal calendaring; court rules; filing court documents; court administration; court operations; court processes; clerk of court; filing legal documents
        mediation = conciliation; alternative dispute resolution; ADR; mediating; mediator; mediate; restorative justice; restorative practices; dispute mediation ~ conflict resolution
        regulatory compliance = compliance; compliance management; compliance monitoring; regulatory requirements; ensuring compliance; ensure compliance; compliance with regulations; legal compliance; compliance programs; regulatory compliance management; compliance reporting; compliance testing; regulatory standards; compliance regulations; compliance requirements; compliance review; compliance standards; regulatory framework; compliance frameworks; compliance policies; compliance procedures; corporate compliance; compliance assurance; regulatory guidelines; regulatory knowledge; compliance management systems; compliance oversight; compliance training; statutory compliance; compliance checks; state and federal regulations; federal regulations; regulatory reporting; government regulations; federal and state regulations; regulatory environment; regulatory bodies; compliance officer; compliance issues; federal and state laws; state regulations; compliance and regulatory; state and federal laws; statutory requirements; federal, state and local regulations; regulatory matters; local, state and federal regulations; regulatory standards and guidelines; legislation; legislative requirements; statutory duties; regulatory inspections; compliance documentation; industry regulations; applicable laws and regulations; laws and regulations; compliance audits and reviews; statutory obligations; compliance support; financial compliance; legal and regulatory compliance ! context
        anti-money laundering = AML; AML compliance; AML regulations; BSA/AML; Bank Secrecy Act; suspicious activity reporting; BSA; AML/KYC; AML/CTF; transaction monitoring; sanctions screening; sanctions; counter-terrorist financing; AML investigations; OFAC; suspicious activity reports; BSA/AML compliance > regulatory compliance
        know your customer = KYC; customer due diligence; CDD; KYC checks; enhanced due diligence; EDD; KYC/AML; client due diligence; KYC process; identity verification > anti-money laundering
        data protection = data privacy; privacy law; data protection law; privacy compliance; data protection legislation; information privacy; data privacy laws; data protection regulations; data protection principles; privacy regulations; data privacy compliance; Data Protection Act; data protection act 2018; data privacy regulations; privacy management; information rights; DPIA; data protection compliance; data protection impact assessments; subject access requests; privacy program management; personal data protection
        freedom of information = FOI requests; FOIA; freedom of information act; public records requests; FOI; public records; open records; public records act; public records law; sunshine law; FOIA requests; open meetings law; open meetings act; Brown Act; Public Records Act requests; California Public Records Act
        ethics and compliance = business ethics; code of ethics; ethics; anti-bribery; anti-corruption; professional ethics; FCPA; anti-bribery and corruption; ethical standards; research ethics; bribery act; ethical principles; whistleblowing; ethics program; conflicts of interest; UK Bribery Act; ethical guidelines; ethical issues ! context
        investigation = conducting investigations; investigative work; investigation skills; fact-finding investigations; internal investigations; criminal investigations; investigative techniques; conduct investigations; investigation techniques; complaint investigation; investigation reports; complex investigations; investigating complaints; investigative research; investigation management; evidence gathering; evidence collection; collecting evidence; surveillance investigations; administrative investigations; witness interviews; interviewing witnesses; private investigation; investigative interviewing ! context
        law enforcement = policing; police work; public safety; law enforcement experience; patrolling; crime prevention; POST certification; policing experience; police service; border control; code enforcement; crime analysis; law enforcement agencies; regulatory enforcement; highway patrol; criminal intelligence; customs enforcement; community policing ! context
        corrections = correctional; prison service; probation; probation services; correctional facilities; parole; offender management; inmate supervision; detention; custody of inmates; prisoner supervision; jail operations; youth offending; offender rehabilitation; custodial setting; reentry services; offender services
        military service = armed forces; army; military experience; military operations; air force; defence sector; defense industry; defence; defence industry; Department of Defense; defense sector; marine corps; military training; veterans services; combat operations; military intelligence; special operations; prior military; military leadership; national guard; coast guard; veterans affairs; military background; joint operations; military planning
        intelligence analysis = all-source analysis; intelligence gathering; OSINT; open source intelligence; HUMINT; SIGINT; targeting analysis; intelligence collection; counterterrorism; homeland security; intelligence community; GEOINT; all-source intelligence; intelligence reports; counterintelligence; intelligence production; intelligence operations; network targeting; intelligence products; counter-terrorism; imagery analysis; link analysis; counter-IED; tactical intelligence
        forensic science = forensics; crime scene investigation; forensic analysis; evidence handling; chain of custody; forensic investigation of scenes; latent prints; ballistics; fingerprint analysis; forensic evidence; DNA analysis forensic
        emergency dispatch = 911 dispatch; dispatching emergency services; emergency call handling; 999 call handling; CAD dispatch; public safety dispatch; emergency dispatcher; 911 calls; emergency call taking; 911 dispatcher; emergency communications; police dispatch
        welfare benefits advice = benefits advice; welfare rights; income support; benefit claims; eligibility determination; public assistance; public benefits; SNAP; TANF; eligibility assessment; welfare advice; universal credit; housing benefit processing; public assistance programs; welfare benefits; social security benefits; determining eligibility; SSI; social security disability; benefits eligibility; eligibility interviews
        public consultation = public hearings; public meetings; city council; stakeholder consultation; statutory consultation; community consultation; public comment; council meetings; committee meetings; public participation; working with elected officials; board of supervisors
        program evaluation = programme evaluation; impact evaluation; monitoring and evaluation; M&E programs; M&E frameworks; evaluation research; outcome evaluation; program assessment; evaluation methods; program monitoring; impact assessment; service evaluation; program analysis; evaluating programs; logic models; outcomes measurement; monitoring, evaluation and learning; MEL; evaluation design; impact measurement; theory of change; evaluate programs; program effectiveness; program performance ! context
        government contracts = government procurement; public procurement; government contract management; federal contracting; DFARS; public tenders; government tenders; Federal Acquisition Regulation; federal contracts; public sector procurement; federal procurement; GSA schedule; OJEU; FAR/DFARS; federal acquisition; government acquisition; defense acquisition
        legislative drafting = drafting legislation; bill drafting; legislative analysis; legislative process; legislative tracking; legislative research; bill analysis; tracking legislation; statutory drafting; federal legislation; legislative work; legislative policy; legislative affairs policy; legislative procedures
        customs clearance = customs brokerage; import and export documentation; customs compliance; customs regulations; import/export; import and export; customs declarations; customs procedures; customs documentation; import/export regulations; international trade compliance; trade compliance; import/export compliance; import/export documentation; tariff classification; HS codes; harmonized tariff; incoterms; export documentation; customs entry; importing; exporting; importing and exporting; customs laws
        [standard]
        GDPR = General Data Protection Regulation; GDPR compliance; EU GDPR; UK GDPR; GDPR regulations; GDPR principles; GDPR legislation; GDPR requirements > data protection
        CCPA = California Consumer Privacy Act; CPRA; CCPA compliance > data protection
        FERPA = Family Educational Rights and Privacy Act; student privacy > data protection
        COPPA > data protection
        PECR = consumer credit act; ECOA; consumer duty; consumer rights; Reg Z
        FDCPA = Fair Debt Collection Practices Act
        FCRA = Fair Credit Reporting Act
        TILA = Truth in Lending ! case
        RESPA
        TCPA
        CAN-SPAM
        consumer protection law = consumer law; consumer protection
        ADA compliance = Americans with Disabilities Act; ADA requirements; ADA regulations; ADA accommodations; Title VII
        Title IX
        Section 504 = Section 504 plans
        Help America Vote Act = HAVA; National Voter Registration Act; NVRA; Voting Rights Act; Uniformed and Overseas Citizens; UOCAVA; MOVE Act > election administration
        [tool]
        Westlaw = Westlaw Edge > legal research
        LexisNexis = Lexis Nexis; Lexis; Lexis Advance; Lexis+ > legal research
        PACER = Practical Law; case management software; legal software; ProLaw; legal case management systems; CM/ECF; case management systems; Concordance; PracticePanther; e-discovery software; Elite 3E; Summation; legal case management software; Filevine ! case
        Clio ! case
        iManage
        Relativity ! case
        NetDocuments
        Aderant
        World-Check = LexisNexis Bridger; sanctions screening tools; Mantas > anti-money laundering
        Actimize = NICE Actimize > anti-money laundering ! case
        """#
}
