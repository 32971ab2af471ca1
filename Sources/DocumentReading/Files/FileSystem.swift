import CareerModel

/// What is at a path.
public enum PathKind: Hashable, Sendable, CaseIterable {
    /// A file.
    case file
    /// A folder.
    case folder
    /// A pipe or device.
    case stream
    /// Nothing, or nothing that can be looked at.
    case missing
}

/// The files that the readers and writers see; paths are as the user gives them, parts separated by `/`.
public protocol FileSystem: Sendable {
    /// What is at the path; links are followed.
    func kind(of path: String) -> PathKind

    /// The whole content of a file, at most ``FileLimits/bytes`` long.
    ///
    /// - Throws: `Failure` of kind `missing` when it does not exist or cannot be opened, of kind `data` when it
    ///   is too large.
    func read(_ path: String) throws(Failure) -> [UInt8]

    /// The names in a folder, sorted by their UTF-8 bytes, hidden ones included.
    ///
    /// - Throws: `Failure` of kind `missing` when it does not exist or cannot be opened.
    func list(_ folder: String) throws(Failure) -> [String]

    /// Writes a file whole or not at all; an existing file is replaced only with `force`.
    ///
    /// - Throws: `Failure` of kind `output` when the file exists and `force` is not given, or it cannot be written.
    func write(_ bytes: [UInt8], to path: String, force: Bool) throws(Failure)

    /// Makes a folder and the folders above it; one that exists is left as it is.
    ///
    /// - Throws: `Failure` of kind `output` when it cannot be made.
    func createFolder(_ path: String) throws(Failure)
}

/// What the readers refuse to go beyond.
public enum FileLimits {
    /// The greatest length of an input in bytes.
    public static let bytes = 32 << 20
}

/// Paths as text.
public enum FilePath {
    /// The path of `name` within `folder`.
    public static func join(_ folder: String, _ name: String) -> String {
        if folder == "." { return name }
        return folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
    }

    /// The last part of a path, slashes at its end apart.
    public static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The folder that holds what a path names, `.` for a single name.
    public static func folder(of path: String) -> String {
        let parts = Array(path.utf8)
        var end = parts.count
        while end > 1, parts[end - 1] == UInt8(ascii: "/") { end -= 1 }
        guard let slash = parts[..<end].lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == 0 ? "/" : String(decoding: parts[..<slash], as: UTF8.self)
    }

    /// The ending of a name after its last dot, in lower case; empty when there is none.
    public static func ending(of name: String) -> String {
        let bytes = Array(self.name(of: name).utf8)
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
        return String(decoding: bytes[(dot + 1)...], as: UTF8.self).lowercased()
    }
}
