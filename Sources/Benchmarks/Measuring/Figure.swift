/// One measured number with its name and unit.
struct Figure: Hashable, Sendable {
    /// What was measured.
    var name: String
    /// The number.
    var value: Double
    /// How many digits stand behind the point.
    var decimals = 0
    /// Its unit.
    var unit: String

    /// The number and its unit: `12.50 ms`.
    var text: String {
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        guard value.isFinite, abs(value) < 1e12 else { return "- \(unit)" }
        let scaled = Int((abs(value) * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        let zeros = String(repeating: "0", count: decimals - (decimals == 0 ? 0 : fraction.utf8.count))
        let sign = value < 0 && scaled > 0 ? "-" : ""
        return "\(sign)\(scaled / scale)\(decimals == 0 ? "" : "." + zeros + fraction) \(unit)"
    }
}
