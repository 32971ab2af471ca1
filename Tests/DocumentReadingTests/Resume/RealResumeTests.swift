import CareerModel
import DocumentReading
import Foundation
import Testing

/// Résumés as people write them, when the shared data is beside the package.
enum SharedResumes {
    static let folder: String = {
        let named = ProcessInfo.processInfo.environment["TAILOR_SHARED"]
        let root = #filePath.components(separatedBy: "/Tests/DocumentReadingTests/").first ?? "."
        return (named ?? root + "/../shared") + "/data/resumes"
    }()

    static let names: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return (names ?? []).filter { $0.hasSuffix(".json") }.sorted()
    }()
}

@Suite("Real résumés", .enabled(if: !SharedResumes.names.isEmpty, "the shared résumés are not there"))
struct RealResumeTests {
    @Test(arguments: SharedResumes.names)
    func isRead(name: String) throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(SharedResumes.folder)/\(name)"))
        let text = try SourceText.decode(bytes: Array(bytes), path: name)
        let (resume, problems) = try ResumeReader.read(text)
        #expect(!resume.basics.name.isEmpty)
        #expect(!resume.work.isEmpty)
        #expect(problems.allSatisfy { $0.severity != .error && $0.location?.path == name })
        let facts = Profile(resume: resume).facts
        let unplaced = facts.filter { $0.location == nil }
        #expect(unplaced.isEmpty, "\(unplaced.map(\.path))")
        #expect(Set(facts.map(\.path)).count == facts.count)
    }
}
