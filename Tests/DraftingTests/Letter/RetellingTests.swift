import CareerModel
import Testing

@testable import Drafting

@Suite struct RetellingTests {
    private func fact(_ text: String) -> [Fact] { [Fact(path: "f", kind: .highlight, text: text)] }

    @Test func twoNumbersInCommonAreTheSameThing() {
        let left = fact("Manual overrides fell from 61% to 17% of items.")
        let right = fact("I won the buyers back: 61% of changes before, 17% after.")
        #expect(Retelling.isSame(left, right))
    }

    @Test func oneNumberIsNotEnough() {
        #expect(
            !Retelling.isSame(
                fact("Trained 31 managers to read reports."), fact("Moved 31 pumps to the new hall.")))
    }

    @Test func yearsDoNotCount() {
        let left = fact("In 2021 and 2022 I led the bakery.")
        #expect(!Retelling.isSame(left, fact("From 2021 to 2022 the pumps failed.")))
    }

    @Test func theSameWordsAreTheSameThing() {
        let left = fact("Rewrote the nightly pipeline in Airflow and dbt.")
        #expect(
            Retelling.isSame(left, fact("The nightly pipeline, rewritten in Airflow and dbt, ran faster.")))
    }
}
