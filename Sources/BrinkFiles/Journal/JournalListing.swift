import BrinkModel

/// What is in the folders of a journal.
struct JournalListing: Equatable, Sendable {
  var logs: [LogName] = []
  /// Paths from the journal of what is neither a log nor a folder of logs.
  var foreign: [String] = []
}

extension Journal {
  /// Everything in the journal; names that begin with a dot are other rooms' and left alone.
  func listing() throws(Errno) -> JournalListing {
    var listing = JournalListing()
    for year in try names("") {
      guard year.utf8.count == 4, let number = Self.number(year) else {
        listing.foreign.append(year)
        continue
      }
      for month in try names(year) {
        guard month.utf8.count == 2, let inYear = Self.number(month), (1...12).contains(inYear)
        else {
          listing.foreign.append("\(year)/\(month)")
          continue
        }
        for file in try names("\(year)/\(month)") {
          if let log = LogName(year: number, month: inYear, fileName: file) {
            listing.logs.append(log)
          } else {
            listing.foreign.append("\(year)/\(month)/\(file)")
          }
        }
      }
    }
    listing.logs.sort()
    return listing
  }

  /// The logs of one month, none when the month has no folder.
  func logs(year: Int, month: Int) throws(Errno) -> [LogName] {
    try names(LogName.folder(year: year, month: month))
      .compactMap { LogName(year: year, month: month, fileName: $0) }
  }

  /// The parts of our own log in the newest month in which there is one.
  func newestOwnLogs() throws(Errno) -> [LogName] {
    for year in try names("").reversed() where year.utf8.count == 4 {
      guard let number = Self.number(year) else { continue }
      for month in try names(year).reversed() where month.utf8.count == 2 {
        guard let inYear = Self.number(month) else { continue }
        let own = try logs(year: number, month: inYear).filter { $0.writer == writer }
        if !own.isEmpty { return own }
      }
    }
    return []
  }

  /// The names in a folder, none when it is not there or not a folder.
  private func names(_ folder: String) throws(Errno) -> [String] {
    do {
      return try system.names(folder.isEmpty ? directory : "\(directory)/\(folder)")
        .filter { !$0.hasPrefix(".") }
    } catch {
      if error == .noEntry || error == .notDirectory { return [] }
      throw error
    }
  }

  private static func number(_ digits: String) -> Int? {
    digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
  }
}
