package enum ProsePlaceholder {}
