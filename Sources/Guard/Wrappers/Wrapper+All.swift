extension Wrapper {
  /// The ways in which the program of that name runs others; none for most.
  ///
  /// A table would be made at every start for the one or two names that a line asks about.
  static func named(_ name: String) -> [Wrapper] {
    around(name) ?? elsewhere(name) ?? withTools(name) ?? []
  }

  /// What changes as whom, when or how long a program runs here.
  private static func around(_ name: String) -> [Wrapper]? {
    switch name {
    case "nohup", "setsid", "command", "builtin", "unbuffer", "chronic", "ifne", "fakeroot",
      "torsocks", "torify", "proxychains", "proxychains4", "noglob", "nocorrect", "caffeinate",
      "rlwrap", "grc", "dbus-run-session", "dbus-launch", "valgrind", "spawn", "entr", "if", "elif",
      "then", "else", "do",
      "while", "until", "!", "{", "pueue", "tsp",
      "proot", "winpty":
      [Wrapper("aeps")]
    case "faketime": [Wrapper("m", operands: 1)]
    case "xvfb-run": [Wrapper("nesfpw", "server-num server-args error-file auth-file wait")]
    case "ssh-agent": [Wrapper("aEtPO")]
    case "expect": [Wrapper("fd", rest: .nothing, scriptLetter: "c")]
    case "sudo":
      [Wrapper("ugpChrtTUDR", "user group prompt close-from host role type chdir chroot")]
    case "doas": [Wrapper("uC")]
    case "pkexec": [Wrapper("", "user")]
    case "gosu", "su-exec", "setpriv", "setuidgid", "s6-setuidgid":
      [Wrapper("", "reuid regid groups", operands: 1)]
    case "wsl": [Wrapper("du", "distribution user cd")]
    case "sg": [Wrapper("", operands: 1, rest: .nothing, scriptLetter: "c")]
    case "su":
      [
        Wrapper(
          "gGsw", "group shell", rest: .nothing, scriptLetter: "c",
          scriptFlags: "command session-command")
      ]
    case "runuser":
      [
        Wrapper(
          "gGsw", "group shell", rest: .nothing, scriptLetter: "c",
          scriptFlags: "command session-command"), Wrapper("ugGsw", "user group shell"),
      ]
    case "env", "cross-env":
      [Wrapper("uC", "unset chdir", scriptLetter: "S", scriptFlags: "split-string")]
    case "exec": [Wrapper("a")]
    case "time": [Wrapper("fo", "format output")]
    case "nice": [Wrapper("n", "adjustment")]
    case "ionice": [Wrapper("cnpPu", "class classdata")]
    case "stdbuf": [Wrapper("ioe", "input output error")]
    case "timeout": [Wrapper("ks", "kill-after signal", operands: 1)]
    case "chroot", "arch-chroot": [Wrapper("", "userspec groups", operands: 1)]
    case "chrt": [Wrapper("TPD", operands: 1)]
    case "taskset": [Wrapper(operands: 1)]
    case "numactl", "cgexec", "prlimit", "firejail": [Wrapper("gNmCl", "cpunodebind membind")]
    case "flock":
      [
        Wrapper(
          "wE", "timeout conflict-exit-code", operands: 1, scriptLetter: "c",
          scriptFlags: "command")
      ]
    case "watch": [Wrapper("nd", "interval", rest: .line)]
    case "strace", "ltrace": [Wrapper("eopsuEaIOPSXbl")]
    case "nsenter": [Wrapper("tSG", "target setuid setgid")]
    case "unshare": [Wrapper("RwSG", "root wd setuid setgid")]
    case "systemd-run":
      [
        Wrapper(
          "pEugMHt", "property setenv unit uid gid slice description on-calendar on-active")
      ]
    case "systemd-inhibit": [Wrapper("", "what who why mode")]
    case "script": [Wrapper("cEoO", rest: .nothing, scriptLetter: "c", scriptFlags: "command")]
    case "gdb", "lldb": [Wrapper(sub: "--args")]
    case "perf": [Wrapper("eoFgp", sub: "stat"), Wrapper("eoFgp", sub: "record")]
    case "busybox", "toybox": [Wrapper()]
    case "eval", "trap": [Wrapper(rest: .line)]
    case "bash", "sh", "dash", "zsh", "ksh", "mksh", "ash", "fish":
      [
        Wrapper(
          "oO", "rcfile init-file init-command", rest: .nothing, scriptLetter: "c",
          scriptIsOperand: true, scriptFlags: "command")
      ]
    case "xargs":
      [
        Wrapper(
          "adEILnPs", "arg-file delimiter max-lines max-args max-procs max-chars replace",
          addsWords: true)
      ]
    case "parallel":
      [
        Wrapper(
          "jaINSd", "jobs arg-file colsep sshlogin joblog", rest: .line,
          addsWords: true)
      ]
    case "tmux":
      [
        Wrapper("scntxyF", sub: "new-session", rest: .line),
        Wrapper("scntxyF", sub: "new", rest: .line), Wrapper("tcn", sub: "new-window", rest: .line),
        Wrapper("tclp", sub: "split-window", rest: .line),
        Wrapper("t", sub: "send-keys", rest: .line), Wrapper("t", sub: "send", rest: .line),
      ]
    case "screen": [Wrapper("cehpsStT", sub: "stuff", rest: .line), Wrapper("cehpsStT")]
    default: nil
    }
  }

  /// What runs a program on another machine, in a container or in a cluster.
  private static func elsewhere(_ name: String) -> [Wrapper]? {
    switch name {
    case "ssh", "mosh":
      [Wrapper("BbcDEeFIiJLlmOopQRSWw", operands: 1, rest: .line)]
    case "autossh": [Wrapper("BbcDEeFIiJLlMmOopQRSWw", operands: 1, rest: .line)]
    case "sshpass": [Wrapper("pfdP")]
    case "tsh": [Wrapper("", "proxy cluster login", sub: "ssh", operands: 1, rest: .line)]
    case "pdsh", "clush", "pssh", "parallel-ssh": [Wrapper("wxhlugtp", rest: .line)]
    case "adb": [Wrapper("s", sub: "shell", rest: .line)]
    case "vagrant":
      [Wrapper(sub: "ssh", rest: .nothing, scriptLetter: "c", scriptFlags: "command")]
    case "gcloud":
      [
        Wrapper("", "zone project", sub: "compute ssh", rest: .nothing, scriptFlags: "command"),
        Wrapper("", "zone project", sub: "compute ssh", operands: 1, rest: .line),
      ]
    case "aws":
      [
        Wrapper(
          "", "region profile instance-ids document-name targets", sub: "ssm send-command",
          rest: .nothing, scriptFlags: "parameters")
      ]
    case "salt", "salt-ssh": [Wrapper("tbc", "timeout batch", operands: 2, rest: .line)]
    case "salt-call": [Wrapper("lcm", operands: 1, rest: .line)]
    case "az":
      [
        Wrapper(
          "gn", "resource-group name command-id subscription", sub: "vm run-command invoke",
          rest: .nothing, scriptFlags: "scripts")
      ]
    case "fly", "flyctl":
      [
        Wrapper(
          "a", "app", sub: "ssh console", rest: .nothing, scriptLetter: "C",
          scriptFlags: "command")
      ]
    case "heroku": [Wrapper("ars", "app remote size", sub: "run", rest: .line)]
    case "dokku": [Wrapper(sub: "run", operands: 1, rest: .line)]
    case "railway": [Wrapper("se", "service environment", sub: "run")]
    case "docker", "podman", "nerdctl":
      [
        "exec", "run", "container exec", "container run", "compose exec", "compose run",
      ].map(container)
    case "docker-compose", "podman-compose": ["exec", "run"].map(container)
    case "kubectl", "k", "oc":
      [cluster("exec"), cluster("debug"), cluster("run"), cluster("rsh")]
    case "lxc", "incus", "multipass":
      [Wrapper("", "env cwd user group working-directory", sub: "exec", operands: 1)]
    case "lxc-attach": [Wrapper("n", "name")]
    case "limactl": [Wrapper("", "workdir", sub: "shell", operands: 1)]
    case "k3s", "microk8s": [Wrapper()]
    case "ip": [Wrapper(sub: "netns exec", operands: 1)]
    case "ansible":
      [
        Wrapper(
          "imuklftMe", "inventory module-name user forks", rest: .nothing, scriptLetter: "a",
          scriptFlags: "args")
      ]
    case "srun":
      [Wrapper("NncpAtJwG", "nodes ntasks partition account time job-name gres mem")]
    case "sbatch": [Wrapper(rest: .nothing, scriptFlags: "wrap")]
    case "mpirun", "mpiexec": [Wrapper("nH", "np host hostfile")]
    default: nil
    }
  }

  /// What runs a program with the packages, the secrets or the versions that a tool keeps.
  private static func withTools(_ name: String) -> [Wrapper]? {
    switch name {
    case "git":
      [
        Wrapper("Cc", "git-dir work-tree", sub: "submodule foreach", rest: .line),
        Wrapper("Cc", "git-dir work-tree", sub: "bisect run"),
      ]
    case "hyperfine": [Wrapper("wrmMpPDLSun", "warmup runs prepare", rest: .line)]
    case "bundle", "poetry", "pipenv", "uv", "hatch", "pdm", "rye":
      [Wrapper(sub: "run"), Wrapper(sub: "exec")]
    case "npm", "pnpm", "yarn":
      [
        Wrapper("wCF", "workspace dir filter prefix", sub: "exec"),
        Wrapper("wCF", "dir", sub: "dlx"),
      ]
    case "npx", "bunx", "pnpx", "uvx", "pipx": [Wrapper("p", "package")]
    case "conda", "mamba", "micromamba": [Wrapper("np", "name prefix", sub: "run")]
    case "mise", "asdf", "rbenv", "pyenv": [Wrapper(sub: "exec"), Wrapper(sub: "x")]
    case "direnv": [Wrapper(sub: "exec", operands: 1)]
    case "aws-vault", "aws-okta", "saml2aws", "chamber":
      [Wrapper("d", "duration", sub: "exec", operands: 1)]
    case "doppler": [Wrapper("pc", "project config", sub: "run", scriptFlags: "command")]
    case "op", "infisical": [Wrapper("", "env-file account env projectId", sub: "run")]
    case "sops": [Wrapper(sub: "exec-env", operands: 1, rest: .line)]
    case "dotenv": [Wrapper("ef", sub: "run"), Wrapper("ef")]
    case "nix-shell": [Wrapper("p", rest: .nothing, scriptFlags: "run command")]
    default: nil
    }
  }

  private static func container(_ sub: String) -> Wrapper {
    Wrapper(
      "acefhlmnpuvwHL",
      "add-host cap-add cap-drop context cpus entrypoint env env-file host hostname label memory"
        + " mount name network platform publish pull restart user volume workdir detach-keys index"
        + " file profile device security-opt gpus ulimit tmpfs shm-size net pid ipc dns"
        + " project-name project-directory",
      sub: sub, operands: 1, optionsComeFirst: true)
  }

  private static func cluster(_ sub: String) -> Wrapper {
    Wrapper(
      "cfns",
      "namespace container context cluster kubeconfig user filename image target restart overrides"
        + " profile copy-to env labels",
      sub: sub, operands: 1)
  }
}
