import Terminology

extension Workspace {
    /// The name of the file of a profile folder that holds a person's own vocabulary.
    public static let vocabularyName = "vocabulary.txt"

    /// This workspace, knowing what a vocabulary file adds to the terms of the program and bans from them.
    ///
    /// The form of the file is told in <doc:VocabularyFile>. A file without a word changes nothing.
    ///
    /// - Throws: `Failure` of kind `missing` when it cannot be opened, of kind `data` with everything that is wrong
    ///   with it.
    public func knowing(vocabularyAt path: String) throws(Failure) -> Workspace {
        let bytes = try fileSystem.read(path)
        if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { return self }
        let text = try SourceText.decode(bytes: bytes, path: path)
        var workspace = self
        do {
            let vocabulary = try Vocabulary.builtIn.extended(by: String(decoding: text.bytes, as: UTF8.self))
            workspace.engine = Engine(today: today, vocabulary: vocabulary)
        } catch {
            throw Failure(
                .data,
                error.problems.map { problem in
                    Problem(
                        at: SourceLocation(path: path, line: problem.line, column: problem.column),
                        problem.what, hint: problem.hint)
                })
        }
        return workspace
    }

    /// The vocabulary file of a profile folder, or without a path of the only folder in `profiles`; nil when there is
    /// none, and where it is not clear which profile is meant.
    public func vocabularyPath(ofProfile path: String? = nil) -> String? {
        guard let folder = path ?? (try? onlyProfile()), fileSystem.kind(of: folder) == .folder else {
            return nil
        }
        let file = FilePath.join(folder, Self.vocabularyName)
        return fileSystem.kind(of: file) == .missing ? nil : file
    }
}
