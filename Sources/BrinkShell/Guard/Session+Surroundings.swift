import BrinkFiles
import BrinkModel
import Guard

extension Session {
  /// Where and as whom a command is about to run, as far as files and variables tell; nothing is run.
  var surroundings: Surroundings {
    var surroundings = Surroundings()
    surroundings.host = world.host
    surroundings.user = world.login
    surroundings.isRemote =
      world.variables["SSH_CONNECTION"] != nil || world.variables["SSH_TTY"] != nil
    surroundings.environment = world.variables
    surroundings.branch = BranchFile.branch(around: world.directory)
    let cluster = ClusterFiles(world.variables)
    surroundings.context = cluster.context
    surroundings.namespace = cluster.namespace
    return surroundings
  }
}

/// The branch of the work tree, read from git's own file.
enum BranchFile {
  static func branch(around directory: String) -> String? {
    for folder in FolderPath.upwards(from: directory) {
      guard let head = head(in: folder) else { continue }
      let prefix = "ref: refs/heads/"
      return head.hasPrefix(prefix) ? String(head.dropFirst(prefix.count)) : nil
    }
    return nil
  }

  private static func head(in folder: String) -> String? {
    if let head = line(of: folder + "/.git/HEAD") { return head }
    // A linked work tree has a file that says where its folder is.
    guard let link = line(of: folder + "/.git"), link.hasPrefix("gitdir: ") else { return nil }
    let place = String(link.dropFirst("gitdir: ".count))
    return line(of: (place.hasPrefix("/") ? place : folder + "/" + place) + "/HEAD")
  }

  private static func line(of path: String) -> String? {
    guard let bytes = try? SmallFile.bytes(of: path) else { return nil }
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
