import BrinkFiles
import BrinkModel

/// What an exception is asked for: one command line, or a folder.
enum ExceptionScope {
  /// The scope to keep: a folder by its whole path, a command line as it was given.
  ///
  /// Throws for a folder that holds everything: then nothing would be left of the rule.
  static func read(_ text: String, in session: Session) throws(Fault) -> String {
    guard let folder = folder(text, in: session.world.directory) else { return text }
    let home = session.world.variables["HOME"].map(resolved) ?? "/"
    guard folder != "/", folder != home, !home.hasPrefix(folder + "/") else {
      throw Fault(
        place: "--for=\(text)", what: "is too much: everything you do is in it",
        remedy: "Name the one folder it is about, or the exact command line.", status: .usage)
    }
    return folder
  }

  /// Nil for what is no folder that is there, or reads like a program's name.
  private static func folder(_ text: String, in directory: String) -> String? {
    guard text.contains("/") || text == "." || text == ".." else { return nil }
    let path = text.hasPrefix("/") ? text : directory + "/" + text
    guard let found = try? System.real.resolve(path),
      (try? System.real.linkStatus(found))?.kind == .directory
    else { return nil }
    return found
  }

  private static func resolved(_ path: String) -> String {
    (try? System.real.resolve(path)) ?? path
  }
}
