import Glibc

/// The path of a program of this package: products lie beside the running test program.
package func product(_ name: String) -> String {
  var path = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &path, path.count)
  let own = String(decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  guard let slash = own.lastIndex(of: "/") else { return name }
  return own[...slash] + name
}
