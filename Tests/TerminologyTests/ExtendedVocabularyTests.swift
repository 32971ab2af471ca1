import Terminology
import Testing

/// A person's own words on top of the program's.
@Suite struct ExtendedVocabularyTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var own: String
        var text: String
        var terms: [String]
        init(_ own: String, _ text: String, _ terms: [String]) {
            (self.own, self.text, self.terms) = (own, text, terms)
        }
        var testDescription: String { "\(own.debugDescription): \(text)" }
    }

    @Test(arguments: [
        Case("[tool]\nTarnlight = Tarn Light", "Python and tarn-light", ["Python", "Tarnlight"]),
        Case("Kubernetes = kubelandia", "runs on Kubelandia and k8s", ["Kubernetes", "Kubernetes"]),
        Case("k8s = kubelandia", "runs on kubelandia", ["Kubernetes"]),
        Case("- Kubernetes", "k8s, Kubernetes and Python", ["Python"]),
        Case("- kubernetes; python", "k8s, Kubernetes and Python", []),
        Case("- k8s", "k8s, Kubernetes and Python", ["Kubernetes", "Python"]),
        Case("- go", "Go, Rust", ["Rust"]),
        Case("Tarnlight\n- Tarnlight", "tarnlight", []),
        Case("Tarnlight = k8s", "k8s and Kubernetes", ["Tarnlight", "Kubernetes"]),
        Case("Tarnlight = Go", "Go home, Go on", ["Tarnlight", "Tarnlight"]),
        Case("Microsoft Access = Access", "Access to a pool", ["Microsoft Access"]),
        Case("Quern ! case context", "the Quern fell; Quern and Python; quern", ["Quern", "Python"]),
        Case("# nothing\n", "Python", ["Python"]),
    ]) func finds(_ test: Case) throws {
        let vocabulary = try Vocabulary.builtIn.extended(by: test.own)
        #expect(TermFinderTests.terms(test.text, vocabulary) == test.terms)
        for base in [Vocabulary(texts: ["Kubernetes = k8s", "Python", "Rust", "Go = golang ! case context"])]
        {
            // A vocabulary that was read is extended like the one that was compiled.
            guard !test.own.contains("Access") else { continue }
            let vocabulary = try base.extended(by: test.own)
            #expect(TermFinderTests.terms(test.text, vocabulary) == test.terms)
        }
    }

    @Test func leavesAllElseAsItIs() throws {
        let builtIn = Vocabulary.builtIn
        let own = try builtIn.extended(by: "[soft]\nPython = Tarnlight\n[tool]\nQuern > Python")
        #expect(own.entries.count == builtIn.entries.count + 1)
        let differing = builtIn.entries.indices.first { index in
            let (old, new) = (builtIn.entries[index], own.entries[index])
            return old.name != new.name || old.category != new.category || old.implied != new.implied
                || old.related != new.related
        }
        #expect(differing == nil)
        let python = try #require(own.entry(named: "python"))
        #expect(own.entries[python].category == .language)
        let quern = try #require(own.entries.last)
        #expect(quern.name == "Quern" && quern.category == .tool && quern.implied == [python])
        let text =
            "Python, C++ and Go; experience with R, Microsoft Word, forklift operation, CI/CD, .NET or REST APIs"
        #expect(TermFinderTests.terms(text, own) == TermFinderTests.terms(text))
    }

    @Test func relatesBothWaysOnce() throws {
        let own = try Vocabulary.builtIn.extended(by: "Quern ~ Python\nPython ~ Quern")
        let python = try #require(own.entry(named: "Python"))
        let quern = try #require(own.entry(named: "Quern"))
        #expect(own.entries[quern].related == [python])
        #expect(own.entries[python].related.filter { $0 == quern } == [quern])
    }

    @Test func knowsWhatIsBanned() throws {
        let own = try Vocabulary.builtIn.extended(by: "- Kubernetes; no such thing")
        for phrase in ["Kubernetes", "kubernetes", "K8S", "No such things"] { #expect(own.bans(phrase)) }
        for phrase in ["Python", "", "thing", "no such"] { #expect(!own.bans(phrase)) }
        #expect(own.entry(named: "k8s") == nil)
        #expect(!Vocabulary.builtIn.bans("Kubernetes"))
        let twice = try own.extended(by: "- Python")
        #expect(twice.bans("Kubernetes") && twice.bans("python"))
    }

    @Test func hasAFingerprintOfItsOwn() throws {
        let builtIn = Vocabulary.builtIn
        #expect(builtIn.fingerprint == Vocabulary.builtInFingerprint)
        let first = try builtIn.extended(by: "Quern").fingerprint
        let again = try builtIn.extended(by: "Quern").fingerprint
        let other = try builtIn.extended(by: "Querns").fingerprint
        #expect(first == again)
        #expect(Set([builtIn.fingerprint, first, other]).count == 3)
        #expect(first.utf8.count == 64)
    }

    @Test func tellsAllThatIsWrong() {
        do {
            _ = try Vocabulary.builtIn.extended(by: "[tol]\nQuern > Pyhton\nHammer = \u{2014}; ?")
            Issue.record("nothing was wrong")
        } catch {
            #expect(error.problems.map(\.line) == [1, 2, 3, 3])
            #expect(error.problems.map(\.column) == [2, 9, 10, 15])
            #expect(error.problems[2].what == "nothing can be found by `\u{2014}`")
        }
    }
}
