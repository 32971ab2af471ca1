import TailorCommand

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One of the process's three standard streams.
struct StandardStream: Sendable {
    static let input = StandardStream(descriptor: 0)
    static let output = StandardStream(descriptor: 1)
    static let error = StandardStream(descriptor: 2)

    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    /// Whether a person watches it.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// The width of its terminal, when it has one that tells.
    var columns: Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes all the bytes.
    func write(_ bytes: [UInt8]) -> Streams.Outcome {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(descriptor, $0) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 || errno == EPIPE {
                return .closed
            } else if !canRetry(for: POLLOUT) {
                return .failed(String(cString: strerror(errno)))
            }
        }
        return .written
    }

    /// Reads to the end, or until more than `limit` bytes are read; what cannot be read is not there.
    func read(limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = buffer.withUnsafeMutableBytes { receive(descriptor, $0) }
            if count > 0 {
                bytes += buffer[..<count]
            } else if count == 0 || !canRetry(for: POLLIN) {
                break
            }
        }
        return bytes
    }

    /// Whether the call that just failed was only early; waits until it no longer is.
    private func canRetry(for event: Int32) -> Bool {
        guard errno == EAGAIN else { return errno == EINTR }
        var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        return poll(&request, 1, -1) >= 0 || errno == EINTR
    }
}

private func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

private func receive(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, bytes.baseAddress, bytes.count)
}
