import Drafting
import TemplateEngine
import Templates
import TextAnalysis

/// Lays out a letter by a Mustache template.
///
/// The keys that a template may use: `sender`, `contact` (list), `date`, `recipient` (list), `subject`, `salutation`,
/// `paragraphs` (list, each with `role`, `text` and `sentences`, a list of `text`), `signOff`. A key that a template
/// misspells is an error, not an empty place.
struct LetterTemplate {
    private let template: Template
    private let format: ReportFormat

    /// Parses a template.
    ///
    /// - Throws: `Failure` of kind `data` with every syntax problem.
    init(source: String, name: String, format: ReportFormat) throws(Failure) {
        self.format = format
        do {
            template = try Template(source: source, name: name, format: Self.output(format, name: name))
        } catch {
            throw Failure(.data, error.problems.map(Problem.init(template:)))
        }
    }

    /// The template that comes with the program.
    static func builtIn(_ format: ReportFormat) throws(Failure) -> LetterTemplate {
        format == .markdown
            ? try LetterTemplate(
                source: BuiltInTemplates.letterMarkdown, name: "letter.md.mustache", format: format)
            : try LetterTemplate(
                source: BuiltInTemplates.letterText, name: "letter.txt.mustache", format: format)
    }

    /// The letter, with exactly one newline at its end.
    ///
    /// - Throws: `Failure` of kind `data` when the template uses a key that a letter does not have.
    func render(_ letter: LetterDraft) throws(Failure) -> String {
        do {
            let text = try template.render(LetterContext.value(of: letter), mode: .strict)
            return format == .text ? PlainText.wrapped(text, width: 72) : PlainText.tidied(text)
        } catch {
            throw Failure(.data, error.problems.map(Problem.init(template:)))
        }
    }

    /// The escaping: by the file's name where that tells, by the format where it does not.
    private static func output(_ format: ReportFormat, name: String) -> OutputFormat {
        let told = OutputFormat(templateName: name)
        return told == .html && !name.contains(".htm") ? (format == .markdown ? .markdown : .text) : told
    }
}
