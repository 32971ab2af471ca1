import CareerModel

/// What holds for the text within an open element, what its ancestors say included.
struct HTMLScope {
    /// The element's name.
    var name = ""
    var region: HTMLRun.Region = []
    /// Whether its content is no text of the page.
    var isUnseen = false
    var hiddenBy: HiddenText.Reason?
    var isStrong = false
    /// Whether line ends of the source are line ends of the page.
    var keepsLines = false
    var isTitle = false
    var listDepth = 0
    var kind: TextBlock.Kind = .paragraph

    /// The scope within an element that stands in this one.
    func entered(by tag: HTMLTag) -> HTMLScope {
        var next = self
        next.name = tag.name
        next.isTitle = tag.name == "title"
        switch tag.name {
        case "ul", "ol", "menu": next.listDepth += 1
        case "li": next.kind = .item(depth: max(0, next.listDepth - 1))
        case "dt": next.kind = .heading(level: 7)
        case "dd", "td", "th": if case .heading = next.kind { next.kind = .paragraph }
        case "pre": next.keepsLines = true
        case "main": next.region.insert(.main)
        case "article": next.region.insert(.article)
        case "button": if case .heading = next.kind {} else { next.region.insert(.namedFurniture) }
        case "p", "div", "section": break
        default:
            if let level = HTMLElement.headingLevel(tag.name) { next.kind = .heading(level: level) }
        }
        if tag.traits.contains(.strong) { next.isStrong = true }
        if tag.traits.contains(.unseen) { next.isUnseen = true }
        next.judgeAttributes(of: tag)
        return next
    }

    private mutating func judgeAttributes(of tag: HTMLTag) {
        let isPageHeader = tag.name == "header" && region.isDisjoint(with: [.main, .article])
        if tag.traits.contains(.furniture) || isPageHeader { region.insert(.furniture) }
        guard !tag.attributes.isEmpty else { return }
        if tag.value(of: "role") == "main" { region.insert(.main) }
        if !["html", "body", "main", "article"].contains(tag.name), HTMLElement.isFurniture(tag) {
            region.insert(.namedFurniture)
        }
        if hiddenBy == nil, !["html", "body"].contains(tag.name) { hiddenBy = HiddenText.reason(tag) }
        if let style = tag.value(of: "style") { judgeStyle(style) }
    }

    private mutating func judgeStyle(_ style: String) {
        let plain = style.utf8.prefix(400).filter { !$0.isSpace }.map(\.lowercased)
        func declares(_ text: String) -> Bool {
            let wanted = Array(text.utf8)
            guard plain.count >= wanted.count else { return false }
            return (0...plain.count - wanted.count).contains { plain[$0...].starts(with: wanted) }
        }
        if ["font-weight:bold", "font-weight:600", "font-weight:700"].contains(where: declares) {
            isStrong = true
        }
        if declares("white-space:pre") { keepsLines = true }
    }
}
