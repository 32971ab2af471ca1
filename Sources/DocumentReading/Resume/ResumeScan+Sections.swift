import CareerModel

/// The document and its lists of entries.
extension ResumeScan {
    static let sectionNames = [
        "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills",
        "languages",
        "interests", "references", "projects",
    ]
    private static let otherSectionNames: [String: [String]] = [
        "work": ["experience", "experiences", "works", "employment"], "certificates": ["certifications"],
        "interests": ["hobbies"],
    ]
    /// The member that names an entry, where it is not `name`.
    private static let namingMembers = [
        "volunteer": "organization", "education": "institution", "awards": "title", "languages": "language",
    ]

    /// Reads the whole document.
    mutating func resume(path: String) -> Resume {
        var resume = Resume()
        resume.path = path
        guard var root = rootObject() else { return resume }
        resume.basics = basics(of: &root)
        resume.work = entries("work", of: &root, empty: .init()) { $0.job(&$1) }
        resume.volunteer = entries("volunteer", of: &root, empty: .init()) { $0.unpaidJob(&$1) }
        resume.education = entries("education", of: &root, empty: .init()) { $0.study(&$1) }
        resume.awards = entries("awards", of: &root, empty: .init()) { $0.award(&$1) }
        resume.certificates = entries("certificates", of: &root, empty: .init(), named: \.name) {
            $0.certificate(&$1)
        }
        resume.publications = entries("publications", of: &root, empty: .init()) { $0.publication(&$1) }
        resume.skills = entries("skills", of: &root, empty: .init(), named: \.name, keyed: \.keywords) {
            $0.group(&$1)
        }
        resume.languages = entries("languages", of: &root, empty: .init(), named: \.language) {
            $0.spokenLanguage(&$1)
        }
        resume.interests = entries("interests", of: &root, empty: .init(), named: \.name, keyed: \.keywords) {
            $0.group(&$1)
        }
        resume.references = entries("references", of: &root, empty: .init()) { $0.reference(&$1) }
        resume.projects = entries("projects", of: &root, empty: .init()) { $0.project(&$1) }
        warnMisspelt(root)
        keepRest(of: root)
        resume.unknown = unknownMembers
        resume.locations = locations
        return resume
    }

    private mutating func rootObject() -> ResumeObject? {
        let root = document.root
        let hint =
            "a résumé is an object with members such as basics, work, education and skills (jsonresume.org)"
        guard case .object(let members) = root.value else {
            fail(root, "this is not a résumé: expected an object, found \(root.kindInWords)", hint: hint)
            return nil
        }
        let object = ResumeObject(path: "", node: root, members: members)
        let names = Self.sectionNames + Self.otherSectionNames.values.joined()
        guard names.contains(where: { object.has($0) }) else {
            warnMisspelt(object)
            fail(root, "this is not a résumé: it has none of the sections of JSON Resume", hint: hint)
            return nil
        }
        return object
    }

    /// Tells of each unknown member that is probably a section.
    private mutating func warnMisspelt(_ root: ResumeObject) {
        let names =
            Self.sectionNames.map { (name: $0, section: $0) }
            + Self.sectionNames.flatMap { section in
                (Self.otherSectionNames[section] ?? []).map { (name: $0, section: section) }
            }
        for member in root.rest where !names.contains(where: { $0.name == member.key }) {
            let limit = member.key.utf8.count < 6 ? 1 : 2
            let near = NearestName.find(member.key, in: names.map(\.name), limit: limit)
            guard let meant = names.first(where: { $0.name == near }) else { continue }
            warn(
                member.node, "unknown section `\(FoldedText.of(member.key))`",
                hint: "did you mean `\(meant.section)`?")
        }
    }

    /// The entries of one section.
    ///
    /// Where `named` is given, a bare text is an entry with that name; where `keyed`
    /// is given too, an object of lists is one entry for each list.
    private mutating func entries<Entry>(
        _ key: String, of root: inout ResumeObject, empty: Entry,
        named: WritableKeyPath<Entry, String?>? = nil,
        keyed: WritableKeyPath<Entry, [String]>? = nil, read: (inout ResumeScan, inout ResumeObject) -> Entry
    ) -> [Entry] {
        guard let (node, path) = take(key, or: Self.otherSectionNames[key] ?? [], of: &root) else {
            return []
        }
        locate(key, node)
        let naming = Self.namingMembers[key] ?? "name"
        let shape = "{ \"\(naming)\": \"…\" }"
        if let named, let keyed, let entries = keyedEntries(node, key, empty, named, keyed) { return entries }
        if let named, case .string(let text) = node.value {
            warn(node, "\(path): expected a list, found a string", hint: "write it as [\(shape)]")
            return LooseList.words(text).enumerated().map { index, word in
                locate("\(key)[\(index)]", node)
                return with(empty, named, word)
            }
        }
        guard case .array(let elements) = node.value else {
            mismatch(node, path, expected: "a list of objects", hint: "write it as [\(shape), \(shape)]")
            return []
        }
        var bare = 0
        var entries: [Entry] = []
        for (index, element) in elements.enumerated() {
            let place = "\(key)[\(index)]"
            locate(place, element)
            switch element.value {
            case .null:
                warn(element, "\(place): the entry is null", hint: "remove it, or write it as \(shape)")
                entries.append(empty)
            case .object(let members):
                var object = ResumeObject(path: place, node: element, members: members)
                entries.append(read(&self, &object))
                keepRest(of: object)
            case .string(let text):
                if let named {
                    bare += 1
                    if bare == 1 {
                        warn(
                            element, "\(place): expected an object, found a string",
                            hint: "write it as { \"\(naming)\": \(FoldedText.quoted(text)) }")
                    }
                    entries.append(with(empty, named, FoldedText.of(text)))
                } else {
                    mismatch(
                        element, place, expected: "an object",
                        hint: "write it as { \"\(naming)\": \(FoldedText.quoted(text)) }")
                }
            default: mismatch(element, place, expected: "an object", hint: "write it as \(shape)")
            }
        }
        return entries
    }

    private func with<Entry>(_ entry: Entry, _ name: WritableKeyPath<Entry, String?>, _ text: String) -> Entry
    {
        var entry = entry
        entry[keyPath: name] = text.isEmpty ? nil : text
        return entry
    }

    private mutating func keyedEntries<Entry>(
        _ node: JSONNode, _ key: String, _ empty: Entry, _ name: WritableKeyPath<Entry, String?>,
        _ words: WritableKeyPath<Entry, [String]>
    ) -> [Entry]? {
        guard case .object(let members) = node.value, !members.isEmpty else { return nil }
        let areLists = members.allSatisfy { member in
            if case .array(let elements) = member.node.value {
                elements.allSatisfy(\.isString)
            } else {
                false
            }
        }
        guard areLists, !members.contains(where: { $0.key == "keywords" }) else { return nil }
        warn(
            node, "\(key): expected a list of objects, found an object",
            hint: "write it as [{ \"name\": \"…\", \"keywords\": [\"…\"] }]")
        var object = ResumeObject(path: key, node: node, members: members)
        return members.enumerated().map { index, member in
            var entry = with(empty, name, FoldedText.of(member.key))
            entry[keyPath: words] = self.words(member.key, of: &object)
            locate("\(key)[\(index)]", member.node)
            return entry
        }
    }
}
