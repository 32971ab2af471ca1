import Tailor

/// The disk as seen from a folder, so that tests need not change the process's folder.
struct RootedFileSystem: FileSystem {
    /// The folder that relative paths begin in.
    var root: String
    private let disk = DiskFileSystem()

    init(root: String) { self.root = root }

    func kind(of path: String) -> PathKind { disk.kind(of: absolute(path)) }
    func read(_ path: String) throws(Failure) -> [UInt8] { try disk.read(absolute(path)) }
    func list(_ folder: String) throws(Failure) -> [String] { try disk.list(absolute(folder)) }
    func createFolder(_ path: String) throws(Failure) { try disk.createFolder(absolute(path)) }
    func write(_ bytes: [UInt8], to path: String, force: Bool) throws(Failure) {
        try disk.write(bytes, to: absolute(path), force: force)
    }

    private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(root)/\(path)" }
}
