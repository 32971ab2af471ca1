import CareerModel
import DocumentReading
import Testing

@Suite("Résumé reader")
struct ResumeReaderTests {
    static let whole = """
        {
          "$schema": "https://example.org/schema.json",
          "basics": {
            "name": "Ada Example", "label": "Engineer", "image": "https://example.org/a.png",
            "location": { "city": "Bern", "countryCode": "CH" },
            "profiles": [{ "network": "Git", "username": "ada", "url": "https://example.org/ada" }]
          },
          "work": [{
            "name": "Acme", "position": "Data\\u00a0Engineer", "startDate": "2019-03", "endDate": "2021-11-30",
            "summary": " Ran  the\\nwarehouse. ", "highlights": ["Cut cost by 40%", "", "Led three\\u200b people"],
            "team": { "size": 4 }
          }, { "name": "Initech", "startDate": "2021-12" }],
          "volunteer": [{ "organization": "Shelter", "position": "Cook" }],
          "education": [{ "institution": "Bern University", "area": "Physics", "studyType": "MSc", "courses": ["Optics"] }],
          "skills": [{ "name": "Databases", "level": "Master", "keywords": ["PostgreSQL", "Redis"] }],
          "languages": [{ "language": "German", "fluency": "Native speaker" }],
          "certificates": [{ "name": "CKA", "date": "2022", "issuer": "CNCF", "url": "https://example.org" }],
          "meta": { "version": "v1.0.0" }
        }
        """

