/// A `Place` of schema.org: its name, its address, or the parts of its address.
enum PlaceData {
    /// The place on one line: `Harwick, Essex, GB`.
    static func words(_ node: JSONNode) -> DataText? {
        if let text = node.text { return text }
        guard let address = node["address"]?.elements.first else {
            return parts(of: node) ?? node["name"]?.text
        }
        return address.text ?? parts(of: address) ?? node["name"]?.text
    }

    private static func parts(of address: JSONNode) -> DataText? {
        let keys = ["addressLocality", "addressRegion", "addressCountry"]
        return DataText.joined(keys.compactMap { address[$0]?.name }, separator: ", ")
    }
}
