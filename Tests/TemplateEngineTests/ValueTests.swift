import TemplateEngine
import Testing

@Suite struct ValueTests {
    @Test func literals() {
        let value: Value = [
            "name": "Ada", "years": 7, "rate": 1.5, "open": true, "note": nil, "skills": ["Swift", "C"],
        ]
        #expect(value["name"] == .string("Ada"))
        #expect(value["years"] == .integer(7))
        #expect(value["rate"] == .decimal("1.5"))
        #expect(value["open"] == .bool(true))
        #expect(value["note"] == .some(.null))
        #expect(value["skills"] == .list([.string("Swift"), .string("C")]))
        #expect(value["missing"] == nil)
        let interpolated: Value = "v\(1 + 1)"
        #expect(interpolated == .string("v2"))
    }

    @Test func ofTwoEqualKeysTheLastCounts() {
        let value: Value = ["a": 1, "a": 2]
        #expect(value["a"] == 2)
    }

    @Test(arguments: [
        (0.1 + 0.2, "0.30000000000000004"), (3.0, "3"), (-0.5, "-0.5"), (1e21, "1e+21"), (1.10, "1.1"),
    ])
    func numbersPrintTheirShortestDigits(number: Double, digits: String) {
        #expect(Value(number) == .decimal(digits))
    }

    @Test func whatIsNoNumberIsNull() {
        #expect(Value(Double.nan) == .null)
        #expect(Value(-Double.infinity) == .null)
        #expect(Value(String?.none) == .null)
    }

    @Test func settingAKey() {
        var value = Value.null
        value["a"] = 1
        value["b"] = 2
        value["a"] = nil
        #expect(value == ["b": 2])
        var text: Value = "x"
        text["a"] = nil
        #expect(text == "x")
    }

    static let truths: [(Value, Bool)] = [
        (.null, false), (false, false), ("", false), ([], false), (true, true), (0, true), (" ", true),
        ([nil], true), ([:], true), (.decimal("0"), true),
    ]

    @Test(arguments: truths) func truth(value: Value, isTruthy: Bool) {
        #expect(value.isTruthy == isTruthy)
    }

    @Test func equalTreesHashAlike() {
        let left: Value = ["a": [1, "x"], "b": nil]
        let right: Value = ["b": nil, "a": [1, "x"]]
        #expect(Set([left, right]).count == 1)
    }
}
