import CareerModel

/// Reads a file of the experience bank: Markdown with one story or several.
///
/// A file holds one story (`# Title`), several (`# Title` each), or several under a heading of the whole
/// (`## Title`). Under a title stand `Skills:`, `Values:`, `Role:` and `When:`, then the parts situation, task,
/// action and result, with labels or as paragraphs in that order.
public enum StoryReader {
    /// Reads the stories of a file; it never fails.
    ///
    /// - Parameter id: The file's path within the profile: `stories.md` or `stories/on-call.md`. It is the address
    ///   of the only story of a file; of several each adds its title: `stories.md/on-call`.
    /// - Returns: The stories in the order of the file, and warnings about those that are empty, lack an action or
    ///   a result, share a title or have a time that cannot be read; labels not known are notes.
    public static func read(_ text: SourceText, id: String) -> (stories: [Story], problems: [Problem]) {
        let lines = StoryLine.lines(of: MarkdownReader.blocks(of: text), in: text)
        let front = StoryFields.frontMatter(of: text)
        let outline = StoryOutline(lines)
        guard outline.titles.count > 1 else {
            return single(lines, outline, front?.fields ?? StoryFields(), text, id, front?.problems ?? [])
        }
        var problems = front.map { _ in [frontMatterUnused(text)] } ?? []
        problems += unusedPreface(lines, outline)
        var stories: [Story] = []
        var slugs = StorySlugs()
        var titles: Set<String> = []
        for (number, start) in outline.titles.enumerated() {
            let end = number + 1 < outline.titles.count ? outline.titles[number + 1] : lines.count
            let heading = lines[start]
            var builder = StoryBuilder(fields: StoryFields(), lines: lines[(start + 1)..<end])
            let title = heading.text
            stories.append(
                builder.story(id: "\(id)/\(slugs.next(for: title))", title: title, at: heading.location))
            if !titles.insert(title.lowercased()).inserted {
                problems.append(
                    Problem(
                        .warning, at: heading.location,
                        "another story is called \(FoldedText.quoted(title)) too",
                        hint: "give each story a title of its own"))
            }
            problems += builder.problems
        }
        return (stories, sorted(problems))
    }

    private static func single(
        _ lines: [StoryLine], _ outline: StoryOutline, _ fields: StoryFields, _ text: SourceText,
        _ id: String,
        _ found: [Problem]
    ) -> (stories: [Story], problems: [Problem]) {
        var problems = found + unusedPreface(lines, outline)
        let heading = outline.titles.first
        var builder = StoryBuilder(fields: fields, lines: lines[(heading.map { $0 + 1 } ?? 0)...])
        let location =
            heading.map { lines[$0].location } ?? lines.first?.location
            ?? SourceLocation(path: text.path, line: 1)
        var title = heading.map { lines[$0].text } ?? builder.fields.title
        if title == nil {
            title = nameAsTitle(id)
            problems.append(
                Problem(
                    .warning, at: location, "the story has no title", hint: "begin the file with `# Title`"))
        }
        let story = builder.story(id: id, title: title ?? id, at: location)
        return ([story], sorted(problems + builder.problems))
    }

    private static func frontMatterUnused(_ text: SourceText) -> Problem {
        Problem(
            .warning, at: SourceLocation(path: text.path, line: 1),
            "the front matter is not used, since the file holds several stories",
            hint: "write Skills, Role and When under each title")
    }

    /// A note about text that stands before the first title.
    private static func unusedPreface(_ lines: [StoryLine], _ outline: StoryOutline) -> [Problem] {
        guard let first = outline.titles.first else { return [] }
        let preface = lines[..<first].indices.first { $0 != outline.bankTitle }
        guard let preface else { return [] }
        return [
            Problem(
                .note, at: lines[preface].location, "the text before the first story is not used",
                hint: "put what belongs to a story under its title")
        ]
    }

    /// `stories/on-call.md` as a title: `On call`.
    private static func nameAsTitle(_ id: String) -> String {
        let name = FilePath.name(of: id)
        let ending = FilePath.ending(of: name)
        let stem = ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
        let words = stem.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " }).joined(separator: " ")
        return words.isEmpty ? id : words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func sorted(_ problems: [Problem]) -> [Problem] {
        problems.sorted { left, right in
            guard let left = left.location, let right = right.location else { return false }
            return left < right
        }
    }
}
