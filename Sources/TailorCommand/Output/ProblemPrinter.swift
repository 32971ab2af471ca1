import Tailor

/// Says on standard error what is wrong, as compilers do.
struct ProblemPrinter: Sendable {
    /// Takes a line.
    var sink: Streams.Sink
    /// Whether to colour the severities.
    var color: Bool
    /// Whether to keep silent on what is no error.
    var quiet: Bool

    /// Prints each problem once: notes and warnings in source order, then errors in source order.
    func print(_ problems: [Problem]) {
        let shown = quiet ? problems.filter { $0.severity == .error } : problems
        guard !shown.isEmpty else { return }
        let lines = Self.ordered(shown).map(text).joined()
        _ = sink(Array(lines.utf8))
    }

    /// Files keep the order in which they were first named; what has no place stands after what has one.
    static func ordered(_ problems: [Problem]) -> [Problem] {
        var seen: Set<Problem> = []
        var files: [String: Int] = [:]
        let unique = problems.filter { seen.insert($0).inserted }
        for path in unique.compactMap(\.location?.path) where files[path] == nil { files[path] = files.count }
        let keyed = unique.enumerated().map { order, problem in
            let place = problem.location
            let file = place.flatMap { files[$0.path] } ?? Int.max
            let rank = problem.severity == .error ? 1 : 0
            return (key: [rank, file, place?.line ?? 0, place?.column ?? 0, order], problem: problem)
        }
        return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.problem)
    }

    private func text(_ problem: Problem) -> String {
        let place = problem.location.map(Self.shown) ?? "tailor"
        let severity = painted("\(problem.severity.rawValue):", problem.severity)
        var text = "\(place): \(severity) \(Visible.text(problem.what))\n"
        if let hint = problem.hint { text += "  hint: \(Visible.text(hint))\n" }
        return text
    }

    /// A file name must not become a command of a build server, which reads lines that begin with `::`.
    private static func shown(_ location: SourceLocation) -> String {
        let path = Visible.text(location.path)
        let begin = path.utf8.drop { $0 == UInt8(ascii: " ") }
        let isCommand = begin.starts(with: "::".utf8) || begin.starts(with: "##".utf8)
        return "\(isCommand ? "./" : "")\(path):\(location.line):\(location.column)"
    }

    private func painted(_ text: String, _ severity: Problem.Severity) -> String {
        guard color else { return text }
        let code =
            switch severity {
            case .error: 31
            case .warning: 33
            case .note: 36
            }
        return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
    }
}
