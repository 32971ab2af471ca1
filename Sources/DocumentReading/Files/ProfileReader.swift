import CareerModel

/// Reads one person's folder.
public enum ProfileReader {
    /// Reads a folder with `resume.json`, and `stories.md` or files in `stories` when they are there; or a résumé
    /// file alone.
    ///
    /// Stories come in the order `stories.md`, then the files of `stories` by name. Hidden files, a README and what
    /// is no Markdown are no stories; a note names the last.
    ///
    /// - Throws: `Failure` of kind `missing` when there is no such profile or no résumé in it, of kind `data` with
    ///   the problems of all its files when one of them cannot be understood.
    public static func read(
        folderOrFile path: String, fileSystem: some FileSystem
    ) throws(Failure) -> (profile: Profile, problems: [Problem]) {
        guard fileSystem.kind(of: path) == .folder else {
            let (resume, problems) = try resume(at: path, fileSystem)
            return (Profile(resume: resume), problems)
        }
        let names = try fileSystem.list(path)
        guard names.contains("resume.json") else { throw missingResume(in: path, names) }
        var failure: Failure?
        var resume = Resume()
        var problems: [Problem] = []
        do {
            (resume, problems) = try Self.resume(at: FilePath.join(path, "resume.json"), fileSystem)
        } catch {
            failure = error
        }
        var stories: [Story] = []
        do {
            let bank = try StoryBank(in: path, names, fileSystem)
            problems += bank.notes
            for id in bank.files {
                do {
                    let found = try Self.stories(at: FilePath.join(path, id), id: id, fileSystem)
                    stories += found.stories
                    problems += found.problems
                } catch {
                    failure = merged(failure, error)
                }
            }
        } catch {
            failure = merged(failure, error)
        }
        if let failure { throw Failure(failure.kind, failure.problems + problems) }
        let profile = Profile(resume: resume, stories: stories)
        return (profile, problems + strangers(in: profile))
    }

    /// A warning for each story whose role line names no job of the résumé.
    private static func strangers(in profile: Profile) -> [Problem] {
        profile.stories.filter { $0.role != nil && profile.job(of: $0) == nil }.map { story in
            Problem(
                .warning, at: story.location, "the role `\(story.role ?? "")` is no job of the résumé",
                hint: "write it as `Role: TITLE, EMPLOYER` with a job that resume.json has")
        }
    }

    private static func resume(
        at path: String, _ fileSystem: some FileSystem
    ) throws(Failure) -> (resume: Resume, problems: [Problem]) {
        let bytes = try fileSystem.read(path)
        return try ResumeReader.read(try SourceText.decode(bytes: bytes, path: path))
    }

    private static func stories(
        at path: String, id: String, _ fileSystem: some FileSystem
    ) throws(Failure) -> (stories: [Story], problems: [Problem]) {
        let bytes = try fileSystem.read(path)
        if !bytes.contains(0), TextCleaning.isBlank(TextCleaning.cleaned(bytes[...])) {
            let place = SourceLocation(path: path, line: 1)
            return (
                [], [Problem(.warning, at: place, "the story is empty", hint: "write it, or remove the file")]
            )
        }
        return StoryReader.read(try SourceText.decode(bytes: bytes, path: path), id: id)
    }

    private static func merged(_ first: Failure?, _ second: Failure) -> Failure {
        guard let first else { return second }
        return Failure(first.kind, first.problems + second.problems)
    }

    private static func missingResume(in folder: String, _ names: [String]) -> Failure {
        let documents = names.filter { FilePath.ending(of: $0) == "json" }
        let near =
            NearestName.find("resume.json", in: names) ?? (documents.count == 1 ? documents.first : nil)
        return Failure(
            .missing, "there is no resume.json in `\(folder)`",
            hint: near.map { "is it `\($0)`? Rename it to resume.json, or name the file itself" }
                ?? "a profile folder holds resume.json in the form of jsonresume.org")
    }
}
