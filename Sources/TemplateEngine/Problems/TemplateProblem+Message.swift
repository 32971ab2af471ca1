extension TemplateProblem {
    /// What is wrong, in a sentence without a full stop.
    public var what: String {
        switch kind {
        case .unclosedTag(let opening, _): "the tag '\(opening)' is never closed"
        case .emptyTag(let tag): "the tag '\(tag)' has no name"
        case .badName(let name): "'\(name)' is not a name"
        case .badDelimiter(let text): "'\(text)' does not set two delimiters"
        case .unclosedSection(let tag, _): "'\(tag)' is never closed"
        case .wrongClosingTag(let expected, let found, _): "'\(found)' closes '\(expected)'"
        case .strayClosingTag(let name): "'\(name)' closes a section that is not open"
        case .nestedTooDeeply(let limit): "tags are nested deeper than \(limit) levels"
        case .missingKey(let path): "there is no value for '\(path)'"
        case .notText(let path, let isList): "'\(path)' is \(isList ? "a list" : "an object"), not a text"
        case .missingPartial(let name): "there is no partial '\(name)'"
        case .tooDeep(let limit): "rendering nests deeper than \(limit) levels"
        case .outputTooLong(let limit): "the result is longer than \(limit) bytes"
        case .tooManySteps(let limit): "rendering takes more than \(limit) steps"
        }
    }

    /// What to do about it, in a sentence without a full stop.
    public var hint: String {
        switch kind {
        case .unclosedTag(_, let closing): "end the tag with '\(closing)'"
        case .emptyTag: "write a name inside the tag, or remove the tag"
        case .badName: "a name has no blanks, and something on both sides of each dot"
        case .badDelimiter: "write it like '{{=<% %>=}}': two delimiters, a blank between, no '=' in them"
        case .unclosedSection(_, let name): "add a closing tag for '\(name)'"
        case .wrongClosingTag(let expected, _, let opened):
            "'\(expected)' was opened at \(opened); close it first"
        case .strayClosingTag: "remove this tag, or open the section before it"
        case .nestedTooDeeply: "move the inner part into a partial"
        case .missingKey: "check the spelling, or give the data this key (null where it has no value)"
        case .notText(_, let isList):
            isList ? "loop over it with a section" : "name one of its keys, or open a section for it"
        case .missingPartial: "check the spelling, or provide the partial"
        case .tooDeep: "look for a partial that includes itself without end"
        case .outputTooLong, .tooManySteps: "look for data or loops larger than meant, or raise the limit"
        }
    }
}
