/// Tells by its path whether a program wrote a file: a lock file, a bundle, somebody else's source.
///
/// The names follow what package managers and code generators write, and GitHub's linguist, whose
/// attribute `linguist-generated` overrides them.
package enum GeneratedNames {
  package static func match(_ path: [UInt8]) -> Bool {
    let parts = String(decoding: path, as: UTF8.self).split(separator: "/")
    guard let name = parts.last.map(String.init) else { return false }
    return names.contains(name) || endings.contains(where: name.hasSuffix)
      || infixes.contains(where: name.contains)
      || parts.dropLast().contains { folders.contains(String($0)) }
  }

  private static let names: Set<String> = [
    ".terraform.lock.hcl", "Cargo.lock", "Cartfile.resolved", "Gemfile.lock", "MODULE.bazel.lock",
    "Package.resolved", "Pipfile.lock", "Podfile.lock", "bun.lock", "bun.lockb", "composer.lock",
    "deno.lock", "flake.lock", "go.sum", "go.work.sum", "gradle.lockfile", "mix.lock",
    "npm-shrinkwrap.json", "package-lock.json", "packages.lock.json", "pdm.lock", "pnpm-lock.yaml",
    "poetry.lock", "pubspec.lock", "uv.lock", "yarn.lock",
  ]

  private static let endings = [
    ".css.map", ".g.dart", ".js.map", ".min.css", ".min.js", ".pb.cc", ".pb.go", ".pb.h",
    ".pb.swift", ".snap", "_pb2.py", "_pb2_grpc.py",
  ]

  private static let infixes = [".generated.", "_generated."]

  private static let folders: Set<String> = [
    "Pods", "__snapshots__", "dist", "node_modules", "vendor",
  ]
}
