extension VocabularySource {
    /// User experience, visual design, creative tools, content and digital marketing.
    static let technologyDesign: StaticString = #"""
        [domain]
        UX design = user experience design; UX; user experience; UX designing; experience design; UXD ~ UI design; product design
        UI design = user interface design; UI; user interfaces; interface design; UI designing; designing user interfaces
        UI/UX design = UI/UX; UX/UI; UX/UI design; UI and UX design > UX design; UI design
        product design = digital product design; designing digital products; product designing
        interaction design = IxD; designing interactions; interactive design > UX design
        visual design = visual communication; visual design principles; visual aesthetic; visual designing
        graphic design = graphic designing; graphic arts; graphics creation; designing graphics; digital graphics
        service design = service designing; designing services; design of public services > design thinking
        content design = UX content design; user-centered content; UX content; content designing ~ UX writing
        motion design = motion graphics; motion graphic design; kinetic typography
        industrial design = industrial designing
        game design = level design; gameplay design; game mechanics
        web usability = usability; usability engineering; ease of use in design; usability principles > UX design
        information architecture = site maps; site architecture; sitemaps; IA design > UX design
        design systems = component libraries; pattern libraries; UI component libraries; design tokens; UI kits; design libraries
        design principles = graphic design principles; visual hierarchy; principles of design; composition principles
        typography = type design; typographic design; lettering; typesetting; font design
        color theory = colour theory; color correction; color grading
        design leadership = design management; design team management; creative direction; art direction; leading designers
        creative production = digital production; production design
        digital art = digital illustration; digital painting; concept art

        [method]
        user-centered design = user-centred design; UCD; human-centered design; human-centred design; HCD; user-centered design process; user centred ~ design thinking
        design thinking = design thinking workshops; creative problem solving in design
        Material Design = google material design ! case
        Human Interface Guidelines = Apple HIG ~ Material Design
        atomic design = component-driven design; modular design systems > design systems
        component-driven development = component-based development; component-based architecture; reusable components; UI components; component development > front-end development
        heuristic evaluation = expert review; usability heuristics; UX audits; usability inspection > usability testing
        card sorting = tree testing > information architecture
        A/B design testing = preference testing; first-click testing > usability testing
        eye tracking = eye-tracking studies > usability testing

        [activity]
        wireframing = wireframes; wire framing; wireframe design; wireframe creation; low-fidelity prototypes; creating wireframes > UX design
        mockups = mock-ups; design mockups; high-fidelity mockups; UI mockups; visual mockups; creating mockups; high-fidelity designs; design comps
        user flows = user flow diagrams; task flows; flow diagrams for users; process flows for users > UX design
        personas = user personas; persona development; customer personas
        user research = UX research; user experience research; design research; user studies; generative research; user researcher skills; conducting user research; ethnographic research; contextual inquiry
        usability testing = usability tests; user testing; usability studies; usability research; moderated usability testing; user tests > user research
        user interviews = research interviews; conducting user interviews; in-depth interviews > user research
        diary studies = field studies; contextual interviews > user research
        user feedback analysis = user feedback; customer feedback analysis; VoC
        ideation = ideation workshops; design workshops; co-design; participatory design; concept development; co-creation workshops
        storyboarding = storyboards; storyboard development
        design handoff = design specifications; design specs; developer handoff; design documentation for developers
        design critique = design reviews; critiques of design; design QA
        icon design = iconography; icon sets
        logo design = logo creation; logo development ~ graphic design
        illustration = vector illustration; illustrating; drawing illustrations
        layout design = page layout; editorial design; editorial layout; publication design; desktop publishing
        print design = prepress; pre-press; print layout; printed materials design; print-ready artwork
        package design = label design
        infographics = infographic design; information design
        banner design = ad design; display ads design; digital ad design; social media graphics
        HTML email = email templates; email development; newsletter design
        animation = 2D animation; 3D animation; character animation; animated graphics
        UI animation = micro-interactions; microinteractions; animated transitions > UI design
        3D modeling = 3D modelling; 3D design; 3D models; 3D visualization; 3D rendering for design
        video editing = video production; editing video; video post-production; sound and video editing; video creation; videography; film editing; post-production; video content creation
        audio editing = sound editing; audio production; sound design; audio engineering; audio mixing
        photography = photo shoots; digital photography; product photography; photographic skills
        photo editing = image editing; photo retouching; photo manipulation; image retouching; image manipulation
        UX writing = microcopy; UX copy; interface copy > content design
        copy editing = copyediting; content editing; editing and proofreading; editorial skills
        digital content management = digital asset management; DAM systems; content governance; content operations; content audits

