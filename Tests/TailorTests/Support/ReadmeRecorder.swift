import Foundation
import TailorCommand

/// Keeps what an example writes to a stream.
final class ReadmeRecorder: @unchecked Sendable {
    private let lock = NSLock()
    private var bytes: [UInt8] = []

    /// All that was written.
    var text: String { lock.withLock { String(decoding: bytes, as: UTF8.self) } }

    /// A sink that writes here.
    var sink: Streams.Sink {
        { bytes in
            self.lock.withLock { self.bytes += bytes }
            return .written
        }
    }
}
