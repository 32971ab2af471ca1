/// The templates that come with the program, embedded so that it runs without any file.
public enum BuiltInTemplates {
    /// The letter in Markdown.
    public static var letterMarkdown: String { text(PackageResources.letter_md_mustache) }
    /// The letter in plain text.
    public static var letterText: String { text(PackageResources.letter_txt_mustache) }
    /// The sentence patterns of the drafts, in English.
    public static var phrases: String { text(PackageResources.phrases_en_txt) }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
