extension VocabularySource {
    /// Software engineering practice, architecture, testing, delivery and product management.
    static let technologyPractice: StaticString = #"""
        [domain]
        coding > programming ! context
        programming = computer programming; programming skills; coding skills; code development; writing code; write code; code writing; hands-on coding
        software development = software developing; developing software; application development; software application development; software programming; custom software development; software solutions development > programming
        software engineering = software engineering principles; software engineering best practices; software engineering practices; engineering best practices for software > software development
        web development = web application development; web programming; website development; developing web applications; web app development; web applications; web-based applications; web apps > software development
        front-end development = frontend; front end; front-end web development; frontend engineering; front-end engineering; client-side development; UI development; UI engineering; front-end technologies; user interface development > web development
        back-end development = backend engineering; server-side development; backend services; backend systems; server-side programming; backend APIs > software development
        full-stack development = full stack; full-stack engineering; full stack web development > front-end development; back-end development
        mobile development = mobile app development; mobile application development; mobile applications; mobile apps; mobile engineering; native mobile development; mobile software development > software development
        iOS development = iOS app development; iOS apps; iOS SDK; iOS engineering; native iOS development; iPhone development > mobile development; iOS ~ Android development
        Android development = Android app development; Android apps; Android applications; native Android development; Android application development > mobile development; Android
        cross-platform development = cross-platform mobile development; hybrid mobile apps; hybrid apps > software development
        desktop applications = desktop application development; desktop software > software development
        game development = video game development; game programming > software development
        embedded software = embedded software development; embedded programming; firmware; firmware development; firmware engineering; embedded C; embedded development > embedded systems; software development
        systems programming = low-level systems programming; kernel programming; Linux kernel > low-level programming
        device drivers = driver development > low-level programming ~ systems programming
        low-level programming > programming
        compilers = compiler design; compiler development; parsers > software engineering
        LLVM > software engineering ~ compilers
        computer graphics = graphics programming; rendering engines; real-time rendering > programming
        3D graphics = 3D rendering; 3D graphics programming > computer graphics
        augmented reality = AR/VR; mixed reality; extended reality; XR development
        virtual reality = VR development; VR
        blockchain = blockchain technology; distributed ledger; Web3; blockchain development; decentralized applications
        smart contracts = smart contract development > blockchain
        Ethereum ~ cryptocurrency ! case
        NFTs ~ cryptocurrency
        Internet of Things = IoT; IoT devices; industrial IoT; IIoT; connected devices
        quantum computing = quantum algorithms
        Qiskit ~ quantum computing
        bots and scripting automation = automation scripts; automation scripting; scripting automation > scripting
        scripting = shell scripts and utilities; script writing in code; scripts development > programming ! context
        shell scripting = shell scripts; Unix shell scripting; shell programming; Linux shell scripting; bash scripts; Unix shell > scripting
        Unix command line = command line; Linux command line; command-line tools; Unix commands; CLI tools; Unix tools > Unix-like systems
        web technologies = web standards; internet technologies; web-based technologies; modern web technologies
        distributed systems = distributed systems design; distributed architecture; large-scale systems; large-scale distributed systems; distributed applications
        software architecture = software design; application architecture; software system architecture; software architecture design; architectural patterns; software design principles; application design; architecture patterns > software engineering
        system design = system architecture; designing systems; scalable systems; scalable architecture; architecture design; technical architecture; scalability
        solution architecture = solution design; solution architecting; technical solution design; technical solutioning
        enterprise architecture = enterprise architecture frameworks; Zachman Framework
        TOGAF ~ enterprise architecture
        microservices = microservice architecture; micro-services architecture > distributed systems; software architecture
        service-oriented architecture = SOA; service oriented design > software architecture ~ microservices
        event-driven architecture = event-driven systems; event-driven design; event-driven microservices > software architecture
        event sourcing > software architecture ~ event-driven architecture
        CQRS > software architecture ~ event-driven architecture
        messaging systems = message queues; message brokers; message queuing; messaging middleware; asynchronous messaging; queueing systems; publish-subscribe; message-oriented middleware > distributed systems
        enterprise integration = application integration; enterprise application integration; EAI; ESB; enterprise service bus; middleware; integration platforms; iPaaS
        enterprise integration patterns = integration patterns; integration architecture > enterprise integration
        task queues = job queues; background jobs
        multi-tenancy = multi-tenant architecture; multi-tenant SaaS
        domain-driven design = DDD > software architecture
        hexagonal architecture = clean architecture > software architecture ~ domain-driven design
        micro frontends = micro-frontend architecture > front-end development
        progressive web apps = PWA; service workers > web development
        single-page applications = single page application development > front-end development
        server-side rendering = static site generation > web development
        web mapping = web maps; Google Maps API; mapping APIs
        human-computer interaction = HCI; human factors; human factors engineering
        search engines = search technology; enterprise search; search infrastructure; full-text search
        legacy systems = legacy modernization; legacy applications; application modernization; modernization of legacy systems; migrate legacy applications; system modernization; technology modernization; replatforming
        open source = open source software; open-source development; open source contributions; open source projects; open source technologies; open source community; OSS
        content management systems = CMS; content management; CMS platforms; web content management
        headless CMS = headless content management > content management systems
        payments technology = payment systems; digital banking
        edtech = educational technology; learning technologies; education technology
        adtech = ad tech; advertising technology; programmatic platforms
        geospatial software = geospatial technology > geographic information systems
        embedded systems = embedded system design; embedded devices
        real-time systems = real-time software; hard real-time; low-latency systems; low latency; real-time applications
        real-time communication = live streaming technology

