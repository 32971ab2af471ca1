/// What a term of the vocabulary is.
public enum Category: String, Hashable, Sendable, CaseIterable {
    /// Programming, query and markup languages.
    case language
    /// Libraries and frameworks.
    case framework
    /// Software products, equipment, instruments, machines.
    case tool
    /// Clouds, operating systems, large product suites.
    case platform
    /// Techniques, methodologies, algorithms.
    case method
    /// Fields of knowledge.
    case domain
    /// Professional activities.
    case activity
    /// Norms, protocols, laws, formats.
    case standard
    /// Certificates, licences, registrations.
    case credential
    /// Human languages.
    case tongue
    /// Subjects of degrees.
    case subject
    /// Personal and interpersonal qualities.
    case soft
}
