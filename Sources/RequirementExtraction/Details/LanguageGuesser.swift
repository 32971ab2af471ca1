import TextAnalysis

/// Guesses the language of a text by its commonest small words.
enum LanguageGuesser {
    /// The ISO 639-1 code of the likeliest language; nil for texts too short to tell.
    static func language(of passages: [Passage]) -> String? {
        let table = table
        var counts = Array(repeating: 0, count: languages.count)
        var words = 0
        for passage in passages where words < most {
            for token in passage.tokens.prefix(most) where token.kind == .word {
                words += 1
                var bits = table[token.key]
                while bits != 0 {
                    counts[bits.trailingZeroBitCount] += 1
                    bits &= bits - 1
                }
            }
        }
        guard
            let best = counts.indices.max(by: {
                counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1
            }),
            counts[best] > 2, counts[best] * 25 > words
        else { return nil }
        return languages[best].code
    }

    /// How many words are enough to tell.
    private static let most = 300

    /// The languages of each word, one bit each.
    private static let table: KeyTable = {
        var table = KeyTable(capacity: 400)
        for (index, language) in languages.enumerated() {
            for word in language.words.split(separator: " ") {
                table.add(1 << UInt16(index), to: Folding.key(word.utf8))
            }
        }
        return table
    }()

    private static let languages: [(code: String, words: String)] = [
        (
            "en",
            "the and of to in for with you our we is are will your this that as be on at by or an"
        ),
        (
            "de",
            "und der die das mit für den wir sie eine einen ist von zu bei oder im auf dein deine ihre dich dir als auch"
        ),
        (
            "fr",
            "et le la les des du de vous nous une pour dans avec votre nos est sur au aux en que qui ou"
        ),
        (
            "es",
            "y el la los las de del con para en una por que se tu nuestro nuestra al su como o más"
        ),
        (
            "it",
            "e il la di del della per con che una nel alla gli le dei delle al si è sono nostro come"
        ),
        (
            "nl",
            "en de het een van voor met je wij ons op bij zijn wat jij jouw in te om aan dat ben"
        ),
        (
            "pt",
            "e o a os as de do da com para em uma no na que por sua nosso ao dos das você ou não"
        ),
        (
            "sv",
            "och att är med för du vi en ett som på av till vår dig har inom den det ditt"
        ),
        (
            "da",
            "og at er med for du vi en et som på af til vores dig har inden den det dit"
        ),
        (
            "no",
            "og å er med for du vi en et som på av til vår deg har innen den det ditt"
        ),
        (
            "pl",
            "i w z na do oraz się dla jest nie że od po jako lub nas twoje praca"
        ),
        (
            "fi",
            "ja on tai sekä että ovat meillä sinulla olet kanssa voit"
        ),
    ]
}
