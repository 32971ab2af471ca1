import CareerModel

/// What the headings and labels of a company profile are about.
enum FactTopic {
    /// What a document's name is made of beside the employer's: `Profile`, `Culture`, `Study Guide`.
    static let documentWords: Set<String> = [
        "company", "profile", "overview", "research", "notes", "culture", "study", "guide", "careers",
        "career", "about",
        "employer", "details", "information", "info", "background", "briefing", "brief", "summary", "dossier",
        "prep",
        "preparation", "interview", "featured", "jobs", "page", "handbook", "fact", "facts", "sheet",
    ]

    /// The topic that a heading names, or nil.
    static func of(heading: String) -> Company.Fact.Topic? {
        let phrase = Phrase(heading)
        return rules.first { rule in
            rule.words.contains { $0.contains(" ") ? phrase.contains($0) : phrase.words.contains($0) }
        }?.topic
    }

    /// The topic that a label names within a section that mixes several: `Core values` below `Mission and Values`.
    static func of(label: String, in section: Company.Fact.Topic) -> Company.Fact.Topic {
        switch section {
        case .overview, .mission, .value, .culture, .other:
            let phrase = Phrase(label)
            return labels.first { phrase.hasAny($0.words) }?.topic ?? section
        default:
            return section
        }
    }

    /// Whether the topics of sub-headings do not count: all that stands below is of the section.
    static func embraces(_ topic: Company.Fact.Topic) -> Bool {
        switch topic {
        case .preparation, .experience, .technology, .value, .news: true
        default: false
        }
    }

    private static let labels: [(topic: Company.Fact.Topic, words: Set<String>)] = [
        (.mission, ["mission", "purpose"]),
        (.value, ["values", "principles"]),
        (.culture, ["culture"]),
        (.technology, ["technology", "technologies", "tech"]),
        (.product, ["products", "product", "services"]),
        (.competitor, ["competitors", "competitor"]),
        (.news, ["news"]),
    ]

    // The first rule that fits counts, so the narrower ones stand before the wider ones.
    private static let rules: [(topic: Company.Fact.Topic, words: [String])] = [
        (
            .other,
            [
                "sources", "references", "contents", "license", "getting started", "project structure",
                "resources",
            ]
        ),
        (
            .preparation,
            [
                "interview", "preparation", "talking points", "questions", "keywords", "mapping", "checklist",
                "pitch",
                "phrases", "stories", "story", "red flags", "portfolio ideas", "guidance", "qualifications",
                "prepare",
                "tips", "advice",
            ]
        ),
        (
            .experience,
            [
                "personal experience", "personal connection", "your experience", "my experience",
                "experience with",
            ]
        ),
        (.competitor, ["competitors", "competitor", "competition", "competitive", "market landscape"]),
        (.news, ["news", "developments", "recent", "announcements", "latest"]),
        (.role, ["role", "roles"]),
        (.mission, ["mission", "our vision", "company vision", "vision and", "purpose"]),
        (.value, ["values", "principles", "beliefs"]),
        (
            .technology,
            [
                "technology", "technologies", "tech", "stack", "expected skills", "tools",
                "programming languages",
            ]
        ),
        (
            .product,
            [
                "products", "product", "services", "service", "brands", "initiatives", "offerings",
                "what they build", "what we build",
            ]
        ),
        (.culture, ["culture", "fit", "diversity", "benefits", "ways of working"]),
        (
            .role,
            [
                "role", "roles", "position", "job", "team", "department", "responsibilities", "work on",
                "entry pathways", "skills", "compensation", "salary",
            ]
        ),
        (
            .overview,
            [
                "overview", "about", "facts", "profile", "information", "background", "history", "customer",
                "customers", "business model", "business", "leadership", "financials", "at a glance",
                "company",
            ]
        ),
    ]
}
