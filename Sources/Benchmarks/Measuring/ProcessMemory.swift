#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The memory of this process.
enum ProcessMemory {
    /// The most that was resident so far, in MB.
    static var peak: Double {
        var usage = rusage()
        getrusage(own, &usage)
        return Double(usage.ru_maxrss) * unit / 1e6
    }

    /// `RUSAGE_SELF`, which systems give different types.
    private static let own: Int32 = 0

    #if canImport(Darwin)
    private static let unit = 1.0
    #else
    private static let unit = 1_024.0
    #endif
}
