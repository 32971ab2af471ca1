/// A form of an English verb.
public enum VerbForm: Hashable, Sendable, CaseIterable {
    /// `build`
    case base
    /// `builds`
    case thirdPerson
    /// `built`, simple past
    case past
    /// `building`
    case gerund
}

/// The verbs that people begin the lines of a résumé with, in all their forms.
///
/// A closed list on purpose: `Advanced`, `Certified` and `Training` look like verb forms and mostly are none, so an
/// ending proves nothing.
public struct VerbLexicon: Sendable {
    /// A word read as a verb form.
    public struct Reading: Hashable, Sendable {
        /// The verb's base form.
        public var base: String
        /// The form that the word is.
        ///
        /// Where base and past look alike (`set`, `cut`) it is `.base`.
        public var form: VerbForm
        /// Whether past and base look alike.
        public var isInvariant: Bool
    }

    private let readings: [String: Reading]
    private let pasts: [String: String]

    /// The built-in list.
    public init() {
        var readings: [String: Reading] = [:]
        var pasts: [String: String] = [:]
        func add(_ base: String, _ past: String) {
            pasts[base] = past
            let isInvariant = base == past
            for form in [VerbForm.gerund, .thirdPerson, .past, .base] {
                let word = form == .past ? past : Self.inflect(base, form)
                readings[word] = Reading(base: base, form: form, isInvariant: isInvariant)
            }
        }
        for word in Self.regularVerbs.description.utf8.split(whereSeparator: { ASCII.isSpace($0) }) {
            let base = String(decoding: word, as: UTF8.self)
            add(base, Self.inflect(base, .past))
        }
        for pair in Self.irregularVerbs.description.utf8.split(whereSeparator: { ASCII.isSpace($0) }) {
            let forms = pair.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
            guard forms.count == 2 else { continue }
            add(forms[0], forms[1])
        }
        for base in ["counsel", "journal", "label", "model", "total", "travel"] {
            readings[base + "led"] = Reading(base: base, form: .past, isInvariant: false)
            readings[base + "ling"] = Reading(base: base, form: .gerund, isInvariant: false)
        }
        self.readings = readings
        self.pasts = pasts
    }

    /// What a word is as a verb, or nil when the list does not have it.
    ///
    /// Case does not matter.
    public func reading(of word: String) -> Reading? { readings[word.lowercased()] }

    /// The simple past of a base form of the list.
    public func past(of base: String) -> String? { pasts[base] }

    /// The gerund of a base form.
    public func gerund(of base: String) -> String { Self.inflect(base, .gerund) }

    private static func inflect(_ base: String, _ form: VerbForm) -> String {
        let bytes = Array(base.utf8)
        guard let last = bytes.last, bytes.count > 1 else { return base }
        let before = bytes[bytes.count - 2]
        let endsInConsonantY = last == UInt8(ascii: "y") && !isVowel(before)
        let stem = String(decoding: bytes.dropLast(), as: UTF8.self)
        switch form {
        case .base:
            return base
        case .thirdPerson:
            if endsInConsonantY { return stem + "ies" }
            let hisses = base.hasSuffix("ch") || base.hasSuffix("sh") || "sxzo".utf8.contains(last)
            return base + (hisses ? "es" : "s")
        case .past:
            if last == UInt8(ascii: "e") { return base + "d" }
            if endsInConsonantY { return stem + "ied" }
            return base + (doubles.contains(base) ? String(decoding: [last], as: UTF8.self) : "") + "ed"
        case .gerund:
            if base.hasSuffix("ie") { return String(base.dropLast(2)) + "ying" }
            if last == UInt8(ascii: "e"), !base.hasSuffix("ee"), !base.hasSuffix("oe") { return stem + "ing" }
            return base + (doubles.contains(base) ? String(decoding: [last], as: UTF8.self) : "") + "ing"
        }
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

    private static let doubles: Set<String> = [
        "admit", "begin", "bet", "bid", "bootstrap", "chat", "clip", "commit", "control", "cut", "debug",
        "drop",
        "embed", "equip", "fit", "format", "get", "grab", "let", "log", "map", "offset", "overrun", "patrol",
        "permit",
        "pin", "plan", "plug", "prep", "program", "put", "quit", "refer", "rerun", "reset", "run", "scan",
        "scrub",
        "set", "ship", "shop", "shut", "sit", "span", "split", "spot", "step", "stop", "strip", "submit",
        "swap",
        "swim", "tag", "transfer", "transmit", "trim", "vet", "win", "wrap", "zip",
    ]
}
