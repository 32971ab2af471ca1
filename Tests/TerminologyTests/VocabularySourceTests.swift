import Foundation
import Testing

@testable import Terminology

/// The vocabulary as data.
@Suite struct VocabularySourceTests {
    @Test func hasNoProblems() {
        #expect(Vocabulary.problems(in: VocabularySource.all.map(\.description)).isEmpty)
    }

    /// The list of all texts is made by a script; a text that it forgets is never read.
    @Test func listsEveryText() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Terminology/Vocabulary")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var declared: [String] = []
        var listed: [String] = []
        for file in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
                if line.hasPrefix("static let "), line.contains(": StaticString") {
                    declared.append(String(line.dropFirst(11).prefix { $0 != ":" }))
                } else if file.lastPathComponent.hasSuffix("+All.swift"), line.hasSuffix(",") {
                    listed.append(String(line.dropLast()))
                }
            }
        }
        #expect(!declared.isEmpty)
        #expect(listed == declared.sorted())
        #expect(VocabularySource.all.count == declared.count)
    }

    @Test func givesNoSpellingToTwoEntries() {
        let (entries, table) = VocabularySource.read()
        for sequence in table.sequences where sequence.phrase >= 0 {
            var owners: [[UInt8]: Set<Int>] = [:]
            var number = sequence.phrase
            while number >= 0 {
                let phrase = table.phrase(number)
                owners[phrase.exact.map { Array(table.text[$0]) } ?? [], default: []].insert(phrase.entry)
                number = phrase.next
            }
            for claim in owners.values {
                #expect(claim.count == 1, "\(claim.map { entries[$0].name }.sorted())")
            }
        }
        #expect(Set(entries.map(\.name)).count == entries.count)
    }

    @Test func impliesNothingInCircles() {
        let vocabulary = Vocabulary.builtIn
        for entry in vocabulary.entries.indices {
            for implied in vocabulary.entries[entry].implied {
                #expect(
                    vocabulary.implications(of: implied)[entry] == nil, "\(vocabulary.entries[entry].name)")
            }
        }
    }

    /// Words that stand in every posting and name nothing by themselves.
    @Test(arguments: [
        "access", "logo", "discovery", "wellness", "maternity", "politics", "ordering", "navy", "concrete",
        "height",
        "film", "quote", "luxury", "pump", "beauty", "radio", "consultation", "public service",
        "public services",
        "production environment", "job posting", "reasonable accommodation", "can do", "in patient",
        "good in",
        "privacy policy", "national security", "drive", "genetic", "team", "experience", "work", "role",
        "ability",
    ]) func leavesEverydayWordsAlone(_ word: String) {
        let finder = TermFinder(vocabulary: .builtIn)
        #expect(finder.matches(in: "and then the \(word) was so").isEmpty)
    }

    @Test func hasAFingerprint() { #expect(Vocabulary.builtInFingerprint.utf8.count == 64) }
}
