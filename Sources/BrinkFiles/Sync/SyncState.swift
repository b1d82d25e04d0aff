import BrinkModel
import Rec

/// What the last syncs left behind to be told; when it is lost, the next sync finds it out again.
struct SyncState: Equatable, Sendable {
  /// When everything had been sent and fetched last.
  var inStep: Timestamp?
  /// What stopped the last sync; nil when nothing did.
  var trouble: String?
  /// How many bytes of our own logs the remote has.
  var sent: [LogName: Int] = [:]
  var skews: [ClockSkew] = []

  init() {}

  init?(_ bytes: [UInt8]) {
    guard let record = bytes.onlyRecord else { return nil }
    inStep = record.first("InStep").flatMap { Timestamp($0) }
    trouble = record.first("Trouble")
    for line in record.all("Sent") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let log = LogName(path: String(parts[0])), let size = Int(parts[1])
      else { continue }
      sent[log] = size
    }
    skews = record.all("Skew").compactMap { ClockSkew($0) }
  }

  var bytes: [UInt8] {
    var fields = [Field("State", "1")]
    if let inStep { fields.append(Field("InStep", "\(inStep)")) }
    if let trouble { fields.append(Field("Trouble", trouble)) }
    fields += sent.sorted { $0.key < $1.key }.map { Field("Sent", "\($0.key.path) \($0.value)") }
    fields += skews.map { Field("Skew", $0.text) }
    return RecordWriter.bytes(Record(fields))
  }
}
