import Glibc
import TestSupport

/// A table of `Reference/`, written by its `generate.py`.
struct ReferenceTable {
  /// Each row by the names in the header.
  let rows: [[String: String]]

  init(_ name: String) {
    let path = "\(Checkout.path)/Tests/StatisticsTests/Reference/\(name).csv"
    let lines = Self.text(of: path).split(separator: "\n").filter { !$0.hasPrefix("#") }
    func cells(_ line: Substring) -> [String] {
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = lines.first.map(cells) ?? []
    rows = lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(header, cells(line)))
    }
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [String: String] {
  /// The cell as a Double; not a number where there is none.
  func number(_ name: String) -> Double { self[name].flatMap(Double.init) ?? .nan }

  /// The cell as a whole number; −1 where there is none.
  func whole(_ name: String) -> Int { self[name].flatMap(Int.init) ?? -1 }

  /// The cell as words with blanks between them.
  func words(_ name: String) -> [String] {
    (self[name] ?? "").split(separator: " ").map(String.init)
  }
}

/// How far a value is from what it should be, as a part of that; not a number stays so.
func relativeError(_ value: Double, _ reference: Double) -> Double {
  value == reference ? 0 : (value - reference).magnitude / reference.magnitude
}
