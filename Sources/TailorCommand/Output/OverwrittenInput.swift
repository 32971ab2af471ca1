import Tailor

/// Keeps an output from replacing what the run reads, or from standing where it would be read as an input.
struct OverwrittenInput {
    let operands: [String]
    let settings: Settings
    let fileSystem: any FileSystem

    private static let endings = ["md", "markdown", "txt", "html", "htm"]

    /// Compares the output's path with those of the inputs, as they are written.
    ///
    /// - Throws: An output failure when it is one of them.
    func check() throws(Failure) {
        guard let output = settings.outputPath else { return }
        let path = Self.normalised(output)
        switch fileSystem.kind(of: output) {
        case .folder, .stream: return
        case .file: guard isNamed(path) || isPart(path) else { return }
        case .missing: guard isPart(path) else { return }
        }
        throw Failure(
            .output, "cannot write `\(output)`: it is one of the inputs",
            hint: "give --output another name")
    }

    /// Whether an operand or option names it.
    private func isNamed(_ output: String) -> Bool {
        let options = [settings.company, settings.template, settings.profile, settings.vocabulary]
        let named = operands + options.compactMap { $0 }
        return named.contains { $0 != "-" && Self.normalised($0) == output }
    }

    /// Whether it is a file that is read with the folder of a job or profile.
    private func isPart(_ output: String) -> Bool {
        let folder = FilePath.folder(of: output)
        if isProfile(folder) {
            let parts = ["resume.json", "stories.md", "stories.markdown", Workspace.vocabularyName]
            return parts.contains(name(output))
        }
        if name(folder) == "stories", isProfile(FilePath.folder(of: folder)) {
            return ["md", "markdown"].contains(FilePath.ending(of: output))
        }
        return operands.contains { $0 != "-" && Self.normalised($0) == folder } && isPartOfJob(name(output))
    }

    private func isProfile(_ folder: String) -> Bool {
        if let profile = settings.profile { return Self.normalised(profile) == folder }
        return FilePath.folder(of: folder) == Workspace.profilesFolder
    }

    private func isPartOfJob(_ name: String) -> Bool {
        Self.endings.contains { ending in
            ["posting", "application", "company"].contains { name.lowercased() == "\($0).\(ending)" }
        }
    }

    private func name(_ path: String) -> String { FilePath.name(of: path) }

    /// The path without `.`, empty parts and a slash at its end, `..` taking away the part before it.
    static func normalised(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        let whole = parts.joined(separator: "/")
        if path.utf8.first == UInt8(ascii: "/") { return "/" + whole }
        return whole.isEmpty ? "." : whole
    }
}
