import TemplateEngine

extension Problem {
    /// A template's problem in the words of the program.
    init(template problem: TemplateProblem) {
        self.init(
            at: SourceLocation(path: problem.template, line: problem.line, column: problem.column),
            problem.what,
            hint: problem.hint)
    }
}
