import BrinkModel

/// A length of time as people say it afterwards: nobody counts the seconds of an hour.
enum LengthText {
  /// Seconds below an hour, minutes below a day, hours above; rounded to the nearest.
  static func words(_ seconds: Int) -> String {
    let unit = seconds < 3600 ? 1 : seconds < 86_400 ? 60 : 3600
    return DurationText.words((seconds + unit / 2) / unit * unit)
  }
}
