import Foundation
import Testing

@testable import TailorCommand

@Suite("The examples of the help")
struct ExampleTests {
    @Test("work on the worked examples", arguments: Command.Name.allCases)
    func works(_ name: Command.Name) throws {
        let folder = try TestFolder()
        let examples = try #require(Command.named(name.rawValue)?.example)
        for part in ["jobs", "profiles"] {
            try FileManager.default.removeItem(atPath: "\(folder.path)/\(part)")
            try FileManager.default.copyItem(
                at: Golden.packageRoot.appendingPathComponent(part),
                to: URL(fileURLWithPath: "\(folder.path)/\(part)"))
        }
        let call = Call(examples.split(separator: " ").dropFirst().map(String.init), in: folder)
        #expect(call.code == .done, "\(call.error)")
    }
}
