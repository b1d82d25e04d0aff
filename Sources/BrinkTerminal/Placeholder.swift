package enum BrinkTerminalPlaceholder {}
