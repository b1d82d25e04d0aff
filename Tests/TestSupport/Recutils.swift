/// The real GNU recutils, as an oracle; the tests need it installed.
package enum Recutils {
  /// What `recfix --check` complains of; empty when it accepts the bytes.
  package static func complaints(about bytes: [UInt8]) throws(TestFailure) -> String {
    let outcome = try Program("recfix", ["--check"]).run(input: bytes)
    return outcome.status == 0 ? "" : "status \(outcome.status): \(outcome.complaint)"
  }

  /// What `recsel` reads as the value of a field of the only record.
  package static func value(of field: String, in bytes: [UInt8]) throws(TestFailure) -> [UInt8] {
    let outcome = try Program("recsel", ["-P", field]).run(input: bytes)
    guard outcome.status == 0 else { throw TestFailure("recsel: \(outcome.complaint)") }
    return Array(outcome.output.dropLast(outcome.output.last == 0x0a ? 1 : 0))
  }

  /// How many records `recsel` counts.
  package static func count(in bytes: [UInt8]) throws(TestFailure) -> Int? {
    let outcome = try Program("recsel", ["-c"]).run(input: bytes)
    return Int(outcome.text.split(separator: "\n").first ?? "")
  }
}
