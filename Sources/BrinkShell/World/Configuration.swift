import BrinkFiles
package import BrinkModel
package import Guard

/// What a person set down for good in `brink/config.yaml`.
package struct Configuration: Equatable, Sendable {
  /// The name for `By`; nil for the login name.
  package private(set) var name: String?
  /// Names that the reader of sentences may expect.
  package private(set) var people: [String] = []
  /// What the guard asks for beyond its rules.
  package private(set) var guarding = GuardPolicy()

  /// Reads the file where there is one; throws when it cannot be understood.
  static func load(from directory: String?) throws(Fault) -> Configuration {
    guard let directory else { return Configuration() }
    let path = directory + "/brink/config.yaml"
    do {
      return try read(try SmallFile.bytes(of: path), place: path)
    } catch {
      guard error.status == .noInput else { throw error }
      return Configuration()
    }
  }

  /// Reads the text of such a file.
  package static func read(_ bytes: [UInt8], place: String) throws(Fault) -> Configuration {
    guard bytes.contains(where: { $0 > 0x20 }) else { return Configuration() }
    let root: YAMLNode
    do {
      root = try YAMLReader.read(bytes)
    } catch {
      throw bad(error.fault(in: place))
    }
    guard let pairs = root.mapping else {
      throw fault(place, root, "the configuration is a block of keys", "Write name: and people:.")
    }
    var configuration = Configuration()
    for pair in pairs {
      switch pair.key.text {
      case "name":
        guard let name = pair.value.text, !name.isEmpty else {
          throw fault(place, pair.value, "name: wants a name", "Write name: Ana.")
        }
        configuration.name = name
      case "people":
        guard let people = pair.value.sequence else {
          throw fault(place, pair.value, "people: wants a list", "Write people: [Ana, Bo].")
        }
        configuration.people = people.compactMap(\.text)
      case "guard":
        do throws(Diagnostic) {
          configuration.guarding = try GuardPolicyReader.read(pair.value)
        } catch {
          throw bad(error.fault(in: place))
        }
      case let key:
        let nearest = Nearest.to(key ?? "", among: ["name", "people", "guard"])
        throw fault(
          place, pair.key, "no such setting: \(key ?? "?")",
          (nearest.map { "Did you mean \($0)? " } ?? "") + "There are name:, people: and guard:.")
      }
    }
    return configuration
  }

  private static func fault(
    _ place: String, _ node: YAMLNode, _ what: String, _ remedy: String
  ) -> Fault {
    Fault(
      place: "\(place):\(node.position)", what: what, remedy: remedy, status: .badConfiguration)
  }

  private static func bad(_ fault: Fault) -> Fault {
    var fault = fault
    fault.status = .badConfiguration
    return fault
  }
}

extension World {
  /// `$XDG_CONFIG_HOME`, else `~/.config`; nil without a home.
  var configurationDirectory: String? { folder("XDG_CONFIG_HOME", ".config") }

  /// `$XDG_STATE_HOME`, else `~/.local/state`; nil without a home.
  var stateDirectory: String? { folder("XDG_STATE_HOME", ".local/state") }

  /// A relative path in such a variable is ignored, as the XDG specification asks.
  private func folder(_ variable: String, _ inHome: String) -> String? {
    if let path = variables[variable], path.hasPrefix("/") { return path }
    return variables["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/\(inHome)" : nil }
  }
}
