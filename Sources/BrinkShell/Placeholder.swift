package enum BrinkShellPlaceholder {}
