// swift-format-ignore-file
// Written by `make rules` from rules/*.yaml: change those.
extension BundledRules {
  package static let packs: [(name: String, text: StaticString)] = [
    ("git.yaml", ###"""
pack: git
about: history and work that has no other copy
programs:
  git:
    values: [-C, -c, --git-dir, --work-tree, --namespace, --exec-path, -m, --message]
    abbreviates: yes
rules:
  - id: git-push-force
    catches: a push that overwrites what is on the remote
    why: Whoever fetched the old commits goes on from a history that no longer exists, and their next push brings it back.
    level: boundary
    safer: git push --force-with-lease, which stops when somebody pushed meanwhile
    preview: [git, push, --dry-run, "{words}"]
    when:
      program: git
      sub: push
      any:
        - flag: [-f, --force]
        - operand: "+*"
    target: operand 2
    raise:
      - to: target
        branch: [main, master, "release/*"]
    examples:
      match:
        - git push --force
        - git push origin main -f
        - sudo git -C /srv/site push origin +main
        - bash -c 'cd site && git push -uf origin next'
      free:
        - git push --force-with-lease
        - git push origin main
        - git commit -m "git push --force is not for us"
        - echo git push --force
        - "git log # git push --force"
"""###),
  ]
}
