extension Renderer {
    /// Renders the template that a partial or parent tag names, with the blocks that the tag passes.
    mutating func renderPartial(_ caller: Template, _ tag: PartialTag) throws(TemplateFailure) {
        guard let name = targetName(caller, tag) else { return }
        guard let partial = partials[name] else {
            return note(.missingPartial(name), caller, tag.offset)
        }
        let isPassing = !tag.arguments.isEmpty
        if isPassing { scopes.append(BlockScope(template: caller, arguments: tag.arguments)) }
        defer { if isPassing { scopes.removeLast() } }
        if let blanks = tag.indentation {
            output.indent(by: caller.source[blanks])
            defer { output.unindent(by: caller.source[blanks]) }
            try descend(partial, partial.nodes.indices, from: tag.offset, of: caller)
        } else {
            let outer = output.leaveIndentation()
            defer { output.returnToIndentation(outer) }
            try descend(partial, partial.nodes.indices, from: tag.offset, of: caller)
        }
    }

    private mutating func targetName(_ caller: Template, _ tag: PartialTag) -> String? {
        switch tag.target {
        case .fixed(let name): return name
        case .dynamic(let index):
            let name = caller.names[index]
            switch lookup(name) {
            case .string(let text)?: return text
            case .integer(let number)?: return String(number)
            case .list?: note(.notText(name.text, isList: true), caller, tag.offset)
            case .object?: note(.notText(name.text, isList: false), caller, tag.offset)
            case .null?, .bool?, .decimal?: break
            case nil: note(.missingKey(name.text), caller, tag.offset)
            }
            return nil
        }
    }

    /// Renders a block: what the outermost parent tag passes for it, or else its own body.
    ///
    /// A block that is passed sees only the blocks passed to the template that it is written in.
    mutating func renderBlock(_ template: Template, _ tag: BlockTag, _ body: Range<Int>)
        throws(TemplateFailure)
    {
        guard let level = scopes.firstIndex(where: { $0.arguments[tag.name] != nil }),
            let filling = scopes[level].arguments[tag.name]
        else {
            return try descend(template, body, from: tag.offset, of: template)
        }
        let origin = scopes[level].template
        let hidden = Array(scopes[level...])
        scopes.removeLast(hidden.count)
        defer { scopes += hidden }
        output.indent(by: template.source[tag.indentation])
        defer { output.unindent(by: template.source[tag.indentation]) }
        try descend(origin, filling, from: tag.offset, of: template)
    }
}
