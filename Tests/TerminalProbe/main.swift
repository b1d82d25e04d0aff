// A small conversation for the pty tests: asks again and again, and prints what it got.
//
//   terminal-probe [--prompt TEXT] [--lead TEXT] [--right] [--prefill TEXT [--gives-way]] [--history FILE]
//                  [--single-line] [--notes N] [--news N] [--size]
//
// Lines that start with "do " are commands: see `Probe.perform`.

import BrinkTerminal
import DisplayText
import Glibc

let options = ProbeOptions(CommandLine.arguments.dropFirst())
guard let device = TerminalDevice.controlling(),
  let editor = LineEditor(device: device, program: "probe", environment: Probe.environment)
else {
  print("no terminal")
  exit(1)
}
let status = Probe(editor: editor, options: options).run()
editor.close()
exit(status)
