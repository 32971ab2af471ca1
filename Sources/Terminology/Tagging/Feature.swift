/// Makes hashes of features: what is looked at, and what is seen there.
@usableFromInline
package enum Feature {
    /// The hash of a value seen by a template.
    @inlinable
    @inline(__always)
    package static func hash(_ template: UInt64, _ value: UInt64) -> UInt64 {
        var mixed = (value ^ (template &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
        mixed ^= mixed >> 29
        mixed = mixed &* 0xc4ce_b9fe_1a85_ec53
        return mixed ^ mixed >> 32
    }

    /// The hash of two values seen together by a template.
    @inlinable
    @inline(__always)
    package static func hash(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
        hash(template, first &* 0x2545_f491_4f6c_dd1d &+ second)
    }
}
