import CEditline
import DisplayText
import Glibc

/// libedit's editor on one terminal, with nothing decided: calls, the line, the screen's size.
///
/// Confined to one thread, on which libedit calls back.
final class NativeEditor {
  private let handle: OpaquePointer
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>
  private let silence: UnsafeMutablePointer<FILE>

  /// Nil when descriptors or memory run out.
  init?(program: String, device: TerminalDevice) {
    guard let input = Self.stream(device.input, "r"), let output = Self.stream(device.output, "w"),
      let silence = fopen("/dev/null", "w"),
      let handle = editline_open(program, input, output, silence)
    else { return nil }
    self.handle = handle
    self.input = input
    self.output = output
    self.silence = silence
    setvbuf(output, nil, Int32(_IOFBF), 1 << 16)
  }

  /// A stream on a descriptor of its own.
  private static func stream(_ descriptor: CInt, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    return own < 0 ? nil : fdopen(own, mode)
  }

  deinit {
    // libedit throws typed-ahead keys away when it ends; it shall not find the terminal any more.
    dup2(fileno(silence), fileno(input))
    el_end(handle)
    fclose(input)
    fclose(output)
    fclose(silence)
  }

  // MARK: Output

  /// Puts text into the output, behind what libedit has put there; ``flush()`` sends it.
  func put(_ text: String) { fputs(text, output) }

  func flush() { fflush(output) }

  func beep() { el_beep(handle) }

  // MARK: The line

  /// The line as it stands; inside libedit's own loops the cursor may lie outside, here it does not.
  func withLine<T>(_ body: (_ text: UnsafeBufferPointer<wchar_t>, _ cursor: Int) -> T) -> T {
    guard let line = el_wline(handle)?.pointee, let start = line.buffer, let end = line.lastchar,
      let cursor = line.cursor
    else { return body(UnsafeBufferPointer(start: nil, count: 0), 0) }
    let count = max(0, end - start)
    return body(
      UnsafeBufferPointer(start: start, count: count), max(0, min(cursor - start, count)))
  }

  var text: String { withLine { text, _ in WideText.decode(text) } }

  var textBeforeCursor: String {
    withLine { text, cursor in WideText.decode(UnsafeBufferPointer(rebasing: text[..<cursor])) }
  }

  var textAfterCursor: String {
    withLine { text, cursor in WideText.decode(UnsafeBufferPointer(rebasing: text[cursor...])) }
  }

  var length: Int { withLine { text, _ in text.count } }

  func insert(_ text: String) {
    WideText.encode(text).withUnsafeBufferPointer { characters in
      if let start = characters.baseAddress { _ = el_winsertstr(handle, start) }
    }
  }

  /// Deletes so many scalars before the cursor.
  func deleteBackward(_ count: Int) { el_deletestr(handle, CInt(count)) }

  func moveCursor(by count: Int) { el_cursor(handle, CInt(count)) }

  /// Brings back a cursor that vi's word commands, given a count, have put beyond the line.
  func bringCursorBack() {
    guard let line = el_wline(handle)?.pointee, let end = line.lastchar, let cursor = line.cursor
    else { return }
    // Any move ends inside the line.
    if cursor > end { el_cursor(handle, 1) }
  }

  func moveToEnd() { moveCursor(by: withLine { text, cursor in text.count - cursor }) }

  func replaceLine(with text: String) {
    moveToEnd()
    deleteBackward(length)
    insert(text)
  }

  /// Grows every buffer of the line once: libedit keeps pointers into them over a later growth.
  func reserve(_ count: Int) {
    let blanks = [wchar_t](repeating: 0x20, count: count) + [0]
    blanks.withUnsafeBufferPointer { characters in
      if let start = characters.baseAddress { _ = el_winsertstr(handle, start) }
    }
    el_reset(handle)
  }

  // MARK: Reading

  /// Runs the editor until a line is accepted; nil when reading ended otherwise.
  func readLine() -> String? {
    var count: CInt = 0
    guard let start = el_wgets(handle, &count), count > 0 else { return nil }
    var line = WideText.decode(UnsafeBufferPointer(start: start, count: Int(count)))
    if line.unicodeScalars.last == "\n" { line.unicodeScalars.removeLast() }
    if line.unicodeScalars.last == "\r" { line.unicodeScalars.removeLast() }
    return line
  }

