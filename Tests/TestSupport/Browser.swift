/// Pages looked at in a headless Chromium, at three widths, light and dark, and on paper.
package enum Browser {
  /// What is wrong with how those pages look, a line a fault; empty where nothing is.
  ///
  /// - Parameter pages: The paths of HTML files.
  /// - Returns: The faults, each with its page and its look.
  /// - Throws: When there is no browser, or it could not be driven to the end.
  package static func faults(in pages: [String]) throws(TestFailure) -> [String] {
    let outcome = try Program(
      "/usr/bin/python3", [Checkout.path + "/Tests/Browser/look-at-pages"] + pages
    ).run()
    // 1 says that there are faults; anything else, that nobody looked.
    guard outcome.status == 0 || outcome.status == 1, outcome.complaint.contains("faults") else {
      throw TestFailure("look-at-pages: \(outcome.complaint)", outcome.status)
    }
    return outcome.text.split(separator: "\n").map(String.init)
  }
}
