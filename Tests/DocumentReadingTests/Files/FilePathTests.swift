import DocumentReading
import Testing

@Suite("Paths")
struct FilePathTests {
    @Test(arguments: [
        ("a/b.md", "a", "b.md", "md"), ("b.MD", ".", "b.MD", "md"), ("/b", "/", "b", ""),
        ("a/b/", "a", "b", ""),
        ("/", "/", "/", ""), (".hidden", ".", ".hidden", ""), ("a.b/c", "a.b", "c", ""),
    ])
    func takesPathsApart(path: String, folder: String, name: String, ending: String) {
        #expect(FilePath.folder(of: path) == folder)
        #expect(FilePath.name(of: path) == name)
        #expect(FilePath.ending(of: path) == ending)
    }

    @Test func joins() {
        #expect(FilePath.join("a", "b") == "a/b")
        #expect(FilePath.join("a/", "b") == "a/b")
        #expect(FilePath.join(".", "b") == "b")
        #expect(FilePath.join("/", "b") == "/b")
    }
}
