/// A word, number or mark of a text.
public struct Token: Hashable, Sendable {
    /// What it is.
    public enum Kind: UInt8, Hashable, Sendable {
        /// Letters, with digits and inner signs: `Python`, `C++`, `.NET`, `R&D`, `k8s`, `don't`.
        case word
        /// Digits, with inner stops and commas: `16,181`, `3.5`.
        case number
        /// Any other sign, one character each.
        case mark
    }

    /// How a word is written.
    public enum Shape: UInt8, Hashable, Sendable {
        /// No capital: `python`.
        case lower
        /// A capital first, none after: `Python`.
        case capitalized
        /// No small letter: `SQL`, `R`.
        case upper
        /// Capitals and small letters mixed: `PyTorch`, `iOS`.
        case mixed
        /// No letter at all.
        case none
    }

    /// First byte.
    @inlinable public var start: Int {
        get { Int(start32) }
        set { start32 = Int32(truncatingIfNeeded: newValue) }
    }
    /// The byte after the last.
    @inlinable public var end: Int {
        get { Int(end32) }
        set { end32 = Int32(truncatingIfNeeded: newValue) }
    }
    // Tokens are many: half the width for their places makes them smaller by a third.
    @usableFromInline var start32: Int32
    @usableFromInline var end32: Int32
    /// What it is.
    public var kind: Kind
    /// How it is written.
    public var shape: Shape
    /// Whether white space stands before it.
    public var spaceBefore: Bool
    /// Hash of its folded form: case, accents, simple plurals and possessives do not matter.
    public var key: UInt64

    /// Makes a token.
    public init(start: Int, end: Int, kind: Kind, shape: Shape, spaceBefore: Bool, key: UInt64) {
        start32 = Int32(truncatingIfNeeded: start)
        end32 = Int32(truncatingIfNeeded: end)
        self.kind = kind
        self.shape = shape
        self.spaceBefore = spaceBefore
        self.key = key
    }

    /// Its bytes' range.
    @inlinable public var range: Range<Int> { start..<end }
}
