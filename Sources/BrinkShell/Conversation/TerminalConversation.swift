package import BrinkTerminal
package import DisplayText

/// A conversation with the person at a terminal.
package final class TerminalConversation: Conversation {
  private let device: TerminalDevice
  private let editor: LineEditor

  /// Nil when the terminal cannot be used.
  package init?(device: TerminalDevice, variables: [String: String]) {
    guard let editor = LineEditor(device: device, program: "brink", environment: variables) else {
      return nil
    }
    self.device = device
    self.editor = editor
  }

  package var isInteractive: Bool { true }
  package var columns: Int { device.columns }

  package var news: ((NewsMoment) -> [StyledText])? {
    get { editor.news }
    set {
      let device = device
      editor.news = newValue.map { tell in
        { tell($0).map { $0.filled(toColumns: device.columns) } }
      }
    }
  }

  package func say(_ text: StyledText) { editor.print(text.filled(toColumns: columns)) }

  package func ask(_ prompt: LinePrompt) -> LineOutcome {
    var prompt = prompt
    prompt.lead = prompt.lead.filled(toColumns: columns)
    return editor.read(prompt)
  }

  package func edit(_ text: String) -> String? { editor.editExternally(text) }

  package func copy(_ text: String) -> Bool { editor.copy(text) }

  package func takeInterrupt() -> Bool { editor.takeInterrupt() }

  package func lend<Result>(_ body: () -> Result) -> Result { editor.lend(body) }
}
