import BrinkFiles
import BrinkModel

extension ChecklistFinder.Files {
  /// The files of the system we run on; nothing larger than a checklist may be is read.
  static let real = ChecklistFinder.Files(
    names: { folder throws(Fault) in
      do throws(Errno) {
        return try System.real.names(folder)
      } catch {
        switch error {
        case .noEntry, .notDirectory: return nil
        default: throw .cannotRead(folder, "\(error)")
        }
      }
    },
    bytes: { path throws(Fault) in try SmallFile.bytes(of: path) })
}

/// A whole file that a person wrote and that is not supposed to be large.
enum SmallFile {
  /// The most that is read: more than any checklist or configuration may be.
  static let limit = YAMLReader.largestSize + 1

  /// Its bytes, up to the limit; follows symbolic links, as people expect of their own files.
  static func bytes(of path: String, limit: Int = limit) throws(Fault) -> [UInt8] {
    let system = System.real
    do throws(Errno) {
      let resolved = try system.resolve(path)
      let file = try system.whole { () throws(Errno) in try system.open(resolved, .read) }
      defer { try? system.close(file) }
      return try system.bytes(0..<limit, of: file)
    } catch {
      throw error == .noEntry
        ? Fault(
          place: path, what: "no such file", remedy: "Check its name.", status: .noInput)
        : .cannotRead(path, "\(error)")
    }
  }
}

extension Fault {
  static func cannotRead(_ path: String, _ why: String) -> Fault {
    Fault(
      place: path, what: "cannot be read: \(why)", remedy: "Make it readable for you.",
      status: .cannotRead)
  }
}