        [activity]
        local SEO = Google Business Profile; Google My Business > SEO
        lifecycle marketing = CRM marketing; retention marketing; customer lifecycle marketing; customer retention marketing
        personalization = website personalization; content personalization; personalisation
        web analytics = website analytics; web traffic analysis; clickstream analysis; web traffic; online analytics; clickstream data; website traffic analysis > data analytics
        tag management = tracking pixels; conversion tracking; event tracking; UTM tracking > web analytics
        online reputation management = online reviews management; online reputation
        podcasting = podcast production; podcast editing
        webinars = webinar production; virtual events production
        live streaming = livestreaming; streaming production; livestream production

        [tool]
        Adobe Creative Suite = Adobe Creative Cloud; Creative Cloud; Creative Suite; Adobe CS; Adobe Suite; Adobe CC; Adobe software; Adobe products; Adobe design tools
        Photoshop = Adobe Photoshop > photo editing ~ GIMP; Affinity Photo; Lightroom
        Illustrator = adobe illustrator > graphic design ~ CorelDRAW; Affinity Designer; Inkscape ! case context
        InDesign = Adobe InDesign > layout design ~ QuarkXPress; Affinity Publisher
        Adobe XD = Adobe Experience Design > UI design; prototyping ~ Figma; Sketch
        After Effects = adobe after effects; AfterEffects > motion design ! case
        Premiere Pro = Adobe Premiere; Adobe Premiere Pro > video editing ~ Final Cut Pro; DaVinci Resolve
        Lightroom = Adobe Lightroom > photo editing
        Dreamweaver = Adobe Dreamweaver > web design
        Adobe Animate = Adobe Flash; Macromedia Flash > animation
        Adobe Audition > audio editing
        Adobe Fireworks = Macromedia Fireworks > graphic design
        Adobe Express = Adobe Spark > graphic design ~ Canva
        Adobe Captivate = Captivate 8 > e-learning authoring ~ Articulate Storyline
        Articulate Storyline = Articulate 360; Articulate Rise > e-learning authoring
        Camtasia = TechSmith Camtasia > video editing; e-learning authoring
        iSpring = iSpring Suite > e-learning authoring
        Lectora > e-learning authoring ~ iSpring
        e-learning authoring = eLearning development; e-learning development; eLearning authoring tools; e-learning content development; multimedia training development
        Figma = Figma Design > UI design; prototyping ~ Sketch; Framer
        Sketch = sketch app; bohemian sketch > UI design ! case context
        InVision = InVision App; InVision Studio > prototyping
        Framer = framer x > prototyping ! case
        Axure = Axure RP > wireframing; prototyping
        Balsamiq = Balsamiq Mockups > wireframing
        UXPin > prototyping
        Marvel App > prototyping ~ UXPin
        Proto.io > prototyping ~ UXPin
        Principle app > prototyping
        ProtoPie > prototyping ~ Principle app
        Origami Studio > prototyping ~ Principle app
        Zeplin > design handoff
        Avocode > design handoff ~ Zeplin
        Abstract app = Abstract version control > design handoff
        OmniGraffle = Omni Graffle > diagramming
        Canva = Canva Pro > graphic design ! case
        CorelDRAW = Corel Draw; Corel Suite > graphic design
        Inkscape > graphic design
        GIMP = gnu image manipulation program > photo editing ! case
        Affinity Designer = Affinity Suite > graphic design
        Affinity Photo > photo editing
        Affinity Publisher > layout design
        QuarkXPress = Quark Xpress > layout design
        Procreate = procreate app > digital art ! case context
        Spline 3D > 3D modeling
        Womp 3D > 3D modeling ~ Spline 3D
        Blender = blender 3d > 3D modeling; animation ~ Maya; Cinema 4D; 3ds Max ! case context
        Maya = autodesk maya > 3D modeling; animation ! case context
        3ds Max = 3D Studio Max; Autodesk 3ds Max > 3D modeling
        Cinema 4D = C4D > 3D modeling; motion design
        ZBrush > 3D modeling
        Mudbox > 3D modeling ~ ZBrush
        Houdini = sidefx houdini > animation ! case
        Substance Painter = Substance Designer; Adobe Substance > 3D modeling
        SketchUp = Sketch Up; Google SketchUp > 3D modeling
        Lottie > UI animation ! case
        Rive animation > UI animation ~ Lottie
        Final Cut Pro = Final Cut; FCP; FCPX > video editing
        DaVinci Resolve = Resolve Studio > video editing
        Avid Media Composer = Avid > video editing ! case
        CapCut > video editing
        iMovie > video editing ~ CapCut
        OBS Studio = Open Broadcaster Software > live streaming
        Pro Tools = ProTools; Avid Pro Tools > audio editing ~ Logic Pro; Ableton Live
        Logic Pro = Logic Pro X > audio editing
        GarageBand > audio editing ~ Logic Pro
        Ableton Live = Ableton > audio editing
        FL Studio > audio editing ~ Ableton Live
        Audacity = audacity editor > audio editing ! case
        UserTesting = UserTesting.com > usability testing
        UserZoom > usability testing ~ UserTesting
        Lookback > usability testing ~ UserTesting ! case
        Optimal Workshop > usability testing
        Maze testing > usability testing ~ Optimal Workshop
        Dovetail = dovetail research; EnjoyHQ > user research ! case context
        Hotjar = Mouseflow; heatmaps > web analytics
        Crazy Egg > web analytics ~ Hotjar
        FullStory > web analytics ~ Hotjar
        Microsoft Clarity > web analytics ~ Hotjar
        Typeform > survey tools
        SurveyGizmo = Alchemer > survey tools ~ Typeform
        survey tools = survey software; online survey tools; survey programming
        Google Analytics = GA4; Google Analytics 4; Google Analytics 360; Universal Analytics > web analytics ~ Adobe Analytics; Mixpanel
        Adobe Analytics = Omniture; SiteCatalyst; Omniture SiteCatalyst > web analytics
        Adobe Target > marketing automation
        Adobe Marketing Cloud = Adobe Experience Cloud > marketing automation ~ Adobe Target
        Mixpanel > product analytics ~ Amplitude; Heap
        Amplitude = amplitude analytics > product analytics ! case context
        Heap = heap analytics > product analytics ! case context
        Pendo = pendo.io > product analytics ! case
        PostHog > product analytics
        Matomo = Piwik; Plausible Analytics > web analytics
        Webtrends > web analytics ~ Matomo
        SimilarWeb > market research ~ comScore
        Google Tag Manager = GTM container > tag management
        Tealium > tag management ~ Google Tag Manager
        Adobe Launch > tag management ~ Google Tag Manager
        YouTube advertising = YouTube Ads > paid media
        Google Display & Video 360 = DoubleClick Bid Manager > programmatic advertising
        MediaMath > programmatic advertising ~ The Trade Desk
        Brandwatch > social media management ~ Sprout Social
        AWeber > email marketing ~ Constant Contact
        Braze = Appboy > lifecycle marketing ! case
        Iterable > lifecycle marketing ~ Braze ! case
        Customer.io > lifecycle marketing ~ Braze
        Responsys = Oracle Responsys; Acoustic Campaign > email marketing
        Silverpop > email marketing ~ Responsys
        Optimizely = AB Tasty > A/B testing
        VWO = Visual Website Optimizer > A/B testing ~ Optimizely
        Google Optimize > A/B testing ~ Optimizely
        Yoast = Yoast SEO; Rank Math > SEO
        SurferSEO > SEO ~ Yoast
        customer messaging tools = live chat software; chat support tools
        """#
}
