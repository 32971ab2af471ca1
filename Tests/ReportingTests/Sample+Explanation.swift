import CareerModel

extension Sample {
    /// The reasons of ``posting``: full ones for the second requirement and the fourth, and one statement left out.
    static let explanation = Explanation(
        requirements: rows.map { reasons(of: $0.requirement) },
        leftOut: [
            Explanation.LeftOut(
                text: "We run SQL and Rust on eleven ferries.",
                location: SourceLocation(path: posting.path, line: 31),
                section: .init(heading: "About us", topic: .company),
                role: .init(importance: nil, next: .responsibility, margin: 1.25),
                cues: [.init(text: "We", tells: "we")], terms: ["SQL", "Rust"]),
            Explanation.LeftOut(
                text: "Rust is not required.", location: SourceLocation(path: posting.path, line: 32),
                section: .init(heading: nil, topic: .neutral),
                role: .init(importance: .required, next: nil, margin: 0.2),
                cues: [.init(text: "not required", tells: "waive")], terms: ["Rust"]),
        ])

    private static func reasons(of requirement: Requirement) -> Explanation.Ask {
        var ask = Explanation.Ask(
            section: .init(heading: "What we ask", topic: .requirements),
            role: .init(importance: requirement.importance, next: nil, margin: 8.04))
        ask.terms = requirement.terms.map { term in
            Explanation.Term(
                entry: .init(name: term.name, category: "tool", isAlias: false, isOwn: term.name == "Keras"),
                inner: nil, margin: 3.5)
        }
        if requirement.id == "r2" {
            ask.cues = [
                .init(text: "Strong", tells: "quality"), .init(text: "experience in", tells: "ask"),
                .init(text: "Strong", tells: "quality"), .init(text: "other duties", tells: "otherDuties"),
            ]
            ask.kind = ["Python", "Keras", "PyTorch"]
            ask.alternatives = [["e.g."]]
            ask.omitted = [
                .init(text: "Rust", reason: .waived(by: "not required")),
                .init(text: "TensorFlow", reason: .banned),
                .init(text: "Excel", reason: .verb), .init(text: "framework", reason: .passedOver),
            ]
        } else if requirement.id == "r3" {
            ask.years = "4+ years"
        } else if requirement.id == "r4" {
            ask.degree = ["MSc"]
            ask.terms[0] = .init(
                entry: nil,
                inner: .init(name: "statistics", category: "subject", isAlias: false, isOwn: false),
                margin: 0.4)
        } else if requirement.id == "r9" {
            ask.role.rule = "a place under a heading of requirements"
        }
        return ask
    }
}
