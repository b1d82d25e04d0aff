/// git, as a sync needs it: a program that is run out of sight and trusted in nothing.
///
/// Whoever makes one sees to it that no variable leads git elsewhere, nothing is asked of anybody and
/// nothing that a repository or its configuration names is run.
package struct Git: Sendable {
  /// What one run may take.
  package struct Limits: Sendable {
    /// Milliseconds.
    package let time: Int
    /// Bytes on standard output.
    package let output: Int

    package init(time: Int, output: Int) {
      self.time = time
      self.output = output
    }
  }

  /// What one run said.
  package struct Answer: Sendable {
    /// The exit status; nil when it was killed or took too long.
    package let status: Int32?
    package let output: [UInt8]
    package let errors: String

    package init(status: Int32?, output: [UInt8], errors: String) {
      self.status = status
      self.output = output
      self.errors = errors
    }
  }

  package typealias Run =
    @Sendable (
      _ arguments: [String], _ variables: [String: String], _ input: [UInt8], Limits
    ) -> Answer

  let run: Run

  /// - Parameter run: runs git with these arguments, these variables besides its own, and that input.
  package init(run: @escaping Run) {
    self.run = run
  }
}
