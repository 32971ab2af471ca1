import CareerModel

/// What was read of one job: the posting and what lies beside it.
public struct JobReading: Hashable, Sendable {
    /// The posting.
    public var posting: PostingDocument
    /// What the person wrote down about the application.
    public var application: Application?
    /// What is known of the employer.
    public var company: Company?
    /// What could not be read or was left out, file by file.
    public var problems: [Problem]

    /// Makes a reading.
    public init(
        posting: PostingDocument, application: Application? = nil, company: Company? = nil,
        problems: [Problem] = []
    ) {
        self.posting = posting
        self.application = application
        self.company = company
        self.problems = problems
    }
}

/// Reads a job: one file, a folder, or standard input.
///
/// A folder holds `posting.md` (or `.markdown`, `.txt`, `.html`, `.htm`), and beside it `application.md` and
/// `company.md` when there are such. Without a posting file the application document is the posting.
public enum JobReader {
    private static let endings = ["md", "markdown", "txt", "html", "htm"]

    /// Reads a job.
    ///
    /// - Parameters:
    ///   - path: A file, a folder, or `-` for standard input.
    ///   - companyPath: A file about the employer, used instead of the folder's own.
    ///   - standardInput: Gives the bytes of standard input; called only when a path is `-`.
    ///   - fileSystem: Where the files are.
    /// - Throws: `Failure` of kind `missing` when something named does not exist or the folder holds no posting, of
    ///   kind `data` with the problems of all the files when one of them cannot be understood.
    public static func read(
        path: String, companyPath: String? = nil, standardInput: () throws(Failure) -> [UInt8],
        fileSystem: some FileSystem
    ) throws(Failure) -> JobReading {
        let files = try files(at: path, companyPath, fileSystem)
        var failures: [Failure] = []
        var problems: [Problem] = files.problems
        func text(_ path: String) throws(Failure) -> SourceText {
            let bytes = path == "-" ? try standardInput() : try fileSystem.read(path)
            if bytes.count > FileLimits.bytes {
                throw Failure(.data, "cannot read `\(path)`: it is larger than \(FileLimits.bytes >> 20) MB")
            }
            return try SourceText.decode(bytes: bytes, path: path)
        }
        func attempt<Value>(_ path: String?, _ read: (SourceText) throws(Failure) -> Value) -> Value? {
            guard let path else { return nil }
            do {
                return try read(try text(path))
            } catch {
                failures.append(error)
                return nil
            }
        }
        let posting = attempt(files.posting, PostingReader.read)
        let beside = attempt(files.application, PostingReader.read)
        let company = attempt(files.company, CompanyReader.read)
        problems += (posting?.problems ?? []) + (beside?.problems ?? []) + (company?.problems ?? [])
        guard failures.isEmpty, let posting else {
            let kind = failures.first?.kind ?? .data
            throw Failure(kind, failures.flatMap(\.problems) + problems)
        }
        if let application = files.application, beside?.application == nil {
            problems.append(notUnderstood(application))
        }
        return JobReading(
            posting: posting.document, application: beside?.application ?? posting.application,
            company: company?.company, problems: problems)
    }

    // MARK: Which files

    private struct Files {
        var posting: String
        var application: String?
        var company: String?
        var problems: [Problem] = []
    }

    private static func files(
        at path: String, _ companyPath: String?, _ fileSystem: some FileSystem
    ) throws(Failure) -> Files {
        guard path != "-", fileSystem.kind(of: path) == .folder else {
            return Files(posting: path, company: companyPath)
        }
        let names = try fileSystem.list(path)
        let postings = files("posting", in: names)
        let application = files("application", in: names).first
        guard let posting = postings.first ?? application else { throw missingPosting(in: path, names) }
        let company = companyPath ?? files("company", in: names).first.map { FilePath.join(path, $0) }
        let unused = postings.dropFirst().map { name in
            Problem(
                .warning, at: SourceLocation(path: FilePath.join(path, name), line: 1),
                "the file is not read, since `\(posting)` is the posting", hint: "remove one of them")
        }
        return Files(
            posting: FilePath.join(path, posting),
            application: postings.isEmpty ? nil : application.map { FilePath.join(path, $0) },
            company: company,
            problems: unused)
    }

    /// The names with the given stem and an ending that can be read, in the order of the endings.
    private static func files(_ stem: String, in names: [String]) -> [String] {
        endings.flatMap { ending in names.filter { $0.lowercased() == "\(stem).\(ending)" } }
    }

    private static func missingPosting(in folder: String, _ names: [String]) -> Failure {
        let texts = names.filter { !$0.hasPrefix(".") && endings.contains(FilePath.ending(of: $0)) }
        let near = texts.count == 1 ? texts.first : NearestName.find("posting.md", in: texts)
        return Failure(
            .missing,
            "there is no posting in `\(folder)`: looked for posting.\(endings.joined(separator: ", .")), and application.md",
            hint: near.map {
                "is it `\($0)`? Rename it to posting.\(FilePath.ending(of: $0)), or name the file itself"
            }
                ?? "save the posting there as posting.md")
    }

    private static func notUnderstood(_ path: String) -> Problem {
        Problem(
            .warning, at: SourceLocation(path: path, line: 1), "nothing about the application was understood",
            hint: "write headings such as Status, Application Date, Personal Connection and Notes")
    }
}
