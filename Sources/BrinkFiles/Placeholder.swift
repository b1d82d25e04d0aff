package enum BrinkFilesPlaceholder {}