        [method]
        object-oriented programming = OOP; object-oriented design; OOD; object-oriented; OO design; object oriented development; object-oriented analysis and design; OOAD; object-orientated programming; object oriented concepts; OO programming > programming
        functional programming = functional languages; functional reactive programming > programming
        reactive programming = reactive streams; reactive systems > programming
        concurrent programming = concurrency; multithreading; multi-threading; multithreaded programming; thread safety; multi-threaded programming > programming
        parallel programming = parallel processing; parallelization; parallel algorithms > programming
        asynchronous programming = async programming; async/await; asynchronous processing > programming
        network programming = socket programming; sockets > programming
        GUI development = GUI design; graphical user interface; GUI programming > software development
        memory management = memory optimization > programming
        design patterns = software design patterns; software patterns; programming patterns; OO design patterns; Gang of Four patterns > software engineering
        SOLID principles = SOLID design principles; clean code; DRY principle; clean coding > software engineering
        dependency injection = inversion of control; IoC containers > design patterns
        remote procedure calls = RPC > API development
        caching = cache; caching strategies; cache design; distributed caching
        test-driven development = TDD; test driven design; test-first development > unit testing ~ behavior-driven development
        behavior-driven development = BDD; behaviour-driven development; acceptance test-driven development; ATDD > automated testing
        pair programming = mob programming; ensemble programming; mob sessions
        extreme programming = XP practices; XP methodology; eXtreme Programming (XP) > agile
        agile = agile methodologies; agile software development; agile development; agile practices; agile methods; agile processes; agile environment; agile frameworks; agile principles; agile development methodologies ~ waterfall
        Scrum = Scrum methodology; Scrum framework; agile Scrum; Scrum ceremonies; Scrum practices > agile ~ Kanban
        Kanban = Kanban boards > agile
        SAFe = scaled agile framework; scaled agile; safe agile; safe framework > agile ! case
        large-scale Scrum = LeSS framework; scaled agile delivery > Scrum
        waterfall = waterfall methodology; waterfall model; waterfall development ! context
        sprint planning = sprints; agile sprints; sprint reviews; sprint planning meetings; iteration planning > Scrum
        retrospectives = sprint retrospectives; agile retrospectives > agile
        stand-ups = daily stand-up; daily scrum; stand-up meetings > agile
        design sprints = Google Design Sprint > design thinking
        lean startup = lean methodology for products; lean product development; minimum viable product; MVPs; MVP development
        software development life cycle = SDLC; software development lifecycle; software lifecycle; system development life cycle; software development process; systems development lifecycle; development lifecycle; software development methodologies > software development
        rapid application development = RAD tools; rapid development > software development
        low-code development = no-code; low-code; low-code/no-code; no-code tools; no-code platforms; low-code platforms
        domain modeling = domain modelling; domain models > software architecture
        software modelling = software modeling; model-driven development > software engineering
        Twelve-Factor App = 12-factor app > cloud architecture

