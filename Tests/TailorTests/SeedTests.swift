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

    @Test func theApplicationDocumentIsUnderstood() throws {
        try withJob { workspace, folder in
            let job = try workspace.job(at: folder)
            let details = job.posting.details
            #expect(details.employer == "Netflix")
            #expect(details.title?.hasPrefix("Machine Learning Scientist") == true)
            #expect(details.salary?.minimum == 150_000)
            #expect(details.salary?.maximum == 750_000)
            #expect(details.salary?.currency == "USD")
            #expect(details.requisitionID == "JR33201")
            #expect(details.postedOn == PartialDate(iso: "2025-04-29"))
            #expect(details.workplace == "Remote")
            #expect(job.application?.date == PartialDate(iso: "2025-05-07"))
            #expect(job.application?.status == "PENDING")
            #expect(job.posting.requirements.filter { $0.importance == .required }.count == 7)
            #expect(job.posting.requirements.filter { $0.importance == .responsibility }.count == 6)
            #expect(job.posting.requirements.contains { $0.years?.minimum == 4 })
            #expect(job.posting.requirements.contains { $0.degree == .master })
        }
    }

    @Test func theCompanyProfileIsUnderstood() throws {
        try withJob { workspace, folder in
            let company = try #require(try workspace.job(at: folder).company)
            #expect(company.name == "Netflix")
            #expect(company.facts(on: .value).count == 10)
            #expect(company.facts(on: .news).count == 5)
            #expect(company.facts(on: .mission).contains { $0.text.contains("entertain the world") })
            #expect(company.facts(on: .technology).contains { $0.text == "Spark" })
        }
    }

    @Test func theWishesAndTheConnectionDoNotBecomeRequirements() throws {
        try withJob { workspace, folder in
            let texts = try workspace.job(at: folder).posting.requirements.map(\.text).joined()
            #expect(!texts.contains("Pepsico"))
            #expect(!texts.contains("subscriber"))
            #expect(!texts.contains("stock options"))
        }
    }
}
