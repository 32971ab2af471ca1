extension Profile {
    /// Every addressable piece of the profile, in the order résumé sections, then stories.
    public var facts: [Fact] {
        var facts = basicsFacts
        for (index, job) in resume.work.enumerated() {
            facts += jobFacts(job, at: "work[\(index)]", kind: .job, line: .highlight, summary: .jobSummary)
        }
        for (index, job) in resume.volunteer.enumerated() {
            facts += jobFacts(
                job, at: "volunteer[\(index)]", kind: .volunteer, line: .volunteerHighlight,
                summary: .volunteerHighlight)
        }
        facts += projectFacts + educationFacts + credentialFacts + claimFacts
        for story in stories { facts += storyFacts(story) }
        for index in facts.indices {
            facts[index].text = Markup.removed(from: facts[index].text)
            facts[index].location = facts[index].location ?? resume.locations[facts[index].path]
        }
        return facts.filter { !$0.text.isEmpty }
    }

    private var basicsFacts: [Fact] {
        var facts: [Fact] = []
        if let label = resume.basics.label {
            facts.append(Fact(path: "basics.label", kind: .label, text: label))
        }
        if let summary = resume.basics.summary {
            facts.append(Fact(path: "basics.summary", kind: .summary, text: summary))
        }
        return facts
    }

    private func jobFacts(
        _ job: Resume.Job, at path: String, kind: Fact.Kind, line: Fact.Kind, summary: Fact.Kind
    ) -> [Fact] {
        func fact(_ kind: Fact.Kind, _ path: String, _ text: String, parent: String?) -> Fact {
            Fact(
                path: path, kind: kind, text: text, place: job.name, role: job.position, span: job.span,
                parent: parent)
        }
        let title = [job.position, job.name].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
        var facts = [fact(kind, path, title, parent: nil)]
        if let text = job.summary { facts.append(fact(summary, "\(path).summary", text, parent: path)) }
        for (index, text) in job.highlights.enumerated() {
            facts.append(fact(line, "\(path).highlights[\(index)]", text, parent: path))
        }
        return facts
    }

    private var projectFacts: [Fact] {
        var facts: [Fact] = []
        for (index, project) in resume.projects.enumerated() {
            let path = "projects[\(index)]"
            func fact(_ kind: Fact.Kind, _ path: String, _ text: String, parent: String?) -> Fact {
                Fact(
                    path: path, kind: kind, text: text, place: project.name, role: project.roles.first,
                    span: project.span, parent: parent)
            }
            let description = [project.name, project.description].compactMap { $0 }.filter { !$0.isEmpty }
            var head = fact(.project, path, description.joined(separator: ": "), parent: nil)
            head.taggedSkills = project.keywords
            facts.append(head)
            for (line, text) in project.highlights.enumerated() {
                facts.append(fact(.projectHighlight, "\(path).highlights[\(line)]", text, parent: path))
            }
        }
        return facts
    }

    private var educationFacts: [Fact] {
        var facts: [Fact] = []
        for (index, study) in resume.education.enumerated() {
            let path = "education[\(index)]"
            let title = [study.studyType, study.area].compactMap { $0 }.filter { !$0.isEmpty }
            let text = ([title.joined(separator: " in ")] + [study.institution].compactMap { $0 })
                .filter { !$0.isEmpty }.joined(separator: ", ")
            facts.append(
                Fact(path: path, kind: .education, text: text, place: study.institution, span: study.span))
            for (line, course) in study.courses.enumerated() {
                facts.append(
                    Fact(
                        path: "\(path).courses[\(line)]", kind: .course, text: course,
                        place: study.institution,
                        span: study.span, parent: path))
            }
        }
        return facts
    }

    private var credentialFacts: [Fact] {
        var facts: [Fact] = []
        for (index, certificate) in resume.certificates.enumerated() {
            facts.append(
                Fact(
                    path: "certificates[\(index)]", kind: .certificate, text: certificate.name ?? "",
                    place: certificate.issuer, span: DateSpan(start: certificate.date)))
        }
        for (index, award) in resume.awards.enumerated() {
            let text = [award.title, award.summary].compactMap { $0 }.filter { !$0.isEmpty }
            facts.append(
                Fact(
                    path: "awards[\(index)]", kind: .award, text: text.joined(separator: ": "),
                    place: award.awarder, span: DateSpan(start: award.date)))
        }
        for (index, publication) in resume.publications.enumerated() {
            let text = [publication.name, publication.summary].compactMap { $0 }.filter { !$0.isEmpty }
            facts.append(
                Fact(
                    path: "publications[\(index)]", kind: .publication, text: text.joined(separator: ": "),
                    place: publication.publisher, span: DateSpan(start: publication.releaseDate)))
        }
        for (index, language) in resume.languages.enumerated() {
            let text = [language.language, language.fluency].compactMap { $0 }.filter { !$0.isEmpty }
            facts.append(
                Fact(path: "languages[\(index)]", kind: .language, text: text.joined(separator: ": ")))
        }
        return facts
    }

    private var claimFacts: [Fact] {
        resume.skills.enumerated().map { index, group in
            let keywords = group.keywords.joined(separator: ", ")
            let text = [group.name, keywords].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
            return Fact(path: "skills[\(index)]", kind: .skill, text: text)
        }
    }

    private func storyFacts(_ story: Story) -> [Fact] {
        let job = job(of: story)
        let span = story.span.start == nil ? job?.span ?? DateSpan() : story.span
        return story.passages.map { passage in
            Fact(
                path: "\(story.id)#\(passage.part.rawValue)", kind: .story, text: passage.text,
                place: job?.name,
                role: job?.position, span: span, part: passage.part, parent: story.id,
                taggedSkills: passage.part == .action ? story.skills : [], location: passage.location)
        }
    }

    /// The job of the résumé that a story's role line names, nil when none fits.
    ///
    /// The employer must be in the line; of several jobs there the one with the longest title in it, and of promotions
    /// with one title the one at the time of the story. Without an employer the line must be a title and nothing else, so
    /// that a story from an employer whom the résumé does not have is never told of another.
    public func job(of story: Story) -> Resume.Job? {
        guard let role = story.role?.lowercased() else { return nil }
        func length(_ text: String?) -> Int {
            guard let text = text?.lowercased(), Self.holdsWords(role, text) else { return 0 }
            return text.utf8.count
        }
        let jobs = resume.work + resume.volunteer
        let employed = jobs.filter { length($0.name) > 0 }
        let candidates = employed.isEmpty ? jobs.filter { $0.position?.lowercased() == role } : employed
        let longest = candidates.map { length($0.position) }.max() ?? 0
        let best = candidates.filter { length($0.position) == longest }
        return best.first { $0.span.overlaps(story.span) } ?? best.first
    }

    /// Whether a text holds another one with no letter or digit right beside it.
    private static func holdsWords(_ text: String, _ part: String) -> Bool {
        let (text, part) = (Array(text.utf8), Array(part.utf8))
        guard !part.isEmpty, part.count <= text.count else { return false }
        func isFree(_ index: Int) -> Bool {
            guard text.indices.contains(index) else { return true }
            let byte = text[index]
            return byte < 0x80 && !(0x61...0x7A).contains(byte) && !(0x30...0x39).contains(byte)
        }
        return (0...(text.count - part.count)).contains { start in
            text[start..<(start + part.count)].elementsEqual(part) && isFree(start - 1)
                && isFree(start + part.count)
        }
    }
}