        [activity]
        unit testing = unit tests; writing unit tests; unit test automation; unit/integration testing > software testing
        integration testing = integration tests; system integration testing > software testing
        end-to-end testing = E2E testing; end-to-end tests; E2E tests > automated testing
        automated testing = test automation; automated tests; automation testing; automated test frameworks; test automation frameworks; automated test scripts; automated QA; QA automation > software testing
        browser automation = web automation > automated testing
        testing ~ software testing ! context
        software testing = qa testing; software quality assurance; software qa; application testing; software test; testing methodologies; functional testing; testing of software; software verification > software development ! context
        manual testing = exploratory testing; manual QA > software testing
        regression testing = regression tests > software testing
        system testing = smoke testing; black box testing; white box testing > software testing
        performance testing = load testing; stress testing; performance benchmarking of software; scalability testing > software testing
        user acceptance testing = UAT; acceptance testing; user acceptance tests; UAT testing; customer acceptance testing > software testing
        API testing = service testing; contract testing > software testing
        mobile testing = mobile app testing; device testing for apps > software testing
        cross-browser testing = browser testing; cross-browser compatibility; browser compatibility > front-end development
        test planning = test plans; test strategy; testing strategy; test plan development; testing plans; test design; test cases; test case design; test scripts; test case development; writing test cases; test case creation; testing scripts > software testing
        test management = test coordination; test execution; test reporting > software testing
        defect tracking = bug tracking; defect management; issue tracking; bug reporting; bug triage; issue tracking systems; bug fixing; bug fixes; fixing bugs
        debugging = debug; debug code; debugging skills; software debugging; debugging tools; code debugging; debugging code > programming
        profiling = code profiling; performance profiling; application profiling > performance optimization ! context
        performance optimization = performance tuning; performance optimisation; application performance tuning; code optimization; performance engineering; optimizing performance; application performance; web performance; page speed optimization
        code review = peer code review; pull requests; reviewing pull requests; peer review of code; pull request reviews; reviewing code; merge requests > software development
        code quality = code maintainability; static code analysis; static analysis; quality code; well-documented code; maintainable code; coding standards; code standards; coding best practices; production-quality code; production-ready code; production code; coding guidelines; software best practices > software development
        linting = code formatting; linters > code quality
        error handling = exception handling > programming
        refactoring = code refactoring; technical debt; technical debt reduction; reducing technical debt > software development
        version control = source control; version control systems; source code management; revision control; source code control; version control tools; VCS; source control management; version control software; code versioning; versioning systems; source control systems > software development
        branching strategies = Gitflow; trunk-based development; git branching; git workflow > Git
        software documentation = code documentation; API documentation; developer documentation; documenting code; system documentation; software design documents > technical documentation
        technical documentation = technical documents; documentation writing; technical documentation writing; writing documentation; engineering documentation; product documentation; user documentation; documentation development; design documentation ! context
        technical writing = user guides; user manuals; technical manuals; technical reports; documentation authoring; technical communication; technical authoring > technical documentation
        API development = APIs; apis; API design; API integration; developing APIs; building APIs; web APIs; third-party APIs; REST API development; API programming; remote APIs; public APIs > software development
        REST APIs = RESTful APIs; rest apis; restful apis; RESTful; RESTful web services; RESTful services; REST API; REST services; REST web services; RESTful API design; RESTful API development; REST architecture; representational state transfer > API development
        REST = rest/json; rest verbs > API development ! case
        web services = SOAP web services; XML web services > API development
        webhooks = web hooks; callbacks APIs > API development
        WebSockets = web sockets > web development
        SDK development = SDKs; software development kits; client libraries > API development
        plugin development = plugins; plug-ins; extensions development; browser extensions > software development
        systems integration = integrating systems; software integration; systems integration engineering; third-party integrations; integration development; integration of systems; platform integration; IT integration
        systems analysis = technical analysis of systems; computer systems analysis; systems analysis and design
        systems engineering = systems engineering principles; requirements-driven systems engineering
        requirements engineering = technical requirements; requirements specification; software requirements; technical specifications; translating business requirements; system requirements; requirements collection; functional specs
        use case modeling = use case development; use case design; use case analysis
        proof of concept = PoC; technical prototypes
        prototyping = rapid prototyping; prototype development; prototypes; prototype design; developing prototypes; interactive prototypes; building prototypes; prototyping tools; prototyping software
        engineering management = engineering team management; software engineering management; managing engineers; managing software engineers; technical management; managing software development teams
        technical mentoring = mentoring engineers; mentoring developers; mentoring junior developers; coaching engineers; mentoring junior engineers
        IT project management = software project management; technology project management; managing software projects; managing IT projects; managing information technology projects; digital project management
        technical program management = technical programme management; engineering program management > IT project management
        technical consulting = technology consulting; IT consulting; technical advisory; technology consultancy; software consulting; digital consulting; implementation consulting
        software implementation = system implementation; software rollouts; technology implementation; implementation of software; software customization; software configuration; system configuration; application configuration; systems deployment; solution implementation
        application maintenance = software maintenance; system maintenance; maintenance of software; application support and maintenance; website maintenance; code maintenance; maintaining software; systems support
        deployment = deploying software ~ release management ! context
        application deployment = production deployments; deploying applications; production releases
        developer relations = developer advocacy; developer evangelism; technical evangelism; developer community
        technical interviewing = interviewing engineers; technical hiring; hiring engineers
        technical training = training developers; software training; training end users; user training; end user training; systems training; training of end users; IT training; computer training; train users
        website management = web management; website administration; web administration; webmaster skills; website updates; web content editing; website content management; web publishing; site maintenance
        web design = website design; responsive web design; web page design; designing websites; landing page design; web design principles; web layouts; web application design
        responsive design = responsive web; mobile-first design; adaptive design; responsive websites; responsive layouts; mobile-first development; responsive web applications > web development
        accessibility ~ web accessibility ! context
        web accessibility = a11y; digital accessibility; accessible design; accessibility standards; accessibility testing; inclusive design; accessibility guidelines; web accessibility standards
        internationalization = i18n; localization engineering; software localization; localization; l10n; internationalisation
        process automation = workflow automation; business process automation; automating processes; automating workflows; task automation; automated workflows; automation; automating manual processes; intelligent automation; automation solutions; automation tools ~ RPA ! context
        RPA = robotic process automation; RPA development; bots for process automation > process automation
        Salesforce development = Salesforce customization; Force.com; Lightning Web Components; Visualforce; LWC; Salesforce developer skills > Salesforce
        SharePoint development = SharePoint administration; SharePoint customization > SharePoint
        SAP development = SAP Fiori; SAPUI5; SAP implementation > SAP
        Salesforce administration = Salesforce configuration; Salesforce admin > Salesforce
        WordPress development = WordPress themes; WordPress plugins; WordPress customization; WordPress administration > WordPress; web development
        software licensing compliance = open source licensing; software license management

