import Glibc

signal(SIGXFSZ, SIG_IGN)
let words = Array(CommandLine.arguments.dropFirst())
guard let command = ProbeCommand(words) else {
  print(ProbeCommand.usage)
  exit(2)
}
exit(command.run())
