import Terminology

/// Writes a fitted chain as the Swift file that the program holds.
enum ModelFile {
    /// The file: an extension of a tagger with its weights and transitions.
    static func source(_ model: ChainModel, of type: String, name: String, access: String, command: String)
        -> String
    {
        let text = WeightTableText.text(of: model, least: FittedChains.leastParts)
        let numbers = model.wholeTransitions.map(String.init)
        let rows = stride(from: 0, to: numbers.count, by: model.labels).map {
            "        " + numbers[$0..<$0 + model.labels].joined(separator: ", ") + ",\n"
        }
        let imports = access.isEmpty ? "import Terminology\n\n" : ""
        return """
            \(imports)extension \(type) {
                /// The tagger fitted by `swift run -c release training \(command)`.
                \(access)static let \(name) = \(type)(
                    weights: WeightTable(\(name)Slots), transitions: \(name)Transitions)

                private static let \(name)Transitions: [Int32] = [
            \(rows.joined())    ]

                private static let \(name)Slots: StaticString = \(SwiftLiteral.raw(text, indent: "        "))
            }

            """
    }
}
