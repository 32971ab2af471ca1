import Tailor

/// What the options of one call ask for.
struct Settings: Hashable, Sendable {
    var profile: String?
    var company: String?
    var vocabulary: String?
    var format: ReportFormat?
    var output: String?
    var force = false
    var date: PartialDate?
    var isQuiet = false
    var isColorless = false
    var wantsHelp = false
    var wantsVersion = false
    var minimum: Double?
    var isStrict = false
    var explains = false
    var template: String?

    /// The file to write; `-` is standard output, as no file is.
    var outputPath: String? { output == "-" ? nil : output }
}
