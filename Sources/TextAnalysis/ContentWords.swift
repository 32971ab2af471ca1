/// The words of a text that carry its meaning, as stems.
public enum ContentWords {
    /// One word's stem and how much it tells, 0 to 1.
    public struct Word: Hashable, Sendable {
        /// Hash of the stem.
        public var key: UInt64
        /// 1 for a telling word, less for words that every posting and résumé has.
        public var weight: Double
        /// The index of its token.
        public var token: Int

        /// Makes a word.
        public init(key: UInt64, weight: Double, token: Int) {
            self.key = key
            self.weight = weight
            self.token = token
        }
    }

    /// The content words of a text in order, repetitions included.
    public static func words(of text: String) -> [Word] {
        var text = text
        return text.withUTF8 { bytes in
            let tokens = Tokenizer.tokens(of: bytes)
            return words(of: bytes, tokens: tokens)
        }
    }

    /// The content words of UTF-8 bytes whose tokens are known.
    public static func words(of bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]) -> [Word] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            guard token.kind == .word, !stopWords.contains(token.key) else { return nil }
            let key = Stemmer.key(bytes, in: token.range)
            return Word(key: key, weight: commonStems.contains(key) ? 0.35 : 1, token: index)
        }
    }

    private static let stopWords = Set(
        """
        a about above across after again all also am an and any are as at be because been before being below between both
        but by can could did do does doing down during each e.g eg etc every few for from further had has have having he
        her here hers him his how i i.e ie if in into is it its itself just least like made make many may me more most
        much must my need no nor not now of off on once one only or other our ours out over own per same shall she should
        so some such than that the their theirs them then there these they this those through to too under until up upon
        us use used using very via was we well were what when where which while who whom whose why will with within without
        would you your yours you'll we're you're we'll i've it's three two four five six seven eight nine ten
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })

    private static let commonStems = Set(
        """
        ability able across activity apply area aspect base best build business candidate client collaborate company
        complex create customer day degree deliver demonstrate deploy develop different drive effective ensure environment
        excellent exceptional experience expert familiar fast field good great grow hand help high highly include industry
        innovate internal job junior senior chief head assistant associate key knowledge large lead learn level long maintain manage member modern month multiple new
        opportunity organization part people perform plan position practice prefer process product professional proficient
        project proven provide quality related relevant require requirement responsible result role service skill solid
        solution strong success support system task team technical technology time tool track understand value various week
        wide willing work world write year yearly
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Stemmer.key(String($0)) })
}
