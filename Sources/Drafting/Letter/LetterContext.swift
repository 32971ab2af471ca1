import CareerModel
import TemplateEngine

/// A letter as the data that templates are rendered against.
public enum LetterContext {
    /// The keys and values of a letter.
    ///
    /// What is unknown is null, so that a section can ask for it.
    public static func value(of letter: LetterDraft) -> Value {
        .object([
            "sender": text(letter.sender),
            "contact": .list(letter.contact.map { .string($0) }),
            "date": text(letter.date),
            "recipient": .list(letter.recipient.map { .string($0) }),
            "subject": letter.subject.map(text) ?? .null,
            "salutation": text(letter.salutation),
            "paragraphs": .list(letter.paragraphs.map(paragraph)),
            "signOff": text(letter.signOff),
        ])
    }

    private static func paragraph(_ paragraph: LetterDraft.Paragraph) -> Value {
        .object([
            "role": .string(paragraph.role.rawValue),
            "text": .string(paragraph.text),
            "sentences": .list(paragraph.sentences.map { .object(["text": .string($0.text)]) }),
        ])
    }

    private static func text(_ text: String) -> Value { text.isEmpty ? .null : .string(text) }
}
