import CareerModel
import DocumentReading
import Testing

@Suite("Text in the colour of its background") struct HiddenColourTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var style: String
        var isHidden: Bool
        var testDescription: String { style }
    }

    @Test(arguments: [
        Case(style: "color:#fff;background:#fff", isHidden: true),
        Case(style: "color:#FFF; background-color: white", isHidden: true),
        Case(style: "color: rgb(255, 255, 255); background: #ffffff url", isHidden: true),
        Case(style: "color:rgba(255,255,255,1);background:rgb(255 255 255)", isHidden: true),
        Case(style: "color:navy;background:#000080", isHidden: true),
        Case(style: "color:#fefefe;background:#ffffff", isHidden: true),
        Case(style: "color: white !important; background: white", isHidden: true),
        Case(style: "color:white", isHidden: true),
        Case(style: "color:rgb(255, 255, 255)", isHidden: true),
        Case(style: "color:#fff;background:#123", isHidden: false),
        Case(style: "color:#fff;background:navy", isHidden: false),
        Case(style: "color:white;background:url(hero.png)", isHidden: false),
        Case(style: "color:white;background:linear-gradient(white,black)", isHidden: false),
        Case(style: "color:inherit;background:inherit", isHidden: false),
        Case(style: "color:#ff;background:#ff", isHidden: false),
        Case(style: "color:rgb(;background:rgb(", isHidden: false),
        Case(style: "color:#333", isHidden: false),
    ])
    func colours(_ example: Case) {
        let html =
            "<h1>Loom</h1><p style='\(example.style)'>Experience with very old looms</p><p>Seen words</p>"
        let page = HTMLReader.read(SourceText(path: "a.html", html))
        #expect(page.blocks.map(\.text).contains("Experience with very old looms") == !example.isHidden)
        #expect(page.problems.isEmpty == !example.isHidden)
    }
}
