extension PhraseTable {
    /// The spellings of a compiled vocabulary, to be changed.
    init(_ compiled: CompiledVocabulary) {
        // Half the slots stay free, as the table wants it.
        self.init(capacity: compiled.sequenceCount * 2 / 3)
        singles = HashFilter(digits: compiled.singles, bits: CompiledLayout.wordFilterBits)
        firsts = HashFilter(digits: compiled.firsts, bits: CompiledLayout.wordFilterBits)
        pairs = HashFilter(digits: compiled.pairs, bits: CompiledLayout.pairFilterBits)
        compiled.forEachSequence { hash, first, isPrefix in
            var number = first
            var count = 0
            while number >= 0 {
                var phrase = compiled.phrase(number)
                number = phrase.next
                phrase.exact = phrase.exact.map { keep(compiled.exactBytes($0)) }
                phrases.append(phrase)
                count += 1
            }
            place(hash, count: count, isPrefix: isPrefix)
        }
    }

    /// The spellings of a word sequence.
    func chain(of hash: UInt64) -> [Phrase] {
        var chain: [Phrase] = []
        var number = lookUp(hash)?.phrase ?? -1
        while number >= 0 {
            chain.append(phrase(number))
            number = phrase(number).next
        }
        return chain
    }

    /// Takes a word sequence from whatever these bytes name by it, or from what they alone name.
    mutating func release(_ hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, onlyExact: Bool) {
        let chain = chain(of: hash)
        let kept = chain.filter { $0.isExact ? !isExact($0, bytes) : onlyExact }
        if kept.count < chain.count { set(kept, of: hash) }
    }

    /// Removes every spelling of some entries, and whatever some word sequences name.
    ///
    /// - Returns: The word sequences that name nothing any more.
    mutating func remove(entries: Set<Int>, hashes: Set<UInt64>) -> Set<UInt64> {
        var freed = hashes
        for hash in hashes where lookUp(hash) != nil { set([], of: hash) }
        for hash in entries.isEmpty ? [] : hashesOfPhrases(of: entries) {
            let kept = chain(of: hash).filter { !entries.contains($0.entry) }
            set(kept, of: hash)
            if kept.isEmpty { freed.insert(hash) }
        }
        return freed
    }
}