    @Test func readsAWholeResume() throws {
        let (resume, problems) = try ResumeReader.read(SourceText(path: "ada/resume.json", Self.whole))
        #expect(problems.isEmpty)
        #expect(resume.basics.name == "Ada Example")
        #expect(resume.basics.location.city == "Bern")
        #expect(resume.basics.profiles.first?.username == "ada")
        #expect(resume.work[0].position == "Data Engineer")
        #expect(resume.work[0].summary == "Ran the warehouse.")
        #expect(resume.work[0].highlights == ["Cut cost by 40%", "", "Led three people"])
        #expect(
            resume.work[0].span
                == DateSpan(start: PartialDate(iso: "2019-03"), end: PartialDate(iso: "2021-11-30")))
        #expect(resume.work[1].span == DateSpan(start: PartialDate(iso: "2021-12"), isOngoing: true))
        #expect(resume.volunteer[0].name == "Shelter")
        #expect(resume.education[0].courses == ["Optics"])
        #expect(resume.skills[0].keywords == ["PostgreSQL", "Redis"])
        #expect(resume.certificates[0].date == PartialDate(iso: "2022"))
        #expect(
            resume.unknown == [
                .init(path: "$schema", json: #""https://example.org/schema.json""#),
                .init(path: "basics.image", json: #""https://example.org/a.png""#),
                .init(path: "work[0].team", json: #"{ "size": 4 }"#),
                .init(path: "certificates[0].url", json: #""https://example.org""#),
                .init(path: "meta", json: #"{ "version": "v1.0.0" }"#),
            ])
    }

    @Test func tellsWhereEachFactStands() throws {
        let (resume, _) = try ResumeReader.read(SourceText(path: "ada/resume.json", Self.whole))
        let facts = Profile(resume: resume).facts
        #expect(facts.allSatisfy { $0.location?.path == "ada/resume.json" })
        let places = Dictionary(uniqueKeysWithValues: facts.map { ($0.path, $0.location?.description) })
        #expect(places["basics.label"] == "ada/resume.json:4:37")
        #expect(places["work[0]"] == "ada/resume.json:8:12")
        #expect(places["work[0].summary"] == "ada/resume.json:10:16")
        #expect(places["work[0].highlights[2]"] == "ada/resume.json:10:80")
        #expect(places["education[0].courses[0]"] == "ada/resume.json:14:104")
        #expect(places["skills[0]"] == "ada/resume.json:15:14")
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let json: String
        let expected: [String]
        var testDescription: String { name }

        init(_ name: String, _ json: String, _ expected: String...) {
            self.name = name
            self.json = json
            self.expected = expected
        }
    }

    static let broken = [
        Case("a list", "[]", "1:1 error this is not a résumé: expected an object, found a list"),
        Case("a text", "\"cv\"", "1:1 error this is not a résumé: expected an object, found a string"),
        Case(
            "another object", "{\"a\": 1}",
            "1:1 error this is not a résumé: it has none of the sections of JSON Resume"),
        Case(
            "wrong types all over",
            """
            {
              "basics": { "name": true, "location": 5, "profiles": {} },
              "work": [{ "name": "Acme", "highlights": 7, "startDate": {} }, 3],
              "skills": [{ "name": ["x"], "keywords": { "a": 1 } }],
              "education": "Bern"
            }
            """,
            "2:23 error basics.name: expected a string, found true or false",
            "2:41 error basics.location: expected an object, found a number",
            "2:56 error basics.profiles: expected a list of objects, found an object",
            "3:44 error work[0].highlights: expected a list of strings, found a number",
            "3:60 error work[0].startDate: expected a date, found an object",
            "3:66 error work[1]: expected an object, found a number",
            "4:24 error skills[0].name: expected a string, found a list",
            "4:43 error skills[0].keywords: expected a list of strings, found an object",
            "5:16 error education: expected a list of objects, found a string"),
        Case(
            "element of a list",
            "{\"basics\": {\"name\": \"A\"}, \"work\": [{\"highlights\": [\"a\", [\"b\"]]}]}",
            "1:57 error work[0].highlights[1]: expected a string, found a list"),
        Case(
            "syntax and types in one pass", "{\"basics\": {\"name\": \"A\",},\n \"work\": 1}",
            "1:24 error there is a comma after the last member",
            "2:10 error work: expected a list of objects, found a number"),
    ]

    @Test(arguments: broken)
    func refuses(_ example: Case) {
        do {
            _ = try ResumeReader.read(SourceText(path: "r.json", example.json))
            Issue.record("was read")
        } catch {
            #expect(error.kind == .data)
            let errors = error.problems.filter { $0.severity == .error }
            #expect(Self.lines(errors) == example.expected)
            #expect(errors.allSatisfy { $0.hint != nil })
        }
    }

    static func lines(_ problems: [Problem]) -> [String] {
        problems.map {
            "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.severity.rawValue) \($0.what)"
        }
    }

    static let tolerated = [
        Case(
            "misspelt sections",
            "{\"basics\": {\"name\": \"A\"}, \"wrok\": [], \"Skills\": [], \"experiense\": [], \"links\": [], \"books\": []}",
            "1:35 warning unknown section `wrok`", "1:49 warning unknown section `Skills`",
            "1:67 warning unknown section `experiense`"),
        Case(
            "name in two parts", "{\"basics\": {\"firstName\": \"Ada\", \"lastName\": \"Example\"}}",
            "1:12 warning `basics.firstName` and `basics.lastName` are read as the name"),
        Case("name beside its parts", "{\"basics\": {\"name\": \"A B\", \"firstName\": \"A\"}}"),
        Case(
            "null for an entry", "{\"basics\": {\"name\": \"A\"}, \"work\": [null]}",
            "1:36 warning work[0]: the entry is null"),
        Case("no name", "{\"basics\": {}}", "1:12 warning the résumé gives no name"),
        Case("no basics", "{\"work\": []}", "1:1 warning the résumé gives no name"),
        Case(
            "absent values",
            "{\"basics\": {\"name\": \"A\", \"url\": null, \"email\": \"\"}, \"work\": null, \"skills\": []}"),
        Case(
            "old names",
            "{\"basics\": {\"name\": \"A\", \"website\": \"w\", \"picture\": \"p\"}, \"work\": [{\"company\": \"B\"}, {\"company\": \"C\"}]}",
            "1:37 warning `basics.website` is read as `basics.url`",
            "1:53 warning `basics.picture` is read as `basics.image`",
            "1:80 warning `work[].company` is read as `work[].name`, here and 1 more time"),
        Case(
            "number for text", "{\"basics\": {\"name\": \"A\", \"phone\": 123}}",
            "1:35 warning basics.phone: expected a string, found a number"),
        Case(
            "bare skills", "{\"basics\": {\"name\": \"A\"}, \"skills\": [\"Go\", \"SQL\"]}",
            "1:38 warning skills[0]: expected an object, found a string"),
        Case(
            "skills as an object", "{\"basics\": {\"name\": \"A\"}, \"skills\": {\"tools\": [\"Git\"]}}",
            "1:37 warning skills: expected a list of objects, found an object"),
        Case(
            "highlights as a text",
            "{\"basics\": {\"name\": \"A\"}, \"work\": [{\"highlights\": \"- a\\n- b\"}]}",
            "1:51 warning work[0].highlights: expected a list of strings, found one string"),
        Case(
            "place as an object",
            "{\"basics\": {\"name\": \"A\"}, \"work\": [{\"location\": {\"city\": \"Bern\"}}]}",
            "1:49 warning work[0].location: expected a string, found an object"),
        Case(
            "present",
            "{\"basics\": {\"name\": \"A\"}, \"work\": [{\"startDate\": \"2020\", \"endDate\": \"Present\"}]}",
            "1:69 warning work[0].endDate: \"Present\" is read as still going on"),
        Case(
            "date in words", "{\"basics\": {\"name\": \"A\"}, \"work\": [{\"startDate\": \"March 2011\"}]}",
            "1:50 warning work[0].startDate: \"March 2011\" is read as 2011-03"),
        Case(
            "unreadable date", "{\"basics\": {\"name\": \"A\"}, \"work\": [{\"startDate\": \"long ago\"}]}",
            "1:50 warning work[0].startDate: \"long ago\" is not a date that can be read"),
        Case(
            "end before start",
            "{\"basics\": {\"name\": \"A\"}, \"work\": [{\"startDate\": \"2020-05\", \"endDate\": \"2019\"}]}",
            "1:72 warning work[0].endDate: the end lies before the beginning"),
        Case(
            "repeated key", "{\"basics\": {\"name\": \"A\", \"name\": \"B\"}}",
            "1:26 warning the key \"name\" is given twice in one object"),
    ]

    @Test(arguments: tolerated)
    func tolerates(_ example: Case) throws {
        let (_, problems) = try ResumeReader.read(SourceText(path: "r.json", example.json))
        #expect(Self.lines(problems) == example.expected)
    }

    @Test(arguments: [
        ("\"wrok\": []", "did you mean `work`?"), ("\"experiense\": []", "did you mean `work`?"),
        ("\"languages\": [\"Spanish\"]", "write it as { \"language\": \"Spanish\" }"),
        ("\"languages\": \"Spanish\"", "write it as [{ \"language\": \"…\" }]"),
        ("\"skills\": [\"Go\"]", "write it as { \"name\": \"Go\" }"),
        ("\"volunteer\": [null]", "remove it, or write it as { \"organization\": \"…\" }"),
        ("\"education\": [\"Bern\"]", "write it as { \"institution\": \"Bern\" }"),
        ("\"awards\": [3]", "write it as { \"title\": \"…\" }"),
        ("\"work\": {}", "write it as [{ \"name\": \"…\" }, { \"name\": \"…\" }]"),
    ])
    func saysHowToWriteIt(_ section: String, _ hint: String) {
        let text = SourceText(path: "r.json", "{\"basics\": {\"name\": \"A\"}, \(section)}")
        let problems: [Problem]
        do {
            problems = try ResumeReader.read(text).problems
        } catch {
            problems = error.problems
        }
        #expect(problems.map(\.hint) == [hint])
    }

    @Test func joinsANameInParts() throws {
        let json = "{\"basics\": {\"lastName\": \"Example\", \"firstName\": \"Ada\"}}"
        let (resume, _) = try ResumeReader.read(SourceText(path: "r.json", json))
        #expect(resume.basics.name == "Ada Example")
        #expect(resume.unknown.isEmpty)
    }

    @Test func keepsMisspeltSections() throws {
        let json = "{\"basics\": {\"name\": \"A\"}, \"wrok\": [1]}"
        let (resume, _) = try ResumeReader.read(SourceText(path: "r.json", json))
        #expect(resume.unknown == [.init(path: "wrok", json: "[1]")])
    }

    @Test func understandsWhatItTolerates() throws {
        let json = """
            {
              "basics": { "name": "A", "location": "Portland, OR, US", "url": { "label": "", "href": "https://a.org" } },
              "experience": [{ "company": "B", "title": "Cook", "location": { "city": "Bern", "countryCode": "CH" },
                "highlights": "• one\\n• two", "startDate": 2019, "endDate": "now" }],
              "skills": ["Go", { "name": "Data", "keywords": "SQL, Redis (cache, queue); dbt" }],
              "projects": [{ "name": "P", "role": "Lead", "technologies": ["Rust"] }],
              "languages": ["French"]
            }
            """
        let (resume, _) = try ResumeReader.read(SourceText(path: "r.json", json))
        #expect(resume.basics.location.city == "Portland")
        #expect(resume.basics.location.region == "OR")
        #expect(resume.basics.location.countryCode == "US")
        #expect(resume.basics.url == "https://a.org")
        #expect(resume.work[0].name == "B")
        #expect(resume.work[0].position == "Cook")
        #expect(resume.work[0].location == "Bern, CH")
        #expect(resume.work[0].highlights == ["one", "two"])
        #expect(resume.work[0].span == DateSpan(start: PartialDate(year: 2019), isOngoing: true))
        #expect(resume.skills.map(\.name) == ["Go", "Data"])
        #expect(resume.skills[1].keywords == ["SQL", "Redis (cache, queue)", "dbt"])
        #expect(resume.projects[0].roles == ["Lead"])
        #expect(resume.projects[0].keywords == ["Rust"])
        #expect(resume.languages[0].language == "French")
        #expect(Profile(resume: resume).facts.allSatisfy { $0.location != nil })
    }
}
