import Foundation

/// The files of this package, as they are in the checkout that the tests were built from.
enum Repository {
    /// The folder that holds `Package.swift`.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The names in a folder, hidden ones left out, sorted.
    static func names(in folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").filter { !$0.hasPrefix(".") }
            .sorted()
    }

    /// The files below a folder with an ending, as paths from the root, sorted; none when there is no such folder.
    static func files(in folder: String, ending: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: "\(root)/\(folder)")
        let names = (all?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".\(ending)") }
        return names.sorted().map { "\(folder)/\($0)" }
    }

    /// The text of a file.
    static func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")), as: UTF8.self)
    }

    /// The lines of a file, without their ends.
    static func lines(of path: String) throws -> [String] {
        try text(of: path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Whether something is at a path.
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(root)/\(path)") }
}
