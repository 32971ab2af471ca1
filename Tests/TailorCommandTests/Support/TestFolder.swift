import Foundation
import Tailor
import TailorCommand

/// A folder of its own for one test, removed afterwards.
final class TestFolder: Sendable {
    let path: String

    /// Makes a folder with one profile, `profiles/ines-okafor`, and one posting, `jobs/mill.md`.
    init() throws {
        path =
            FileManager.default.temporaryDirectory.appendingPathComponent("tailor-\(UUID().uuidString)").path
        try write(Sample.resume, to: "profiles/ines-okafor/resume.json")
        try write(Sample.posting, to: "jobs/mill.md")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

    func names(in name: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)").sorted()
    }
}
