import BrinkModel

/// The gate where it is asked by itself: text to paste.
package enum EnvelopeRecipe: String, CaseIterable, Sendable {
  /// Steps of a GitHub Actions job.
  case ci
  /// A git hook in POSIX sh.
  case prePush = "pre-push"

  /// The text; the base is guessed at run time where it is nil.
  package func text(lines: Int, base: String?) -> String {
    switch self {
    case .ci: Self.ciSteps(lines, base)
    case .prePush: Self.hook(lines, base)
    }
  }

  /// The branch's name travels in a variable: in the script itself it would be run.
  private static func ciSteps(_ lines: Int, _ base: String?) -> String {
    let value =
      base.map { "'" + $0.replacing("'", with: "''") + "'" } ?? "origin/${{ github.base_ref }}"
    return """
      # Steps of a job that runs on pull_request. brink has to be on its PATH.
      # fetch-depth: 0 because in a shallow clone nobody knows where the branch left.
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - name: Review envelope
        if: github.event_name == 'pull_request'
        env:
          BASE: \(value)
        run: brink gate envelope --base="$BASE" --lines=\(lines)

      """
  }

  private static func hook(_ lines: Int, _ base: String?) -> String {
    let flag = base.map { " " + CommandLineText.quoted(["--base=" + $0]) } ?? ""
    return #"""
      #!/bin/sh
      # Stops a push that is too large to be reviewed.
      # Save it as .git/hooks/pre-push and make it executable: chmod +x .git/hooks/pre-push
      # Each branch is measured from where it left the branch it goes to, however often it was pushed.
      # git push --no-verify goes past it.
      over=0
      while read -r local_ref local_hash remote_ref remote_hash; do
        case $remote_ref in refs/heads/*) ;; *) continue ;; esac
        # Zeros stand for nothing: here nothing is pushed, a branch is deleted.
        case $local_hash in *[!0]*) ;; *) continue ;; esac
        brink gate envelope --head="$local_hash"\#(flag) --lines=\#(lines) </dev/null >&2
        status=$?
        if test "$status" = 66; then
          # The first push of all: there is nothing yet that it could be compared with.
          case $remote_hash in
            *[!0]*) ;;
            *) test -n "$(git for-each-ref --count=1 refs/remotes)" || status=0 ;;
          esac
        fi
        test "$status" = 0 && continue
        echo "pre-push: $remote_ref is held back." >&2
        over=1
      done
      exit "$over"

      """#
  }
}
