/// The parts a word can play in a claim; a word may have several.
struct ClaimWord: OptionSet, Sendable {
  let rawValue: UInt64

  static let timeUnit = ClaimWord(rawValue: 1 << 0)
  /// A month, a weekday, a feast, `q3`, `eow`: a time by itself.
  static let dateName = ClaimWord(rawValue: 1 << 1)
  /// `next`, `this`, `each`, `coming`: what makes a time out of a unit.
  static let timeAdjective = ClaimWord(rawValue: 1 << 2)
  /// `last`, `previous`, `prior`: the time before.
  static let previous = ClaimWord(rawValue: 1 << 3)
  /// Can announce a window.
  static let timePreposition = ClaimWord(rawValue: 1 << 4)
  /// Announces the end of one: `by`, `before`, `until`.
  static let deadline = ClaimWord(rawValue: 1 << 5)
  static let up = ClaimWord(rawValue: 1 << 6)
  static let down = ClaimWord(rawValue: 1 << 7)
  /// Moves without saying where: `shifts`, `changes`.
  static let change = ClaimWord(rawValue: 1 << 8)
  /// Takes the sign of what it is said of: `improves`, `better`.
  static let better = ClaimWord(rawValue: 1 << 9)
  static let worse = ClaimWord(rawValue: 1 << 10)
  static let atMost = ClaimWord(rawValue: 1 << 11)
  static let atLeast = ClaimWord(rawValue: 1 << 12)
  static let equal = ClaimWord(rawValue: 1 << 13)
  static let zero = ClaimWord(rawValue: 1 << 14)
  static let negation = ClaimWord(rawValue: 1 << 15)
  static let copula = ClaimWord(rawValue: 1 << 16)
  static let modal = ClaimWord(rawValue: 1 << 17)
  static let determiner = ClaimWord(rawValue: 1 << 18)
  /// Stands for a metric without being one: `it`, `things`, `the numbers`.
  static let unnamed = ClaimWord(rawValue: 1 << 19)
  /// `a lot`, `noticeably`: much, without a number.
  static let vagueAmount = ClaimWord(rawValue: 1 << 20)
  /// `acceptable`, `reasonable`: a level nobody can read off.
  static let vagueLevel = ClaimWord(rawValue: 1 << 21)
  static let low = ClaimWord(rawValue: 1 << 22)
  static let high = ClaimWord(rawValue: 1 << 23)
  /// `eventually`, `forward`, `onwards`: without an end.
  static let unbounded = ClaimWord(rawValue: 1 << 24)
  static let feeling = ClaimWord(rawValue: 1 << 25)
  /// A quality of work that has no scale: `elegance`, `maintainability`.
  static let quality = ClaimWord(rawValue: 1 << 26)
  /// `halve`, `double`: verb and number at once.
  static let factor = ClaimWord(rawValue: 1 << 27)
  static let fraction = ClaimWord(rawValue: 1 << 28)
  static let numberWord = ClaimWord(rawValue: 1 << 29)
  static let unit = ClaimWord(rawValue: 1 << 30)
  static let percentUnit = ClaimWord(rawValue: 1 << 31)
  static let pointUnit = ClaimWord(rawValue: 1 << 32)
  /// `versus`, `than`, `against`: what follows is compared with.
  static let baselineCue = ClaimWord(rawValue: 1 << 33)
  /// `currently`, `today`, `now`: what is near is how it stands.
  static let current = ClaimWord(rawValue: 1 << 34)
  static let condition = ClaimWord(rawValue: 1 << 35)
  /// `bet`, `think`, `expect`: words around a claim that are none of it.
  static let frame = ClaimWord(rawValue: 1 << 36)
  static let lessIsBetter = ClaimWord(rawValue: 1 << 37)
  static let moreIsBetter = ClaimWord(rawValue: 1 << 38)
  static let preposition = ClaimWord(rawValue: 1 << 39)
  static let conjunction = ClaimWord(rawValue: 1 << 40)
  static let speaker = ClaimWord(rawValue: 1 << 41)
  /// `stays`, `remains`, `holds`: a level is kept.
  static let stay = ClaimWord(rawValue: 1 << 42)
  /// `reach`, `hit`, `exceed`: a level is got to.
  static let reach = ClaimWord(rawValue: 1 << 43)
  /// A word that makes a measure of what it stands with: `rate`, `count`, `share`, `score`.
  static let measure = ClaimWord(rawValue: 1 << 44)
  static let hedge = ClaimWord(rawValue: 1 << 45)
  /// Something that is done or happens: `ship`, `approve`, `signed`.
  static let happening = ClaimWord(rawValue: 1 << 46)
  static let escape = ClaimWord(rawValue: 1 << 47)
  static let month = ClaimWord(rawValue: 1 << 48)
  static let weekday = ClaimWord(rawValue: 1 << 49)
}
