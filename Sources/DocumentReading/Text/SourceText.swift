import CareerModel

/// The text of one file: valid UTF-8 with LF line ends and no control characters but tab and LF.
///
/// Everything else stays as it is in the file, so that a line and column of the text is one of the file.
public struct SourceText: Hashable, Sendable {
    /// The file as the user named it; `-` is standard input.
    public let path: String
    /// The text in UTF-8.
    public let bytes: [UInt8]

    /// Makes a text of bytes that are known to be clean; see ``decode(bytes:path:)`` for bytes of a file.
    init(path: String, clean bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Makes a text of a string, line ends and control characters cleaned as for a file.
    public init(path: String, _ string: String) {
        self.init(path: path, clean: TextCleaning.cleaned(Array(string.utf8)[...]))
    }

    /// Reads the bytes of a file.
    ///
    /// A byte-order mark is removed, UTF-16 with a mark is decoded, CRLF and CR become LF, a form feed or
    /// vertical tab becomes LF, and each byte of a terminal's escape sequence and every other control character a
    /// space. A web page that declares Windows-1252 or Latin-1 is decoded; its columns count the bytes of the
    /// decoded text.
    ///
    /// - Throws: `Failure` of kind `data` when the bytes are no text: a binary file, an encoding other than UTF-8
    ///   and UTF-16, or nothing but white space. The problem says where and how to mend it.
    public static func decode(bytes: [UInt8], path: String) throws(Failure) -> SourceText {
        if let kind = BinaryKind(bytes) {
            throw Failure(.data, at: SourceLocation(path: path, line: 1), kind.what, hint: kind.hint)
        }
        var text = try utf8(of: bytes, path: path)
        if let place = UTF8Check.firstInvalid(in: text) {
            guard let decoded = DeclaredEncoding.utf8(of: text) else {
                throw invalid(text, at: place, path)
            }
            text = decoded[...]
        }
        if let place = UTF8Check.firstBinary(in: text) {
            throw Failure(
                .data, at: location(of: place, in: text, path: path), "this is a binary file, not text",
                hint: "export the document as plain text, Markdown or HTML"
            )
        }
        let clean = TextCleaning.cleaned(text)
        if TextCleaning.isBlank(clean) {
            throw Failure(
                .data, at: SourceLocation(path: path, line: 1), "the file is empty",
                hint: "paste the text into it and save it"
            )
        }
        return SourceText(path: path, clean: clean)
    }

    private static func invalid(_ text: ArraySlice<UInt8>, at place: Int, _ path: String) -> Failure {
        Failure(
            .data, at: location(of: place, in: text, path: path), "the text is not valid UTF-8",
            hint: UTF8Check.hint(for: text, at: place)
        )
    }

    private static func utf8(of bytes: [UInt8], path: String) throws(Failure) -> ArraySlice<UInt8> {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return bytes[3...] }
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes[...] }
        guard let text = UTF16Decoding.utf8(of: bytes[2...], littleEndian: isLittle) else {
            throw Failure(
                .data, at: SourceLocation(path: path, line: 1), "the text is not valid UTF-16",
                hint: "save it as UTF-8"
            )
        }
        return text[...]
    }

    private static func location(of place: Int, in bytes: ArraySlice<UInt8>, path: String) -> SourceLocation {
        var line = 1
        var start = bytes.startIndex
        var index = start
        while index < place {
            let isEnd = bytes[index] == 0x0A || (bytes[index] == 0x0D && bytes[index + 1] != 0x0A)
            index += 1
            if isEnd {
                line += 1
                start = index
            }
        }
        return SourceLocation(path: path, line: line, column: place - start + 1)
    }
}
