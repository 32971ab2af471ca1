import CareerModel
import Testing

/// One case of a table: a text and the blocks it is read as, each in short form.
struct BlockCase: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var blocks: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ blocks: [String]) {
        self.name = name
        self.text = text
        self.blocks = blocks
    }
}

extension TextBlock {
    /// `h2 text`, `i0 text`, `p text`.
    var short: String {
        switch kind {
        case .heading(let level): "h\(level) \(text)"
        case .item(let depth): "i\(depth) \(text)"
        case .paragraph: "p \(text)"
        }
    }

    /// `line:column` of the byte where `part` begins in the text.
    func place(of part: String) -> String? {
        let bytes = Array(text.utf8)
        let wanted = Array(part.utf8)
        guard bytes.count >= wanted.count else { return nil }
        let offset = (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) }
        return offset.map { offset in
            let location = location(at: offset, in: "f")
            return "\(location.line):\(location.column)"
        }
    }
}
