import Tailor

extension Command {
    /// Coverage, and the gate of a build.
    static let score = Command(
        name: .score,
        summary: "how much of what is asked the profile shows, 0 to 100",
        details: [
            "Takes several postings. With --min or --strict it is a gate for scripts: exit status 1 says that the "
                + "gate does not hold, and standard error says why."
        ] + ScoreFormula.lines,
        operands: .jobs,
        ownOptions: [
            Option(
                long: "min", short: nil, value: .number, help: "exit 1 when a score is under N, 0 to 100"
            ) { settings, text in
                guard let number = Gate.score(text) else { return "a number from 0 to 100, such as 72.5" }
                settings.minimum = number
                return nil
            },
            .flag("strict", help: "exit 1 when a required requirement is a gap", \.isStrict),
            .flag("explain", help: "also give each posting's costs, and the formula", \.explains),
        ],
        example: "tailor score jobs/larkspur-ml-scientist --explain",
        work: .reading { session throws(Failure) in
            let format = try session.format()
            let (jobs, profile) = try session.inputs()
            let mappings = jobs.map { session.workspace.mapping(of: $0, to: profile) }
            let gate = Gate(settings: session.settings)
            session.notice(mappings.flatMap(gate.doubts))
            return Outcome(
                document: scores(mappings, format, session), gates: mappings.flatMap(gate.failures))
        }
    )

    /// The report; explained, it goes on with what each of several postings lacks, and ends with the formula.
    private static func scores(_ mappings: [Mapping], _ format: ReportFormat, _ session: Session) -> String {
        func report(_ mappings: [Mapping]) -> String {
            ScoreReport(
                mappings: mappings, engine: Engine.version,
                vocabulary: format == .json ? session.workspace.engine.vocabularyFingerprint : "",
                minimum: session.settings.minimum
            ).render(format, style: session.style)
        }
        let document = report(mappings)
        guard session.settings.explains, format != .json else { return document }
        let each = mappings.count > 1 ? mappings.map { "\n" + report([$0]) }.joined() : ""
        return document + each + ScoreFormula.section(format, width: min(session.style.width, 100))
    }
}
