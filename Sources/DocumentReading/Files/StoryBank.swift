import CareerModel

/// The story files of a profile folder, and what lies among them unread.
struct StoryBank {
    /// The files to read, as paths within the profile folder.
    private(set) var files: [String]
    /// What is told of the rest.
    private(set) var notes: [Problem] = []

    /// Looks into a profile folder that holds `names`.
    init(in folder: String, _ names: [String], _ fileSystem: some FileSystem) throws(Failure) {
        files = names.filter { $0 == "stories.md" || $0 == "stories.markdown" }
        let bank = FilePath.join(folder, "stories")
        guard names.contains("stories"), fileSystem.kind(of: bank) == .folder else { return }
        var strays: [String] = []
        for name in try fileSystem.list(bank) where !name.hasPrefix(".") && !Self.isReadme(name) {
            if fileSystem.kind(of: FilePath.join(bank, name)) == .folder {
                strays.append("\(name)/")
            } else if ["md", "markdown"].contains(FilePath.ending(of: name)) {
                files.append("stories/\(name)")
            } else {
                strays.append(name)
            }
        }
        guard !strays.isEmpty else { return }
        notes.append(
            Problem(
                .note, "not read in `\(bank)`: \(NameList.text(strays))",
                hint: "a story is a Markdown file in that folder, such as `\(bank)/pipeline.md`"))
    }

    private static func isReadme(_ name: String) -> Bool {
        let name = name.lowercased()
        return name == "readme" || name.hasPrefix("readme.")
    }
}
