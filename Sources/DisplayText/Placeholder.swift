package enum DisplayTextPlaceholder {}
