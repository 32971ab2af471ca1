import CareerModel
import EvidenceMapping
import Terminology

/// A small world for the tests: a vocabulary, a day, and short ways to write profiles and postings.
enum World {
    static let vocabulary = Vocabulary(texts: [
        """
        [language]
        Python = Python 3
        Ruby
        Java
        SQL
        [framework]
        Django > Python
        Flask > Python ~ Django
        Keras > deep learning
        PyTorch > deep learning
        [platform]
        Kubernetes = k8s
        AWS = Amazon Web Services > cloud computing
        [tool]
        PostgreSQL = Postgres > SQL
        Tableau
        Power BI ~ Tableau
        Terraform
        [method]
        deep learning > machine learning
        machine learning
        [domain]
        cloud computing
        data engineering = data engineer
        retail
        [credential]
        Certified Nursing Assistant = CNA
        [tongue]
        English
        German
        [subject]
        computer science
        history
        [soft]
        leadership
        communication
        teamwork
        mentoring
        curiosity
        motivation
        """
    ])
    static let today: PartialDate = {
        guard let day = PartialDate(iso: "2026-06") else { preconditionFailure("a valid date") }
        return day
    }()
    static let mapper = EvidenceMapper(finder: TermFinder(vocabulary: vocabulary), today: today)
    private static let soft: Set = [
        "leadership", "communication", "teamwork", "mentoring", "curiosity", "motivation",
    ]

    /// A requirement that names the terms, whose words are the names.
    static func ask(
        _ text: String, _ terms: [String] = [], any: [[Int]] = [], years: Double? = nil,
        degree: DegreeLevel? = nil, kind: Requirement.Kind = .skill,
        importance: Requirement.Importance = .required, id: String = "r1"
    ) -> Requirement {
        Requirement(
            id: id, text: text, location: SourceLocation(path: "posting.md", line: 1),
            importance: importance, kind: kind,
            terms: terms.map { Term(text: $0, name: $0, kind: soft.contains($0) ? .soft : .hard, offset: 0) },
            alternatives: any, years: years.map { Requirement.Years(minimum: $0, maximum: nil) },
            degree: degree)
    }

    static func span(_ start: String, _ end: String? = nil) -> DateSpan {
        DateSpan(
            start: PartialDate(iso: start), end: end.flatMap { PartialDate(iso: $0) }, isOngoing: end == nil)
    }

    static func job(
        _ position: String = "Associate", at name: String = "Halden Works", from start: String = "2020-01",
        to end: String? = "2021-12", summary: String? = nil, _ highlights: String...
    ) -> Resume.Job {
        var job = Resume.Job()
        job.position = position
        job.name = name
        job.span = span(start, end)
        job.summary = summary
        job.highlights = highlights
        return job
    }

    static func study(
        _ type: String, _ area: String, at school: String = "University of Lund",
        from start: String = "2010-09",
        to end: String? = "2014-06"
    ) -> Resume.Education {
        var study = Resume.Education()
        study.studyType = type
        study.area = area
        study.institution = school
        study.span = span(start, end)
        return study
    }

    static func skills(_ keywords: [String]) -> Resume.SkillGroup {
        var group = Resume.SkillGroup()
        group.name = "Tools"
        group.keywords = keywords
        return group
    }

    static func profile(
        work: [Resume.Job] = [], skills: [String] = [], education: [Resume.Education] = [],
        summary: String? = nil
    ) -> Profile {
        var resume = Resume()
        resume.work = work
        resume.education = education
        resume.basics.summary = summary
        if !skills.isEmpty { resume.skills = [World.skills(skills)] }
        return Profile(resume: resume)
    }

    static func map(_ requirements: [Requirement], to profile: Profile) -> Mapping {
        let posting = Posting(path: "posting.md", details: PostingDetails(), requirements: requirements)
        return mapper.map(posting, to: profile)
    }

    /// The only row of a posting with one requirement.
    static func row(_ requirement: Requirement, _ profile: Profile) -> Mapping.Row {
        map([requirement], to: profile).rows.first ?? Mapping.Row(requirement: requirement, status: .gap)
    }
}
