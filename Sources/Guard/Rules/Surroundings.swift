/// Where and as whom a command is about to run; what is not known is nil or empty.
package struct Surroundings: Equatable, Sendable {
  package var branch: String?
  package var context: String?
  package var namespace: String?
  package var host: String?
  package var user: String?
  /// True within a session of ssh.
  package var isRemote = false
  package var environment: [String: String] = [:]

  package init() {}
}

/// Surroundings a rule or a configuration speaks of; what it does not speak of does not matter.
package struct SurroundingsPattern: Equatable, Sendable {
  package var branch: [Glob] = []
  package var context: [Glob] = []
  package var namespace: [Glob] = []
  package var host: [Glob] = []
  package var user: [Glob] = []
  package var isRemote: Bool?
  /// Names with patterns for their values, any of which.
  package var environment: [(name: String, value: Glob)] = []

  package init() {}

  package static func == (one: Self, other: Self) -> Bool {
    one.branch == other.branch && one.context == other.context
      && one.namespace == other.namespace && one.host == other.host && one.user == other.user
      && one.isRemote == other.isRemote
      && one.environment.elementsEqual(other.environment) {
        $0.name == $1.name && $0.value == $1.value
      }
  }

  /// True when it says nothing at all.
  package var isEmpty: Bool { self == SurroundingsPattern() }

  /// True when everything it speaks of is as it says.
  package func matches(_ surroundings: Surroundings) -> Bool {
    func holds(_ globs: [Glob], _ value: String?) -> Bool {
      guard !globs.isEmpty else { return true }
      guard let value else { return false }
      return globs.contains { $0.matches(Array(value.utf8)) }
    }
    return holds(branch, surroundings.branch) && holds(context, surroundings.context)
      && holds(namespace, surroundings.namespace) && holds(host, surroundings.host)
      && holds(user, surroundings.user) && (isRemote.map { $0 == surroundings.isRemote } ?? true)
      && (environment.isEmpty
        || environment.contains { holds([$0.value], surroundings.environment[$0.name]) })
  }

  /// What it speaks of: `branch main or release/*, over ssh`.
  package var words: String {
    let places = [
      ("branch", branch), ("context", context), ("namespace", namespace), ("host", host),
      ("user", user),
    ]
    var words = places.filter { !$0.1.isEmpty }.map { name, globs in
      "\(name) \(globs.map(\.text).joined(separator: " or "))"
    }
    if let isRemote { words.append(isRemote ? "over ssh" : "not over ssh") }
    if !environment.isEmpty {
      words.append(environment.map { "\($0.name)=\($0.value.text)" }.joined(separator: " or "))
    }
    return words.joined(separator: ", ")
  }

  /// What it speaks of, as it is there: `branch main, over ssh`.
  func words(in surroundings: Surroundings) -> String {
    var words: [String] = []
    let places = [
      ("branch", branch, surroundings.branch), ("context", context, surroundings.context),
      ("namespace", namespace, surroundings.namespace), ("host", host, surroundings.host),
      ("user", user, surroundings.user),
    ]
    for (name, globs, value) in places where !globs.isEmpty {
      words.append("\(name) \(value ?? "")")
    }
    if let isRemote { words.append(isRemote ? "over ssh" : "not over ssh") }
    let found = environment.first { name, glob in
      surroundings.environment[name].map { glob.matches(Array($0.utf8)) } ?? false
    }
    if let (name, _) = found { words.append("\(name)=\(surroundings.environment[name] ?? "")") }
    return words.joined(separator: ", ")
  }
}
