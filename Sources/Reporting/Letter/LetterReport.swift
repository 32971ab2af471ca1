import CareerModel

/// A cover letter as data: every sentence with what it rests on.
///
/// JSON is `tailor.letter/1`. The letter to read is rendered from a template instead.
public struct LetterReport: Sendable {
    let letter: LetterDraft

    /// Makes a report on one letter.
    public init(letter: LetterDraft) { self.letter = letter }

    /// The JSON document; it ends with exactly one newline.
    public func json() -> String { value.prettyText }

    private var value: JSONValue {
        let paragraphs = letter.paragraphs.map { paragraph -> JSONValue in
            [
                "role": .string(paragraph.role.rawValue),
                "sentences": .array(paragraph.sentences.map(\.json)),
            ]
        }
        return [
            "schema": "tailor.letter/1", "sender": .string(letter.sender),
            "contact": .strings(letter.contact),
            "date": .string(letter.date), "recipient": .strings(letter.recipient),
            "subject": .string(letter.subject), "salutation": .string(letter.salutation),
            "paragraphs": .array(paragraphs), "signOff": .string(letter.signOff),
            "words": .integer(letter.wordCount), "notes": .array(letter.notes.map(\.json)),
        ]
    }
}
