/// A field name as words: `LookBack` becomes `look back`.
package enum FieldLabel {
  package static func words(_ name: String) -> String {
    var label = ""
    var lastWasLower = false
    for scalar in name.unicodeScalars {
      if scalar.properties.isUppercase, lastWasLower { label += " " }
      if scalar == "_" || scalar == "-" {
        label += " "
      } else {
        label += scalar.properties.lowercaseMapping
      }
      lastWasLower = !scalar.properties.isUppercase && scalar != "_"
    }
    return label
  }
}
