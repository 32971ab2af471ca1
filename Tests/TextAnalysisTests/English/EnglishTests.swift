import Testing
import TextAnalysis

@Suite struct EnglishTests {
    @Test(arguments: [
        "an hour", "an honest answer", "a unit", "a university", "a user", "an unusual day",
        "an uninterrupted run",
        "a usual day", "an SQL query", "an MBA", "an MSc", "a PhD", "a UX designer", "a UI", "an HR team",
        "an RN",
        "an S3 bucket", "an R script", "a C compiler", "an F# library", "an R&D team", "a NASA project",
        "a RESTful API", "an API", "an MLOps team", "a SaaS product", "a LAN", "a SOC 2 audit", "an FAQ",
        "a HIPAA review", "an iOS app", "a European team", "a one-page note", "a one", "an onboarding plan",
        "a OneDrive folder", "an 8-hour shift", "an 80% rise", "an 11-person team", "an 18-month plan",
        "an 11,000-row table",
        "a 10-person team", "a 118-page book", "a 7 % rise", "an apple", "a house", "a historic day",
        "a nurse",
        "an \"agile\" team", "a “quick” win", "a Sr Engineer", "an X-ray", "a T-SQL script",
    ]) func choosesTheArticle(_ phrase: String) {
        let words = phrase.split(separator: " ", maxSplits: 1).map(String.init)
        #expect(English.indefiniteArticle(before: words[1]) == words[0])
    }

    @Test func givesAnArticleForNothing() { #expect(English.indefiniteArticle(before: "") == "a") }

    @Test func correctsArticles() {
        #expect(English.correctingArticles("a hour, an unit and  a") == "an hour, a unit and  a")
        #expect(English.correctingArticles("A engineer. An nurse.") == "An engineer. A nurse.")
    }

    @Test func joinsLists() {
        #expect(English.list([]) == "")
        #expect(English.list(["a"]) == "a")
        #expect(English.list(["a", "b"]) == "a and b")
        #expect(English.list(["a", "b", "c"], conjunction: "or") == "a, b or c")
    }

    @Test(arguments: 0...12) func readsItsOwnNumbers(_ value: Int) {
        #expect(English.value(ofNumberWord: English.number(value)) == value)
    }

    @Test func writesOtherNumbersInDigits() {
        #expect(English.number(13) == "13")
        #expect(English.number(-1) == "-1")
        #expect(English.value(ofNumberWord: "Forty") == 40)
        #expect(English.value(ofNumberWord: "some") == nil)
    }

    @Test(arguments: [
        ("Built pipelines", "built pipelines"), ("iOS apps", "iOS apps"), ("API design", "API design"),
        ("I led it", "I led it"), ("PyTorch models", "PyTorch models"), ("Élan", "élan"), ("", ""),
        ("(Built)", "(Built)"),
    ]) func lowersTheStart(_ text: String, _ result: String) {
        #expect(English.lowercasingStart(text) == result)
    }

    @Test(arguments: [
        ("built it", "Built it"), ("iOS apps", "iOS apps"), ("Built", "Built"), ("élan", "Élan"),
        ("5 apps", "5 apps"),
    ]) func raisesTheStart(_ text: String, _ result: String) {
        #expect(English.capitalizingStart(text) == result)
    }
}
