/// Reads a stream of bytes as records, one at a time; what cannot be read is skipped alone.
package struct RecordReader {
  /// One thing found in the stream.
  package enum Item: Equatable, Sendable {
    case record(LocatedRecord)
    case fault(RecordFault)
  }

  /// The scanner under the reader, standing on the chunk of the item read last.
  package private(set) var scanner: RecordScanner
  private var isAfterZeros = false

  /// - Parameter blockSize: how many bytes are asked for at a time, at least 64.
  package init(blockSize: Int = 1 << 20) {
    scanner = RecordScanner(blockSize: blockSize)
  }

  /// The next record or fault; nil at the end of the stream.
  ///
  /// `fill` reads more bytes into the space it is given and says how many; 0 is the end.
  package mutating func next<Failure>(
    _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Item? {
    while try scanner.advance(fill) {
      let continuesZeros = isAfterZeros && scanner.kind == .zeros
      isAfterZeros = scanner.kind == .zeros
      if !continuesZeros, let item = scanner.item() { return item }
    }
    return nil
  }

  /// Everything in bytes that are already at hand.
  package static func items(in bytes: [UInt8]) -> [Item] {
    var reader = RecordReader(blockSize: bytes.count + 1)
    var rest = bytes[...]
    var items: [Item] = []
    while let item = reader.next({ space in
      defer { rest = [] }
      space.copyBytes(from: rest)
      return rest.count
    }) {
      items.append(item)
    }
    return items
  }
}

extension RecordScanner {
  /// The chunk as a record or fault; nil when it holds only comments.
  package mutating func item() -> RecordReader.Item? {
    let line = line()
    switch kind {
    case .conflictMarker: return .fault(.conflictMarker(line: line))
    case .zeros: return .fault(.zeros(line: line))
    case .byteOrderMark: return .fault(.byteOrderMark())
    case .lines: break
    }
    var parser = withChunk { RecordParser(chunk: $0, line: line) }
    do {
      return try parser.record().map { .record($0) }
    } catch {
      return .fault(error)
    }
  }
}