        [activity]
        product management = digital product management; software product management; product ownership; product owner; managing products; technical product management; product leadership
        product development = developing new products; digital product development; product design and development; product feature development; product engineering
        product strategy = product vision; product direction; platform strategy; product thinking
        roadmapping = product roadmap; roadmap development; product roadmapping; roadmap planning; technical roadmaps; roadmap; product planning; developing roadmaps
        backlog management = product backlog; backlog grooming; backlog refinement; backlog prioritization; sprint backlogs; managing backlogs > agile
        user stories = user story writing; acceptance criteria; writing user stories; user story mapping; story mapping; job stories; epics and user stories
        feature prioritization = prioritization frameworks; RICE scoring; MoSCoW; product prioritization
        product discovery = customer discovery; continuous discovery; discovery research; product research; customer interviews
        product-market fit = product validation
        product lifecycle management = product life cycle management; PLM; PLM systems; product data management
        product metrics = north star metric; activation and retention metrics; product KPIs; user engagement metrics
        journey mapping = user journey mapping; journey maps; service blueprints; user journeys; experience mapping
        business rules = business logic; business rules management; rules engines
        digital transformation = digital transformation strategy; digitalization; digitization of processes

        [tool]
        Git = git version control; Git SCM; Git commands > version control ~ Subversion; Mercurial; Perforce
        GitHub = GitHub Enterprise; Git Hub > Git ~ GitLab; Bitbucket
        GitLab = Git Lab > Git ~ Bitbucket
        Bitbucket = Atlassian Bitbucket; Stash repository > Git
        Gerrit > code review
        Phabricator > code review ~ Gerrit
        Subversion = SVN; apache subversion; TortoiseSVN > version control ~ Mercurial; CVS version control ! case
        Mercurial > version control ! case
        CVS version control = Concurrent Versions System > version control
        Perforce = Helix Core > version control
        ClearCase = Rational ClearCase; IBM ClearCase > version control
        Jira = Atlassian Jira; JIRA Software; Jira administration > issue tracking tools ~ Trello; Asana; Linear; Azure DevOps
        Confluence = atlassian confluence > documentation tools ~ SharePoint; Notion ! case
        Atlassian tools = Atlassian Suite; Atlassian products; Atlassian
        issue tracking tools = Mantis bug tracker
        Bugzilla ~ issue tracking tools
        YouTrack ~ issue tracking tools
        Redmine ~ issue tracking tools
        documentation tools = wikis; documentation systems; knowledge base tools; wiki tools
        Teamwork.com > project management tools ~ Basecamp
        Workfront = Adobe Workfront > project management tools ~ Wrike
        Linear = linear app; shortcut tracker > project management tools ! case context
        Pivotal Tracker > project management tools; agile
        Aha! = Aha roadmaps > roadmapping
        Productboard > roadmapping ~ Aha!
        ProductPlan > roadmapping ~ Aha!
        FigJam > collaboration tools ~ Miro
        collaboration tools = collaboration software; productivity platforms; online collaboration tools
        Lucidchart = Lucid Chart > diagramming
        draw.io = diagrams.net; Mermaid diagrams > diagramming
        PlantUML > diagramming ~ draw.io
        diagramming = system diagrams; architecture diagrams; visual documentation
        Enterprise Architect = sparx enterprise architect > UML ! case
        Rational Rose > UML ~ Enterprise Architect
        MagicDraw > UML ~ Enterprise Architect
        Postman = insomnia client; postman collections > API testing ! case
        Swagger = OpenAPI; openapi specification; swagger ui; SwaggerUI; openapi/swagger > API development ! case
        SoapUI > API testing
        ReadyAPI > API testing ~ SoapUI
        JMeter = Apache JMeter > performance testing ~ LoadRunner; Gatling; k6; Locust
        LoadRunner = HP LoadRunner; Micro Focus LoadRunner > performance testing
        Gatling > performance testing ! case
        k6 = Grafana k6 > performance testing
        Locust = locust.io > performance testing; Python ! case context
        HP ALM = HP Quality Center; HP QC; Quality Center; Micro Focus ALM; ALM Quality Center > test management ~ TestRail
        UFT = QTP; QuickTest Professional; Unified Functional Testing; HP UFT > automated testing
        TestRail > test management
        Zephyr > test management ~ TestRail ! case
        Xray for Jira > test management ~ TestRail
        qTest > test management ~ TestRail
        TestComplete > automated testing
        Ranorex > automated testing ~ TestComplete
        Katalon = Katalon Studio > automated testing ~ TestComplete
        Tricentis Tosca > automated testing ~ TestComplete
        BrowserStack > cross-browser testing
        Sauce Labs > cross-browser testing ~ BrowserStack
        LambdaTest > cross-browser testing ~ BrowserStack
        SonarQube = SonarCloud > code quality
        Valgrind > debugging
        GDB = GNU Debugger > debugging ~ Valgrind
        LLDB > debugging ~ Valgrind
        WinDbg > debugging ~ Valgrind
        Chrome DevTools = browser developer tools; Lighthouse audits > web development
        Firebug > web development ~ Chrome DevTools
        Visual Studio = Microsoft Visual Studio; VS 2019; VS 2022 > IDEs ~ Visual Studio Code
        Visual Studio Code = VS Code; VSCode > IDEs
        IntelliJ IDEA = IntelliJ; JetBrains IDEs > IDEs ~ Eclipse; NetBeans
        PyCharm > IDEs; Python
        Spyder IDE > IDEs; Python ~ PyCharm
        Eclipse = eclipse ide > IDEs ~ NetBeans ! case context
        NetBeans = Apache NetBeans > IDEs
        Xcode = Apple Xcode > IDEs; iOS development
        Android Studio = Android IDE > IDEs; Android development
        Vim = Neovim; vi editor > text editors ~ Emacs ! case
        Emacs = GNU Emacs > text editors
        Sublime Text > text editors
        Atom editor > text editors ~ Sublime Text
        Notepad++ > text editors ~ Sublime Text
        text editors = code editors
        IDEs = integrated development environment; software development tools
        LaunchDarkly = feature management platforms > feature flags
        Split.io > feature flags ~ LaunchDarkly
        UiPath = UI Path > RPA ~ Automation Anywhere; Blue Prism
        Automation Anywhere > RPA
        Blue Prism > RPA
        Power Automate = Microsoft Flow; MS Power Automate > process automation; Power Platform
        Power Apps = Microsoft PowerApps; PowerApps > low-code development; Power Platform
        Zapier > process automation ~ n8n; Make.com
        IFTTT > process automation ~ Zapier
        Make.com = Integromat > process automation
        n8n > process automation
        Retool > low-code development
        OutSystems > low-code development ~ Retool
        Mendix > low-code development ~ Retool
        Appian > low-code development ~ Retool
        Bubble.io > low-code development ~ Retool
        Pega = Pegasystems; Pega PRPC > low-code development; business process modeling
        Camunda > business process modeling
        jBPM > business process modeling ~ Camunda
        Activiti > business process modeling ~ Camunda
        Temporal.io > business process modeling ~ Camunda
        Stripe = stripe api; payment gateways > payment integration ! case context
        Braintree > payment integration ~ Stripe
        Adyen > payment integration ~ Stripe
        payment integration = payment processing integration; payment gateway integration; payment APIs
        Twilio = Twilio API > API development
        SendGrid > API development ~ Twilio

