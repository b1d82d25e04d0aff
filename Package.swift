// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the program: a library target whose arrows point only downward.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: strict)
}

/// The checklists that come with the program; `prompts/Prompts.swift` gives each its name.
let bundled = [
  "boundary", "outcome", "mistake", "mistake-follow-up", "near-miss", "overload",
  "repair", "retrofit", "debrief", "look-back", "what-broke",
  "skill-distribution", "one-to-one", "growth-plan", "coaching", "promotion", "scope-check",
  "lead-calibration", "proof-review",
  "review-signoff", "peak-readiness", "leader-drift", "untested-assumption",
  "prediction", "claim",
]

let package = Package(
  name: "brink",
  products: [.executable(name: "brink", targets: ["brink"])],
  targets: [
    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"])]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),

    room("Rec"),
    room("Prose"),
    room("DisplayText"),
    room("Statistics"),
    room("Guard"),
    .target(
      name: "Prompts", path: "prompts",
      exclude: ["checklist.schema.json"],
      resources: bundled.map { .embedInCode("\($0).yaml") },
      swiftSettings: strict),
    .target(name: "Rules", path: "rules/Table", swiftSettings: strict),
    .target(
      name: "Hooks", path: "hooks",
      resources: ["bash", "zsh", "fish"].map { .embedInCode("brink.\($0)") },
      swiftSettings: strict),
    room("BrinkModel", ["Rec", "Prose", "Statistics", "Guard"]),
    room("Reports", ["Rec", "Prose", "DisplayText", "Statistics", "BrinkModel"]),
    room("BrinkFiles", ["Rec", "Guard", "BrinkModel", "CYAML", "CMessageDigest", "CCmark"]),
    room("BrinkTerminal", ["DisplayText", "CEditline"]),
    room("BrinkProcesses"),
    room(
      "BrinkShell",
      [
        "Rec", "Prose", "DisplayText", "Statistics", "Guard", "Prompts", "Rules", "Hooks",
        "BrinkModel", "Reports", "BrinkFiles", "BrinkTerminal", "BrinkProcesses",
      ]),
    .executableTarget(
      name: "prose-training", dependencies: ["Prose"], path: "Training",
      exclude: ["README.md", "Phrases", "learn.sh"], swiftSettings: strict),
    .executableTarget(name: "brink", dependencies: ["BrinkShell"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["DisplayText"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "journal-probe", dependencies: ["BrinkFiles", "BrinkModel", "Rec"],
      path: "Tests/JournalProbe", swiftSettings: strict),
    .executableTarget(
      name: "terminal-probe", dependencies: ["BrinkTerminal", "DisplayText"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    tests("RecTests", ["Rec"]),
    tests("GuardTests", ["Guard", "BrinkModel", "BrinkFiles", "Rules"], exclude: ["Corpus"]),
    tests("ProseTests", ["Prose"], exclude: ["Corpus"]),
    tests("DisplayTextTests", ["DisplayText", "CEditline"]),
    tests("StatisticsTests", ["Statistics"], exclude: ["Reference"]),
    tests("BrinkModelTests", ["BrinkModel", "Rec", "Prose", "Statistics"]),
    tests(
      "ReportsTests", ["Reports", "BrinkModel", "DisplayText", "Rec", "Prose", "Statistics"]),
    tests(
      "BrinkFilesTests",
      ["BrinkFiles", "BrinkModel", "Guard", "Prose", "Rec", "Prompts", "journal-probe"]),
    tests("BrinkTerminalTests", ["BrinkTerminal", "DisplayText", "terminal-probe"]),
    tests("BrinkProcessesTests", ["BrinkProcesses"]),
    tests(
      "BrinkShellTests",
      [
        "BrinkShell", "BrinkModel", "BrinkFiles", "BrinkTerminal", "BrinkProcesses", "DisplayText",
        "Hooks", "Rec", "Reports",
      ]),
    tests(
      "EndToEndTests",
      [
        "Rec", "BrinkModel", "BrinkFiles", "Prompts", "Prose", "BrinkTerminal", "BrinkShell",
        "Reports", "brink",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// `BRINK_TESTS=ReportsTests,RecTests swift test` builds those test targets alone: on a small machine
// the other ones are most of the wait.
if let wanted = Context.environment["BRINK_TESTS"] {
  let names = Set(wanted.split(separator: ",").map(String.init))
  package.targets.removeAll { $0.type == .test && !names.contains($0.name) }
}
