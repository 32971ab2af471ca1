import CareerModel

/// Reads a résumé in the shape of JSON Resume 1.x.
public enum ResumeReader {
    /// Reads a résumé; what was understood in spite of its form, or was not understood, is told in `problems`.
    ///
    /// `null` and empty texts count as absent; an entry that is `null`, a section whose name looks misspelt and a name in
    /// two parts are told. Older names of members, lists written as one text and dates in words are accepted
    /// with a warning. Members that ``Resume`` has no place for are kept in `Resume.unknown`.
    /// List lines that are absent stay as empty texts, so that fact paths count as the file does.
    ///
    /// - Throws: `Failure` of kind `data` with every problem of the file when its JSON is broken, a value has a
    ///   type that cannot be meant, or it is no résumé at all.
    public static func read(_ text: SourceText) throws(Failure) -> (resume: Resume, problems: [Problem]) {
        let (document, mistakes) = JSONDocument.tolerant(text)
        guard let document else { throw Failure(.data, mistakes) }
        var scan = ResumeScan(document)
        let resume = scan.resume(path: text.path)
        let problems = (mistakes + scan.allProblems).sorted { isBefore($0.location, $1.location) }
        if problems.contains(where: { $0.severity == .error }) { throw Failure(.data, problems) }
        return (resume, problems)
    }

    private static func isBefore(_ left: SourceLocation?, _ right: SourceLocation?) -> Bool {
        guard let left, let right else { return left == nil && right != nil }
        return left < right
    }
}
