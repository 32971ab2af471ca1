import CareerModel

/// One entry of each section.
extension ResumeScan {
    mutating func job(_ object: inout ResumeObject) -> Resume.Job {
        job(&object, name: "name", or: ["company", "employer", "organization"])
    }

    mutating func unpaidJob(_ object: inout ResumeObject) -> Resume.Job {
        job(&object, name: "organization", or: ["name", "company"])
    }

    private mutating func job(_ object: inout ResumeObject, name: String, or others: [String]) -> Resume.Job {
        var job = Resume.Job()
        job.name = text(name, or: others, of: &object)
        job.position = text("position", or: ["title", "role", "jobTitle"], of: &object)
        job.description = text("description", isProse: true, of: &object)
        job.location = place(of: &object)
        job.url = url(of: &object)
        job.span = span(of: &object)
        job.summary = text("summary", isProse: true, of: &object)
        job.highlights = lines("highlights", of: &object)
        return job
    }

    /// A place in one text; of an object its city, region and country.
    private mutating func place(of object: inout ResumeObject) -> String? {
        guard let (node, path) = take("location", of: &object) else { return nil }
        guard case .object(let members) = node.value else {
            guard let text = node.string else {
                mismatch(node, path, expected: "a string", hint: "write it as \"City, Country\"")
                return nil
            }
            return FoldedText.of(text)
        }
        warn(node, "\(path): expected a string, found an object", hint: "write it as \"City, Country\"")
        let keys = ["city", "region", "countryCode", "country"]
        let parts = keys.compactMap { key in members.first { $0.key == key }?.node.string.map(FoldedText.of) }
        let place = parts.filter { !$0.isEmpty }.joined(separator: ", ")
        return place.isEmpty ? nil : place
    }

    mutating func study(_ object: inout ResumeObject) -> Resume.Education {
        var study = Resume.Education()
        study.institution = text("institution", or: ["school", "university"], of: &object)
        study.area = text("area", or: ["major", "field", "fieldOfStudy"], of: &object)
        study.studyType = text("studyType", or: ["degree"], of: &object)
        study.span = span(of: &object)
        study.score = text("score", or: ["gpa", "grade"], of: &object)
        study.courses = lines("courses", of: &object)
        return study
    }

    mutating func award(_ object: inout ResumeObject) -> Resume.Award {
        var award = Resume.Award()
        award.title = text("title", or: ["name"], of: &object)
        award.date = date("date", of: &object)
        award.awarder = text("awarder", or: ["issuer"], of: &object)
        award.summary = text("summary", or: ["description"], isProse: true, of: &object)
        return award
    }

    mutating func certificate(_ object: inout ResumeObject) -> Resume.Certificate {
        var certificate = Resume.Certificate()
        certificate.name = text("name", or: ["title"], of: &object)
        certificate.date = date("date", or: ["startDate", "issueDate"], of: &object)
        certificate.issuer = text("issuer", or: ["authority", "awarder"], of: &object)
        return certificate
    }

    mutating func publication(_ object: inout ResumeObject) -> Resume.Publication {
        var publication = Resume.Publication()
        publication.name = text("name", or: ["title"], of: &object)
        publication.publisher = text("publisher", of: &object)
        publication.releaseDate = date("releaseDate", or: ["date"], of: &object)
        publication.summary = text("summary", or: ["description"], isProse: true, of: &object)
        return publication
    }

    mutating func group(_ object: inout ResumeObject) -> Resume.SkillGroup {
        var group = Resume.SkillGroup()
        group.name = text("name", or: ["category"], of: &object)
        group.level = text("level", of: &object)
        group.keywords = words("keywords", or: ["items", "skills"], of: &object)
        return group
    }

    mutating func spokenLanguage(_ object: inout ResumeObject) -> Resume.SpokenLanguage {
        var language = Resume.SpokenLanguage()
        language.language = text("language", or: ["name"], of: &object)
        language.fluency = text("fluency", or: ["level", "proficiency"], of: &object)
        return language
    }

    mutating func reference(_ object: inout ResumeObject) -> Resume.Reference {
        var reference = Resume.Reference()
        reference.name = text("name", of: &object)
        reference.reference = text("reference", or: ["quote", "text"], isProse: true, of: &object)
        return reference
    }

    mutating func project(_ object: inout ResumeObject) -> Resume.Project {
        var project = Resume.Project()
        project.name = text("name", or: ["title"], of: &object)
        project.description = text("description", or: ["summary"], isProse: true, of: &object)
        project.highlights = lines("highlights", of: &object)
        project.keywords = words("keywords", or: ["technologies"], of: &object)
        project.span = span(of: &object)
        project.url = url(of: &object)
        project.roles = words("roles", of: &object)
        if !object.has("roles"), let role = text("roles", or: ["role", "position"], of: &object) {
            project.roles = [role]
        }
        project.entity = text("entity", or: ["company", "organization"], of: &object)
        return project
    }
}
