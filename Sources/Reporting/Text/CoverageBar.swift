/// A score as a bar of blocks.
enum CoverageBar {
    /// Twenty blocks, or as many as told; all are filled only at 100 and none only at 0.
    static func text(_ score: Double, length: Int = 20) -> String {
        let share = score.isFinite ? min(max(score / 100, 0), 1) : 0
        var filled = Int((share * Double(length)).rounded())
        if share > 0 { filled = max(filled, 1) }
        if share < 1 { filled = min(filled, length - 1) }
        return String(repeating: "█", count: filled) + String(repeating: "░", count: length - filled)
    }
}
