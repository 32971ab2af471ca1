import Testing

@testable import Drafting

@Suite struct PlaceNameTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var spoken: String
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "Acme, Inc.", spoken: "Acme"),
        Case(name: "Acme Pte Ltd (formerly Zenith)", spoken: "Acme"),
        Case(name: "Oat & Sons", spoken: "Oat & Sons"), Case(name: "Mill® Row LLC", spoken: "Mill Row"),
        Case(name: "(Untitled)", spoken: "(Untitled)"), Case(name: "SA", spoken: "SA"),
    ]

    @Test(arguments: cases) func spoken(_ test: Case) { #expect(PlaceName.spoken(test.name) == test.spoken) }
}
