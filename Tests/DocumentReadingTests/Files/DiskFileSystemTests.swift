import CareerModel
import DocumentReading
import Foundation
import Testing

/// A folder of the disk that is gone after its test.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "document-reading-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String, _ text: String = "") throws -> String {
        let file = "\(path)/\(name)"
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }
}

@Suite("Disk")
struct DiskFileSystemTests {
    let disk = DiskFileSystem()

    @Test func readsWholeFiles() throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: "é\r\n", count: 100_000)
        #expect(try disk.read(folder.file("a.txt", text)) == Array(text.utf8))
        #expect(try disk.read(folder.file("empty")) == [])
    }

    @Test func tellsKinds() throws {
        let folder = try TemporaryFolder()
        #expect(try disk.kind(of: folder.file("a")) == .file)
        #expect(disk.kind(of: folder.path) == .folder)
        #expect(disk.kind(of: folder.path + "/none") == .missing)
        #expect(disk.kind(of: "") == .missing)
        #expect(disk.kind(of: "/dev/null") == .stream)
        #expect(disk.kind(of: folder.path + "\0") == .missing)
    }

    @Test func listsByBytes() throws {
        let folder = try TemporaryFolder()
        for name in ["b", "é", "a", "Z", ".h", "a-very-long-name-" + String(repeating: "x", count: 200)] {
            _ = try folder.file(name)
        }
        #expect(
            try disk.list(folder.path) == [
                ".h", "Z", "a", "a-very-long-name-" + String(repeating: "x", count: 200), "b", "é",
            ])
    }

    @Test func tellsWhatIsMissing() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("resume.json")
        let missing = failure { try disk.read(folder.path + "/resme.json") }
        #expect(missing?.kind == .missing)
        #expect(
            missing?.problems.first?.what == "cannot read `\(folder.path)/resme.json`: no such file or folder"
        )
        #expect(missing?.problems.first?.hint == "did you mean `\(folder.path)/resume.json`?")
        let far = failure { try disk.read(folder.path + "/other.txt") }
        #expect(far?.problems.first?.hint == "the folder `\(folder.path)` holds `resume.json`")
        for name in ["b1", "b2", "b3", "b4", "b5", "b6", ".b0"] { _ = try folder.file("many/\(name)") }
        #expect(
            failure { try disk.read(folder.path + "/many/posting.md") }?.problems.first?.hint
                == "the folder `\(folder.path)/many` holds `b1`, `b2`, `b3`, `b4`, `b5` and 1 more")
        try FileManager.default.createDirectory(
            atPath: folder.path + "/bare", withIntermediateDirectories: false)
        #expect(
            failure { try disk.read(folder.path + "/bare/a.md") }?.problems.first?.hint
                == "check the path: the folder `\(folder.path)/bare` is empty")
        let page = failure { try disk.read("https://example.com/jobs/7") }
        #expect(page?.problems.first?.hint == "pages are not fetched: save the page as a file and name that")
        let nowhere = failure { try disk.read(folder.path + "/none/a.txt") }
        #expect(nowhere?.problems.first?.hint == "there is no folder `\(folder.path)/none`")
        #expect(failure { try disk.read("") }?.kind == .missing)
        #expect(failure { try disk.read("a\0b") }?.kind == .missing)
        #expect(failure { _ = try disk.list(folder.path + "/none") }?.kind == .missing)
    }

    @Test func refusesWhatIsNoFile() throws {
        let folder = try TemporaryFolder()
        let failure = failure { try disk.read(folder.path) }
        #expect(failure?.kind == .missing)
        #expect(failure?.problems.first?.what == "cannot read `\(folder.path)`: it is a folder")
        #expect(self.failure { try disk.read("/dev/zero") }?.kind == .data)
    }

    @Test func doesNotWaitForAPipeWithoutWriter() throws {
        let folder = try TemporaryFolder()
        try #require(mkfifo(folder.path + "/pipe", 0o600) == 0)
        #expect(try disk.read(folder.path + "/pipe") == [])
        #expect(failure { try disk.write([1], to: folder.path + "/pipe", force: true) }?.kind == .output)
    }

    @Test func refusesLargeFiles() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("large")
        try #require(truncate(file, FileLimits.bytes + 1) == 0)
        let failure = failure { try disk.read(file) }
        #expect(failure?.kind == .data)
        #expect(failure?.problems.first?.what == "cannot read `\(file)`: it is larger than 32 MB")
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
    func tellsOfPermissions() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("secret", "x")
        try #require(chmod(file, 0) == 0)
        let failure = failure { try disk.read(file) }
        #expect(failure?.kind == .missing)
        #expect(failure?.problems.first?.what == "cannot read `\(file)`: permission denied")
    }

    // MARK: Writing

    @Test func writesWholeOrNotAtAll() throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/letter.md"
        try disk.write(Array("one".utf8), to: file, force: false)
        #expect(try disk.read(file) == Array("one".utf8))
        let refused = failure { try disk.write(Array("two".utf8), to: file, force: false) }
        #expect(refused?.kind == .output)
        #expect(refused?.problems.first?.what == "`\(file)` exists already")
        #expect(refused?.problems.first?.hint?.contains("--force") == true)
        #expect(try disk.read(file) == Array("one".utf8))
        try disk.write(Array("three".utf8), to: file, force: true)
        #expect(try disk.read(file) == Array("three".utf8))
        #expect(try disk.list(folder.path) == ["letter.md"])
    }

    @Test func keepsPermissionsAndLinks() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("real.md", "old")
        try #require(chmod(file, 0o640) == 0)
        try #require(symlink("real.md", folder.path + "/link.md") == 0)
        try disk.write(Array("new".utf8), to: folder.path + "/link.md", force: true)
        #expect(try disk.read(file) == Array("new".utf8))
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
        let link = try FileManager.default.attributesOfItem(atPath: folder.path + "/link.md")
        #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    }

    @Test func tellsWhyItCannotWrite() throws {
        let folder = try TemporaryFolder()
        let missing = failure { try disk.write([], to: folder.path + "/none/a.md", force: false) }
        #expect(missing?.kind == .output)
        #expect(missing?.problems.first?.hint == "there is no folder `\(folder.path)/none`; make it first")
        #expect(failure { try disk.write([], to: folder.path, force: true) }?.kind == .output)
        #expect(failure { try disk.write([], to: "", force: true) }?.kind == .output)
        let file = try folder.file("file")
        #expect(failure { try disk.write([], to: file + "/a.md", force: true) }?.kind == .output)
        #expect(try disk.list(folder.path) == ["file"])
    }

    @Test(.enabled(if: DiskFileSystem().kind(of: "/proc") == .folder, "there is no /proc"))
    func tellsOfFoldersThatTakeNoFile() {
        let refused = failure { try disk.write([1], to: "/proc/tailor-letter.txt", force: false) }
        #expect(refused?.kind == .output)
        #expect(refused?.problems.first?.hint?.contains("choose another folder") == true)
    }

    @Test func writesToDevices() throws {
        try disk.write(Array("x".utf8), to: "/dev/null", force: false)
        #expect(disk.kind(of: "/dev/null") == .stream)
    }

    @Test func makesFolders() throws {
        let folder = try TemporaryFolder()
        try disk.createFolder(folder.path + "/a/b/c")
        try disk.createFolder(folder.path + "/a/b/c/")
        #expect(disk.kind(of: folder.path + "/a/b/c") == .folder)
        let file = try folder.file("file")
        #expect(failure { try disk.createFolder(file) }?.kind == .output)
        #expect(failure { try disk.createFolder(file + "/a") }?.kind == .output)
    }

    private func failure<Value>(_ work: () throws -> Value) -> Failure? {
        do {
            _ = try work()
            return nil
        } catch {
            return error as? Failure
        }
    }
}
