import TestSupport
import Testing

extension Brink {
  /// How many objects there are in a report's JSON, after each was held to the report's schema.
  ///
  /// A key that the schema does not describe, or describes without a word, is a fault too.
  func objects(in json: [UInt8], heldTo report: String) throws -> Int {
    let schema = try TestFolder()
    try schema.write(try run("report", "schema", report).output, to: "schema.json")
    let held = try Program(
      "/usr/bin/python3", ["-c", Self.validator, "\(schema.path)/schema.json"],
      environment: ["LANG": "C.UTF-8"]
    )
    .run(input: json)
    try #require(held.status == 0, "\(report): \(held.complaint)")
    return try #require(Int(held.text.filter(\.isNumber)))
  }

  private static var validator: String {
    """
    import sys, json, jsonschema

    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)

    def close(node):
        if "required" in node:
            for key, child in node["properties"].items():
                assert child["description"].endswith("."), key
                close(child)
        if "items" in node: close(node["items"])
        if "properties" in node: node["additionalProperties"] = False

    close(schema)
    held = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    count = 0
    for line in sys.stdin:
        held.validate(json.loads(line))
        count += 1
    print(count)
    """
  }
}
