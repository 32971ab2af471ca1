/// What a line of a résumé says, ready to be framed as a sentence of the person.
struct Clause: Hashable, Sendable {
    /// How it is said in the first person.
    enum Frame: Hashable, Sendable {
        /// `I` and the words: `built a forecast`.
        case subject
        /// `My work` and the words: `included building a forecast`.
        case work
        /// The words are a sentence already.
        case sentence
    }

    /// How it is said.
    var frame: Frame
    /// The words, without a stop.
    var words: String

    /// The clause as a sentence of its own, with a place before it when one is given.
    func sentence(at place: String? = nil) -> String {
        switch frame {
        case .subject:
            if let place { "At \(PlaceName.spoken(place)), I \(words)." } else { "I \(words)." }
        case .work:
            if let place {
                "My work at \(PlaceName.spoken(place)) included \(words)."
            } else {
                "My work there included \(words)."
            }
        case .sentence: words + "."
        }
    }

    /// The clause with `also` before its verb.
    var also: String? { frame == .subject ? "I also \(words)." : nil }
}
