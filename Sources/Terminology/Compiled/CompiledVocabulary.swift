import TextAnalysis

/// A vocabulary that lies ready in the program and is read in place; see ``CompiledLayout``.
///
/// It holds pointers into memory that never goes away, hence `@unchecked`.
struct CompiledVocabulary: @unchecked Sendable {
    /// How many entries there are.
    let entryCount: Int
    /// How many word sequences there are.
    let sequenceCount: Int
    let singles: UnsafePointer<UInt8>
    let firsts: UnsafePointer<UInt8>
    let pairs: UnsafePointer<UInt8>
    private let buckets: UnsafePointer<UInt8>
    private let sequences: UnsafePointer<UInt8>
    private let spellings: UnsafePointer<UInt8>
    private let entries: UnsafePointer<UInt8>
    private let references: UnsafePointer<UInt8>
    private let text: UnsafePointer<UInt8>

    /// The vocabulary at a place that ``VocabularyCompiler`` filled and that stays as it is.
    init(at start: UnsafePointer<UInt8>) {
        entryCount = Digits.four(start)
        sequenceCount = Digits.four(start + 4)
        singles = start + CompiledLayout.headerWidth
        firsts = singles + (1 << CompiledLayout.wordFilterBits)
        pairs = firsts + (1 << CompiledLayout.wordFilterBits)
        buckets = pairs + (1 << CompiledLayout.pairFilterBits)
        sequences = buckets + CompiledLayout.bucketsWidth
        spellings = sequences + sequenceCount * CompiledLayout.recordWidth
        entries = spellings + Digits.four(start + 8) * CompiledLayout.recordWidth
        references = entries + entryCount * CompiledLayout.recordWidth
        text = references + Digits.four(start + 12) * CompiledLayout.referenceWidth
    }

    /// The name of an entry.
    func name(of entry: Int) -> String {
        let record = entries + entry * CompiledLayout.recordWidth
        let bytes = UnsafeBufferPointer(start: text + Digits.three(record), count: Digits.two(record + 3))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The category of an entry.
    func category(of entry: Int) -> Category {
        let number = Digits.one(entries + entry * CompiledLayout.recordWidth + 5)
        return Self.categories[number]
    }

    /// The entries that an entry implies.
    func implied(by entry: Int) -> [Int] {
        let record = entries + entry * CompiledLayout.recordWidth
        return list(from: Digits.three(record + 6), count: Digits.one(record + 9))
    }

    /// The entries near an entry.
    func related(to entry: Int) -> [Int] {
        let record = entries + entry * CompiledLayout.recordWidth
        return list(from: Digits.three(record + 6) + Digits.one(record + 9), count: Digits.two(record + 10))
    }

    private static let categories = Category.allCases

    /// Every entry, to go on from.
    var records: [EntryRecord] {
        (0..<entryCount).map { entry in
            EntryRecord(
                name: name(of: entry), category: category(of: entry), implied: implied(by: entry),
                related: related(to: entry))
        }
    }

    private func list(from start: Int, count: Int) -> [Int] {
        (start..<start + count).map { Digits.three(references + $0 * CompiledLayout.referenceWidth) }
    }
}

extension CompiledVocabulary: PhraseIndex {
    @inline(__always)
    func mayBeSpelling(_ key: UInt64) -> Bool { holds(singles, CompiledLayout.wordFilterBits, key) }

    @inline(__always)
    func mayBegin(with key: UInt64) -> Bool { holds(firsts, CompiledLayout.wordFilterBits, key) }

    @inline(__always)
    func mayBegin(withTwo hash: UInt64) -> Bool { holds(pairs, CompiledLayout.pairFilterBits, hash) }

    @inline(__always)
    private func holds(_ filter: UnsafePointer<UInt8>, _ bits: Int, _ hash: UInt64) -> Bool {
        let six = filter[Int(truncatingIfNeeded: hash) & (1 &<< bits &- 1)] &- Digits.zero
        return six & HashFilter.bit(of: hash) != 0
    }

    @inline(__always)
    func lookUp(_ hash: UInt64) -> (phrase: Int, isPrefix: Bool)? {
        let bucket =
            buckets + Int(truncatingIfNeeded: hash & (1 << UInt64(CompiledLayout.bucketBits) - 1)) &* 3
        var record = sequences + Digits.three(bucket) &* CompiledLayout.recordWidth
        let end = sequences + Digits.three(bucket + 3) &* CompiledLayout.recordWidth
        let wanted = Digits.spread(hash &>> UInt64(CompiledLayout.bucketBits))
        while record < end {
            if Digits.eight(record) == wanted {
                let value = Digits.four(record + 8)
                if value &>> 1 & 1 == Int(hash &>> 63) {
                    return (Self.number(value), value & 1 == 1)
                }
            }
            record += CompiledLayout.recordWidth
        }
        return nil
    }

    /// The number of the spelling that a sequence's value names: doubled, and odd where it is an entry's only one.
    private static func number(_ value: Int) -> Int {
        switch value &>> 2 & 3 {
        case CompiledLayout.Meaning.onlySpelling: (value &>> 4) &<< 1 | 1
        case CompiledLayout.Meaning.firstSpelling: (value &>> 4) &<< 1
        default: -1
        }
    }

    @inline(__always)
    func phrase(_ number: Int) -> Phrase {
        if number & 1 == 1 { return Phrase(entry: number &>> 1, next: -1, needsContext: false) }
        let record = spellings + number &>> 1 &* CompiledLayout.recordWidth
        let flags = Digits.one(record + 6)
        let start = Digits.three(record + 9)
        return Phrase(
            entry: Digits.three(record), next: Digits.three(record + 3) &* 2 &- 2,
            needsContext: flags & CompiledLayout.Flag.needsContext != 0,
            exact: flags & CompiledLayout.Flag.isExact != 0 ? start..<start + Digits.two(record + 7) : nil)
    }

    func isExact(_ phrase: Phrase, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let exact = phrase.exact else { return false }
        return exactBytes(exact).elementsEqual(bytes)
    }

    /// The bytes that alone count of a spelling.
    func exactBytes(_ exact: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text + exact.lowerBound, count: exact.count)
    }

    /// Gives every word sequence that is a spelling or begins one.
    func forEachSequence(_ body: (_ hash: UInt64, _ phrase: Int, _ isPrefix: Bool) -> Void) {
        for bucket in 0..<1 << CompiledLayout.bucketBits {
            let bounds = buckets + bucket * 3
            for number in Digits.three(bounds)..<Digits.three(bounds + 3) {
                let record = sequences + number * CompiledLayout.recordWidth
                let middle = UInt64(Digits.four(record) | Digits.four(record + 4) << 24)
                let value = Digits.four(record + 8)
                let hash =
                    UInt64(bucket) | middle << UInt64(CompiledLayout.bucketBits) | UInt64(value >> 1 & 1)
                    << 63
                body(hash, Self.number(value), value & 1 == 1)
            }
        }
    }
}