  /// The next character inside a command; nil when reading ends.
  func nextCharacter() -> wchar_t? {
    var character: wchar_t = 0
    return el_wgetc(handle, &character) == 1 ? character : nil
  }

  /// Sets the terminal up for editing, or back for the time between two lines.
  func setEditingMode(_ editing: Bool) { _ = editline_set(handle, EL_PREP_TERM, editing ? 1 : 0) }

  // MARK: Screen

  /// Draws prompt and line from the cursor's place on, which must be the prompt's first column.
  func draw() { _ = editline_refresh(handle) }

  func noteNewSize() { el_resize(handle) }

  var columns: Int { Int(editline_number(handle, "co")) }

  var rows: Int { Int(editline_number(handle, "li")) }

  /// Whether the terminal understands the few ANSI escapes that are written here.
  var understandsANSI: Bool {
    guard let clear = editline_string(handle, "cd"), editline_string(handle, "up") != nil else {
      return false
    }
    return String(cString: clear).hasPrefix("\u{1B}[J")
  }

  // MARK: Settings

  func setOwner(_ owner: LineEditor?) {
    _ = editline_set_owner(handle, owner.map { Unmanaged.passUnretained($0).toOpaque() })
  }

  static func owner(of handle: OpaquePointer) -> LineEditor? {
    editline_owner(handle).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  func setReader(_ reader: editline_read) { _ = editline_set_reader(handle, reader) }

  func setPrompts(left: editline_prompt, right: editline_prompt) {
    _ = editline_set_prompt(handle, EL_PROMPT_ESC, left, PromptImage.literal)
    _ = editline_set_prompt(handle, EL_RPROMPT_ESC, right, PromptImage.literal)
  }

  func useHistory(_ history: NativeHistory) { _ = editline_use_history(handle, history.handle) }

  func addCommand(_ name: String, _ command: editline_command) {
    _ = editline_add(handle, name, name, command)
  }

  /// Binds a key in both keymaps, so that vi's command mode knows it too.
  func bind(_ key: String, to command: String) {
    _ = editline_bind(handle, key, command)
    _ = editline_bind_alternative(handle, key, command)
  }

  func bindInCommandMode(_ key: String, to command: String) {
    _ = editline_bind_alternative(handle, key, command)
  }

  func useEmacsKeys() { _ = editline_use_emacs_keys(handle) }

  var usesViKeys: Bool { editline_uses_vi_keys(handle) != 0 }

  /// What this editor relies on, whatever a start-up file said.
  func insistOnModes() {
    _ = editline_set(handle, EL_EDITMODE, 1)
    _ = editline_set(handle, EL_SIGNAL, 0)
    // While editing, Ctrl-C and Ctrl-Z are bytes, and a pasted CR LF is one line break.
    for mode in ["-isig", "-icrnl", "-inlcr"] { _ = editline_set_mode(handle, "-d", mode) }
    // Between two lines, keys typed ahead are not echoed: the next prompt will show them.
    _ = editline_set_mode(handle, "-x", "-echo")
    // libedit miscounts columns when the terminal shifts wide characters for it.
    for name in ["ic", "IC", "im", "ei", "dc", "DC"] {
      _ = editline_set_capability(handle, name, "")
    }
  }

  /// Obeys a start-up file; what it prints and complains about goes nowhere.
  func obey(startUpFile path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= 1 << 16
    else { return }
    _ = editline_redirect(handle, 1, silence)
    _ = el_source(handle, path)
    _ = editline_redirect(handle, 1, output)
  }

  /// The list of bindings as libedit prints it.
  var bindingList: String {
    var start: UnsafeMutablePointer<CChar>?
    var size = 0
    guard let stream = open_memstream(&start, &size) else { return "" }
    _ = editline_redirect(handle, 1, stream)
    _ = editline_list_bindings(handle)
    _ = editline_redirect(handle, 1, output)
    fclose(stream)
    defer { free(start) }
    return start.map { String(cString: $0) } ?? ""
  }
}
