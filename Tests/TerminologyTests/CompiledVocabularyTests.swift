import Foundation
import Testing

@testable import Terminology

@Suite struct CompiledVocabularyTests {
    @Test func theCommittedFileIsFresh() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(
                path: "Sources/Terminology/Compiled/BuiltInVocabulary.swift")
        let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        let fresh = CompiledVocabularyFile.source() == kept
        #expect(
            fresh,
            "`swift run -c release training vocabulary` makes it anew")
    }

    @Test func holdsEveryEntry() {
        let (entries, _) = VocabularySource.read()
        let compiled = Vocabulary.builtIn.entries
        #expect(compiled.count == entries.count)
        let differing = entries.indices.first { index in
            let entry = compiled[index]
            return entries[index]
                != EntryRecord(
                    name: entry.name, category: entry.category, implied: entry.implied, related: entry.related
                )
        }
        #expect(differing == nil)
    }

    @Test func holdsEverySpelling() throws {
        let (_, table) = VocabularySource.read()
        guard case .compiled(let compiled) = Vocabulary.builtIn.spellings else {
            Issue.record("the built-in vocabulary is not compiled")
            return
        }
        let sequences = table.sequences
        #expect(compiled.sequenceCount == sequences.count)
        let differing = sequences.first { sequence in
            guard let found = compiled.lookUp(sequence.hash) else { return true }
            return found.isPrefix != sequence.isPrefix
                || Self.chain(from: found.phrase, compiled) != Self.chain(from: sequence.phrase, table)
        }
        #expect(differing == nil)
        let known = Set(sequences.map(\.hash))
        for number in UInt64(1)...2_000 {
            let hash = number &* 0x9e37_79b9_7f4a_7c15
            #expect((compiled.lookUp(hash) != nil) == known.contains(hash))
            // The bit that lies apart from the others counts too.
            let other = sequences[Int(number)].hash ^ 1 << 63
            #expect((compiled.lookUp(other) != nil) == known.contains(other))
        }
    }

    /// What is said of each spelling of a chain, but for where its bytes lie.
    static func chain(from first: Int, _ index: some PhraseIndex) -> [[Int]] {
        var chain: [[Int]] = []
        var number = first
        while number >= 0 {
            let phrase = index.phrase(number)
            chain.append([phrase.entry, phrase.needsContext ? 1 : 0, phrase.exact?.count ?? -1])
            number = phrase.next
        }
        return chain
    }

    /// Compiled, the small vocabulary finds what it finds as text.
    @Test(arguments: [
        "Oak", "the Oak fell", "skilled in Oak", "oak, steel", "Oak, Elm and Steel here", "ash", "Ash fell",
        "Steel, Cinder", "steel, cinder", "steel beam lifting", "the Cinder fell",
    ]) func findsTheSame(_ text: String) throws {
        let written = TermFinderTests.small
        guard case .read(let entries) = written.entries.storage, case .read(let table) = written.spellings
        else {
            Issue.record("a vocabulary of text is not read")
            return
        }
        let bytes = try VocabularyCompiler.bytes(of: entries, table)
        let place = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
        defer { place.deallocate() }
        place.initialize(repeating: 0, count: bytes.count + 1)
        place.update(from: bytes, count: bytes.count)
        let compiled = Vocabulary(CompiledVocabulary(at: place), fingerprint: "")
        let found = TermFinder(vocabulary: compiled).matches(in: text)
        #expect(found == TermFinder(vocabulary: written).matches(in: text))
    }

    struct Number: Sendable, CustomTestStringConvertible {
        var value: UInt64
        var digits: String
        var testDescription: String { digits }
    }

    @Test(arguments: [
        Number(value: 0, digits: "0000"), Number(value: 63, digits: "o000"),
        Number(value: 64, digits: "0100"),
        Number(value: 1 << 24 - 1, digits: "oooo"),
    ]) func readsTheDigitsItWrites(_ number: Number) throws {
        let digits = try #require(Digits.write(number.value, count: 4))
        #expect(String(decoding: digits, as: UTF8.self) == number.digits)
        #expect(digits.withUnsafeBufferPointer { $0.baseAddress.map(Digits.four) } == Int(number.value))
        #expect(Digits.write(number.value << 24 | 1 << 24, count: 4) == nil)
        let eight = try #require(Digits.write(number.value << 24 | 5, count: 8))
        #expect(
            eight.withUnsafeBufferPointer { $0.baseAddress.map(Digits.eight) }
                == Digits.spread(number.value << 24 | 5))
    }
}
