import CareerModel

/// What was read of one posting file.
public struct PostingReading: Hashable, Sendable {
    /// The posting's own lines and fields.
    public var document: PostingDocument
    /// What the person wrote beside it, when the file is an application document.
    public var application: Application?
    /// What could not be read or was left out.
    public var problems: [Problem]
}

/// Reads a posting: a web page, Markdown, plain text, or an application document that holds one.
public enum PostingReader {
    /// Reads a text in whatever form it is.
    ///
    /// - Throws: `Failure` of kind `data` when no line of text remains.
    public static func read(_ text: SourceText) throws(Failure) -> PostingReading {
        let read = ReadDocument(text)
        guard !read.blocks.isEmpty else {
            throw Failure(
                .data,
                read.problems + [
                    Problem(
                        .error, at: SourceLocation(path: text.path, line: 1),
                        "no text was found in the posting",
                        hint: "save the page with its text, or paste the text into a .txt or .md file")
                ])
        }
        if let document = ApplicationDocument(read.blocks, path: text.path) {
            return PostingReading(
                document: document.posting, application: document.application,
                problems: read.problems + document.problems)
        }
        let document = PostingDocument(
            path: text.path, fields: fields(of: read, in: text), blocks: read.blocks)
        return PostingReading(document: document, application: nil, problems: read.problems)
    }

    private static func fields(of read: ReadDocument, in text: SourceText) -> [PostingDocument.Field] {
        var fields: [PostingDocument.Field] = []
        if let title = read.pageTitle {
            let location = title.location(at: 0, in: text.path)
            fields.append(PostingDocument.Field(name: .pageTitle, value: title.text, location: location))
        }
        fields += read.fields
        fields += frontMatter(of: text)
        let labelled = FieldFinder.fields(of: read.blocks, path: text.path)
        if !(fields + labelled).contains(where: { $0.name == .title }),
            let title = title(of: read.blocks, text.path)
        {
            fields.append(title)
        }
        return fields + labelled
    }

    /// The first heading of level 1 that names a role, or the first block when it is such a heading of any level.
    private static func title(of blocks: [TextBlock], _ path: String) -> PostingDocument.Field? {
        let candidate = blocks.indices.first { index in
            guard case .heading(let level) = blocks[index].kind, level == 1 || (index == 0 && level <= 3)
            else {
                return false
            }
            return RoleTitle.isRole(blocks[index].text)
        }
        return candidate.map { index in
            let block = blocks[index]
            return PostingDocument.Field(
                name: .title, value: block.text, location: block.location(at: 0, in: path))
        }
    }

    private static func frontMatter(of text: SourceText) -> [PostingDocument.Field] {
        guard FrontMatter.mayBegin(text.bytes) else { return [] }
        let lines = SourceLines(text.bytes)
        var fields: [PostingDocument.Field] = []
        for entry in FrontMatter.entries(in: text.bytes, lines) {
            guard let meaning = FieldLabel.meaning(of: entry.key, value: entry.value),
                !FieldLabel.isNone(entry.value)
            else { continue }
            guard !fields.contains(where: { $0.name == meaning.name }) else { continue }
            fields.append(
                PostingDocument.Field(
                    name: meaning.name, value: entry.value,
                    location: lines.location(of: entry.offset, in: text.path)))
        }
        return fields
    }
}
