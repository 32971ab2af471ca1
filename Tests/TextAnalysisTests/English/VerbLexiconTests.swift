import Testing
import TextAnalysis

@Suite struct VerbLexiconTests {
    static let lexicon = VerbLexicon()

    @Test(arguments: [
        ("plan", "planned", "planning"), ("ship", "shipped", "shipping"), ("shop", "shopped", "shopping"),
        ("refer", "referred", "referring"), ("offer", "offered", "offering"),
        ("format", "formatted", "formatting"),
        ("embed", "embedded", "embedding"), ("transmit", "transmitted", "transmitting"),
        ("vet", "vetted", "vetting"),
        ("span", "spanned", "spanning"), ("build", "built", "building"), ("lead", "led", "leading"),
        ("write", "wrote", "writing"), ("study", "studied", "studying"), ("employ", "employed", "employing"),
        ("guarantee", "guaranteed", "guaranteeing"), ("tie", "tied", "tying"), ("set", "set", "setting"),
        ("bid", "bid", "bidding"), ("split", "split", "splitting"), ("quit", "quit", "quitting"),
        ("swim", "swam", "swimming"),
        ("offset", "offset", "offsetting"), ("proofread", "proofread", "proofreading"),
        ("cross-sell", "cross-sold", "cross-selling"), ("oversee", "oversaw", "overseeing"),
        ("use", "used", "using"),
        ("bootstrap", "bootstrapped", "bootstrapping"), ("develop", "developed", "developing"),
    ]) func inflects(_ base: String, _ past: String, _ gerund: String) {
        #expect(Self.lexicon.past(of: base) == past)
        #expect(Self.lexicon.gerund(of: base) == gerund)
        let form: VerbForm = base == past ? .base : .past
        #expect(Self.lexicon.reading(of: past) == reading(of: past, as: base, form))
        #expect(Self.lexicon.reading(of: gerund)?.form == .gerund)
    }

    private func reading(of word: String, as base: String, _ form: VerbForm) -> VerbLexicon.Reading? {
        let reading = Self.lexicon.reading(of: word)
        return reading?.base == base && reading?.form == form && reading?.isInvariant == (form == .base)
            ? reading : nil
    }

    @Test(arguments: [
        ("Manages", "manage", VerbForm.thirdPerson), ("LAUNCHES", "launch", .thirdPerson),
        ("applies", "apply", .thirdPerson), ("fixes", "fix", .thirdPerson), ("Modelled", "model", .past),
        ("labelling", "label", .gerund), ("deploy", "deploy", .base),
    ]) func readsForms(_ word: String, _ base: String, _ form: VerbForm) {
        #expect(Self.lexicon.reading(of: word)?.base == base)
        #expect(Self.lexicon.reading(of: word)?.form == form)
    }

    @Test(arguments: ["Advanced-level", "Certified", "Training2", "nurse practitioner", ""])
    func knowsNoOthers(_ word: String) { #expect(Self.lexicon.reading(of: word) == nil) }
}
