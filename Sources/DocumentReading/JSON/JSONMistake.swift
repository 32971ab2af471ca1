import CareerModel

/// Something wrong at one byte of a JSON text.
struct JSONMistake {
    let severity: Problem.Severity
    let offset: Int
    let what: String
    let hint: String?
}
