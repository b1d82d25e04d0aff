import BrinkProcesses
import BrinkShell
import Glibc

// Before any handler is set: what we were started ignoring, a command we run must ignore too.
let inherited = InheritedSignals()
// A file-size limit is then an error that can be told, not the end of the process.
signal(SIGXFSZ, SIG_IGN)

exit(Program(.real(inherited)).run(Array(CommandLine.arguments.dropFirst())))
