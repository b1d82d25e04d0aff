package import BrinkModel

/// A runbook in its file; read, and never written.
package struct RunbookFile: Equatable, Sendable {
  /// As it was named.
  package let path: String
  /// Every symbolic link resolved, so that one file is one runbook wherever one stands.
  package let resolved: String
  /// SHA-256 of its bytes in hexadecimal.
  package let digest: String
  package let runbook: Runbook
  package let bytes: [UInt8]

  /// The most bytes that are read.
  package static let largestSize = 4 << 20

  /// Whether a file is to be read as Markdown: by its name, else by how it begins.
  package static func isMarkdown(named path: String, _ start: some Collection<UInt8>) -> Bool {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    if [".md", ".markdown", ".mdown", ".mkd"].contains(where: name.hasSuffix) { return true }
    if [".yml", ".yaml"].contains(where: name.hasSuffix) { return false }
    return !start.split(separator: UInt8(ascii: "\n")).contains { line in
      ["name:", "body:"].contains { line.starts(with: $0.utf8) }
    }
  }

  /// Reads it; throws when it is not there, not text, too large, or says nothing to do.
  package static func read(
    _ path: String, system: System = .real
  ) throws(Fault) -> RunbookFile {
    guard let (resolved, bytes) = try contents(of: path, system) else {
      throw fault(path, "is no file", "Name the Markdown file itself.")
    }
    guard bytes.count <= largestSize else {
      throw fault(
        path, "is larger than 4 MiB", "Walk a part of it: copy the section into a file of its own.")
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw fault(path, "is empty", "Write its steps as `- [ ] what to do` or as `1. what to do`.")
    }
    if let place = bytes.firstIndex(where: isBinary) {
      let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
      throw fault(
        "\(path):\(line)", "is not a text: there is a control character in it",
        "Give the Markdown file itself, in UTF-8.")
    }
    let runbook = Runbook(MarkdownReader.pieces(of: bytes))
    guard !runbook.steps.isEmpty else {
      throw fault(
        "\(path):1", "has no steps: neither a task item nor a numbered list is in it",
        "Write what is to be done as `- [ ] what to do` or as `1. what to do`.")
    }
    return RunbookFile(
      path: path, resolved: resolved, digest: SHA256.hexadecimal(bytes), runbook: runbook,
      bytes: bytes)
  }

  /// Its bytes, up to one more than may be; nil for a directory or a device.
  private static func contents(
    of path: String, _ system: System
  ) throws(Fault) -> (resolved: String, bytes: [UInt8])? {
    do throws(Errno) {
      let resolved = try system.resolve(path)
      let file = try system.whole { () throws(Errno) in try system.open(resolved, .read) }
      defer { try? system.close(file) }
      let status = try system.status(file)
      guard status.kind == .regular else { return nil }
      return (resolved, try system.bytes(0..<min(status.size, largestSize + 1), of: file))
    } catch {
      throw error == .noEntry
        ? Fault(place: path, what: "no such file", remedy: "Check its name.", status: .noInput)
        : Fault(
          place: path, what: "cannot be read: \(error)", remedy: "Make it readable for you.",
          status: .cannotRead)
    }
  }

  /// Bytes no Markdown text has: control characters except tab, line ends, form feed and escape.
  private static func isBinary(_ byte: UInt8) -> Bool {
    byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b].contains(byte)
  }

  private static func fault(_ place: String, _ what: String, _ remedy: String) -> Fault {
    Fault(place: place, what: what, remedy: remedy, status: .badData)
  }
}
