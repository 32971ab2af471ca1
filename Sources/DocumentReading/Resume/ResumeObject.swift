/// An object of the résumé while its members are taken one by one.
struct ResumeObject {
    let path: String
    let node: JSONNode
    let members: [JSONMember]
    private let places: [String: Int]
    private var isTaken: [Bool]

    init(path: String, node: JSONNode, members: [JSONMember]) {
        self.path = path
        self.node = node
        self.members = members
        var places: [String: Int] = [:]
        for (place, member) in members.enumerated() { places[member.key] = place }
        self.places = places
        isTaken = Array(repeating: false, count: members.count)
    }

    /// The path of a member.
    func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// Whether there is a member of this name.
    func has(_ key: String) -> Bool { places[key] != nil }

    /// The member's value, nil when there is none, it is null or an empty text.
    ///
    /// It counts as understood.
    mutating func take(_ key: String) -> JSONNode? {
        guard let place = places[key] else { return nil }
        isTaken[place] = true
        let node = members[place].node
        switch node.value {
        case .null: return nil
        case .string(let text) where FoldedText.of(text).isEmpty: return nil
        default: return node
        }
    }

    /// The members that nobody took, in the order of the file.
    var rest: [JSONMember] { members.indices.filter { !isTaken[$0] }.map { members[$0] } }
}
