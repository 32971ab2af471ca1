/// Writes the Swift file that holds the built-in vocabulary compiled.
package enum CompiledVocabularyFile {
    /// The bytes of one line of the literal.
    private static let lineWidth = 4_000

    /// The file for the hand-made texts; the same texts give the same bytes.
    ///
    /// Nil when they outgrow ``CompiledLayout`` or do not fit into a literal.
    package static func source() -> String? {
        let (entries, table) = VocabularySource.read()
        guard let bytes = try? VocabularyCompiler.bytes(of: entries, table),
            let lines = lines(of: String(decoding: bytes, as: UTF8.self))
        else { return nil }
        return """
            /// The built-in vocabulary, made from the hand-made texts by `swift run -c release training vocabulary`.
            enum BuiltInVocabulary {
                /// The SHA-256 digest of the hand-made texts.
                static let fingerprint: StaticString = "\(VocabularySource.digest())"

                /// The vocabulary as ``CompiledLayout`` tells.
                static let bytes: StaticString = ##\"""
            \(lines)
                    \"""##
            }

            """
    }

    /// The text in lines that the literal joins again; nil when it holds what a literal cannot.
    private static func lines(of text: String) -> String? {
        var lines: [String] = []
        var line = ""
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            let ends = scalar.value < 0x20 || scalar == last && (scalar == "#" || scalar == "\"")
            if ends { return nil }
            last = scalar
            line.unicodeScalars.append(scalar)
            if line.utf8.count >= lineWidth {
                lines.append(line)
                line = ""
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines.map { "        \($0)" }.joined(separator: "\\##\n")
    }
}
