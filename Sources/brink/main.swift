import BrinkShell
import Glibc

var line = Array("brink 0.1.0\n".utf8)
_ = write(1, &line, line.count)
