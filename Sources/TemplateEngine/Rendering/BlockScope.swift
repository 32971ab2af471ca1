/// The blocks that one parent tag passes, and the template they are written in.
struct BlockScope {
    let template: Template
    let arguments: [String: Range<Int>]
}
