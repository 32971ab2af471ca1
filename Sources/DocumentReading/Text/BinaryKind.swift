/// A kind of file that is no text, known by its first bytes.
enum BinaryKind {
    case pdf
    case zip
    case oldWord
    case richText
    case image
    case gzip

    /// The kind that the bytes begin as, or nil.
    init?(_ bytes: [UInt8]) {
        let magic: [(BinaryKind, [UInt8])] = [
            (.pdf, Array("%PDF-".utf8)), (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
            (.oldWord, [0xD0, 0xCF, 0x11, 0xE0]), (.richText, Array("{\\rtf".utf8)),
            (.image, [0x89, 0x50, 0x4E, 0x47]), (.image, [0xFF, 0xD8, 0xFF]), (.image, Array("GIF8".utf8)),
            (.gzip, [0x1F, 0x8B]),
        ]
        guard let kind = magic.first(where: { bytes.starts(with: $0.1) })?.0 else { return nil }
        self = kind
    }

    /// What is wrong with such a file here.
    var what: String {
        switch self {
        case .pdf: "this is a PDF document, not text"
        case .zip: "this is a Word document or another ZIP archive, not text"
        case .oldWord: "this is an old Word document, not text"
        case .richText: "this is a rich-text document, not plain text"
        case .image: "this is an image, not text"
        case .gzip: "this is a compressed file, not text"
        }
    }

    /// How to mend it.
    var hint: String {
        switch self {
        case .pdf: "copy its text into a .txt or .md file, or run pdftotext -layout on it"
        case .zip, .oldWord, .richText: "open it and save it as plain text (UTF-8) or Markdown"
        case .image: "type or copy the text into a .txt or .md file"
        case .gzip: "unpack it first"
        }
    }
}
