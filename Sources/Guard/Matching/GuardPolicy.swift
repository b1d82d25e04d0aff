/// What a person's configuration adds to the rules: levels are only ever raised.
package struct GuardPolicy: Equatable, Sendable {
  /// Names of production: a rule that matches where one of them is asks for one level more.
  package var production: [Glob] = []
  /// Surroundings in which every rule that matches asks for at least a level.
  package var raises: [Raise] = []
  /// Minutes in which the same line is not asked about again; 0 for always asking.
  package var grace = 0
  /// Ids of rules that a second person has to agree to: then a nudge is a boundary.
  package var secondPerson: [Glob] = []

  package init() {}

  /// True for a rule whose boundary a second person has to agree to.
  package func wantsSecondPerson(_ rule: String) -> Bool {
    secondPerson.contains { $0.matches(Array(rule.utf8)) }
  }
}

extension Guardian.Verdict {
  /// True when the surroundings could make a difference.
  package func dependsOnSurroundings(_ policy: GuardPolicy) -> Bool {
    !matches.isEmpty
      && (!policy.production.isEmpty || !policy.raises.isEmpty || !policy.secondPerson.isEmpty
        || matches.contains { !$0.rule.raises.isEmpty })
  }

  /// The same with every level that the surroundings raise; none is ever lowered.
  package func raised(in surroundings: Surroundings, by policy: GuardPolicy) -> Self {
    var raised = self
    raised.matches = matches.map { $0.raised(in: surroundings, by: policy) }
    raised.matches = raised.matches.enumerated().sorted {
      ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
    }
    .map(\.element)
    return raised
  }
}

extension RuleMatch {
  fileprivate func raised(in surroundings: Surroundings, by policy: GuardPolicy) -> RuleMatch {
    var here = surroundings
    here.context = context ?? here.context
    here.namespace = namespace ?? here.namespace
    if isElevated { here.user = "root" }
    var match = self
    // What stands before the command counts too, and may not take away what is so anyway.
    let places = assignments.isEmpty ? [here] : [here, here.with(assignments)]
    for raise in rule.raises + policy.raises where raise.level > match.level {
      guard let place = places.first(where: raise.when.matches) else { continue }
      match.level = raise.level
      match.raisedBy = raise.when.words(in: place)
    }
    if match.level < .target, rule.level.raised > match.level,
      let name = production(here, policy.production)
    {
      match.level = rule.level.raised
      match.raisedBy = "\(name) is production"
    }
    // Nobody can agree to what is not asked about.
    if match.level == .nudge, policy.wantsSecondPerson(rule.id) {
      match.level = .boundary
      match.raisedBy = "two have to agree"
    }
    return match
  }

  /// The name by which this is production; nil where it is not.
  private func production(_ here: Surroundings, _ names: [Glob]) -> String? {
    guard !names.isEmpty else { return nil }
    let program = String(decoding: Word(Array((words.first ?? "").utf8)).baseName, as: UTF8.self)
    var places = [here.host].compactMap { $0 }
    if Self.clusterPrograms.contains(program) {
      places += [here.context, here.namespace].compactMap { $0 }
    }
    if program == "git" { places += [here.branch].compactMap { $0 } }
    for word in words.dropFirst() {
      places.append(word)
      if let sign = word.lastIndex(where: { $0 == "=" || $0 == "@" || $0 == ":" }) {
        places.append(String(word[word.index(after: sign)...]))
      }
    }
    return places.first { place in names.contains { $0.matches(Array(place.utf8)) } }
  }

  /// Programs that act on the cluster of the current context.
  private static let clusterPrograms: Set<String> = [
    "kubectl", "k", "oc", "helm", "kustomize", "argocd", "flux", "istioctl", "velero", "k9s",
    "helmfile", "skaffold", "kubens", "kubectx", "kops",
  ]
}

extension Surroundings {
  /// The same with those assignments in the environment.
  fileprivate func with(_ assignments: [String]) -> Surroundings {
    var changed = self
    for assignment in assignments {
      guard let sign = assignment.firstIndex(of: "=") else { continue }
      changed.environment[String(assignment[..<sign])] =
        String(assignment[assignment.index(after: sign)...])
    }
    return changed
  }
}
