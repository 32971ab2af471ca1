import CareerModel
import DocumentReading
import Testing

@Suite struct SourceTextTests {
    struct Decoding: CustomTestStringConvertible, Sendable {
        var name: String
        var bytes: [UInt8]
        var text: String
        var testDescription: String { name }
    }

    static let decodings: [Decoding] = [
        Decoding(name: "as it is", bytes: Array("a\nb".utf8), text: "a\nb"),
        Decoding(name: "CRLF and CR", bytes: Array("a\r\nb\rc\r\n".utf8), text: "a\nb\nc\n"),
        Decoding(name: "UTF-8 mark", bytes: [0xEF, 0xBB, 0xBF, 0x61], text: "a"),
        Decoding(name: "UTF-16 little endian", bytes: [0xFF, 0xFE, 0x61, 0, 0xE9, 0], text: "aé"),
        Decoding(
            name: "UTF-16 big endian, surrogates", bytes: [0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00], text: "😀"),
        Decoding(name: "form feed", bytes: [0x61, 0x0C, 0x62], text: "a\nb"),
        Decoding(name: "other control characters", bytes: [0x61, 0x07, 0x62, 0x09, 0x63], text: "a b\tc"),
        Decoding(
            name: "colours of a terminal", bytes: Array("\u{1B}[1;31mred\u{1B}[0m é".utf8),
            text: "       red     é"),
        Decoding(
            name: "title and link of a terminal",
            bytes: Array("a\u{1B}]0;é\u{7}b\u{1B}]8;;x\u{1B}\\c\u{9B}31md".utf8),
            text: "a       b        c     d"),
        Decoding(
            name: "escape without an end", bytes: Array("a\u{1B}]0;b\nc\u{1B}[3\nd\u{1B}[".utf8),
            text: "a ]0;b\nc [3\nd ["),
        Decoding(name: "non-breaking space stays", bytes: Array("a\u{A0}b".utf8), text: "a\u{A0}b"),
        Decoding(
            name: "page that declares Windows-1252",
            bytes: Array("<meta charset=\"windows-1252\">".utf8) + [0xA3, 0x92],
            text: "<meta charset=\"windows-1252\">£’"),
    ]

    @Test(arguments: decodings) func decodes(_ item: Decoding) throws {
        let text = try SourceText.decode(bytes: item.bytes, path: "f")
        #expect(text.bytes == Array(item.text.utf8))
        #expect(text.path == "f")
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        var name: String
        var bytes: [UInt8]
        var place: String
        var what: String
        var hint: String
        var testDescription: String { name }
    }

    static let refusals: [Refusal] = [
        Refusal(name: "nothing", bytes: [], place: "f:1:1", what: "empty", hint: "paste"),
        Refusal(
            name: "white space", bytes: Array(" \n\t\u{A0}\u{200B}".utf8), place: "f:1:1", what: "empty",
            hint: "paste"),
        Refusal(
            name: "Windows-1252", bytes: Array("ok\nit".utf8) + [0x92, 0x73], place: "f:2:3",
            what: "not valid UTF-8",
            hint: "Windows-1252"),
        Refusal(
            name: "Latin-1 after CRLF", bytes: Array("ok\r\ncaf".utf8) + [0xE9], place: "f:2:4",
            what: "not valid UTF-8", hint: "Latin-1"),
        Refusal(
            name: "surrogate in UTF-8", bytes: [0x61, 0xED, 0xA0, 0x80], place: "f:1:2", what: "UTF-8",
            hint: "save"),
        Refusal(name: "overlong", bytes: [0xC0, 0x80], place: "f:1:1", what: "UTF-8", hint: "save"),
        Refusal(name: "cut short", bytes: [0x61, 0xE2, 0x80], place: "f:1:2", what: "UTF-8", hint: "save"),
        Refusal(name: "NUL", bytes: [0x61, 0x0A, 0x62, 0], place: "f:2:2", what: "binary", hint: "export"),
        Refusal(
            name: "PDF", bytes: Array("%PDF-1.7\n".utf8) + [0xFF], place: "f:1:1", what: "PDF",
            hint: "pdftotext"),
        Refusal(
            name: "DOCX", bytes: [0x50, 0x4B, 3, 4, 20], place: "f:1:1", what: "ZIP", hint: "plain text"),
        Refusal(name: "PNG", bytes: [0x89, 0x50, 0x4E, 0x47], place: "f:1:1", what: "image", hint: "text"),
        Refusal(
            name: "odd UTF-16", bytes: [0xFF, 0xFE, 0x61], place: "f:1:1", what: "UTF-16", hint: "UTF-8"),
    ]

    @Test(arguments: refusals) func refuses(_ item: Refusal) throws {
        let failure = try #require(throws: Failure.self) {
            try SourceText.decode(bytes: item.bytes, path: "f")
        }
        #expect(failure.kind == .data)
        let problem = try #require(failure.problems.first)
        #expect(problem.location?.description == item.place)
        #expect(problem.what.contains(item.what), "\(problem.what)")
        #expect(problem.hint?.contains(item.hint) == true, "\(problem.hint ?? "no hint")")
    }
}
