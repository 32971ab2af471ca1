/// How far one part of a requirement (an ask, its years, its wording) is shown.
struct Share: Sendable {
    /// How far facts show it, 0 to 1.
    var proof: Double
    /// Whether a claim names it.
    var isClaimed = false
    /// How much it counts beside the other parts.
    var weight = 1.0
    /// How far it must be shown for the whole to count as met.
    var enough = 0.25

    /// The weighted mean of how far the parts are shown, 0 of nothing.
    static func proof(of shares: [Share]) -> Double { mean(shares, \.proof) }

    /// The weighted share of the parts that a claim names, 0 of nothing.
    static func claimed(of shares: [Share]) -> Double { mean(shares) { $0.isClaimed ? 1 : 0 } }

    private static func mean(_ shares: [Share], _ value: (Share) -> Double) -> Double {
        let weight = shares.reduce(0) { $0 + $1.weight }
        return weight > 0 ? shares.reduce(0) { $0 + value($1) * $1.weight } / weight : 0
    }
}
