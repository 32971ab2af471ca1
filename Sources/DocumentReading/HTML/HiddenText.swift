import CareerModel

/// Text of a page that no person would see.
enum HiddenText {
    /// A hidden element's first text, and how many words it hides.
    struct Place {
        var offset: Int32
        var words: Int
        var reason: Reason
    }

    /// How it is hidden.
    enum Reason: String {
        case attribute = "hidden"
        case forAssistants = "aria-hidden"
        case display = "display:none"
        case visibility = "visibility:hidden"
        case size = "a font size of nothing"
        case colour = "white letters"
        case background = "letters in the colour of their background"
        case opacity = "opacity:0"
        case outside = "a place outside the window"
    }

    /// Why the element of a tag cannot be seen, or nil when it can.
    static func reason(_ tag: HTMLTag) -> Reason? {
        if tag.value(of: "hidden") != nil { return .attribute }
        if tag.value(of: "aria-hidden")?.utf8.elementsEqual("true".utf8) == true { return .forAssistants }
        guard let style = tag.value(of: "style") else { return nil }
        let declarations = declarations(of: style)
        if declarations["display"] == "none" { return .display }
        if declarations["visibility"] == "hidden" { return .visibility }
        if let size = declarations["font-size"], isNothing(size) || size == "1px" { return .size }
        if let opacity = declarations["opacity"], isNothing(opacity) { return .opacity }
        if let reason = colourReason(declarations, tag) { return reason }
        let isMoved = ["left", "top", "text-indent"].contains {
            declarations[$0]?.utf8.starts(with: "-999".utf8) == true
        }
        return isMoved ? .outside : nil
    }

    /// White letters are hidden unless a background is told; any letters are in the very colour of theirs.
    private static func colourReason(_ declarations: [String: String], _ tag: HTMLTag) -> Reason? {
        guard let colour = declarations["color"].flatMap(StyleColour.init) else { return nil }
        guard let value = declarations["background-color"] ?? declarations["background"] else {
            return colour == .white && HTMLElement.headingLevel(tag.name) == nil ? .colour : nil
        }
        // A picture over the colour may set the letters off from it.
        if value.utf8.contains(UInt8(ascii: "(")), !value.utf8.starts(with: "rgb".utf8) { return nil }
        return StyleColour(value).map(colour.isLike) == true ? .background : nil
    }

    private static func isNothing(_ value: String) -> Bool {
        value.utf8.first == UInt8(ascii: "0") && !value.utf8.contains { (0x31...0x39).contains($0) }
    }

    private static func declarations(of style: String) -> [String: String] {
        var result: [String: String] = [:]
        for part in style.utf8.split(separator: UInt8(ascii: ";")).prefix(40) {
            let pair = part.split(separator: .colon, maxSplits: 1)
            guard pair.count == 2 else { continue }
            let name = pair[0].filter { !$0.isSpace }.map(\.lowercased)
            var value = pair[1].drop(while: \.isSpace).map(\.lowercased)
            if let mark = value.firstIndex(of: UInt8(ascii: "!")) { value.removeSubrange(mark...) }
            while value.last?.isSpace == true { value.removeLast() }
            result[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
        }
        return result
    }

    /// A warning for each place where a few words or more are hidden; beyond five, one for the rest.
    static func problems(_ places: [Place], lines: SourceLines, path: String) -> [Problem] {
        let told = places.filter { $0.words >= 3 }
        var problems = told.prefix(5).map { place in
            Problem(
                .warning, at: lines.location(of: place.offset, in: path),
                "hidden text was left out: \(place.words) words (\(place.reason.rawValue))",
                hint: "readers of the page do not see it; copy it into the posting if it belongs there"
            )
        }
        if told.count > 5 {
            problems.append(
                Problem(
                    .note, at: lines.location(of: told[5].offset, in: path),
                    "hidden text was left out in \(told.count - 5) more places"))
        }
        return problems
    }
}
