import Testing

@testable import TailorCommand

@Suite("The table of commands and options")
struct OptionTableTests {
    @Test("holds every command once, by its name")
    func commands() {
        #expect(Command.all.map(\.name) == Command.Name.allCases)
        #expect(Command.all.count > 5)
        for command in Command.all {
            #expect(Command.named(command.name.rawValue)?.summary == command.summary)
        }
    }

    @Test("has no name twice in a command", arguments: Command.Name.allCases)
    func unique(_ name: Command.Name) throws {
        let options = try #require(Command.named(name.rawValue)).options
        #expect(options.count >= 4)
        #expect(Set(options.map(\.long)).count == options.count)
        let letters = options.compactMap(\.short)
        #expect(Set(letters).count == letters.count)
    }

    @Test("gives a name one shape in all commands")
    func consistent() {
        for command in Command.all {
            for option in command.options {
                let shared = Command.allOptions.first { $0.long == option.long }
                #expect(shared?.short == option.short)
                #expect(shared?.value == option.value)
            }
        }
        let letters = Command.allOptions.compactMap(\.short)
        #expect(Set(letters).count == letters.count)
    }

    @Test("explains everything, in one manner")
    func help() {
        for command in Command.all {
            #expect(!command.summary.isEmpty && !command.summary.hasSuffix("."))
            #expect(command.summary.count <= 60)
            #expect(command.example.hasPrefix("tailor \(command.name)"))
        }
        for option in Command.all.flatMap(\.options) {
            #expect(!option.help.isEmpty && !option.help.hasSuffix("."))
            #expect(option.long.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
            #expect(option.short.map { $0.utf8.count == 1 } ?? true)
        }
    }

    @Test("only words of a list are accepted where there is a list")
    func choices() {
        for option in Command.allOptions {
            guard case .choice(_, let words) = option.value else { continue }
            for word in words {
                var settings = Settings()
                #expect(option.store(&settings, word) == nil)
                #expect(settings != Settings())
            }
        }
    }

    @Test("every option changes the settings")
    func stores() {
        for option in Command.allOptions {
            let value =
                switch option.value {
                case .none: ""
                case .file, .folder: "path"
                case .choice(_, let words): words[0]
                case .date: "2025-03-14"
                case .number: "50"
                }
            var settings = Settings()
            #expect(option.store(&settings, value) == nil)
            #expect(settings != Settings())
        }
    }
}
