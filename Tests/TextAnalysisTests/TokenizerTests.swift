import Testing
import TextAnalysis

@Suite struct TokenizerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var pieces: [String]
        init(_ text: String, _ pieces: [String]) { (self.text, self.pieces) = (text, pieces) }
        var testDescription: String { text.debugDescription }
    }

    static func pieces(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        Case("C++, C# and F#.", ["C++", ",", "C#", "and", "F#", "."]),
        Case("C/C++/C#", ["C", "/", "C++", "/", "C#"]),
        Case("use .NET or ASP.NET.", ["use", ".NET", "or", "ASP.NET", "."]),
        Case("C#.NET", ["C#", ".NET"]),
        Case("Node.js and Vue.js.", ["Node.js", "and", "Vue.js", "."]),
        Case("R&D at AT&T", ["R&D", "at", "AT&T"]),
        Case("sales&marketing", ["sales", "&", "marketing"]),
        Case("food & drink", ["food", "&", "drink"]),
        Case("k8s, 401k, 2nd", ["k8s", ",", "401k", ",", "2nd"]),
        Case("don't", ["don't"]), Case("don’t", ["don’t"]), Case("users' data", ["users", "'", "data"]),
        Case("16,181 and 3.5.", ["16,181", "and", "3.5", "."]),
        Case("5+ years", ["5", "+", "years"]), Case("40%", ["40", "%"]), Case("€500k", ["€", "500k"]),
        Case("every day.Top reasons", ["every", "day", ".", "Top", "reasons"]),
        Case("scikit-learn", ["scikit", "-", "learn"]),
        Case("Go\u{A0}lang\u{200B}s\u{3000}x", ["Go", "lang", "s", "x"]),
        Case("\u{FEFF}Python", ["Python"]),
        Case("ship 🚀it", ["ship", "🚀", "it"]),
        Case("cafe\u{301} café", ["cafe\u{301}", "café"]),
        Case("“Go”—Rust…", ["“", "Go", "”", "—", "Rust", "…"]),
        Case("Köln, Łódź, Москва", ["Köln", ",", "Łódź", ",", "Москва"]),
        Case("a\r\nb", ["a", "b"]), Case("e.g. U.S.", ["e.g", ".", "U.S", "."]),
        Case("#1 issue", ["#", "1", "issue"]), Case("", []), Case(" \t\n", []),
    ]) func cuts(_ test: Case) { #expect(Self.pieces(test.text) == test.pieces) }

    @Test func marksTheSpaceBefore() {
        #expect(Tokenizer.tokens(of: "a b,c").map(\.spaceBefore) == [true, true, false, false])
    }

    struct Shaped: Sendable {
        var word: String
        var shape: Token.Shape
    }

    @Test(arguments: [
        Shaped(word: "python", shape: .lower), Shaped(word: "Python", shape: .capitalized),
        Shaped(word: "SQL", shape: .upper), Shaped(word: "R", shape: .upper),
        Shaped(word: "iOS", shape: .mixed),
        Shaped(word: "PyTorch", shape: .mixed), Shaped(word: "k8s", shape: .lower),
        Shaped(word: "Élan", shape: .capitalized), Shaped(word: "ÉCOLE", shape: .upper),
        Shaped(word: "été", shape: .lower), Shaped(word: "42", shape: .none),
    ]) func tellsTheShape(_ test: Shaped) {
        #expect(Tokenizer.tokens(of: test.word).first?.shape == test.shape)
    }

    @Test func survivesAnyBytes() {
        var random = Random(state: 7)
        let favourites: [UInt8] = [
            0xE2, 0x80, 0x99, 0xC3, 0xCC, 0xF0, 0xEF, 0xFF, 0x2E, 0x26, 0x23, 0x2B, 0x41, 0x31,
        ]
        for round in 0..<4000 {
            let bytes = (0..<(round % 24)).map { _ in
                random.next() % 2 == 0
                    ? UInt8(truncatingIfNeeded: random.next()) : favourites[Int(random.next() % 14)]
            }
            let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
            var end = 0
            for token in tokens {
                #expect(token.start >= end && token.end > token.start && token.end <= bytes.count, "\(bytes)")
                end = token.end
            }
            _ = bytes.withUnsafeBufferPointer { ContentWords.words(of: $0, tokens: tokens) }
        }
    }

    @Test func staysLinearOnHostileText() {
        let text = String(repeating: "a", count: 100_000) + ".1" + String(repeating: ".A", count: 100_000)
        let tokens = Tokenizer.tokens(of: text)
        #expect(tokens.last?.end == text.utf8.count)
    }
}

/// A small generator with a fixed seed (SplitMix64).
struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
