# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints one of the README's two commands, so that what is tested is what is printed there.

usage: readme.py tests|main-job
A command is a line of its own in a fenced block: the tests' runs `mvn ... verify`, the main job's starts faktenlese.jar on seeds.
"""
import pathlib
import re
import sys

PATTERNS = {"tests": r"mvn\b.*\bverify\b", "main-job": r"mvn\b.*faktenlese\.jar\s.*\bseeds\b.*\boutput\b"}


def main():
    pattern = PATTERNS[sys.argv[1]]
    readme = pathlib.Path("README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```[a-z]*\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    lines = [line.strip() for block in blocks for line in block.splitlines()]
    found = [line for line in lines if re.match(pattern, line)]
    if not found:
        sys.exit(f"README.md: no fenced line like {pattern!r}; the first screen must show the command on one line")
    print(found[0])


main()
