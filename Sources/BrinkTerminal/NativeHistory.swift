import CEditline

/// Earlier answers where libedit's own commands (arrow keys, vi's searches) find them.
final class NativeHistory {
  let handle: OpaquePointer

  init?(_ answers: [String]) {
    guard let handle = history_winit() else { return nil }
    self.handle = handle
    _ = editline_history_set_size(handle, CInt(clamping: max(1, answers.count)))
    for answer in answers {
      WideText.encode(answer).withUnsafeBufferPointer { characters in
        if let start = characters.baseAddress { _ = editline_history_add(handle, start) }
      }
    }
  }

  deinit { history_wend(handle) }
}
