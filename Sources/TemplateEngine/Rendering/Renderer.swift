/// One rendering under way: carries out nodes, keeps the data stack, and writes the result.
struct Renderer {
    let partials: Partials
    let mode: RenderMode
    let options: RenderOptions
    var stack: [Value]
    var output: Output
    /// The blocks passed by the parent tags that are being rendered, outermost first.
    var scopes: [BlockScope] = []
    var depth = 0
    private var steps = 0
    private var problems: [TemplateProblem] = []
    private var reported: Set<Reported> = []

    private static let mostProblems = 100

    private struct Reported: Hashable {
        let template: String
        let offset: Int
        let kind: TemplateProblem.Kind
    }

    init(
        context: Value, partials: Partials, mode: RenderMode, options: RenderOptions, format: OutputFormat,
        expectedBytes: Int
    ) {
        self.partials = partials
        self.mode = mode
        self.options = options
        stack = [context]
        output = Output(format: format, expectedBytes: expectedBytes, limit: options.maximumOutputBytes)
    }

    mutating func render(_ template: Template) throws(TemplateFailure) -> String {
        try run(template, template.nodes.indices)
        if !problems.isEmpty { throw TemplateFailure(problems: problems) }
        return String(decoding: output.bytes, as: UTF8.self)
    }

    mutating func run(_ template: Template, _ range: Range<Int>) throws(TemplateFailure) {
        var index = range.lowerBound
        while index < range.upperBound {
            let node = template.nodes[index]
            index += 1
            try step(template, node)
            switch node {
            case .text(let start, let end):
                output.appendTemplate(template.source, start, end)
            case .variable(let name, let raw):
                writeVariable(template, template.names[name], raw: raw)
            case .section(let name, let end):
                try renderSection(template, template.names[name], index..<end)
                index = end
            case .inverted(let name, let end):
                try renderInverted(template, template.names[name], index..<end)
                index = end
            case .partial(let partial):
                try renderPartial(template, template.partials[partial])
            case .parent(let partial, let end):
                try renderPartial(template, template.partials[partial])
                index = end
            case .block(let block, let end):
                try renderBlock(template, template.blocks[block], index..<end)
                index = end
            }
            if output.size > options.maximumOutputBytes {
                throw failure(
                    .outputTooLong(limit: options.maximumOutputBytes), template,
                    offset(of: node, in: template))
            }
        }
    }

    /// Runs a body one level deeper.
    mutating func descend(_ template: Template, _ body: Range<Int>, from offset: Int, of caller: Template)
        throws(TemplateFailure)
    {
        guard depth < options.maximumDepth else {
            throw failure(.tooDeep(limit: options.maximumDepth), caller, offset)
        }
        depth += 1
        defer { depth -= 1 }
        try run(template, body)
    }

    mutating func step(_ template: Template, _ node: Node) throws(TemplateFailure) {
        steps += 1
        if steps > options.maximumSteps {
            throw failure(
                .tooManySteps(limit: options.maximumSteps), template, offset(of: node, in: template))
        }
    }

    /// Keeps a problem of strict mode; rendering goes on to find the others.
    mutating func note(_ kind: TemplateProblem.Kind, _ template: Template, _ offset: Int) {
        guard mode == .strict, problems.count < Self.mostProblems else { return }
        let key = Reported(template: template.name, offset: offset, kind: kind)
        if reported.insert(key).inserted { problems.append(problem(kind, template, offset)) }
    }

    private func failure(_ kind: TemplateProblem.Kind, _ template: Template, _ offset: Int) -> TemplateFailure
    {
        TemplateFailure(problems: problems + [problem(kind, template, offset)])
    }

    private func problem(_ kind: TemplateProblem.Kind, _ template: Template, _ offset: Int) -> TemplateProblem
    {
        TemplateProblem(
            template: template.name, position: LineTable(template.source).position(at: offset), kind: kind)
    }

    private func offset(of node: Node, in template: Template) -> Int {
        switch node {
        case .text(let start, _): start
        case .variable(let name, _), .section(let name, _), .inverted(let name, _):
            template.names[name].offset
        case .partial(let partial), .parent(let partial, _): template.partials[partial].offset
        case .block(let block, _): template.blocks[block].offset
        }
    }
}
