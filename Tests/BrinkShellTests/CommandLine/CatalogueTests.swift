import BrinkShell
import TestSupport
import Testing

@Suite struct `The catalogue` {
  @Test(arguments: Catalogue.descriptions.map(\.name)) func `finds a command by its words`(
    name: String
  ) {
    #expect(Catalogue.name(ofCommandIn: name.split(separator: " ").map(String.init)) == name)
  }
}
