import CareerModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The files of the disk.
public struct DiskFileSystem: FileSystem {
    private static let patience: Int32 = 60_000

    /// Makes the file system of the disk.
    public init() {}

    /// What is at the path; links are followed.
    public func kind(of path: String) -> PathKind { FileStatus(path: path)?.kind ?? .missing }

    /// The whole content of a file; of a pipe what comes before its end, waiting at most a minute for each piece.
    public func read(_ path: String) throws(Failure) -> [UInt8] {
        if path.isEmpty { throw Failure(.missing, "the name of the file is empty") }
        let file: FileDescriptor
        switch FileDescriptor.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY) {
        case .success(let opened): file = opened
        case .failure(let error): throw unreadable(path, error)
        }
        defer { file.close() }
        guard let status = file.status else { throw unreadable(path, .last) }
        if status.kind == .folder {
            throw Failure(
                .missing, "cannot read `\(path)`: it is a folder", hint: "name a file inside it")
        }
        let limit = FileLimits.bytes
        if status.size > limit { throw tooLarge(path) }
        switch file.readAll(limit: limit + 1, expected: status.size, patience: Self.patience) {
        case .success(let bytes):
            if bytes.count > limit { throw tooLarge(path) }
            return bytes
        case .failure(let error): throw unreadable(path, error)
        }
    }

    /// The names in a folder, sorted by their UTF-8 bytes, hidden ones included.
    public func list(_ folder: String) throws(Failure) -> [String] {
        guard !folder.utf8.contains(0), let stream = opendir(folder) else {
            throw Failure(
                .missing, "cannot read the folder `\(folder)`: \(SystemError.last.words)",
                hint: kind(of: folder) == .missing ? whereToLook(for: folder) : nil)
        }
        defer { closedir(stream) }
        guard let place = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = UnsafeRawPointer(entry).advanced(by: place).assumingMemoryBound(to: CChar.self)
            names.append(String(cString: name))
        }
        return names.filter { $0 != "." && $0 != ".." }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func tooLarge(_ path: String) -> Failure {
        Failure(
            .data, "cannot read `\(path)`: it is larger than \(FileLimits.bytes >> 20) MB",
            hint: "a posting, résumé or story is a few pages of text; is this the right file?")
    }

    private func unreadable(_ path: String, _ error: SystemError) -> Failure {
        var hint: String?
        switch error.number {
        case ENOENT: hint = whereToLook(for: path)
        case EACCES, EPERM: hint = "allow reading it: chmod u+r"
        default: break
        }
        return Failure(.missing, "cannot read `\(path)`: \(error.words)", hint: hint)
    }

    /// A hint that names what is there: the folder that is missing, or the nearest name in the one that is not, or what
    /// that folder holds.
    private func whereToLook(for path: String) -> String {
        if ["http://", "https://"].contains(where: path.lowercased().hasPrefix) {
            return "pages are not fetched: save the page as a file and name that"
        }
        let folder = FilePath.folder(of: path)
        switch kind(of: folder) {
        case .missing: return "there is no folder `\(folder)`"
        case .file, .stream: return "`\(folder)` is a file, not a folder"
        case .folder: break
        }
        let names = (try? list(folder)) ?? []
        if let near = NearestName.find(FilePath.name(of: path), in: names) {
            return "did you mean `\(path.contains("/") ? FilePath.join(folder, near) : near)`?"
        }
        let visible = names.filter { !$0.hasPrefix(".") }
        if visible.isEmpty { return "check the path: the folder `\(folder)` is empty" }
        return "\(folder == "." ? "this folder" : "the folder `\(folder)`") holds \(NameList.text(visible))"
    }
}
