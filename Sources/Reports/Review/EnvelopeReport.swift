package import BrinkModel
package import DisplayText

/// What the gate has to say about a change.
package struct EnvelopeReport {
  private let envelope: ReviewEnvelope
  private let between: Between
  private let uncommitted: Int

  /// What was compared.
  package struct Between: Sendable {
    let base: String
    let head: String
    let mergeBase: String
    let headCommit: String

    /// - Parameters:
    ///   - base: The branch the change goes to, as a person writes it.
    ///   - head: What is measured, as a person writes it.
    ///   - mergeBase: Where the two parted: a full hash.
    ///   - headCommit: The full hash of what is measured.
    package init(base: String, head: String, mergeBase: String, headCommit: String) {
      self.base = base
      self.head = head
      self.mergeBase = mergeBase
      self.headCommit = headCommit
    }
  }

  /// - Parameters:
  ///   - envelope: The verdict.
  ///   - between: What was compared.
  ///   - uncommitted: How many files have changes that are in no commit.
  package init(_ envelope: ReviewEnvelope, between: Between, uncommitted: Int) {
    self.envelope = envelope
    self.between = between
    self.uncommitted = uncommitted
  }

  /// The verdict, the largest files, the folders, what was set apart and what to do.
  package func text(columns: Int?) -> StyledText {
    var text: StyledText = "\(verdict)\n  \(compared, .dim)\n"
    text += largest
    text += list("folders", envelope.leafFolders.count > 1 ? folders : [])
    text += list("generated, not counted", envelope.generated.map(Self.nameAndLines))
    text += list("binary, not counted", envelope.binary.map(\.name))
    if uncommitted > 0 {
      text += """
        \n  \(Self.counted(uncommitted, "file has", "files have"), .warning) changes that are in no \
        commit: not counted.\n
        """
    }
    if envelope.changesAttributes {
      text +=
        "\n  \("This change also changes .gitattributes", .warning): look at what that sets apart.\n"
    }
    text += remedy
    return columns.map { Self.fitted(text, $0) } ?? text
  }

  private var verdict: StyledText {
    let (lines, ceiling) = (envelope.lines, envelope.ceiling)
    return envelope.isWithin
      ? "\("within", .good): \(Self.counted(lines, "line", "lines")) of \(ceiling)"
      : "\("over", .alarm): \(Self.counted(lines, "line", "lines")), \(envelope.over) over the ceiling of \(ceiling)"
  }

  private var compared: String {
    guard !envelope.isEmpty else {
      return "\(between.head) and \(between.base) do not differ (\(between.mergeBase.prefix(8)))"
    }
    return "\(Self.named(between.head, between.headCommit)) since it left "
      + "\(Self.named(between.base, between.mergeBase)), lines added and removed"
  }

  /// `origin/main (3f2a91cd)`; the hash alone where it is the name.
  private static func named(_ name: String, _ hash: String) -> String {
    let short = hash.prefix(8)
    return hash.hasPrefix(name) ? String(short) : "\(name) (\(short))"
  }

  private static let shown = 5
  private static let barWidth = 20

  private var largest: StyledText {
    guard let most = envelope.counted.first?.lines?.sum, most > 0 else { return StyledText() }
    var text: StyledText = "\n"
    let width = "\(most)".count
    for file in envelope.counted.prefix(Self.shown) {
      let sum = file.lines?.sum ?? 0
      // A bar for whatever has lines at all.
      let length = sum == 0 ? 0 : max(1, sum * Self.barWidth / most)
      let bar = String(repeating: "#", count: length).padded(toColumns: Self.barWidth)
      text += "  \("\(sum)".padded(toColumns: width, alignedRight: true))  \(bar, .accent)  "
      text += "\(Self.name(file).onOneLine)\n"
    }
    let rest = envelope.counted.dropFirst(Self.shown)
    if !rest.isEmpty {
      let lines = rest.reduce(0) { $0 + ($1.lines?.sum ?? 0) }
      text += "  and \(Self.counted(rest.count, "file", "files")) more with "
      text += "\(Self.counted(lines, "line", "lines"))\n"
    }
    return text
  }

  /// The folders with what they are part of in front: `Sources (Sources/Rec, Sources/Prose)`.
  private var folders: [String] {
    envelope.topFolders.map { top in
      let inside = envelope.leafFolders.filter { $0.hasPrefix(top + "/") }
      guard !inside.isEmpty else { return top }
      let more = inside.count > Self.shown ? ", … \(inside.count) in all" : ""
      return "\(top) (\(inside.prefix(Self.shown).joined(separator: ", "))\(more))"
    }
  }

  private func list(_ title: String, _ names: [String]) -> StyledText {
    guard !names.isEmpty else { return StyledText() }
    var text: StyledText = "\n  \(title):\n"
    for name in names.prefix(2 * Self.shown) { text += "    \(name.onOneLine)\n" }
    if names.count > 2 * Self.shown { text += "    and \(names.count - 2 * Self.shown) more\n" }
    return text
  }

  private var remedy: StyledText {
    guard !envelope.isWithin else { return StyledText() }
    let command = "git diff --stat \(between.mergeBase.prefix(8)) \(between.headCommit.prefix(8))"
    return """
      \n  Split it: one behaviour a change, renames and tidying in changes of their own.
        \(command, .accent) shows where the lines are.\n
      """
  }

  private static func fitted(_ text: StyledText, _ columns: Int) -> StyledText {
    text.wrapped(toColumns: max(40, columns)).reduce(into: StyledText()) { $0 += $1 + "\n" }
  }

  private static func name(_ file: ChangedFile) -> String {
    let before = file.before.map { " (was \(String(decoding: $0, as: UTF8.self)))" } ?? ""
    return file.name + before
  }

  private static func nameAndLines(_ file: ChangedFile) -> String {
    "\(file.name), \(counted(file.lines?.sum ?? 0, "line", "lines"))"
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

extension EnvelopeReport {
  /// The same as one JSON object.
  package var json: String {
    func name(_ bytes: [UInt8]) -> String {
      JSONText.string(String(decoding: bytes, as: UTF8.self))
    }
    func files(_ files: [ChangedFile], as kind: String) -> [String] {
      files.map { file in
        JSONText.object([
          ("path", name(file.path)), ("before", file.before.map(name) ?? "null"),
          ("added", file.lines.map { "\($0.added)" } ?? "null"),
          ("removed", file.lines.map { "\($0.removed)" } ?? "null"),
          ("as", JSONText.string(kind)),
        ])
      }
    }
    func names(_ names: [String]) -> String { JSONText.array(names.map(JSONText.string)) }
    return JSONText.object([
      ("ok", envelope.isWithin ? "true" : "false"), ("lines", "\(envelope.lines)"),
      ("ceiling", "\(envelope.ceiling)"), ("over", "\(envelope.over)"),
      ("base", JSONText.string(between.base)), ("merge_base", JSONText.string(between.mergeBase)),
      ("head", JSONText.string(between.head)), ("commit", JSONText.string(between.headCommit)),
      ("uncommitted", "\(uncommitted)"), ("top_folders", names(envelope.topFolders)),
      ("folders", names(envelope.leafFolders)),
      (
        "files",
        JSONText.array(
          files(envelope.counted, as: "counted") + files(envelope.generated, as: "generated")
            + files(envelope.binary, as: "binary"))
      ),
    ]) + "\n"
  }
}
