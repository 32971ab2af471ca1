import CareerModel
import DocumentReading

/// Files that exist only in a test.
struct MemoryFileSystem: FileSystem {
    var files: [String: String]

    func kind(of path: String) -> PathKind {
        if files[path] != nil { return .file }
        return files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : .missing
    }

    func read(_ path: String) throws(Failure) -> [UInt8] {
        guard let text = files[path] else { throw Failure(.missing, "no \(path)") }
        return Array(text.utf8)
    }

    func list(_ folder: String) throws(Failure) -> [String] {
        let inside = files.keys.filter { $0.hasPrefix(folder + "/") }.map { $0.dropFirst(folder.count + 1) }
        return Set(inside.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
    }

    func write(_ bytes: [UInt8], to path: String, force: Bool) throws(Failure) {
        throw Failure(.output, "read-only")
    }

    func createFolder(_ path: String) throws(Failure) {
        throw Failure(.output, "read-only")
    }
}
