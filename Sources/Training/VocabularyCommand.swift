import CareerModel
import DocumentReading
import Terminology

/// Compiles the built-in vocabulary.
enum VocabularyCommand {
    /// Writes the file into the sources.
    static func run() throws(Failure) {
        guard let source = CompiledVocabularyFile.source() else {
            throw Failure(
                .data, "the vocabulary has outgrown its compiled form",
                hint: "give CompiledLayout wider numbers")
        }
        try DiskFileSystem().write(
            Array(source.utf8), to: "Sources/Terminology/Compiled/BuiltInVocabulary.swift", force: true)
    }
}
