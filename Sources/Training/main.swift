#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

let code = TrainingCommand.run(Array(CommandLine.arguments.dropFirst()))
exit(code)
