import BrinkFiles
import BrinkModel
import BrinkProcesses

extension Repository {
  /// The repository that a hook runs for.
  ///
  /// Git starts hooks in the work tree; only where that does not lead to the repository is the
  /// variable believed in which it hands it on.
  var asHook: Repository {
    guard let named = variables["GIT_DIR"], answer(["rev-parse", "--git-dir"]) == nil else {
      return self
    }
    return Repository(directory: directory, gitDirectory: named, variables: variables)
  }

  /// Whether the push of that ref, which is there already, loses something.
  func ancestry(of ref: PushedRef) -> Ancestry {
    switch capture(["merge-base", "--is-ancestor", ref.remoteHash, ref.localHash]) {
    case .ended(0, _, _): return .forward
    case .ended(1, _, _):
      return answer(["rev-parse", "--is-shallow-repository"]) == "true"
        ? .unknown(.shallow) : .rewritten
    default:
      guard case .ended(0, _, _) = capture(["cat-file", "-e", ref.remoteHash]) else {
        return .unknown(.notFetched)
      }
      return .unknown(.noAnswer)
    }
  }

  /// The branch one is on; nil on none.
  var currentBranch: String? { answer(["symbolic-ref", "--quiet", "--short", "HEAD"]) }

  /// Short names of the branches here and of those known of that remote.
  func branches(andOf remote: String) -> [String] {
    let theirs = "refs/remotes/\(remote)/"
    let ended = capture(["for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes"])
    guard case .ended(0, let output, _) = ended else { return [] }
    return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
      for prefix in ["refs/heads/", theirs] where line.hasPrefix(prefix) {
        return String(line.dropFirst(prefix.count))
      }
      return nil
    }
  }

  /// Patterns of names to be careful with, from every configuration file of git that counts here.
  var protectedPatterns: [String] {
    guard case .ended(0, let output, _) = capture(["config", "-z", "--get-all", "brink.protect"])
    else { return [] }
    return output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Session {
  /// Whether one stands in a work tree of git, as far as a look at the folders tells.
  var isInWorkTree: Bool {
    FolderPath.upwards(from: world.directory).contains { folder in
      (try? System.real.linkStatus("\(folder)/.git")) != nil
    }
  }
}
