#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The lines of a file, read one by one; one whose name ends in `.gz` through `gzip -dc`.
package enum FileLines {
    /// Gives each line without its end; false when the file cannot be read to its end.
    package static func forEach(in path: String, _ body: (UnsafeRawBufferPointer) -> Void) -> Bool {
        if path.hasSuffix(".gz") {
            return forEach(ofCommand: ["gzip", "-dc", "--", path], body)
        }
        guard let file = fopen(path, "r") else { return false }
        defer { fclose(file) }
        return read(file, body)
    }

    /// Gives each line that a program writes; false when it fails.
    package static func forEach(ofCommand words: [String], _ body: (UnsafeRawBufferPointer) -> Void) -> Bool {
        guard let pipe = popen(words.map(quoted).joined(separator: " "), "r") else { return false }
        let isWhole = read(pipe, body)
        return pclose(pipe) == 0 && isWhole
    }

    private static func read(_ file: UnsafeMutablePointer<FILE>, _ body: (UnsafeRawBufferPointer) -> Void)
        -> Bool
    {
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while case let count = getline(&line, &capacity, file), count >= 0 {
            let bytes = UnsafeRawBufferPointer(start: line, count: count)
            let hasEnd = bytes.last == UInt8(ascii: "\n")
            body(UnsafeRawBufferPointer(rebasing: bytes.dropLast(hasEnd ? 1 : 0)))
        }
        return ferror(file) == 0
    }

    /// The text as one word of a shell.
    private static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
