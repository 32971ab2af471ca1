#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file opened by the operating system; closed with `close()`.
struct FileDescriptor {
    let number: Int32

    /// Opens a file, or says why it cannot be opened.
    static func open(_ path: String, _ flags: Int32, mode: mode_t = 0o666) -> Result<
        FileDescriptor, SystemError
    > {
        guard !path.utf8.contains(0) else { return .failure(SystemError(number: ENOENT)) }
        while true {
            #if canImport(Glibc)
            let number = Glibc.open(path, flags | O_CLOEXEC, mode)
            #elseif canImport(Musl)
            let number = Musl.open(path, flags | O_CLOEXEC, mode)
            #else
            let number = Darwin.open(path, flags | O_CLOEXEC, mode)
            #endif
            if number >= 0 { return .success(FileDescriptor(number: number)) }
            let error = SystemError.last
            if error.number != EINTR { return .failure(error) }
        }
    }

    func close() {
        #if canImport(Glibc)
        _ = Glibc.close(number)
        #elseif canImport(Musl)
        _ = Musl.close(number)
        #else
        _ = Darwin.close(number)
        #endif
    }

    /// What is open: its kind, length in bytes and permissions.
    var status: FileStatus? {
        var status = stat()
        return fstat(number, &status) == 0 ? FileStatus(status) : nil
    }

    /// Reads up to `limit` bytes, waiting at most `patience` milliseconds for each piece that a pipe brings.
    func readAll(limit: Int, expected: Int, patience: Int32) -> Result<[UInt8], SystemError> {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(limit, expected) + 1)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let wanted = min(buffer.count, limit - bytes.count)
            let count = buffer.withUnsafeMutableBytes { read(number, $0.baseAddress, wanted) }
            if count == 0 { break }
            if count > 0 {
                bytes += buffer[..<count]
            } else if errno == EAGAIN {
                var event = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
                if poll(&event, 1, patience) == 0 { return .failure(SystemError(number: ETIMEDOUT)) }
            } else if errno != EINTR {
                return .failure(.last)
            }
        }
        return .success(bytes)
    }

    /// Writes all the bytes.
    func writeAll(_ bytes: [UInt8]) -> SystemError? {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = write(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if count >= 0 {
                    done += count
                } else if errno == EAGAIN {
                    var event = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
                    _ = poll(&event, 1, -1)
                } else if errno != EINTR {
                    return .last
                }
            }
            return nil
        }
    }
}

/// What the operating system knows of a file.
struct FileStatus {
    let kind: PathKind
    let size: Int
    let permissions: mode_t

    init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        default: kind = .stream
        }
        size = Int(status.st_size)
        permissions = status.st_mode & 0o7777
    }

    /// The status of a path, links followed.
    init?(path: String) {
        var status = stat()
        guard !path.utf8.contains(0), stat(path, &status) == 0 else { return nil }
        self.init(status)
    }
}

/// Why the operating system refused.
struct SystemError: Error {
    let number: Int32

    static var last: SystemError { SystemError(number: errno) }

    /// The reason in words.
    var words: String {
        switch number {
        case ENOENT: "no such file or folder"
        case EACCES, EPERM: "permission denied"
        case EISDIR: "it is a folder"
        case ENOTDIR: "a part of the path is a file, not a folder"
        case ENOSPC: "no space is left on the disk"
        case EROFS: "the disk is read-only"
        case ENAMETOOLONG: "the name is too long"
        case ELOOP: "the links lead in a circle"
        case EMFILE, ENFILE: "too many files are open"
        case ENXIO: "nobody is at the other end"
        case ETIMEDOUT: "nothing came through the pipe for a minute"
        default: strerror(number).map { String(cString: $0) } ?? "error \(number)"
        }
    }
}
