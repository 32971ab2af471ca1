import Tailor

/// What a command works with during one run.
struct Session {
    /// What stands after the command's name.
    let operands: [String]
    /// What the options ask.
    let settings: Settings
    /// What a text document looks like.
    let style: ReportStyle
    /// Reads inputs and makes drafts.
    private(set) var workspace: Workspace
    /// What was noticed on the way, none of it an error.
    private(set) var problems: [Problem] = []

    /// Prepares a run.
    ///
    /// - Throws: A usage failure when no day is known.
    init(_ invocation: Invocation, environment: Environment) throws(Failure) {
        operands = invocation.operands
        settings = invocation.settings
        let toFile = settings.outputPath != nil
        style = ReportStyle(
            width: toFile ? 80 : environment.documentWidth,
            color: environment.colorsOutput && !settings.isColorless && !toFile)
        let input = environment.streams.input
        workspace = Workspace(
            fileSystem: environment.fileSystem, today: try environment.day(wished: settings.date),
            standardInput: { input(Self.inputLimit) })
    }

    /// What standard input may hold, in bytes; one more than a file may, so that more is noticed.
    private static let inputLimit = 32 << 20 + 1

    /// The document's format: as asked, else as the output's ending says, else text.
    ///
    /// - Throws: A usage failure when the ending names a format that cannot be written.
    func format() throws(Failure) -> ReportFormat {
        if let format = settings.format { return format }
        guard let path = settings.outputPath else { return .text }
        return try OutputEnding.format(of: path)
    }

    /// Notes what was noticed.
    mutating func notice(_ problems: [Problem]) { self.problems += problems }

    /// Reads the one posting, be it one that asks nothing; explained when the settings say so.
    mutating func reading() throws(Failure) -> CandidReading {
        var failures: [Failure] = []
        let readings = read(&failures) { workspace, settings, path throws(Failure) in
            try workspace.reading(at: path, company: settings.company, explained: settings.explains)
        }
        guard let reading = readings.first, failures.isEmpty else { throw Self.whole(failures) }
        notice(reading.problems)
        return reading
    }

    /// Reads the one posting and the profile, and maps one to the other.
    mutating func mapped() throws(Failure) -> (job: Job, profile: LoadedProfile, mapping: Mapping) {
        let (jobs, profile) = try inputs()
        return (jobs[0], profile, workspace.mapping(of: jobs[0], to: profile))
    }

    /// Reads every posting and the profile, so that what is wrong with any of them is told in one run.
    ///
    /// - Throws: All that is wrong; the first failure decides the kind.
    mutating func inputs() throws(Failure) -> (jobs: [Job], profile: LoadedProfile) {
        var failures: [Failure] = []
        let jobs = readJobs(&failures)
        do throws(Failure) {
            let profile = try workspace.profile(at: settings.profile)
            notice(profile.problems)
            if failures.isEmpty { return (jobs, profile) }
        } catch {
            failures.append(error)
        }
        throw Self.whole(failures)
    }

    /// Reads every posting, and notes what was noticed.
    private mutating func readJobs(_ failures: inout [Failure]) -> [Job] {
        let jobs = read(&failures) { workspace, settings, path throws(Failure) in
            try workspace.job(at: path, company: settings.company)
        }
        notice(jobs.flatMap(\.problems))
        return jobs
    }

    /// Reads the vocabulary, and then something of every operand.
    private mutating func read<Value>(
        _ failures: inout [Failure],
        _ one: (Workspace, Settings, _ path: String) throws(Failure) -> Value
    ) -> [Value] {
        var values: [Value] = []
        do throws(Failure) {
            if let path = settings.vocabulary ?? workspace.vocabularyPath(ofProfile: settings.profile) {
                workspace = try workspace.knowing(vocabularyAt: path)
            }
        } catch {
            failures.append(error)
        }
        for path in operands {
            do throws(Failure) {
                values.append(try one(workspace, settings, path))
            } catch {
                failures.append(error)
            }
        }
        return values
    }

    /// One failure of several; the first decides the kind.
    private static func whole(_ failures: [Failure]) -> Failure {
        Failure(failures.first?.kind ?? .defect, failures.flatMap(\.problems))
    }
}
