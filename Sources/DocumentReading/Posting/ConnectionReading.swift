import CareerModel

/// Reads the questions and answers about the employer's products.
enum ConnectionReading {
    /// One connection for each line.
    static func connections(of lines: [TextBlock], _ path: String) -> [Application.Connection] {
        lines.map { line in
            let parts = QuestionAndAnswer(line.text)
            return Application.Connection(
                topic: topic(of: parts.question), question: parts.question, answer: parts.answer,
                location: line.location(at: parts.offset, in: path))
        }
    }

    private static func topic(of question: String) -> Application.Connection.Topic {
        let phrase = Phrase(question)
        if phrase.contains("how long") || phrase.contains("since when") || phrase.hasAny(["duration"]) {
            return .duration
        }
        if phrase.hasAny(["impact", "changed", "change", "difference", "effect", "influence", "influenced"]) {
            return .impact
        }
        if phrase.hasAny(["feature", "features", "aspect", "aspects", "favorite", "favourite"]) {
            return .feature
        }
        if phrase.hasAny([
            "interest", "relate", "relates", "why", "motivation", "motivates", "apply", "connect", "connects",
            "connected", "career", "professional", "reason",
        ]) {
            return .interest
        }
        if phrase.hasAny(["describe", "experience", "frequency", "which"])
            || phrase.contains("how do you use")
            || phrase.contains("how often") || phrase.contains("what way") || phrase.contains("which way")
        {
            return .experience
        }
        return phrase.hasAny(["use", "used", "user", "uses"]) ? .uses : .other
    }
}
