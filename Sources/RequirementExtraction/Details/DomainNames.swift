import TextAnalysis

/// Finds the names in the addresses that a posting gives: `jobs@acme.example`, `www.acme.example`.
enum DomainNames {
    /// The names before the endings, in small letters; none of the hosts that everybody uses.
    static func names(in view: DetailView) -> [String] {
        var names: [String] = []
        for (line, passage) in view.passages.enumerated() {
            let words = view.classes[line]
            for (index, token) in passage.tokens.enumerated() where token.kind == .word {
                let isAfterSign = index > 0 && words[index - 1].contains(.address)
                guard isAfterSign || isWebAddress(token, passage) else { continue }
                for label in passage.bytes[token.range].split(separator: UInt8(ascii: ".")).dropLast()
                where label.count > 2 && names.count < 12 && !hosts.contains(key: Folding.key(label)) {
                    names.append(String(decoding: label.map(ASCII.lowercased), as: UTF8.self))
                }
            }
        }
        return names
    }

    private static func isWebAddress(_ token: Token, _ passage: Passage) -> Bool {
        let w = UInt8(ascii: "w")
        guard token.end - token.start > 6, passage.bytes[token.start] == w else { return false }
        return passage.bytes[token.start + 1] == w && passage.bytes[token.start + 2] == w
    }

    private static let hosts = WordSet(
        """
        www com org net gov edu nhs gmail yahoo hotmail outlook google forms docs drive linkedin indeed facebook twitter instagram
        youtube github glassdoor greenhouse lever workday myworkdayjobs bit jobs careers apply mail info email
        """)
}
