import Foundation
import Testing

/// Files that hold what a report looked like when somebody last read it.
///
/// `TAILOR_UPDATE_GOLDENS=1 swift test` writes them anew; read the change before keeping it.
enum Golden {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("Fixtures/Reporting")

    static func check(_ text: String, _ name: String, _ location: Testing.SourceLocation = #_sourceLocation)
        throws
    {
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["TAILOR_UPDATE_GOLDENS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        let data = try? Data(contentsOf: file)
        let expected = data.map { String(decoding: $0, as: UTF8.self) }
        guard let expected else {
            Issue.record(
                "no golden file \(name); write it with TAILOR_UPDATE_GOLDENS=1", sourceLocation: location)
            return
        }
        if !expected.utf8.elementsEqual(text.utf8) {
            Issue.record("\(name) differs:\n\(diff(expected, text))", sourceLocation: location)
        }
    }

    /// The lines that differ, `-` as the file has them and `+` as they are now.
    static func diff(_ old: String, _ new: String) -> String {
        let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let newLines = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let changes = newLines.difference(from: oldLines)
        return changes.map { change in
            switch change {
            case .remove(let offset, let line, _): "\(offset + 1) - \(line)"
            case .insert(let offset, let line, _): "\(offset + 1) + \(line)"
            }
        }.joined(separator: "\n")
    }
}
