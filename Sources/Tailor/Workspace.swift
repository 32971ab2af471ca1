/// A folder to work in: reads jobs and profiles, makes drafts and reports, writes files.
///
///     let workspace = Workspace(fileSystem: DiskFileSystem(), today: day, standardInput: { [] })
///     let job = try workspace.job(at: "jobs/acme")
///     let profile = try workspace.profile()
///     let mapping = workspace.mapping(of: job, to: profile)
///     print(mapping.coverage.score)
///
/// Every operation is pure but for the files that it names.
public struct Workspace: Sendable {
    /// The folder in which profiles are looked for when none is named.
    public static let profilesFolder = "profiles"

    /// What does the work.
    public internal(set) var engine: Engine
    let fileSystem: any FileSystem
    let today: PartialDate
    private let standardInput: @Sendable () throws(Failure) -> [UInt8]

    /// A workspace.
    ///
    /// - Parameters:
    ///   - fileSystem: The files that it sees.
    ///   - today: The day that ends jobs which go on, and that letters carry.
    ///   - standardInput: Reads all of standard input; called only for the path `-`.
    public init(
        fileSystem: any FileSystem, today: PartialDate,
        standardInput: @escaping @Sendable () throws(Failure) -> [UInt8]
    ) {
        self.fileSystem = fileSystem
        self.today = today
        self.standardInput = standardInput
        engine = Engine(today: today)
    }

    /// Reads a job: a file, a folder, or `-` for standard input.
    ///
    /// - Parameters:
    ///   - path: The job.
    ///   - company: A company document to use instead of the one in the folder.
    /// - Throws: `Failure` of kind `missing` or `data`; a posting that asks nothing is `data`.
    public func job(at path: String, company: String? = nil) throws(Failure) -> Job {
        let reading = try JobReader.read(
            path: path, companyPath: company, standardInput: standardInput, fileSystem: fileSystem)
        return Job(
            posting: try engine.posting(reading.posting), application: reading.application,
            company: reading.company, problems: reading.problems)
    }

    /// Reads the posting of a job, be it one that asks nothing, with the reasons when they are wished.
    ///
    /// - Parameters:
    ///   - path: The job, as for ``job(at:company:)``.
    ///   - company: A company document to use instead of the one in the folder.
    ///   - explained: Whether to say why it was read so, which takes longer.
    /// - Throws: `Failure` of kind `missing` or `data` when there is no text to read.
    public func reading(
        at path: String, company: String? = nil, explained: Bool = false
    ) throws(Failure) -> CandidReading {
        let job = try JobReader.read(
            path: path, companyPath: company, standardInput: standardInput, fileSystem: fileSystem)
        var reading = engine.reading(of: job.posting, explained: explained)
        reading.problems = job.problems
        return reading
    }

    /// Reads a profile: a folder or a résumé file; without a path the only folder in `profiles`.
    ///
    /// - Throws: `Failure` of kind `missing` or `data`, and of kind `usage` when no path is given and there are several
    ///   profiles to choose from.
    public func profile(at path: String? = nil) throws(Failure) -> LoadedProfile {
        let folder: String
        if let path { folder = path } else { folder = try onlyProfile() }
        let reading = try ProfileReader.read(folderOrFile: folder, fileSystem: fileSystem)
        return LoadedProfile(profile: reading.profile, problems: reading.problems)
    }

    /// Every requirement of a job's posting with what proves it.
    public func mapping(of job: Job, to profile: LoadedProfile) -> Mapping {
        engine.mapping(of: job.posting, to: profile.profile)
    }

    /// The cover letter.
    public func letter(for job: Job, mapping: Mapping, profile: LoadedProfile) throws(Failure) -> LetterDraft
    {
        try engine.letter(mapping, profile: profile.profile, job: job)
    }

    /// The résumé lines that matter for the posting, per employer.
    public func bullets(for job: Job, mapping: Mapping, profile: LoadedProfile) throws(Failure) -> BulletDraft
    {
        try engine.bullets(mapping, profile: profile.profile, job: job)
    }

    /// A talking point for each requirement that has evidence, in the posting's order.
    public func points(for job: Job, mapping: Mapping, profile: LoadedProfile) throws(Failure)
        -> [TalkingPoint]
    {
        try engine.points(mapping, profile: profile.profile, job: job)
    }

    /// The letter as a document.
    ///
    /// - Parameters:
    ///   - letter: The draft.
    ///   - format: Text is wrapped at 72 columns.
    ///   - template: A Mustache file to use instead of the built-in one; see `LetterTemplate` for its keys.
    /// - Throws: `Failure` when the template cannot be read (`missing`) or is not sound (`data`).
    public func render(
        _ letter: LetterDraft, format: ReportFormat, template: String? = nil
    ) throws(Failure) -> String {
        if format == .json { return LetterReport(letter: letter).json() }
        guard let template else { return try LetterTemplate.builtIn(format).render(letter) }
        let bytes = try fileSystem.read(template)
        let source = try SourceText.decode(bytes: bytes, path: template)
        return try LetterTemplate(
            source: String(decoding: source.bytes, as: UTF8.self), name: template, format: format
        )
        .render(letter)
    }

    /// Writes a document, whole or not at all.
    ///
    /// - Throws: `Failure` of kind `output` when the file exists and `force` is false, or cannot be written.
    public func write(_ text: String, to path: String, force: Bool) throws(Failure) {
        try fileSystem.write(Array(text.utf8), to: path, force: force)
    }

    func onlyProfile() throws(Failure) -> String {
        let folder = Self.profilesFolder
        guard fileSystem.kind(of: folder) == .folder else {
            throw Failure(
                .missing, "there is no profile: no folder `\(folder)` here",
                hint: "name one with --profile, or make \(folder)/your-name/resume.json")
        }
        let names = try fileSystem.list(folder).filter { name in
            !name.hasPrefix(".") && fileSystem.kind(of: FilePath.join(folder, name)) == .folder
        }
        guard let only = names.first else {
            throw Failure(
                .missing, "there is no profile in `\(folder)`",
                hint: "make \(folder)/your-name/resume.json in the form of jsonresume.org")
        }
        guard names.count == 1 else {
            throw Failure(
                .usage, "there are \(names.count) profiles in `\(folder)`: \(names.joined(separator: ", "))",
                hint: "choose one: --profile \(FilePath.join(folder, only))")
        }
        return FilePath.join(folder, only)
    }
}
