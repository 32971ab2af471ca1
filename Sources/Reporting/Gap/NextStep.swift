import CareerModel
import TextAnalysis

/// What a person can honestly do about a requirement that is not met.
///
/// A résumé that is silent proves nothing: a step first asks to add what is true, then says how to speak of
/// what is missing. It never suggests to claim anything.
struct NextStep {
    let row: Mapping.Row

    private var requirement: Requirement { row.requirement }

    /// The step in one or two sentences; nil for what is met.
    var text: String? {
        switch row.status {
        case .met: nil
        case .confirm: question
        case .declared: declared
        case .partial, .gap: open
        }
    }

    private var open: String {
        switch requirement.kind {
        case .certification: return certification
        case .education: return education
        case .language: return language
        case .trait: return occasion
        case .skill, .experience, .eligibility: break
        }
        if row.missing.isEmpty, row.isShortOfYears { return years }
        if asksOnlySoft { return occasion }
        let lack = Lack(names: hardMissing)
        return row.status == .partial ? partial(lack) : gap(lack)
    }

    private var question: String {
        switch requirement.kind {
        case .certification:
            "Do you hold it? If so, add it to the certificates of your résumé; if not, ask before you apply."
        case .education: "Do you have it? If so, add it to the education of your résumé."
        case .language:
            "Do you speak it as well as they ask? If so, add it, with your level, to the languages of your "
                + "résumé."
        case .eligibility:
            "Does this hold for you? If so, be ready to say it; if not, ask before you apply."
        case .skill, .experience, .trait:
            "Is this true of you? A profile does not normally tell it; be ready to answer."
        }
    }

    private var declared: String {
        let source = row.evidence.first.map { " (\($0.fact))" } ?? ""
        switch requirement.kind {
        case .certification:
            return "Your profile only mentions it\(source): add it to the certificates with issuer and date."
        case .education:
            return "Your profile only mentions it\(source): add it to the education with school and dates."
        default:
            let what = row.missing.isEmpty ? "it" : Mapping.Row.list(row.missing, "and")
            return "Your profile claims \(what)\(source): add a story or highlight that shows it."
        }
    }

    // MARK: - What cannot be talked around

    private var certification: String {
        let add = "if you hold it, add it to the certificates of your résumé"
        if requirement.importance == .preferred { return dispensable(add) }
        return "A licence cannot be talked around: \(add); if it is under way, say when you will have it; "
            + "if neither, ask whether it can follow."
    }

    private var education: String {
        let subject = row.missing.isEmpty ? nil : English.list(row.missing, conjunction: "or")
        let have =
            switch (requirement.degree?.words, subject) {
            case (let degree?, let subject?): "have \(degree) in \(subject)"
            case (let degree?, nil): "have \(degree)"
            case (nil, let subject?): "studied \(subject)"
            case (nil, nil): "have it"
            }
        let add = "if you \(have), add it to the education of your résumé"
        if requirement.importance == .preferred { return dispensable(add) }
        let noun = requirement.degree == .highSchool ? "diploma" : "degree"
        let acceptsEquivalent = requirement.text.lowercased().contains("equivalent")
        let otherwise =
            acceptsEquivalent
            ? "say which of your experience stands for it: the posting accepts an equivalent."
            : "ask whether experience counts in its place."
        return "A \(noun) cannot be talked around: \(add); if not, \(otherwise)"
    }

    private var language: String {
        let name = requirement.termNames(.hard).first ?? "it"
        let add = "if you speak \(name), add it, with your level, to the languages of your résumé"
        if requirement.importance == .preferred { return dispensable(add) }
        return English.capitalizingStart(add) + "; if not, do not suggest it."
    }

    private var years: String {
        let asked = requirement.years?.words ?? ""
        guard let shown = row.years, shown > 0 else {
            return "They ask for \(asked) and your profile shows none: check that the jobs that count have "
                + "dates."
        }
        return "They ask for \(asked) and your dates add up to \(Numbers.years(shown)): "
            + "say so rather than round up, and let your strongest result speak."
    }

    private func dispensable(_ add: String) -> String {
        English.capitalizingStart(add) + "; if not, leave it out: it is a plus, not a must."
    }

    // MARK: - What a story or a neighbouring skill can answer

    private var occasion: String {
        let names = row.missing.isEmpty ? requirement.termNames(.soft) : row.missing
        let what = names.isEmpty ? "this" : Mapping.Row.list(names, "and")
        return "Think of one occasion that shows \(what), and write it as a story: situation, task, action, "
            + "result."
    }

    private func gap(_ lack: Lack) -> String {
        let add = "If you have \(lack.experience), add a highlight or a story that shows it."
        if let nearest {
            return
                "\(add) If not, speak of \(nearest) as the nearest experience; say plainly \(lack.admission)."
        }
        switch requirement.importance {
        case .preferred: return "\(add) If not, leave it out: it is a plus, not a must."
        case .required, .responsibility:
            return
                "\(add) If not, expect the question: say plainly \(lack.admission), and how you would begin."
        }
    }

    private func partial(_ lack: Lack) -> String {
        if lack.names.isEmpty {
            return
                "Shown in part: reword the line so that it says all that is true, or add a story that does."
        }
        let lead =
            "Lead with what you can show. If you also have \(lack.experience), add a highlight that "
            + "shows it; "
        guard let nearest else { return lead + "if not, say plainly \(lack.admission)." }
        return lead + "if not, speak of \(nearest) as the nearest experience; say plainly \(lack.admission)."
    }

    private var softNames: Set<String> {
        Set(requirement.terms.filter { $0.kind == .soft }.map(\.name))
    }

    private var hardMissing: [String] { row.missing.filter { !softNames.contains($0) } }

    private var asksOnlySoft: Bool {
        let hard = requirement.terms.contains { $0.kind == .hard }
        return row.missing.isEmpty ? !hard && !requirement.terms.isEmpty : hardMissing.isEmpty
    }

    /// What stands nearest to the missing terms: the neighbouring terms, or the fact itself.
    private var nearest: String? {
        let related = (row.closest + row.evidence).filter { $0.relation == .related }
        if let via = related.first(where: { !$0.via.isEmpty })?.via { return English.list(via) }
        return row.closest.isEmpty ? nil : "the line above"
    }
}

/// How to speak of terms that nothing shows.
private struct Lack {
    let names: [String]

    /// What would have to be true: `experience with Keras`.
    var experience: String {
        switch names.count {
        case 0: "done this"
        case 1...4: "experience with \(list)"
        default: "experience with any of these"
        }
    }

    /// What to say when it is not: `you have not used Keras`, of activities `bookkeeping is new to you`.
    var admission: String {
        switch names.count {
        case 0: "you have not"
        case 1...4:
            namesTools
                ? "you have not used \(list)"
                : "\(English.list(names)) \(names.count == 1 ? "is" : "are") new to you"
        default: "which of them are new to you"
        }
    }

    private var list: String { English.list(names, conjunction: "or") }

    /// Whether all begin with a capital or digit, as products do and activities do not.
    private var namesTools: Bool {
        names.allSatisfy { name in name.utf8.first.map { ASCII.isUpper($0) || ASCII.isDigit($0) } ?? false }
    }
}
