/// A field name as words: `LookBack` becomes `look back`, `In30Days` becomes `in 30 days`.
package enum FieldLabel {
  package static func words(_ name: String) -> String {
    var label = ""
    var lastWasLower = false
    var lastWasDigit = false
    for scalar in name.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if lastWasLower, scalar.properties.isUppercase || isDigit != lastWasDigit { label += " " }
      if scalar == "_" || scalar == "-" {
        label += " "
      } else {
        label += scalar.properties.lowercaseMapping
      }
      lastWasLower = !scalar.properties.isUppercase && scalar != "_" && scalar != "-"
      lastWasDigit = isDigit
    }
    return label
  }
}
