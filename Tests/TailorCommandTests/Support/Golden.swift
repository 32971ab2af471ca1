import Foundation
import Testing

/// Texts that are kept beside the tests; `TAILOR_UPDATE_GOLDENS=1` writes them anew.
enum Golden {
    /// The folder that holds `Package.swift`.
    static let packageRoot = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func expect(_ text: String, isLike name: String, sourceLocation: Testing.SourceLocation) throws {
        let folder = packageRoot.appendingPathComponent("Tests/Fixtures/TailorCommand")
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["TAILOR_UPDATE_GOLDENS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let kept = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(
            text == kept, "differs from \(name); TAILOR_UPDATE_GOLDENS=1 writes it anew",
            sourceLocation: sourceLocation)
    }
}
