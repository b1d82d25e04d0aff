import BrinkFiles
import BrinkModel

/// The cluster that `kubectl` would speak to, from the files it reads.
///
/// Of several the first that says a thing counts, as kubectl has it; one that cannot be read says nothing.
struct ClusterFiles {
  private(set) var context: String?
  private(set) var namespace: String?

  /// Such files hold the certificates of every cluster.
  private static let largestSize = 4 << 20

  init(_ variables: [String: String]) {
    let named = variables["KUBECONFIG"]?.split(separator: ":").map(String.init) ?? []
    let paths = named.isEmpty ? variables["HOME"].map { [$0 + "/.kube/config"] } ?? [] : named
    let roots = paths.compactMap(Self.read)
    context = roots.lazy.compactMap { Self.value("current-context", of: $0)?.text }
      .first { !$0.isEmpty }
    let current = roots.lazy.flatMap { Self.value("contexts", of: $0)?.sequence ?? [] }
      .first { [context] item in Self.value("name", of: item)?.text == context }
    namespace = Self.value("namespace", of: Self.value("context", of: current))?.text
  }

  private static func read(_ path: String) -> YAMLNode? {
    guard let bytes = try? SmallFile.bytes(of: path, limit: largestSize) else { return nil }
    return try? YAMLReader.read(bytes, largestSize: largestSize)
  }

  private static func value(_ key: String, of node: YAMLNode?) -> YAMLNode? {
    node?.mapping?.first { $0.key.text == key }?.value
  }
}
