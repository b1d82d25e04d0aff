import TestSupport
import Testing

@testable import Statistics

@Suite struct `An exact fraction` {
  @Test(arguments: [
    ("0.25", 1, 4), ("25%", 1, 4), ("33.3%", 333, 1000), ("2.5e-1", 1, 4), ("-3", -3, 1),
    ("0", 0, 1), ("-0.0", 0, 1), ("1e3", 1000, 1), ("0.1", 1, 10), ("007.50", 15, 2),
    ("0.30000000000000004", 7_500_000_000_000_001, 25_000_000_000_000_000),
    ("1.000000000000000000000", 1, 1), (".5", 1, 2), ("0e999", 0, 1), ("1E2%", 1, 1),
    ("9223372036854775807", Int.max, 1),
  ])
  func `is what its text says`(text: String, top: Int, bottom: Int) throws {
    let fraction = try #require(Fraction(text))
    #expect(fraction.numerator == top && fraction.denominator == bottom)
  }

  @Test(arguments: [
    "", "-", ".", "-.", "5.", "1e", "e5", "1e+", "0x10", "1_000", "NaN", "inf", " 1", "1 ", "25%%",
    "1,5", "--1", "+1", "9223372036854775808", "1e400", "1e-400", "٣", "1/2",
    "0.1234567890123456789123456789",
  ])
  func `is nothing for any other text, or one too long`(text: String) {
    #expect(Fraction(text) == nil)
  }

  @Test func `never crashes on the ends of Int`() {
    for top in [Int.min, Int.min + 1, -1, 0, 1, Int.max] {
      for bottom in [Int.min, -1, 1, Int.max] {
        guard let fraction = Fraction(top, over: bottom) else { continue }
        #expect(fraction.denominator > 0)
        _ = fraction.adding(fraction)
        _ = fraction.subtracting(Fraction(Int.min))
        #expect(!(fraction < fraction) && fraction.value.isFinite)
      }
      #expect(Fraction(top, over: 0) == nil)
    }
  }

  @Test func `adds and compares as rationals do`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let numbers = (0..<4).map { _ in Int.random(in: -50...50, using: &random) }
      guard let a = Fraction(numbers[0], over: numbers[1]),
        let b = Fraction(numbers[2], over: numbers[3])
      else { continue }
      let bottom = numbers[1] * numbers[3]
      let sum = Fraction(numbers[0] * numbers[3] + numbers[2] * numbers[1], over: bottom)
      #expect(a.adding(b) == sum)
      #expect((a < b) == (a.value < b.value - 1e-12))
      #expect(a.subtracting(b)?.adding(b) == a)
    }
  }

  @Test func `products of three are exact beyond 128 bits`() throws {
    let most = UInt64(Int.max)
    #expect(WideProduct(most, most, most) > WideProduct(most, most, most - 1))
    #expect(WideProduct(most, most - 1, most) == WideProduct(most - 1, most, most))
    let whole = try #require(WideProduct(most, most, most).divided(by: Int.max, Int.max))
    #expect(whole.quotient == Int.max && whole.isExact)
    let rounded = try #require(
      WideProduct(Int.max, Int.max - 1, Int.max).divided(by: Int.max, Int.max))
    #expect(rounded.quotient == Int.max - 1 && rounded.isExact)
    #expect(WideProduct(Int.max, Int.max, 2).divided(by: 1, Int.max - 1) == nil)
    var random = SeededGenerator(seed: 8)
    for _ in 0..<2000 {
      let a = Int.random(in: 1...Int.max, using: &random)
      let b = Int.random(in: 1...Int.max, using: &random)
      let c = Int.random(in: 1...1000, using: &random)
      let divided = WideProduct(a, b, c).divided(by: b, c)
      #expect(divided?.quotient == a && divided?.isExact == true)
      if let part = WideProduct(a, b, 1).divided(by: b, c) {
        #expect(part.quotient == a / c && part.isExact == (a % c == 0))
      }
    }
  }
}
