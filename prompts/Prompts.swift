package enum PromptsPlaceholder {}
