/// What the reader must know of an element's kind.
enum HTMLElement {
    /// Whether an element holds structured data: a script of JSON-LD.
    static func isData(_ tag: HTMLTag) -> Bool {
        guard tag.name == "script", let type = tag.value(of: "type") else { return false }
        let plain = type.utf8.drop(while: \.isSpace).map(\.lowercased)
        return plain.starts(with: "application/ld+json".utf8)
    }

    /// The level of a heading element.
    static func headingLevel(_ name: String) -> Int? {
        guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h"), let digit = name.utf8.last,
            (0x31...0x36).contains(digit)
        else { return nil }
        return Int(digit - 0x30)
    }

    /// What an opening tag closes when it was left open, up to the nearest `limit`.
    static func closedBy(_ tag: HTMLTag) -> (names: Set<String>, limit: Set<String>)? {
        switch tag.name {
        case "li": item
        case "dt", "dd": definition
        case "tr": row
        case "td", "th": cell
        case "option": option
        case _ where tag.traits.contains(.block): paragraph
        default: nil
        }
    }

    private typealias Closing = (names: Set<String>, limit: Set<String>)

    private static let item: Closing = (["li"], ["ul", "ol", "menu"])
    private static let definition: Closing = (["dt", "dd"], ["dl"])
    private static let row: Closing = (["tr", "td", "th"], ["table", "tbody", "thead", "tfoot"])
    private static let cell: Closing = (["td", "th"], ["tr", "table"])
    private static let option: Closing = (["option"], ["select"])
    private static let paragraph: Closing = (
        ["p"], ["div", "li", "td", "th", "section", "article", "body", "table", "button"]
    )

    private static let furnitureWords: Set<String> = [
        "cookie", "cookies", "consent", "gdpr", "onetrust", "cookiebot", "nav", "navbar", "navigation",
        "navbox", "footer", "breadcrumb",
        "breadcrumbs", "sidebar", "megamenu", "skiplink", "newsletter", "modal", "popup", "toast",
    ]

    private static let furniturePairs: [(String, String)] = [
        ("similar", "jobs"), ("related", "jobs"), ("recommended", "jobs"), ("other", "jobs"),
        ("more", "jobs"), ("site", "header"),
        ("page", "header"), ("global", "header"), ("skip", "link"), ("skip", "to"), ("share", "buttons"),
        ("social", "links"),
        ("social", "share"), ("main", "menu"), ("cc", "window"), ("job", "alert"), ("similar", "positions"),
        ("related", "content"),
        ("sign", "in"), ("privacy", "banner"),
    ]

    /// Whether an element's class, id or role says that it is furniture.
    static func isFurniture(_ tag: HTMLTag) -> Bool {
        if let role = tag.value(of: "role"),
            [
                "navigation", "contentinfo", "banner", "complementary", "search", "dialog", "alertdialog",
                "menu",
            ].contains(role)
        {
            return true
        }
        return [tag.value(of: "class"), tag.value(of: "id")].compactMap { $0 }.contains { value in
            let words = HTMLElement.words(of: value)
            if words.contains(where: furnitureWords.contains) { return true }
            return zip(words, words.dropFirst()).contains { pair in
                furniturePairs.contains { $0.0 == pair.0 && $0.1 == pair.1 }
            }
        }
    }

    /// The words of a class name: `jobAlert-box` has `job`, `alert` and `box`.
    private static func words(of value: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func close() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll()
        }
        var previous: UInt8 = 0
        for byte in value.utf8.prefix(400) {
            if !byte.isLetter || (byte.isUpper && previous.isLower) { close() }
            if byte.isLetter { word.append(byte.lowercased) }
            previous = byte
        }
        close()
        return words
    }
}
