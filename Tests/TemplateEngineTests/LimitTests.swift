import TemplateEngine
import Testing

@Suite struct LimitTests {
    @Test(arguments: [RenderMode.lenient, .strict])
    func endlessRecursionIsAProblem(mode: RenderMode) throws {
        let partials = try Partials(sources: ["p": "x\n {{>p}}"])
        let template = try Template(source: "{{>p}}", name: "t")
        for depth in [1, 128, 512, 1_000_000] {
            let found = problems { () throws(TemplateFailure) in
                _ = try template.render(
                    [:], partials: partials, mode: mode, options: .init(maximumDepth: depth))
            }
            #expect(found.map(\.kind) == [.tooDeep(limit: min(depth, 512))])
            #expect(found.map(\.position) == [TemplatePosition(line: 2, column: 2)])
        }
    }

    @Test func endlessInheritanceIsAProblem() throws {
        let partials = try Partials(sources: ["p": "{{<p}}{{$a}}{{<p}}{{/p}}{{/a}}{{/p}}{{$a}}{{/a}}"])
        let template = try Template(source: "{{<p}}{{$a}}x{{/a}}{{/p}}", name: "t")
        let found = problems { () throws(TemplateFailure) in _ = try template.render([:], partials: partials)
        }
        #expect(found.map(\.kind) == [.tooDeep(limit: 128)])
    }

    @Test func depthThatIsAllowedRenders() throws {
        let partials = try Partials(sources: ["p": "{{v}}{{#c}}{{>p}}{{/c}}"])
        var tree: Value = ["v": 0, "c": nil]
        for level in 1...50 { tree = ["v": Value(level % 10), "c": tree] }
        let template = try Template(source: "{{>p}}", name: "t")
        #expect(try template.render(tree, partials: partials).utf8.count == 51)
    }

    @Test func outputIsLimited() throws {
        let template = try Template(source: "a\n {{#l}}{{x}}{{/l}}", name: "t")
        let data: Value = ["l": .list(Array(repeating: 1, count: 100)), "x": "0123456789"]
        let found = problems { () throws(TemplateFailure) in
            _ = try template.render(data, options: .init(maximumOutputBytes: 500))
        }
        #expect(found.map(\.kind) == [.outputTooLong(limit: 500)])
        #expect(found.map(\.position) == [TemplatePosition(line: 2, column: 8)])
        #expect(try template.render(data, options: .init(maximumOutputBytes: 1003)).utf8.count == 1003)
    }

    @Test func indentationThatGrowsIsLimited() throws {
        let blanks = String(repeating: " ", count: 1_000)
        let partials = try Partials(sources: ["p": "x\n" + blanks + "{{>p}}\n"])
        let template = try Template(source: "{{>p}}", name: "t")
        let found = problems { () throws(TemplateFailure) in
            _ = try template.render([:], partials: partials, options: .init(maximumOutputBytes: 20_000))
        }
        #expect(found.map(\.kind) == [.outputTooLong(limit: 20_000)])
    }

    @Test func wideIndentationOfManyLinesIsLimited() throws {
        let partials = try Partials(sources: ["p": String(repeating: "x\n", count: 100_000)])
        let template = try Template(source: String(repeating: " ", count: 100_000) + "{{>p}}\n", name: "t")
        let found = problems { () throws(TemplateFailure) in
            _ = try template.render([:], partials: partials, options: .init(maximumOutputBytes: 1_000_000))
        }
        #expect(found.map(\.kind) == [.outputTooLong(limit: 1_000_000)])
    }

    @Test func workWithoutOutputIsLimited() throws {
        let nest = String(repeating: "{{#l}}", count: 12) + String(repeating: "{{/l}}", count: 12)
        let template = try Template(source: nest, name: "t")
        let data: Value = ["l": .list(Array(repeating: 1, count: 10))]
        let found = problems { () throws(TemplateFailure) in
            _ = try template.render(data, options: .init(maximumSteps: 10_000))
        }
        #expect(found.map(\.kind) == [.tooManySteps(limit: 10_000)])
    }

    @Test func strictProblemsAreKeptWhenALimitIsHit() throws {
        let template = try Template(source: "{{a}}{{b}}long text", name: "t")
        let found = problems { () throws(TemplateFailure) in
            _ = try template.render([:], mode: .strict, options: .init(maximumOutputBytes: 3))
        }
        #expect(found.map(\.kind) == [.missingKey("a"), .missingKey("b"), .outputTooLong(limit: 3)])
    }
}
