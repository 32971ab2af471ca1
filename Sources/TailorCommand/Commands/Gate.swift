import Tailor

/// What a score must hold for a run to be a success.
struct Gate: Sendable {
    /// The lowest score that passes.
    var minimum: Double?
    /// Whether a required gap fails.
    var isStrict: Bool

    init(settings: Settings) {
        minimum = settings.minimum
        isStrict = settings.isStrict
    }

    /// Reads a score: digits with at most one point, 0 to 100; nil for anything else.
    static func score(_ text: String) -> Double? {
        let bytes = text.utf8
        let digits = bytes.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let points = bytes.count { $0 == UInt8(ascii: ".") }
        guard digits > 0, points < 2, digits + points == bytes.count else { return nil }
        guard let number = Double(text), number <= 100 else { return nil }
        return number
    }

    /// Why a mapping does not pass; empty when it does.
    func failures(of mapping: Mapping) -> [Problem] {
        var failures: [Problem] = []
        if isStrict {
            for row in mapping.rows where row.requirement.importance == .required && row.status == .gap {
                failures.append(
                    Problem(
                        .error, at: row.requirement.location,
                        "required, and nothing shows it: \(row.requirement.text)",
                        hint: row.missing.isEmpty
                            ? nil : "missing: " + row.missing.joined(separator: ", ")))
            }
        }
        if let minimum, mapping.coverage.score < minimum {
            failures.append(
                Problem(
                    .error,
                    "\(mapping.posting.path): the score \(mapping.coverage.score) is under \(Self.plain(minimum))",
                    hint: "`tailor gap \(mapping.posting.path)` says what is missing"))
        }
        return failures
    }

    /// What makes a gate on this score worth little.
    func doubts(of mapping: Mapping) -> [Problem] {
        guard minimum != nil, mapping.coverage.confidence == .low else { return [] }
        return [
            Problem(
                .warning,
                "\(mapping.posting.path): the posting names so few skills that its score says little")
        ]
    }

    /// A number without `.0`.
    private static func plain(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }
}