        [platform]
        Close CRM > CRM systems ~ Pipedrive
        Freshsales > CRM systems ~ Pipedrive
        SuiteCRM > CRM systems ~ SugarCRM
        vTiger > CRM systems ~ SugarCRM
        Action Network > CRM systems ! case
        Salsa Labs > CRM systems ~ Action Network
        Blue State Digital > CRM systems ~ Action Network
        ActionKit > CRM systems ~ Action Network
        CiviCRM > CRM systems
        Catalist = PDI voter file > databases
        SAP PP > SAP ~ SAP modules
        SAP HCM > SAP ~ SAP modules
        PeopleTools > ERP ~ PeopleSoft
        ERPNext > ERP ~ Odoo
        Power Platform = Microsoft Power Platform; Dataverse > low-code development
        WordPress = Word Press; WordPress CMS > content management systems ~ Drupal; Joomla; Wix; Squarespace
        Drupal = Drupal CMS; Drupal 8 > content management systems; PHP
        Joomla = Joomla CMS > content management systems; PHP
        Sitecore = Sitecore CMS > content management systems; .NET ~ Adobe Experience Manager
        Adobe Experience Manager = AEM; Adobe CQ5 > content management systems
        Umbraco > content management systems; .NET
        Kentico = Kentico CMS > content management systems; .NET ~ Umbraco
        Optimizely CMS = Episerver > content management systems; .NET ~ Umbraco
        Contentful = Contentful CMS > headless CMS
        Sanity CMS > headless CMS ~ Contentful
        TYPO3 = Expression Engine > content management systems; PHP
        Craft CMS > content management systems; PHP ~ TYPO3
        Concrete5 > content management systems; PHP ~ TYPO3
        Webflow > web design; content management systems ~ Wix
        Squarespace > website management ~ Wix
        Wix = wix studio; wix websites > website management ! case
        Ghost CMS = Eleventy > web development
        Jekyll > web development ~ Ghost CMS ! case
        Hugo static site > web development ~ Ghost CMS
        PrestaShop > e-commerce platforms ~ BigCommerce
        OpenCart > e-commerce platforms ~ BigCommerce
        Salesforce Commerce Cloud = Demandware; SFCC > e-commerce platforms; Salesforce
        SAP Commerce Cloud = SAP Hybris; Hybris > e-commerce platforms; SAP
        commercetools > e-commerce platforms
        VTEX > e-commerce platforms ~ commercetools
        Oracle ATG = ATG Web Commerce > e-commerce platforms ~ commercetools

