import TextAnalysis

/// The words around the names of those who hire.
enum EmployerCues {
    /// What stands before a name.
    static let before = CueTable<Double>([
        (1.5, at),
        (3, welcome),
        (2, join),
        (1.25, inside),
        (0.8, within),
    ])
    /// The cues before a name, in lists.
    static var beforePhrases: [String] { [at, welcome, join, inside, within] }
    private static let at = "at; at the; bei; chez"
    private static let welcome = """
        about; welcome to; why; join the team at; work at; work for; working at; working for; life at; careers at; career at; career with;
        why join; here at; about the; want is; employed by; join us at
        """
    private static let join = """
        join; to join; joining; join the; joining the; employees of; partnering with; part of; member of; benefits at; team at; on behalf of;
        opportunity with; position with; position at; role at; vacancy at; available at; career within; based within
        """
    private static let inside = """
        mission of the; mission of; goals of; inside; external to; outside of; evangelize; applicants must be;
        represent; representing; advise
        """
    private static let within = "accordance with; within; within the; rules of; policies of"

    /// What stands after a name.
    static let after = CueTable<Double>([
        (
            4,
            """
            is looking for; is seeking; is hiring; is currently seeking; is currently hiring; is recruiting; is now hiring; seeks; are looking for;
            are seeking; is looking to; are looking to; is currently looking; is recruiting for; sucht; recherche; busca; are recruiting; are hiring;
            has an opening; has an opportunity; has an exciting; has an immediate; currently has; invites applications; is excited to;
            is searching for; est à la recherche; are currently looking; are currently seeking; are currently recruiting;
            is currently recruiting; have an opening; have an opportunity; have an exciting; is interested in someone
            """
        ),
        (
            3,
            """
            is an equal; is proud to be; is committed to; provides equal; does not discriminate; is a; is an; is the; is one of; are a; are an;
            is on a mission; is building; an equal; are proud to be; is the leading; are one of; is leading
            """
        ),
        (
            1.5,
            """
            offers; provides; was founded; has; have; believes; employs; helps; is; are; delivers; builds; views; works; counts; makes;
            specializes; designs; relies; will not; loves; supports; creates
            """
        ),
        (0.8, "will; recognises; recognizes; may"),
    ])

    /// Words that say that who writes is not who hires.
    static let clients = CueTable<Bool>([(true, forAnother)])
    /// What says it only before `client`.
    static let oneOf = CueTable<Bool>([(true, oneOfThem)])
    /// The words that speak of a client, in lists.
    static var clientPhrases: [String] { [forAnother, oneOfThem] }

    private static let forAnother = """
        our client is; our client, a; my client; on behalf of our client; our client has; on behalf of my client; our direct client;
        on behalf of a partner; on behalf of one of our; client of ours; our partner company;
        for our direct client; with our direct client; my clients; on behalf of a client
        """
    private static let oneOfThem = "for one of our; with one of our"
}
