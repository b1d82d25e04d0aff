import BrinkModel

/// The words for a command line that cannot be read.
struct UsageFault {
  let command: String
  /// True for a command that is given another one.
  var takesCommand = false

  func unknownFlag(_ flag: String, among options: [Option]) -> Fault {
    let name = String(flag.drop { $0 == "-" }.prefix { $0 != "=" })
    let nearest = Nearest.to(name, among: options.map(\.name)).map { "Did you mean --\($0)? " }
    let behind = takesCommand ? " The flags of another command stand behind `--`." : ""
    return fault(flag, "no such flag", (nearest ?? "") + "`\(help)` lists the flags." + behind)
  }

  func missingValue(_ option: Option, _ placeholder: String) -> Fault {
    fault(
      "--\(option.name)", "needs a value", "Write --\(option.name)=\(placeholder).")
  }

  func needlessValue(_ option: Option) -> Fault {
    fault("--\(option.name)", "takes no value", "Write --\(option.name) alone.")
  }

  func givenTwice(_ option: Option) -> Fault {
    fault("--\(option.name)", "given twice", "Give it once.")
  }

  func tooFew(_ synopsis: String) -> Fault {
    fault(command, "something is missing", "Usage: \(usage(synopsis)). `\(help)` says more.")
  }

  func tooMany(_ word: String, _ synopsis: String) -> Fault {
    fault(word, "one word too many", "Usage: \(usage(synopsis)). `\(help)` says more.")
  }

  private var help: String { command.isEmpty ? "brink --help" : "brink \(command) --help" }

  private func usage(_ synopsis: String) -> String {
    ["brink", command, synopsis].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func fault(_ place: String, _ what: String, _ remedy: String) -> Fault {
    Fault(place: place, what: what, remedy: remedy, status: .usage)
  }
}
