package enum ReportsPlaceholder {}
