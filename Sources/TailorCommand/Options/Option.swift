import Tailor

/// One option: the parser, the help and the completions all read it here.
struct Option: Sendable {
    /// What follows the option's name.
    enum Value: Hashable, Sendable {
        /// Nothing: the option is on or off.
        case none
        /// A file.
        case file
        /// A folder or a file.
        case folder
        /// One of a few words; the help calls it by the name.
        case choice(name: String, words: [String])
        /// A day.
        case date
        /// A number.
        case number

        /// How the help names it; nil of nothing.
        var placeholder: String? {
            switch self {
            case .none: nil
            case .file: "FILE"
            case .folder: "DIR"
            case .choice(let name, _): name
            case .date: "YYYY-MM-DD"
            case .number: "N"
            }
        }
    }

    /// Puts a value into the settings; otherwise says what the value should have been.
    typealias Store = @Sendable (inout Settings, String) -> String?

    /// The name without its dashes.
    let long: String
    /// The letter, when there is one.
    let short: String?
    /// What follows.
    let value: Value
    /// What it is for, in a few words.
    let help: String
    /// Puts its value into the settings.
    let store: Store

    /// Whether it may be given more than once: saying yes twice is still yes, two files are a mistake.
    var isRepeatable: Bool { value == .none }

    /// `-o, --output FILE`, the long names of all options in one column.
    var synopsis: String {
        let letter = short.map { "-\($0), " } ?? "    "
        return letter + "--\(long)" + (value.placeholder.map { " \($0)" } ?? "")
    }
}

extension Option {
    /// An option that is on or off.
    static func flag(
        _ long: String, short: String? = nil, help: String, _ path: WritableKeyPath<Settings, Bool> & Sendable
    ) -> Option {
        Option(long: long, short: short, value: .none, help: help) { settings, _ in
            settings[keyPath: path] = true
            return nil
        }
    }

    /// An option that names a place on the disk.
    static func path(
        _ long: String, short: String? = nil, _ value: Value = .file, help: String,
        _ path: WritableKeyPath<Settings, String?> & Sendable
    ) -> Option {
        Option(long: long, short: short, value: value, help: help) { settings, text in
            settings[keyPath: path] = text
            return nil
        }
    }
}
