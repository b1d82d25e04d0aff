package enum RecPlaceholder {}
