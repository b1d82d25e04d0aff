import BrinkProcesses
import BrinkShell
import Glibc

StandardStreams.occupyMissing()
// Before any handler is set: what we were started ignoring, a command we run must ignore too.
let inherited = InheritedSignals()
// A file-size limit is then an error that can be told, not the end of the process.
signal(SIGXFSZ, SIG_IGN)

let words = (1..<max(1, Int(CommandLine.argc))).compactMap { index in
  CommandLine.unsafeArgv[index].map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
}
exit(Program(.real(inherited)).run(CommandWords(bytes: words)))
