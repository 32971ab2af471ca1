import TailorCommand

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

var seconds = time(nil)
var calendar = tm()
localtime_r(&seconds, &calendar)

let output = StandardStream.output
let error = StandardStream.error
let environment = Environment(
    streams: Streams(
        output: { output.write($0) },
        error: { error.write($0) },
        input: { StandardStream.input.read(limit: $0) }
    ),
    variables: Environment.variableNames.reduce(into: [:]) { variables, name in
        variables[name] = getenv(name).map { String(cString: $0) }
    },
    terminal: Terminal(
        showsOutput: output.isTerminal,
        showsError: error.isTerminal,
        columns: output.columns ?? error.columns
    ),
    today: Environment.day(secondsSinceEpoch: seconds + calendar.tm_gmtoff)
)
exit(TailorCommand(environment: environment).run(Array(CommandLine.arguments.dropFirst())).rawValue)
