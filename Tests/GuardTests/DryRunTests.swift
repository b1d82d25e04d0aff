import Guard
import Testing

@Suite struct `A dry run` {
  private func previews(_ line: String) -> [String] {
    BundledPacks.guardian.judge(Array(line.utf8)).matches.map {
      $0.preview.joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }

  @Test(arguments: [
    ("git push -f origin next", "git push --dry-run -f origin next"),
    ("git -C /srv/site push -f", "git -C /srv/site push --dry-run -f"),
    (
      "kubectl --context prod delete ns shop",
      "kubectl --context prod delete ns shop --dry-run=server"
    ),
    (
      "KUBECONFIG=/x kubectl delete ns shop",
      "env KUBECONFIG=/x kubectl delete ns shop --dry-run=server"
    ),
    ("terraform -chdir=prod destroy", "terraform -chdir=prod plan -destroy"),
    (
      "helm uninstall web -n shop --kube-context=prod",
      "helm get manifest web -n shop --kube-context=prod"
    ),
    ("sudo rm -rf /srv/x", "ls -lA /srv/x"),
    ("cd /srv && rm -rf data", "ls -lA /srv/data"),
    ("rm -rf /srv/*", "sh -c ls -lA /srv/*"),
    ("rm -rf ~/old", "sh -c ls -lA ~/old"),
    ("rm -rf /srv/'my dir'/*", "sh -c ls -lA /srv/my' 'dir/*"),
    ("rm -rf '/srv/$x' /srv/*", "sh -c ls -lA /srv/'$'x /srv/*"),
  ])
  func `goes the same way as the command`(line: String, preview: String) {
    #expect(previews(line).contains(preview), "\(previews(line))")
  }

  @Test(arguments: [
    "ssh prod rm -rf /srv/x", "docker exec db rm -rf /var/lib/x", "rm -rf $DIR/x",
    "export KUBECONFIG=/x; kubectl delete ns shop", "kubectx prod && kubectl delete ns shop",
    "terraform workspace select prod && terraform destroy", "cd /srv && git push -f",
    "source env.sh; terraform destroy", "cd $X && rm -rf data",
  ])
  func `is not offered where it could look elsewhere`(line: String) {
    #expect(previews(line) == [])
  }
}