        [standard]
        SOAP = simple object access protocol; soap services > web services ~ REST ! case
        WSDL > web services ~ SOAP
        AJAX = asynchronous javascript and xml; XMLHttpRequest > JavaScript ! case
        WCAG = Web Content Accessibility Guidelines; WCAG 2.1 > web accessibility
        Section 508 = 508 compliance > web accessibility ~ WCAG
        ARIA = wai-aria > web accessibility ~ WCAG ! case
        semantic versioning = SemVer > release management
        CMMI = Capability Maturity Model Integration; CMM process
        ISO 25010 > software testing
        ISO 29119 > software testing ~ ISO 25010
        ISO 12207 > software testing ~ ISO 25010
        open standards
        open data = open government data ~ open standards

        [credential]
        SAFe Agilist = SAFe certification > SAFe
        ISTQB = ISTQB certification; ISTQB Foundation > software testing
        CSTE > software testing ~ ISTQB
        CSQA > software testing ~ ISTQB
        TOGAF certification = TOGAF certified > enterprise architecture
        Tableau certification = Tableau Desktop Specialist; Tableau Certified Data Analyst > Tableau
        Power BI certification = PL-300; Microsoft Certified Data Analyst Associate; DA-100 > Power BI
        Databricks certification = Databricks Certified > data engineering
        SnowPro = SnowPro Core > data engineering ~ Databricks certification
        Oracle certification = Oracle Certified Professional; Oracle Certified Java Programmer; OCP certification; OCA Java > software development
        """#
}
