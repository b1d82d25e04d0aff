import BrinkTerminal
import DisplayText
import Glibc

/// The conversation: every outcome is printed as one line that tests can wait for.
final class Probe {
  private let editor: LineEditor
  private let options: ProbeOptions
  private let history: LineHistory
  private var ticks = 0
  private var told = 0

  init(editor: LineEditor, options: ProbeOptions) {
    self.editor = editor
    self.options = options
    history = LineHistory(path: options.history, limit: 5)
  }

  static var environment: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let variable = entry.pointee {
      let parts = String(cString: variable).split(separator: "=", maxSplits: 1)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }

  static let words = [
    "help", "hello", "history", "répondre", "漢字", "漢語", "New York", "New Delhi", "evil\u{1B}[31m",
  ]

  func run() -> CInt {
    var prefill = options.prefill
    postNotes()
    if options.news > 0 { editor.news = { [weak self] in self?.news($0) ?? [] } }
    while true {
      let prompt = LinePrompt(
        options.prompt, lead: StyledText(options.lead),
        changing: options.news > 0 ? { [weak self] in "ask> \(self?.told ?? 0) " } : nil,
        right: options.hasRight ? { [weak self] in self?.tick() } : nil,
        prefill: prefill, prefillGivesWay: options.givesWay, history: history,
        complete: { Completion($0, among: Self.words) }, multiline: options.isMultiline)
      prefill = ""
      switch editor.read(prompt) {
      case .line("quit"): return 0
      case .line(let line) where line.hasPrefix("do "): perform(String(line.dropFirst(3)))
      case .line(let line): say("got", line)
      case .interrupted(let line): say("cut", line)
      case .endOfInput(let line):
        say("end", line)
        return 3
      case .terminated(let signal):
        say("signal", String(signal))
        return 128 + signal
      }
    }
  }

  private func news(_ moment: NewsMoment) -> [StyledText] {
    guard moment == .typing, told < options.news else { return [] }
    told += 1
    return ["news \(told): 漢字 é"]
  }

  private func tick() -> String {
    ticks += 1
    return "tick \(ticks)"
  }

  private func perform(_ command: String) {
    switch command {
    case "edit": say("edited", editor.editExternally("first draft") ?? "nothing")
    case "lend":
      editor.lend { _ = system("stty -a | grep -o -w -e -echo -e echo -e isig; printf half") }
    case "pause": usleep(300_000)
    case "note": editor.notes.post("a note for later")
    case "abort": abort()
    case "exit": exit(7)
    case "interrupted": say("interrupted", String(editor.takeInterrupt()))
    default: say("unknown", command)
    }
  }

  /// One line of the conversation, whatever the text: `|` is a line break in it, `→` a TAB.
  private func say(_ what: String, _ text: String) {
    let line = text.replacing("\n", with: "|").replacing("\t", with: "→")
    editor.print("\(what) <\(line)>")
  }

  private func postNotes() {
    guard options.notes > 0 else { return }
    let inbox = editor.notes
    let count = options.notes
    Task.detached {
      for number in 1...count {
        usleep(UInt32(2_000 + number * 7919 % 5_000))
        inbox.post("note \(number): 漢字 é")
      }
    }
  }
}
