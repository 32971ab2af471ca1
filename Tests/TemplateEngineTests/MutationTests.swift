import TemplateEngine
import Testing

/// Broken and odd templates must give a problem or a result, never a crash: seeds are changed at random, but the same way
/// on each run.
@Suite struct MutationTests {
    private struct Generator {
        var state: UInt64

        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(bound, 1)))
        }
    }

    private static let seeds = [
        "Hi {{name}}, {{#list}}\n- {{.}}\n{{/list}}\n{{^none}}no{{/none}}\n{{>p}}\n",
        "{{<p}}\n  {{$b}}\n    a\n  {{/b}}\n{{/p}}\n{{$c}}x{{/c}}",
        "{{=<% %>=}}<%#a.b%>\r\n<%{c}%><%&d%>\r\n<%/a.b%>",
        "  {{>*kind}}\n{{! note }}\n{{{raw}}} é✓ {{#o}}{{a}}{{/o}}",
        "# {{name}}\n| {{name}} |\n[x]({{name}}) \"{{name}}\",{{name}}",
    ]
    private static let pieces = [
        "{{", "}}", "{{#a}}", "{{/a}}", "{{^", "{{$b}}", "{{/b}}", "{{<p}}", "{{/p}}", "{{>", "{{=", "=}}",
        "{{{", "}}}", "\n", "\r\n",
        " ", ".", "*", "é", "{{!", "\u{0}", "| ", "<%", "{{= | | =}}", "\"", "#",
    ]
    private static let data: Value = [
        "name": "A *b* \"c\"\n# d <e> , =f", "list": [1, "- x", 2.5], "a": ["b": ["c": "<", "d": "&"]],
        "kind": "p", "raw": "\u{1B}",
        "o": ["a": "1. x"],
    ]

    @Test(arguments: [1, 2, 3] as [UInt64])
    func mutantsNeverCrash(seed: UInt64) throws {
        var random = Generator(state: seed)
        let partials = try Partials(sources: [
            "p": "[{{$b}}\n  {{name}}\n{{/b}} {{>q}}\n {{>q}}\n", "q": "q{{>*kind}}",
        ])
        let options = RenderOptions(maximumDepth: 12, maximumOutputBytes: 5_000, maximumSteps: 500)
        var parsed = 0
        var refused = 0
        for round in 0..<1_500 {
            let source = Self.mutate(Self.seeds[round % Self.seeds.count], &random)
            let format = OutputFormat.allCases[random.next(below: OutputFormat.allCases.count)]
            do {
                let template = try Template(source: source, name: "t", format: format)
                parsed += 1
                let mode: RenderMode = round.isMultiple(of: 2) ? .lenient : .strict
                let result = try template.render(Self.data, partials: partials, mode: mode, options: options)
                #expect(result.utf8.count <= 5_000)
            } catch {
                refused += 1
                let lines = source.utf8.split(separator: 10, omittingEmptySubsequences: false)
                #expect(!error.problems.isEmpty)
                for problem in error.problems where problem.template == "t" {
                    try #require(problem.line >= 1 && problem.line <= lines.count)
                    #expect(problem.column >= 1 && problem.column <= lines[problem.line - 1].count + 1)
                }
            }
        }
        #expect(parsed > 100)
        #expect(refused > 100)
    }

    private static func mutate(_ seed: String, _ random: inout Generator) -> String {
        var bytes = Array(seed.utf8)
        for _ in 0...random.next(below: 3) {
            let place = random.next(below: bytes.count + 1)
            switch random.next(below: 4) {
            case 0: bytes.insert(contentsOf: pieces[random.next(below: pieces.count)].utf8, at: place)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + random.next(below: 6)))
            case 2: bytes.removeLast(random.next(below: bytes.count / 3 + 1))
            default:
                let end = min(bytes.count, place + random.next(below: 20))
                bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.next(below: bytes.count + 1))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        "{{", "{{a}} ", "{{!", "{{=", "{{{", "{{#a}}{{/a}}", "{{>p}}", "\n", " ", "{{/a}}", "{{=| |=}}|x",
    ])
    func longRepetitionsAreReadInLinearTime(piece: String) {
        let source = String(repeating: piece, count: 20_000)
        let template = try? Template(source: source, name: "t")
        #expect((template == nil) == ["{{", "{{!", "{{=", "{{{", "{{/a}}", "{{=| |=}}|x"].contains(piece))
    }
}
