import Glibc
import Testing

extension Trait where Self == ConditionTrait {
  /// Only under `make hooks`: driving three shells through every shape takes minutes, and not every
  /// shape comes out the same each time yet.
  static var shellsAreDriven: Self {
    .enabled(if: getenv("BRINK_DRIVE_SHELLS") != nil, "make hooks drives the shells")
  }
}
