import Tailor

/// Brings a finished document to where it was asked.
enum Delivery {
    /// Writes the document whole to a sink.
    ///
    /// - Throws: An output failure. It has no problem to tell when the reader has left, as `head` does.
    static func deliver(_ document: String, to sink: Streams.Sink) throws(Failure) {
        switch sink(Array(document.utf8)) {
        case .written: return
        case .closed: throw Failure(.output, [])
        case .failed(let reason):
            throw Failure(
                .output, "standard output cannot be written: \(reason)",
                hint: "what was written before is not the whole document")
        }
    }
}
