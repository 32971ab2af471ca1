/// A cover letter as sentences, each with what it rests on.
public struct LetterDraft: Hashable, Sendable {
    /// One sentence.
    public struct Sentence: Hashable, Sendable {
        /// The sentence with its stop.
        public var text: String
        /// What it rests on.
        public var provenance: Provenance

        /// Makes a sentence.
        public init(_ text: String, provenance: Provenance = Provenance()) {
            self.text = text
            self.provenance = provenance
        }
    }

    /// What a paragraph is for.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        /// Names role and employer, and the reason.
        case opening
        /// One episode or a group of facts that answer requirements.
        case evidence
        /// About the employer.
        case company
        /// Ends it.
        case closing
    }

    /// A run of sentences on one thing.
    public struct Paragraph: Hashable, Sendable {
        /// What it is for.
        public var role: Role
        /// Its sentences.
        public var sentences: [Sentence]

        /// Makes a paragraph.
        public init(role: Role, sentences: [Sentence]) {
            self.role = role
            self.sentences = sentences
        }

        /// The sentences joined by spaces.
        public var text: String { sentences.map(\.text).joined(separator: " ") }
    }

    /// The sender's name.
    public var sender: String
    /// The sender's contact, a line each.
    public var contact: [String]
    /// The day in words.
    public var date: String
    /// The employer, and what else is known of the addressee, a line each.
    public var recipient: [String]
    /// What the letter is about, such as the role.
    public var subject: String?
    /// The salutation with its comma.
    public var salutation: String
    /// The body.
    public var paragraphs: [Paragraph]
    /// The sign-off with its comma.
    public var signOff: String
    /// Things the person should know before sending it.
    public var notes: [Problem]

    /// Makes a letter.
    public init(
        sender: String, contact: [String], date: String, recipient: [String], subject: String?,
        salutation: String,
        paragraphs: [Paragraph], signOff: String, notes: [Problem] = []
    ) {
        self.sender = sender
        self.contact = contact
        self.date = date
        self.recipient = recipient
        self.subject = subject
        self.salutation = salutation
        self.paragraphs = paragraphs
        self.signOff = signOff
        self.notes = notes
    }

    /// The number of words in the body, counted at spaces.
    public var wordCount: Int {
        paragraphs.reduce(0) { $0 + $1.text.utf8.split(separator: UInt8(ascii: " ")).count }
    }
}
