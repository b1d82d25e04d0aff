import BrinkFiles
import BrinkModel
import Glibc
import Rec

/// A journal of many plain entries in four logs, the same for the same count.
struct GeneratedJournal {
  let directory: String
  let count: Int

  func write() throws {
    let writers = ["ada", "bo", "cy", "dee"]
    let folder = "\(directory)/2026/11"
    for part in [directory, "\(directory)/2026", folder] { mkdir(part, 0o700) }
    for (index, writer) in writers.enumerated() {
      guard let file = fopen("\(folder)/\(writer).desk.rec", "w") else { throw Errno(errno) }
      defer { fclose(file) }
      fputs(LogHeader.text, file)
      var chain = SealChain(digest: SHA256.digest)
      for number in stride(from: index, to: count, by: writers.count) {
        var bytes = RecordWriter.bytes(entry(number, by: writer).record)
        let seal = chain.seal(over: bytes)
        _ = chain.judge(bytes, stored: seal)
        RecordWriter.append(Field(Envelope.seal, seal.text), to: &bytes)
        fputc(0x0a, file)
        fwrite(bytes, 1, bytes.count, file)
      }
    }
  }

  private func moment(_ number: Int) -> Timestamp {
    let first = Timestamp(CivilDate(daysSinceEpoch: 20_758), offset: 60)
    return first.adding(milliseconds: Int64(number) * 2400)
  }

  private func id(_ number: Int) -> EntryID {
    EntryID(
      milliseconds: moment(number).milliseconds, high: UInt16(truncatingIfNeeded: number),
      low: UInt64(number) &* 0x9e37_79b9_7f4a_7c15)
  }

  private func entry(_ number: Int, by writer: String) -> Entry {
    let at = moment(number)
    let fields = [
      Field("Doing", "restart the consumers of queue \(number % 97) one at a time"),
      Field("Service", ["billing", "search", "login", "mail", "ingest"][number % 5]),
      Field("Weight", number % 3 == 0 ? "judgment" : "task"),
      Field(
        "Sentence", "I own this; if a consumer does not come back the backlog doubles\nand we page."
      ),
      Field("Confidence", "\(50 + number % 49) %"),
      Field("Pressure", number % 4 == 0 ? "pressed" : "calm"),
      Field("Undo", "start the old consumers again from the stored offsets, ten minutes"),
      Field("LookBack", "2026-12-01"),
    ]
    // Of a thousand decisions three are still open, one of them because it was too early to say.
    let follows: [Field] =
      number % 2 == 0
      ? [Field("Crossed", "yes")]
      : number % 1000 < 4
        ? []
        : [
          Field("About", id(number - 1).text),
          Field("Result", number % 1000 == 5 ? Outcome.tooEarly : Outcome.asPlanned),
        ]
    return Entry(
      id: id(number), at: at, kind: number % 2 == 0 ? .decision : .outcome, by: writer,
      fields: fields + follows,
      took: 40)
  }
}
