# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a score is below what the project has reached.

usage: scores.py SCRATCH SCORER      SCRATCH as all.sh leaves it: SET/gold.jsonl and SET/out for each set
Speed is no score: machines are noisy.
"""
import json
import pathlib
import subprocess
import sys

# set -> layer -> least F1
FLOORS = {
    "seed": {"entity all": 95, "money": 100, "percent": 100, "fact core": 75},
    "newsletters": {"entity all": 78, "money": 93, "fact core": 35},
    "wikinews": {"entity all": 85, "money": 97, "fact core": 30},
}


def main():
    scratch, scorer = map(pathlib.Path, sys.argv[1:])
    failed = False
    for name, floors in FLOORS.items():
        folder = scratch / name
        answer = subprocess.run([sys.executable, scorer, folder / "gold.jsonl", folder / "out", "--json"], check=True,
                                capture_output=True, text=True)
        scores = json.loads(answer.stdout)
        rows = [(layer, 100 * scores.get(layer, {}).get("f1", 0.0), floor) for layer, floor in floors.items()]
        offsets = scores.get("offsets")
        rows.append(("offsets", 100 * offsets["p"] if offsets else 0.0, 100))
        for layer, reached, floor in rows:
            good = reached >= floor - 1e-9
            failed |= not good
            print(f"{name:12s} {layer:12s} {reached:6.2f}  (at least {floor})  {'ok' if good else 'TOO LOW'}")
    if failed:
        sys.exit("a score is below its floor")


main()
