extension Wrapper {
  /// The ways in which the program of that name runs others; none for most.
  static func named(_ name: String) -> [Wrapper] { all[name] ?? [] }

  private static let all: [String: [Wrapper]] = {
    var all: [String: [Wrapper]] = [:]
    func add(_ names: String, _ wrappers: Wrapper...) {
      for name in names.split(separator: " ") { all[String(name)] = wrappers }
    }
    add(
      "nohup setsid command builtin unbuffer chronic ifne fakeroot torsocks torify proxychains"
        + " proxychains4 noglob nocorrect caffeinate rlwrap grc xvfb-run dbus-run-session entr"
        + " then else do", Wrapper("aeps"))
    add(
      "sudo", Wrapper("ugpChrtTUDR", "user group prompt close-from host role type chdir chroot"))
    add("doas", Wrapper("uC"))
    add("pkexec", Wrapper("", "user"))
    add("gosu su-exec setpriv", Wrapper("", "reuid regid groups", operands: 1))
    add(
      "su",
      Wrapper(
        "gGsw", "group shell", rest: .nothing, scriptLetter: "c",
        scriptFlags: "command session-command"))
    add(
      "runuser",
      Wrapper(
        "ugGsw", "user group shell", scriptLetter: "c", scriptFlags: "command session-command"))
    add("env", Wrapper("uC", "unset chdir", scriptLetter: "S", scriptFlags: "split-string"))
    add("exec", Wrapper("a"))
    add("time", Wrapper("fo", "format output"))
    add("nice", Wrapper("n", "adjustment"))
    add("ionice", Wrapper("cnpPu", "class classdata"))
    add("stdbuf", Wrapper("ioe", "input output error"))
    add("timeout", Wrapper("ks", "kill-after signal", operands: 1))
    add("chroot", Wrapper("", "userspec groups", operands: 1))
    add("chrt", Wrapper("TPD", operands: 1))
    add("taskset", Wrapper(operands: 1))
    add(
      "flock",
      Wrapper(
        "wE", "timeout conflict-exit-code", operands: 1, scriptLetter: "c", scriptFlags: "command"))
    add("watch", Wrapper("nd", "interval", rest: .line))
    add("strace ltrace", Wrapper("eopsuEaIOPSXbl"))
    add("nsenter", Wrapper("tSG", "target setuid setgid"))
    add("unshare", Wrapper("RwSG", "root wd setuid setgid"))
    add(
      "systemd-run",
      Wrapper("pEugMHt", "property setenv unit uid gid slice description on-calendar on-active"))
    add("systemd-inhibit", Wrapper("", "what who why mode"))
    add("script", Wrapper("cEoO", rest: .nothing, scriptLetter: "c", scriptFlags: "command"))
    add("sshpass", Wrapper("pfdP"))
    add("gdb lldb", Wrapper(sub: "--args"))
    add("perf", Wrapper("eoFgp", sub: "stat"), Wrapper("eoFgp", sub: "record"))
    add("busybox toybox", Wrapper())
    add("eval", Wrapper(rest: .line))
    add("trap", Wrapper(rest: .line))
    add(
      "bash sh dash zsh ksh mksh ash fish",
      Wrapper(
        "oO", "rcfile init-file init-command", rest: .nothing, scriptLetter: "c",
        scriptIsOperand: true, scriptFlags: "command"))
    let ssh = Wrapper("BbcDEeFIiJLlmOopQRSWw", operands: 1, rest: .line)
    add("ssh autossh mosh", ssh)
    add("pdsh clush pssh parallel-ssh", Wrapper("wxhlugtp", rest: .line))
    add("adb", Wrapper("s", sub: "shell", rest: .line))
    add("vagrant", Wrapper(sub: "ssh", rest: .nothing, scriptLetter: "c", scriptFlags: "command"))
    add(
      "gcloud",
      Wrapper(
        "", "zone project", sub: "compute ssh", rest: .nothing, scriptFlags: "command"))
    add(
      "fly flyctl",
      Wrapper(
        "a", "app", sub: "ssh console", rest: .nothing, scriptLetter: "C", scriptFlags: "command"))
    add("heroku", Wrapper("ars", "app remote size", sub: "run", rest: .line))
    add(
      "xargs",
      Wrapper(
        "adEILnPs", "arg-file delimiter max-lines max-args max-procs max-chars replace",
        addsWords: true))
    add(
      "parallel",
      Wrapper(
        "jaINSd", "jobs arg-file colsep sshlogin joblog", rest: .line,
        addsWords: true))
    let containers =
      "add-host cap-add cap-drop context cpus entrypoint env env-file host hostname label memory"
      + " mount name network platform publish pull restart user volume workdir detach-keys index"
      + " file profile device security-opt gpus ulimit tmpfs shm-size net pid ipc dns"
    func container(_ sub: String) -> Wrapper {
      Wrapper("acehlmnpuvwHL", containers, sub: sub, operands: 1)
    }
    let subs = ["exec", "run", "container exec", "container run", "compose exec", "compose run"]
    all["docker"] = subs.map(container)
    all["podman"] = subs.map(container)
    all["nerdctl"] = subs.map(container)
    all["docker-compose"] = ["exec", "run"].map(container)
    all["podman-compose"] = all["docker-compose"]
    let cluster = Wrapper(
      "cfns", "namespace container context cluster kubeconfig user filename", sub: "exec",
      operands: 1)
    add("kubectl k oc", cluster)
    add("lxc incus", Wrapper("", "env cwd user group", sub: "exec", operands: 1))
    add("ip", Wrapper(sub: "netns exec", operands: 1))
    add(
      "tmux", Wrapper("scntxyF", sub: "new-session", rest: .line),
      Wrapper("scntxyF", sub: "new", rest: .line), Wrapper("tcn", sub: "new-window", rest: .line),
      Wrapper("tclp", sub: "split-window", rest: .line),
      Wrapper("t", sub: "send-keys", rest: .line),
      Wrapper("t", sub: "send", rest: .line))
    add("screen", Wrapper("cehpsStT"))
    add(
      "git", Wrapper("Cc", "git-dir work-tree", sub: "submodule foreach", rest: .line),
      Wrapper("Cc", "git-dir work-tree", sub: "bisect run"))
    add("hyperfine", Wrapper("wrmMpPDLSun", "warmup runs prepare", rest: .line))
    add("bundle poetry pipenv uv hatch pdm rye", Wrapper(sub: "run"), Wrapper(sub: "exec"))
    add("npm pnpm yarn", Wrapper(sub: "exec"), Wrapper(sub: "dlx"))
    add("npx bunx pnpx uvx pipx", Wrapper("p", "package"))
    add("conda mamba micromamba", Wrapper("np", "name prefix", sub: "run"))
    add("mise asdf rbenv pyenv", Wrapper(sub: "exec"), Wrapper(sub: "x"))
    add("direnv", Wrapper(sub: "exec", operands: 1))
    add("aws-vault chamber", Wrapper("d", "duration", sub: "exec", operands: 1))
    add("doppler", Wrapper("pc", "project config", sub: "run", scriptFlags: "command"))
    add("op", Wrapper("", "env-file account", sub: "run"))
    add("dotenv", Wrapper("ef"))
    add("nix-shell", Wrapper("p", rest: .nothing, scriptFlags: "run command"))
    add("srun", Wrapper("NncpAtJwG", "nodes ntasks partition account time job-name gres mem"))
    add("sbatch", Wrapper(rest: .nothing, scriptFlags: "wrap"))
    add("mpirun mpiexec", Wrapper("nH", "np host hostfile"))
    add(
      "ansible",
      Wrapper(
        "imuklftMe", "inventory module-name user forks", rest: .nothing,
        scriptLetter: "a", scriptFlags: "args"))
    return all
  }()
}
