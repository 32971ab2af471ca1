import Foundation
import Tailor

/// The repository as the README's examples see it: `drafts/` is a folder of its own that is removed afterwards, all else
/// is the checkout and cannot be written.
final class ReadmeFileSystem: FileSystem {
    private let disk = DiskFileSystem()
    private let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
        "readme-\(UUID().uuidString)"
    )
    .path

    deinit { try? FileManager.default.removeItem(atPath: scratch) }

    func kind(of path: String) -> PathKind { disk.kind(of: absolute(path)) }
    func read(_ path: String) throws(Failure) -> [UInt8] { try disk.read(absolute(path)) }
    func list(_ folder: String) throws(Failure) -> [String] { try disk.list(absolute(folder)) }

    func createFolder(_ path: String) throws(Failure) {
        try refuseCheckout(path)
        try disk.createFolder(absolute(path))
    }

    func write(_ bytes: [UInt8], to path: String, force: Bool) throws(Failure) {
        try refuseCheckout(path)
        try disk.write(bytes, to: absolute(path), force: force)
    }

    private func isDraft(_ path: String) -> Bool { path == "drafts" || path.hasPrefix("drafts/") }

    private func absolute(_ path: String) -> String { "\(isDraft(path) ? scratch : Repository.root)/\(path)" }

    private func refuseCheckout(_ path: String) throws(Failure) {
        if !isDraft(path) { throw Failure(.output, "an example writes outside of drafts: \(path)") }
    }
}
