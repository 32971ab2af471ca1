import CareerModel

/// The reading of one résumé: the document and what has been found so far.
struct ResumeScan {
    let document: JSONDocument
    var locations: [String: SourceLocation] = [:]
    private var problems: [Problem] = []
    private var unknown: [(offset: Int, member: Resume.UnknownMember)] = []
    private var renamings: [Renaming] = []

    /// An older name that was read as the one of the schema.
    private struct Renaming {
        let old: String
        let new: String
        let location: SourceLocation
        var count: Int
    }

    init(_ document: JSONDocument) { self.document = document }

    /// Every problem found, older names told once each.
    var allProblems: [Problem] {
        problems
            + renamings.map { renaming in
                let more =
                    renaming.count == 1
                    ? "" : ", here and \(renaming.count - 1) more \(renaming.count == 2 ? "time" : "times")"
                return Problem(
                    .warning, at: renaming.location, "`\(renaming.old)` is read as `\(renaming.new)`\(more)",
                    hint: "JSON Resume 1.0 calls it `\(renaming.new)`")
            }
    }

    /// The members that the résumé has no place for, in the order of the file.
    var unknownMembers: [Resume.UnknownMember] { unknown.sorted { $0.offset < $1.offset }.map(\.member) }

    mutating func warn(_ node: JSONNode, _ what: String, hint: String? = nil) {
        problems.append(Problem(.warning, at: document.location(of: node), what, hint: hint))
    }

    mutating func fail(_ node: JSONNode, _ what: String, hint: String? = nil) {
        problems.append(Problem(.error, at: document.location(of: node), what, hint: hint))
    }

    mutating func mismatch(_ node: JSONNode, _ path: String, expected: String, hint: String? = nil) {
        fail(node, "\(path): expected \(expected), found \(node.kindInWords)", hint: hint)
    }

    mutating func locate(_ path: String, _ node: JSONNode) {
        locations[path] = document.location(of: node)
    }

    /// Keeps what nobody took of an object.
    mutating func keepRest(of object: ResumeObject) {
        for member in object.rest {
            let kept = Resume.UnknownMember(
                path: object.path(of: member.key), json: document.json(of: member.node))
            unknown.append((member.keyRange.lowerBound, kept))
        }
    }

    /// The value of the member `key`, or of the first of its `others` names that is there, with the path it has in the file.
    mutating func take(
        _ key: String, or others: [String] = [], of object: inout ResumeObject
    ) -> (node: JSONNode, path: String)? {
        if let node = object.take(key) { return (node, object.path(of: key)) }
        for other in others {
            guard object.has(other), let node = object.take(other) else { continue }
            noteOldName(other, for: key, in: object, node)
            return (node, object.path(of: other))
        }
        return nil
    }

    /// Tells that an object uses an older name.
    mutating func noteOldName(_ old: String, for new: String, in object: ResumeObject, _ node: JSONNode) {
        let place = withoutIndices(object.path)
        let old = place.isEmpty ? old : "\(place).\(old)"
        if let index = renamings.firstIndex(where: { $0.old == old }) {
            renamings[index].count += 1
        } else {
            let new = place.isEmpty ? new : "\(place).\(new)"
            renamings.append(Renaming(old: old, new: new, location: document.location(of: node), count: 1))
        }
    }

    private func withoutIndices(_ path: String) -> String {
        String(decoding: path.utf8.filter { !(0x30...0x39).contains($0) }, as: UTF8.self)
    }
}
