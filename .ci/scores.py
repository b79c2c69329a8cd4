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
    "seed": {"entity all": 98, "money": 100, "percent": 100, "time": 100, "fact core": 92},
    "newsletters": {"entity all": 98, "entity PRODUCT": 75, "money": 99, "percent": 99, "time": 99, "fact core": 91, "fact roles": 94},
    "wikinews": {"entity all": 95, "money": 99, "percent": 99, "time": 98, "fact core": 83},
    "values": {"money": 99, "time": 99},
}
# of these the seed's every mention is to be found, with its exact span
NEVER_MISSED = ("Meta", "OpenAI", "Scale AI", "Yann LeCun")


def missed(gold, output, scorer):
    """The mentions of NEVER_MISSED that a set's output lacks, as the scorer aligns texts."""
    sys.path.insert(0, str(scorer.parent))
    import score
    documents = score.load_output(output)
    for line in gold.read_text(encoding="utf-8").splitlines():
        wanted = json.loads(line)
        document = documents[wanted["id"]]
        to_gold = score.align(document["document"]["text"], wanted["text"])
        mentions = [m for e in document["entities"] for m in e["mentions"]]
        found = {(m["start"], m["end"]) for m in score.moved(mentions, to_gold)}
        named = {e["id"] for e in wanted["entities"] if wanted["text"][e["start"]:e["end"]] in NEVER_MISSED}
        yield from (wanted["text"][e["start"]:e["end"]] + f" at {e['start']}" for e in wanted["entities"]
                    if e["id"] in named and not e.get("opt") and (e["start"], e["end"]) not in found)


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
    for mention in missed(scratch / "seed/gold.jsonl", scratch / "seed/out", scorer):
        failed = True
        print(f"seed         missed: {mention}")
    if failed:
        sys.exit("a score is below its floor")


main()
