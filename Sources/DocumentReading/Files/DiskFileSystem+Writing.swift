import CareerModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writing whole or not at all: a temporary file in the same folder takes the name when it is complete.
extension DiskFileSystem {
    /// Writes a file whole or not at all; a device or pipe is written to as it is.
    ///
    /// The file keeps the permissions of the one it replaces; a link stays, and what it leads to is replaced.
    public func write(_ bytes: [UInt8], to path: String, force: Bool) throws(Failure) {
        if path.isEmpty { throw Failure(.output, "the name of the output file is empty") }
        let status = FileStatus(path: path)
        switch status?.kind {
        case .folder:
            throw Failure(
                .output, "cannot write `\(path)`: it is a folder", hint: "name a file inside it")
        case .stream: return try stream(bytes, to: path)
        case .file where !force: throw exists(path)
        case .file, .missing, nil: break
        }
        let target = resolved(path)
        let folder = FilePath.folder(of: target)
        let (file, temporary) = try openTemporary(in: folder, for: path)
        var error = file.writeAll(bytes)
        if error == nil, let permissions = status?.permissions { _ = fchmod(file.number, permissions) }
        if error == nil, fsync(file.number) != 0, errno != EINVAL, errno != ENOTSUP { error = .last }
        file.close()
        if error == nil { error = force ? replace(target, by: temporary) : claim(target, for: temporary) }
        if let error {
            unlink(temporary)
            throw error.number == EEXIST ? exists(path) : unwritable(path, error)
        }
        synchronize(folder)
    }

    /// Makes a folder and the folders above it; one that exists is left as it is.
    public func createFolder(_ path: String) throws(Failure) {
        var missing: [String] = []
        var folder = path
        while kind(of: folder) == .missing, missing.count < 64, !missing.contains(folder) {
            missing.append(folder)
            folder = FilePath.folder(of: folder)
        }
        for folder in missing.reversed() where folder.utf8.contains(0) || mkdir(folder, 0o777) != 0 {
            let error = SystemError.last
            if kind(of: folder) != .folder { throw unwritable(path, error) }
        }
        guard kind(of: path) == .folder else {
            throw Failure(.output, "cannot make the folder `\(path)`: a file has that name")
        }
    }

    /// Writes to a pipe or device, which has no whole to replace.
    private func stream(_ bytes: [UInt8], to path: String) throws(Failure) {
        switch FileDescriptor.open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY) {
        case .failure(let error): throw unwritable(path, error)
        case .success(let file):
            defer { file.close() }
            if let error = file.writeAll(bytes) { throw unwritable(path, error) }
        }
    }

    private func openTemporary(in folder: String, for path: String) throws(Failure) -> (
        FileDescriptor, String
    ) {
        var last = SystemError(number: EEXIST)
        for attempt in 0..<100 {
            let temporary = FilePath.join(folder, ".tailor-\(getpid())-\(attempt).tmp")
            switch FileDescriptor.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW) {
            case .success(let file): return (file, temporary)
            case .failure(let error): last = error
            }
            if last.number != EEXIST { break }
        }
        throw unwritable(path, last)
    }

    /// Gives a file its name when nothing has that name.
    private func claim(_ path: String, for temporary: String) -> SystemError? {
        if link(temporary, path) == 0 {
            unlink(temporary)
            return nil
        }
        let error = SystemError.last
        guard error.number != EEXIST else { return error }
        return kind(of: path) == .missing ? replace(path, by: temporary) : SystemError(number: EEXIST)
    }

    private func replace(_ path: String, by temporary: String) -> SystemError? {
        rename(temporary, path) == 0 ? nil : .last
    }

    /// The file that a chain of links leads to, so that writing replaces the file and not the link.
    private func resolved(_ path: String) -> String {
        guard !path.utf8.contains(0), let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private func synchronize(_ folder: String) {
        guard case .success(let file) = FileDescriptor.open(folder, O_RDONLY) else { return }
        _ = fsync(file.number)
        file.close()
    }

    private func exists(_ path: String) -> Failure {
        Failure(.output, "`\(path)` exists already", hint: "give --force to replace it, or another name")
    }

    private func unwritable(_ path: String, _ error: SystemError) -> Failure {
        var hint: String?
        let folder = FilePath.folder(of: path)
        switch error.number {
        case ENOENT where kind(of: folder) == .folder:
            hint = "no file can be made in `\(folder)`; choose another folder with --output"
        case ENOENT: hint = "there is no folder `\(folder)`; make it first"
        case EACCES, EPERM, EROFS: hint = "choose another folder with --output"
        default: break
        }
        return Failure(.output, "cannot write `\(path)`: \(error.words)", hint: hint)
    }
}
