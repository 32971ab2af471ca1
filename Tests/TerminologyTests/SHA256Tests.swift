import Testing

@testable import Terminology

@Suite struct SHA256Tests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var message: String
        var digest: String
        var testDescription: String { name }
    }

    /// The examples of FIPS 180-4 and of NIST's test vectors.
    static let cases = [
        Case(
            name: "nothing", message: "",
            digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        Case(
            name: "one block", message: "abc",
            digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        Case(
            name: "two blocks", message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    ]

    @Test(arguments: cases) func digests(_ test: Case) {
        var whole = SHA256()
        Array(test.message.utf8).withUnsafeBufferPointer { whole.update($0) }
        #expect(whole.hex() == test.digest)
        var pieces = SHA256()
        for byte in test.message.utf8 { [byte].withUnsafeBufferPointer { pieces.update($0) } }
        #expect(pieces.hex() == test.digest)
    }
}
