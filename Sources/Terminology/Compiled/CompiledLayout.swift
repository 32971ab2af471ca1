/// How a compiled vocabulary lies in memory: all in ``Digits``, but for the text at its end.
///
/// | part | of it |
/// | --- | --- |
/// | header | the numbers of entries, sequences, spellings and references, four digits each |
/// | filters | three of ``HashFilter``: words that are spellings, words that begin some, two words that begin some |
/// | buckets | where the sequences of each of 32,768 buckets begin, and where the last ends, three digits each |
/// | sequences | by the lowest bits of their hash, which are their bucket: the next 48 bits, and a value |
/// | spellings | those that have a condition or a rival: entry, next, flags, length and start of the very bytes |
/// | entries | start and length of the name, category, start of the references, numbers implied and related |
/// | references | entries, three digits each |
/// | text | names and spellings in UTF-8, one behind another |
///
/// A sequence's value has, from the lowest bit: whether a longer spelling begins with it (1), the highest bit of its
/// hash (1), what it is (2: nothing, an entry's only spelling, the first of several in the spellings), which (20).
enum CompiledLayout {
    static let headerWidth = 16
    /// How many of a hash's lowest bits choose the digit of a filter: of one word, of two words.
    static let wordFilterBits = 14
    static let pairFilterBits = 16
    static let bucketBits = 15
    static let bucketsWidth = ((1 << bucketBits) + 1) * 3
    /// The digits of a sequence, a spelling and an entry.
    static let recordWidth = 12
    static let referenceWidth = 3

    /// What a sequence is.
    enum Meaning {
        static let none = 0
        static let onlySpelling = 1
        static let firstSpelling = 2
    }

    /// What is said of a spelling.
    enum Flag {
        static let needsContext = 1
        static let isExact = 2
    }
}
