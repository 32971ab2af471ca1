import CareerModel

extension Mapping.Row {
    /// The row as `tailor.mapping/1` has it, but for what is said of it.
    var json: JSONValue {
        requirement.briefJSON.adding([
            "status": .string(status.rawValue), "evidence": .array(evidence.map(\.json)),
            "closest": .array(closest.map(\.json)), "missing": .strings(missing),
            "shown": .number(shown, decimals: 2),
            "years": requirement.years.map {
                $0.json.adding(["shown": .number(years, decimals: 1)])
            } ?? .null,
        ])
    }
}
