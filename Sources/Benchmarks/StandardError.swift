#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The standard error stream.
enum StandardError {
    /// Writes a line.
    static func say(_ line: String) {
        Array("\(line)\n".utf8).withUnsafeBytes { bytes in
            _ = write(2, bytes.baseAddress, bytes.count)
        }
    }
}
