import Tailor

/// The formula of the score in words, for the help and for `--explain`.
enum ScoreFormula {
    /// A line for each of its parts.
    static let lines = [
        "score = 100 x sum(w x s) / sum(w), over every requirement that is not for you to confirm.",
        "w, the weight: 3 for a required statement, 1.5 for a duty, 1 for a preferred one; half of that where it "
            + "names no skill, years or degree.",
        "s, the part shown: 1 when met, 0.2 to 0.74 when partial (half where facts only read alike), at most 0.1 when "
            + "only claimed in a skill list, "
            + "0 when a gap.",
        "Alternatives count once, by the best of them.",
        "The cost of a term is what the score would gain if the profile showed it.",
    ]

    /// The formula as a section that stands at the end of a score report; nothing for JSON, which is data.
    static func section(_ format: ReportFormat, width: Int) -> String {
        let title = "How the score is made"
        let body =
            switch format {
            case .text: [title] + lines.flatMap { item($0, width: width) }
            case .markdown: ["## \(title)", ""] + lines.map { "- \($0)" }
            case .json: [String]()
            }
        return body.isEmpty ? "" : "\n" + body.joined(separator: "\n") + "\n"
    }

    private static func item(_ text: String, width: Int) -> [String] {
        var lines = Wrapping.lines(text, width: width, indent: 4)
        lines[0] = "  -" + lines[0].dropFirst(3)
        return lines
    }
}
