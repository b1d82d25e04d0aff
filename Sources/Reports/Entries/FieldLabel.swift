/// A field name as words: `LookBack` becomes `look back`, `In30Days` becomes `in 30 days`, `AThing`
/// becomes `a thing`.
package enum FieldLabel {
  package static func words(_ name: String) -> String {
    var label = ""
    var lastWasLower = false
    var lastWasDigit = false
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isDigit = ("0"..."9").contains(scalar)
      let beginsWord =
        lastWasLower
        ? scalar.properties.isUppercase || isDigit != lastWasDigit
        : index > 0 && scalar.properties.isUppercase && scalars[index - 1].properties.isUppercase
          && index + 1 < scalars.count && scalars[index + 1].properties.isLowercase
      if beginsWord { label += " " }
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
