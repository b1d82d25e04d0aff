/// Images that run one program, whatever follows their name: `docker run hashicorp/terraform destroy`.
enum ContainerImage {
  /// The program that an image of that name runs; nil for most.
  static func program(of image: Word) -> Word? {
    let name = image.baseName.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "@") }
    switch String(decoding: name, as: UTF8.self) {
    case "aws-cli": return Word(Array("aws".utf8))
    case "opentofu": return Word(Array("tofu".utf8))
    case "terraform", "terragrunt", "kubectl", "helm", "rclone", "restic", "flyway", "liquibase":
      return Word(Array(name))
    default: return nil
    }
  }
}
