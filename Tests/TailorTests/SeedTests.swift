import Foundation
import Tailor
import Testing

/// The documents that people write by hand today, read unchanged.
@Suite(.enabled(if: SharedData.folder != nil, "the shared data is not there"))
struct SeedTests {
    private static func seed(beginning words: String) throws -> String {
        let folder = try #require(SharedData.folder) + "/seeds"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        return try #require(
            names.map { "\(folder)/\($0)" }.first { path in
                (try? String(contentsOfFile: path, encoding: .utf8))?.hasPrefix(words) ?? false
            })
    }

    /// A job folder with the application document and the company profile, each unchanged.
    private func withJob(_ body: (Workspace, String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "tailor-seed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            atPath: try Self.seed(beginning: "# Application Details"), toPath: folder.path + "/application.md"
        )
        try FileManager.default.copyItem(
            atPath: try Self.seed(beginning: "# Company Profile"), toPath: folder.path + "/company.md")
        let day = try #require(PartialDate(iso: "2025-05-07"))
        try body(Workspace(fileSystem: DiskFileSystem(), today: day, standardInput: { [] }), folder.path)
    }

    /// The first line below a heading.
    private static func line(below heading: String, in lines: [String]) throws -> String {
        let index = try #require(lines.firstIndex { $0.hasPrefix("#") && $0.hasSuffix(" " + heading) })
        return try #require(lines[(index + 1)...].first { !$0.isEmpty })
    }

    /// The number of list items between a heading that begins with the words and the next heading.
    private static func items(below words: String, in lines: [String]) throws -> Int {
        let index = try #require(lines.firstIndex { $0.hasPrefix("#") && $0.contains(words) })
        return lines[(index + 1)...].prefix { !$0.hasPrefix("#") }.filter { $0.hasPrefix("- ") }.count
    }

    private static func value(of label: String, in lines: [String]) throws -> String {
        let line = try #require(lines.first { $0.contains(label + ":") })
        return line.components(separatedBy: label + ":")[1].trimmingCharacters(in: .whitespaces)
    }

    private static func lines(beginning words: String) throws -> [String] {
        try String(contentsOfFile: seed(beginning: words), encoding: .utf8).components(separatedBy: "\n")
    }

    @Test func theApplicationDocumentIsUnderstood() throws {
        let lines = try Self.lines(beginning: "# Application Details")
        try withJob { workspace, folder in
            let job = try workspace.job(at: folder)
            let details = job.posting.details
            #expect(details.employer == (try Self.line(below: "Company", in: lines)))
            #expect(details.title == (try Self.line(below: "Position", in: lines)))
            #expect(details.requisitionID == (try Self.value(of: "Job Requisition ID", in: lines)))
            #expect(details.workplace == (try Self.value(of: "Work Type", in: lines)))
            let pay = try Self.value(of: "Salary range", in: lines).components(separatedBy: " - ")
                .map { $0.filter(\.isNumber) }.compactMap(Double.init)
            #expect([details.salary?.minimum, details.salary?.maximum] == pay)
            #expect(details.salary?.currency == "USD")
            #expect(details.postedOn != nil)
            #expect(
                job.application?.date == PartialDate(iso: try Self.line(below: "Application Date", in: lines))
            )
            #expect(job.application?.status == (try Self.line(below: "Application", in: lines)))
            let requirements = job.posting.requirements
            let required = try Self.items(below: "To be successful", in: lines)
            let duties = try Self.items(below: "In this role", in: lines)
            let asked = requirements.filter { $0.section?.contains("To be successful") == true }
            #expect(asked.map(\.importance) == Array(repeating: .required, count: required))
            let listed = requirements.filter { $0.section?.contains("In this role") == true }
            #expect(listed.map(\.importance) == Array(repeating: .responsibility, count: duties))
            #expect(requirements.contains { $0.years?.minimum != nil })
            #expect(requirements.contains { $0.degree == .master })
        }
    }

    @Test func theCompanyProfileIsUnderstood() throws {
        let lines = try Self.lines(beginning: "# Company Profile")
        try withJob { workspace, folder in
            let company = try #require(try workspace.job(at: folder).company)
            #expect(lines.first == "# Company Profile: \(company.name)")
            let values = lines.drop { !$0.contains("Core values") }.dropFirst().prefix {
                $0.hasPrefix("  - ")
            }
            #expect(company.facts(on: .value).count == values.count)
            #expect(company.facts(on: .news).count == (try Self.items(below: "Recent News", in: lines)))
            #expect(!company.facts(on: .mission).isEmpty)
            let languages = try Self.value(of: "**Languages**", in: lines).components(separatedBy: ", ")
            let technologies = company.facts(on: .technology).map(\.text)
            #expect(languages.allSatisfy(technologies.contains))
        }
    }

    @Test func theWishesAndTheConnectionDoNotBecomeRequirements() throws {
        let lines = try Self.lines(beginning: "# Application Details")
        let start = try #require(lines.firstIndex(of: "## Company Details"))
        try withJob { workspace, folder in
            for requirement in try workspace.job(at: folder).posting.requirements {
                #expect(requirement.location.line <= start, "\(requirement.text)")
            }
        }
    }
}
