#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Measures how long work takes.
enum Timing {
    /// Seconds that pass during some work.
    static func wall<Result>(_ work: () -> Result) -> (seconds: Double, result: Result) {
        measure(CLOCK_MONOTONIC, work)
    }

    /// Seconds of processor time that some work takes, whatever else the machine does meanwhile.
    ///
    /// The median of several rounds after one that warms up.
    static func processor(rounds: Int, _ work: () -> Void) -> Double {
        work()
        let times = (0..<max(1, rounds)).map { _ in measure(CLOCK_PROCESS_CPUTIME_ID, work).seconds }
        return times.sorted()[times.count / 2]
    }

    private static func measure<Result>(
        _ clock: clockid_t, _ work: () -> Result
    ) -> (seconds: Double, result: Result) {
        let start = now(clock)
        let result = work()
        return (now(clock) - start, result)
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
