import Rec

/// Bytes read as a stream of blocks.
struct Reading {
  var items: [RecordReader.Item] = []

  init(_ bytes: [UInt8], blockSize: Int = 64) {
    var reader = RecordReader(blockSize: blockSize)
    var rest = bytes[...]
    while let item = reader.next({ space in
      let some = rest.prefix(min(space.count, blockSize))
      space.copyBytes(from: some)
      rest = rest.dropFirst(some.count)
      return some.count
    }) {
      items.append(item)
    }
  }

  init(_ text: String, blockSize: Int = 64) {
    self.init(Array(text.utf8), blockSize: blockSize)
  }

  var records: [Record] {
    items.compactMap { if case .record(let located) = $0 { located.record } else { nil } }
  }

  var located: [LocatedRecord] {
    items.compactMap { if case .record(let located) = $0 { located } else { nil } }
  }

  var faults: [RecordFault] {
    items.compactMap { if case .fault(let fault) = $0 { fault } else { nil } }
  }
}
