import Foundation
import Testing

@Suite("The repository")
struct RepositoryTests {
    static let swiftFiles =
        ["Package.swift"]
        + ["Sources", "Tests", "templates"].flatMap { Repository.files(in: $0, ending: "swift") }
    static let sources = swiftFiles.filter { $0.hasPrefix("Sources/") }

    @Test("holds what its top level should, and nothing else")
    func topLevel() throws {
        let expected = ["Package.swift", "README.md", "Sources", "Tests", "jobs", "profiles", "templates"]
        // What git ignores may lie about: drafts of the person who works here.
        #expect(try Repository.names().filter { $0 != "drafts" && $0 != "Package.resolved" } == expected)
        for name in [".ci/run", ".editorconfig", ".gitignore", ".swift-format"] {
            #expect(Repository.exists(name))
        }
        #expect(try Repository.lines(of: ".gitignore").contains("/drafts/"))
        #expect(FileManager.default.isExecutableFile(atPath: "\(Repository.root)/.ci/run"))
    }

    @Test("has no long file but tables")
    func lengths() throws {
        #expect(Self.swiftFiles.count > 200)
        for path in Self.swiftFiles {
            let text = try Repository.text(of: path)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 600 || text.contains("StaticString"), "\(path) has \(lines) lines")
        }
    }

    @Test("depends on no package")
    func dependencies() throws {
        let package = try Repository.text(of: "Package.swift")
        #expect(package.contains("\n    dependencies: [],\n"))
        #expect(!package.contains(".package("))
    }

    // MARK: Arrows between modules

    /// What each module may import of ours.
    static let arrows: [String: Set<String>] = {
        let floor: Set<String> = ["CareerModel", "TextAnalysis"]
        let stages: [String: Set<String>] = [
            "DocumentReading": floor,
            "RequirementExtraction": floor.union(["Terminology"]),
            "EvidenceMapping": floor.union(["Terminology"]),
            "Drafting": floor.union(["Terminology", "TemplateEngine"]),
            "Reporting": floor,
        ]
        var arrows: [String: Set<String>] = [
            "CareerModel": [], "TextAnalysis": [], "Terminology": ["TextAnalysis"], "TemplateEngine": [],
            "Tailor": floor.union(["Terminology", "TemplateEngine", "Templates"]).union(stages.keys),
            "TailorCommand": ["Tailor"], "TailorTool": ["TailorCommand"],
        ]
        arrows.merge(stages) { first, _ in first }
        return arrows
    }()

    @Test("has the modules of the architecture; what else there is are programs and what only they import")
    func modules() throws {
        let modules = Set(try Repository.names(in: "Sources"))
        #expect(modules.isSuperset(of: Self.arrows.keys))
        let programs = modules.filter { Repository.exists("Sources/\($0)/main.swift") }
        for module in modules.subtracting(Self.arrows.keys).subtracting(programs) {
            let users = try modules.filter { try Self.imports(of: $0).contains(module) }
            #expect(!users.isEmpty && users.isSubset(of: programs), "\(module)")
        }
    }

    @Test("lets a module import only what stands below it", arguments: arrows.keys.sorted())
    func imports(_ module: String) throws {
        let allowed = try #require(Self.arrows[module])
        let ours = Set(try Repository.names(in: "Sources") + ["Templates"])
        let files = Repository.files(in: "Sources/\(module)", ending: "swift")
        #expect(!files.isEmpty)
        for path in files {
            let imported = Set(try Repository.lines(of: path).compactMap(Self.importedModule))
            let forbidden = imported.intersection(ours).subtracting(allowed)
            #expect(forbidden.isEmpty, "\(path) imports \(forbidden.sorted())")
            let touchesSystem = imported.contains {
                $0.hasPrefix("Foundation") || ["Glibc", "Musl", "Darwin"].contains($0)
            }
            #expect(
                !touchesSystem || ["DocumentReading", "Tailor", "TailorTool"].contains(module), "\(path)")
        }
    }

    /// The modules that the files of a module import.
    private static func imports(of module: String) throws -> Set<String> {
        try Repository.files(in: "Sources/\(module)", ending: "swift").reduce(into: []) { imported, path in
            imported.formUnion(try Repository.lines(of: path).compactMap(importedModule))
        }
    }

    /// `CareerModel` of `import CareerModel` and `@_exported import CareerModel`.
    private static func importedModule(_ line: String) -> String? {
        let words = line.split(separator: " ").drop {
            $0.hasPrefix("@") || $0 == "public" || $0 == "internal"
        }
        guard words.first == "import", words.count > 1 else { return nil }
        return words.last.map { String($0.prefix { $0 != "." }) }
    }

    // MARK: Names of files

    @Test("names a source file for what it declares")
    func fileNames() throws {
        #expect(Self.sources.count > 150)
        var texts: [String: String] = [:]
        for path in Self.sources { texts[path] = try Repository.text(of: path) }
        let types = texts.values.reduce(into: Set<String>()) { types, text in
            types.formUnion(
                Self.names(in: text, of: ["struct", "enum", "class", "protocol", "actor", "typealias"]))
        }
        for (path, text) in texts where !path.contains("+") && !text.contains(": StaticString") {
            let name = String(path.split(separator: "/").last?.prefix { $0 != "." } ?? "")
            // What a file adds to types of the standard library may have a name of its own.
            let declared = Self.names(in: text, of: Self.declarations).intersection(types)
            guard !declared.isEmpty, name != "main" else { continue }
            let own = Set(Self.words(of: name))
            let isNamed = declared.contains { $0 == name || !own.isDisjoint(with: Self.words(of: $0)) }
            #expect(isNamed, "\(path) declares \(declared.sorted())")
        }
    }

    private static let declarations: Set<Substring> = [
        "struct", "enum", "class", "protocol", "actor", "typealias", "extension",
    ]

    /// The types that the declarations of some kinds at a file's outermost level name.
    private static func names(in text: String, of kinds: Set<Substring>) -> Set<String> {
        var names: Set<String> = []
        for line in text.split(separator: "\n") where line.first?.isLetter == true || line.first == "@" {
            let words = line.split(separator: " ")
            guard !words.contains("import") else { continue }
            guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count else { continue }
            let full = words[kind + 1].prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
            names.formUnion(full.split(separator: ".").map(String.init))
        }
        return names
    }

    /// `Story` and `Line` of `StoryLine`, in the singular.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        for character in name {
            if words.isEmpty || (character.isUppercase && words.last?.last?.isUppercase == false) {
                words.append("")
            }
            words[words.count - 1].append(character)
        }
        return words.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }
    }
}
