import Foundation

/// The data that tests use where it is there and that is no part of the repository.
enum SharedData {
    /// Its folder: `TAILOR_SHARED`, or `shared` beside the repository; nil where there is none.
    static let folder: String? = {
        let named = ProcessInfo.processInfo.environment["TAILOR_SHARED"]
        let beside = URL(fileURLWithPath: Repository.root).deletingLastPathComponent().appendingPathComponent(
            "shared"
        ).path
        return [named, beside].compactMap { $0 }.first {
            FileManager.default.fileExists(atPath: "\($0)/gold")
        }
    }()
}
