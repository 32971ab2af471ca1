/// Cuts English words to a stem that their inflections and near derivations share: `forecasting`, `forecasts` and
/// `forecast`; `collaborate` and `collaboration`; `analyst`, `analyze` and `analytics`.
///
/// A light suffix stripper for comparing wordings, not a dictionary: a stem need not be a word.
public enum Stemmer {
    /// The stem of a word's folded bytes; what is not plain lower-case ASCII is returned as it is.
    public static func stem(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 3, word.allSatisfy(ASCII.isLower) else { return word }
        if word.starts(with: "analy".utf8) { return Array("analy".utf8) }
        var stem = word
        for suffix in suffixes where stem.count - suffix.bytes.count >= suffix.least {
            if stem.suffix(suffix.bytes.count).elementsEqual(suffix.bytes) {
                stem.removeLast(suffix.bytes.count)
                break
            }
        }
        if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
        if let last = stem.last, stem.count > 3, last == stem[stem.count - 2], !"aeiosl".utf8.contains(last) {
            stem.removeLast()
        }
        if stem.last == UInt8(ascii: "y") { stem[stem.count - 1] = UInt8(ascii: "i") }
        return stem
    }

    /// The hash of the stem of the word in a range of bytes, in any case or number.
    public static func key(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> UInt64 {
        stem(Folding.fold(bytes, in: range)).withUnsafeBufferPointer { Folding.key($0, in: 0..<$0.count) }
    }

    /// The hash of the stem of a word in any case or number.
    public static func key(_ word: String) -> UInt64 {
        var word = word
        return word.withUTF8 { key($0, in: 0..<$0.count) }
    }

    private struct Suffix {
        var bytes: [UInt8]
        var least: Int
    }

    /// Derivations need four letters before them, inflections three; longer suffixes come first.
    private static let suffixes: [Suffix] = {
        let derivations = [
            "ization", "isation", "ational", "ation", "ator", "ating", "ated", "ative", "ment", "ately",
            "ively",
            "ionally", "ional", "ically", "ical", "ance", "ence", "ness", "able", "ible", "ship", "ion",
            "ive", "ity",
            "ally", "ics", "ate", "ise", "ize", "ising", "izing", "ised", "ized", "ant", "ent", "ic", "al",
            "er", "or",
        ]
        let inflections = ["ing", "ied", "ies", "ed", "es", "ly", "s"]
        let all =
            derivations.map { Suffix(bytes: Array($0.utf8), least: 4) }
            + inflections.map { Suffix(bytes: Array($0.utf8), least: 3) }
        return all.sorted { $0.bytes.count > $1.bytes.count }
    }()
}
