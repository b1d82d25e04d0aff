"""The same with Python's re: python3 regexes.py PATTERNS < LINES."""
import re
import sys

with open(sys.argv[1], encoding="utf-8") as patterns:
    rules = [re.compile(line.rstrip("\n")) for line in patterns]
matches = 0
for line in sys.stdin.buffer:
    text = line.decode("utf-8", "replace")
    matches += any(rule.search(text) for rule in rules)
print(f"{len(rules)} rules, {matches} lines match")
