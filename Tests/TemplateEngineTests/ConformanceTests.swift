import TemplateEngine
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Runs the cases of the Mustache specification, where its JSON files are at hand.
@Suite struct ConformanceTests {
    /// Known exclusion: the optional module of lambdas, since a `Value` holds no functions.
    static let excluded: Set = ["~lambdas.json"]

    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["TAILOR_MUSTACHE_SPEC"] {
            return URL(fileURLWithPath: path)
        }
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return root.deletingLastPathComponent().appendingPathComponent("shared/conformance/mustache")
    }()

    static let isPresent = FileManager.default.fileExists(atPath: folder.path)

    @Test(
        .enabled(
            if: isPresent,
            "no Mustache specification: set TAILOR_MUSTACHE_SPEC to the folder of its JSON files"))
    func everyCasePasses() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".json") && !Self.excluded.contains($0) }.sorted()
        var count = 0
        for file in files {
            let data = try Data(contentsOf: Self.folder.appendingPathComponent(file))
            let module = try JSONDecoder().decode(SpecificationModule.self, from: data)
            #expect(!module.tests.isEmpty, "\(file) has no case")
            for test in module.tests {
                count += 1
                let result = Result { try test.render() }
                #expect((try? result.get()) == test.expected, "\(file): \(test.name): \(result)")
            }
        }
        print(
            "Mustache specification: \(count) cases of \(files.count) modules; left out: \(Self.excluded.sorted())"
        )
        #expect(count > 0)
        #expect(Set(files).isSuperset(of: ["interpolation.json", "sections.json", "partials.json"]))
    }
}

private struct SpecificationModule: Decodable {
    let tests: [SpecificationCase]
}

private struct SpecificationCase: Decodable {
    let name: String
    let data: DecodedValue
    let template: String
    let partials: [String: String]?
    let expected: String

    func render() throws -> String {
        try Template(source: template, name: name)
            .render(data.value, partials: Partials(sources: partials ?? [:]))
    }
}

private struct DecodedValue: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            value = .null
        } else if let truth = try? single.decode(Bool.self) {
            value = .bool(truth)
        } else if let number = try? single.decode(Int.self) {
            value = .integer(number)
        } else if let number = try? single.decode(Double.self) {
            value = Value(number)
        } else if let text = try? single.decode(String.self) {
            value = .string(text)
        } else if let items = try? single.decode([DecodedValue].self) {
            value = .list(items.map(\.value))
        } else {
            value = .object(try single.decode([String: DecodedValue].self).mapValues(\.value))
        }
    }
}
