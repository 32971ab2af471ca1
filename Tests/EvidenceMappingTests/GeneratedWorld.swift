import CareerModel

/// Makes up postings and profiles, the same for the same seed.
struct GeneratedWorld {
    private var state: UInt64

    private static let skills = [
        "Python", "Ruby", "Java", "SQL", "Django", "Flask", "Keras", "PyTorch", "Kubernetes", "AWS",
        "PostgreSQL",
        "Tableau", "Power BI", "Terraform", "machine learning", "retail", "zymurgy",
    ]
    private static let qualities = [
        "leadership", "communication", "teamwork", "mentoring", "curiosity", "motivation",
    ]
    private static let verbs = ["Built", "Led", "Designed", "Explained", "Maintained", "Measured", "Taught"]
    private static let things = [
        "ferry timetables", "harbour dues", "freight billing", "a bakery till", "tide forecasts",
        "the night loads", "library loans",
    ]

    init(seed: UInt64) { state = seed }

    private mutating func number(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    private mutating func pick(_ choices: [String]) -> String { choices[number(below: choices.count)] }

    private mutating func line() -> String {
        let skill = number(below: 3) > 0 ? " with \(pick(Self.skills))" : ""
        return "\(pick(Self.verbs)) \(pick(Self.things))\(skill)"
    }

    /// Four to ten statements of every importance, some of them for the person to confirm.
    mutating func requirements() -> [Requirement] {
        (0..<(4 + number(below: 7))).map { index in
            let importance = Requirement.Importance.allCases[number(below: 3)]
            let id = "r\(index + 1)"
            switch number(below: 6) {
            case 0:
                return World.ask("Work permit", kind: .eligibility, importance: importance, id: id)
            case 1:
                let quality = pick(Self.qualities)
                return World.ask("Strong \(quality)", [quality], kind: .trait, importance: importance, id: id)
            case 2:
                return World.ask(line(), importance: importance, id: id)
            case 3:
                let names = distinct(2)
                return World.ask(
                    "\(names[0]) or \(names[1])", names, any: [[0, 1]], importance: importance, id: id)
            default:
                let names =
                    distinct(1 + number(below: 3)) + (number(below: 3) == 0 ? [pick(Self.qualities)] : [])
                let text = names.joined(separator: ", ") + " for " + pick(Self.things)
                return World.ask(text, names, importance: importance, id: id)
            }
        }
    }

    private mutating func distinct(_ count: Int) -> [String] {
        let start = number(below: Self.skills.count)
        return (0..<count).map { Self.skills[(start + $0 * 5) % Self.skills.count] }
    }

    /// One to three jobs with some lines and a list of skills.
    mutating func profile() -> Profile {
        var jobs: [Resume.Job] = []
        for index in 0..<(1 + number(below: 3)) {
            var job = World.job(
                "Clerk", at: "Works \(index)", from: "\(2012 + index * 3)-01", to: "\(2014 + index * 3)-12")
            job.highlights = (0..<number(below: 4)).map { _ in line() }
            jobs.append(job)
        }
        return World.profile(work: jobs, skills: (0..<number(below: 4)).map { _ in pick(Self.skills) })
    }

    /// Adds one fact of any kind.
    mutating func addFact(to profile: inout Profile) {
        switch number(below: 5) {
        case 0: profile.resume.skills.append(World.skills([pick(Self.skills)]))
        case 1: profile.resume.education.append(World.study("BSc", "Computer Science"))
        case 2:
            profile.resume.work.append(World.job("Clerk", at: "Orla Foods", from: "2021-03", to: nil, line()))
        case 3:
            var project = Resume.Project()
            project.name = line()
            profile.resume.projects.append(project)
        default: profile.resume.work[0].highlights.append(line())
        }
    }
}
