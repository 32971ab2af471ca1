import TextAnalysis

/// The words that stand before, after and around a title in sentences.
enum TitleCues {
    static let cues = CueTable<Double>([(3, strong), (1.5, weak)])
    /// The cues, in lists.
    static var phrases: [String] { [strong, weak] }

    private static let strong = """
        recruiting; are recruiting; is recruiting; looking for a; looking for an; looking for; looking for our next; seeking a; seeking an;
        seeking; seeks; hiring a; hiring an; hiring; hiring for; hiring for a; hiring for an; seeks a; seeks an;
        opening for a; opening for an; opening for; openings for; opportunity for a; opportunity for an; opportunity for; opportunities for;
        opportunity as a; position of; role of; post of; recruiting for a; recruiting for an; recruiting for; recruiting a; recruiting an;
        recruit a; recruit an; recruit; to appoint a; to appoint an; appoint a; appoint an; vacancy for a; vacancy for an; vacancy for;
        available for a; available for an; available for; join us as a; join us as an; in need of a; in need of an; arisen for a;
        arisen for an; exists for a; exists for an; retirement for a; invited for a; invited for an; invited for; invited for the post of;
        position for a; position for an; positions for; to fill a; fill a; fill the; in search of a; in search of an; searching for a;
        searching for an; to hire a; to hire an; internship for a; internship for an; role for a; role for an; require experienced; relies on;
        wir suchen eine; wir suchen einen; wir suchen; suchen wir eine; suchen wir einen; suchen wir; nous recherchons un;
        nous recherchons une; recherche un; recherche une; recherche d'un; recherche d'une; buscamos un; buscamos una; if you are a;
        if you're a; working as a; work as a; employ a; employ an; work autonomously as an; environment as a; environment as an
        """
    private static let weak = """
        as a; as an; as our; as the; role as a; role as an; need a; need an; about the; are you a; are you an; we want a; you are a; this;
        to be a; wanted; being a; being an; become a; become an
        """

    static let theKey = Folding.key("the")
    static let asKey = Folding.key("as")
    /// Words before a title, that tell how many and which.
    static let determiners = WordSet("a an the our new multiple several two three one")
    /// The verbs after a title that begins a sentence.
    static let verbs = WordSet(
        "will is has serves performs provides supports works manages oversees plays reports leads assists must requires"
    )
    static let posts = WordSet("role position post")
    static let joiners = WordSet("of and in for &")
    /// Words that tell of the past or of a comparison, after which a role is no title of this one.
    static let pasts = WordSet(
        """
        experience experienced years year previous previously licence license licensed registration registered qualified
        qualification background such serve serves act acts acting regarded known graduate worked proven similar same well status
        """)
    /// Words of praise and of employment, never of a title.
    static let adjectives = WordSet(
        """
        experienced talented motivated dynamic enthusiastic passionate skilled dedicated driven self-motivated organised organized
        reliable friendly energetic ambitious exceptional outstanding results-driven qualified highly great good trusted
        full-time part-time time full part permanent temporary bright innovative proactive compassionate hardworking hard
        detail-oriented oriented committed efficient capable seasoned minded exciting fantastic conscientious inspiring adaptable
        resourceful confident savvy self-starter excellent ideal suitable versatile curious entrepreneurial passionate
        customer-oriented right newly inspired calibre caliber contract locally nationally degreed immediate urgent forward thinking fulltime licensed diligent
        """)
    /// Words of praise that a title written with capitals may hold.
    static let possibleAdjectives = WordSet(
        """
        creative professional remote career flexible working strong focused detail high caring results result additional
        independent band effective
        """)
}
