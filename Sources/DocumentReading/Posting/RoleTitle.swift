/// Telling a role's title from a section's heading.
enum RoleTitle {
    /// Whether a heading reads as the title of a role.
    static func isRole(_ heading: String) -> Bool {
        let size = heading.utf8.count
        guard (3...110).contains(size), let last = heading.utf8.last else { return false }
        guard ![UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), .colon].contains(last) else {
            return false
        }
        let phrase = Phrase(heading)
        guard phrase.words.count <= 16, let first = phrase.words.first, !sectionStarts.contains(first) else {
            return false
        }
        if phrase.hasAny(documentWords) { return false }
        return phrase.words.contains { word in
            let single = word.utf8.last == UInt8(ascii: "s") ? String(word.dropLast()) : word
            return roleWords.contains(word) || roleWords.contains(single) || hasRoleEnding(single)
        }
    }

    private static let sectionStarts: Set<String> = [
        "about", "our", "what", "who", "why", "how", "your", "you", "youll", "we", "were", "overview",
        "summary",
        "responsibilities", "requirements", "qualifications", "benefits", "perks", "introduction", "welcome",
        "join", "apply",
        "contact", "faq", "working", "life", "meet", "key", "minimum", "preferred", "required", "essential",
        "nice", "must",
        "application", "company", "additional", "equal", "interview", "desired", "skills", "duties", "is",
        "are", "do", "the",
        "this", "where", "when", "company", "culture", "compensation", "salary", "job", "role", "position",
    ]

    private static let documentWords: Set<String> = [
        "guide", "profile", "careers", "readme", "handbook", "template", "notes", "contents", "jobs",
        "vacancies", "openings",
        "positions", "requirements", "responsibilities", "qualifications", "description", "duties", "details",
    ]

    private static let roleWords: Set<String> = [
        "lead", "head", "chief", "intern", "internship", "trainee", "apprentice", "apprenticeship",
        "assistant", "associate",
        "nurse", "clerk", "chef", "cook", "cashier", "host", "hostess", "barista", "porter", "driver", "vp",
        "president",
        "cto", "cfo", "coo", "ceo", "sre", "devops", "architect", "pilot", "guard", "coach", "fellow",
        "fellowship",
        "postdoc", "sommelier", "butcher", "baker", "mechanic", "aide", "staff", "crew", "tutor", "partner",
        "judge",
        "paralegal", "secretary", "ranger", "surgeon", "stylist", "model", "expert", "principal",
        "entwickler", "ingenieur",
        "leiter", "berater", "ba", "qa", "attorney", "counsel", "midwife", "caregiver", "dev", "talent",
        "student",
    ]

    private static let endings = [
        "er", "or", "ist", "ian", "ant", "ive", "man", "woman", "eur", "euse", "yst",
    ]

    private static let notRoles: Set<String> = [
        "other", "over", "under", "after", "career", "center", "centre", "customer", "computer", "order",
        "paper", "power",
        "water", "offer", "never", "together", "better", "number", "member", "summer", "winter", "cover",
        "letter", "for",
        "or", "active", "creative", "plan", "main", "in", "begin", "within", "certain", "domain",
        "supply chain", "chain",
        "your", "her", "per", "minor", "major", "color", "labor", "sector", "significant", "relevant",
        "important", "human",
        "german", "system", "inclusive", "competitive", "senior", "junior", "their", "super", "inter",
        "layer", "user",
        "server",
        "berlin", "dublin", "austin", "further", "higher", "newsletter", "answer", "matter",
        "executive summary", "data",
        "interior", "exterior", "consumer", "cyber", "career", "remember", "december", "november", "october",
        "september",
    ]

    private static func hasRoleEnding(_ word: String) -> Bool {
        guard word.utf8.count >= 5, !notRoles.contains(word) else { return false }
        return endings.contains { word.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
}
