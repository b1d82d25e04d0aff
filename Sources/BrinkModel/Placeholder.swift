package enum BrinkModelPlaceholder {}
