# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every file of a folder has its document in the output, and that every span in it is true.

usage: documents.py INPUT OUTPUT
"""
import json
import pathlib
import sys


def spans(node):
    if isinstance(node, dict):
        if "start" in node:
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from spans(child)


def main():
    source, output = map(pathlib.Path, sys.argv[1:])
    inputs = sorted(f for f in source.rglob("*") if f.is_file() and not any(p.startswith(".") for p in f.parts))
    if not inputs:
        sys.exit(f"{source}: no files")
    wrong = []
    for file in inputs:
        document = output / (file.relative_to(source).as_posix() + ".json")
        if not document.exists():
            wrong.append(f"{file}: no document {document}")
            continue
        content = json.loads(document.read_text(encoding="utf-8"))
        text = content["document"]["text"]
        wrong += [f"{document}: broken span {s}" for s in spans(content) if text[s["start"]:s["end"]] != s["text"]]
        print(f"{document}: {len(content['entities'])} entities, {len(content['amounts'])} amounts, {len(content['facts'])} facts")
    for name in ("facts.jsonl", "run.json"):
        if not (output / name).exists():
            wrong.append(f"no {output / name}")
    if wrong:
        sys.exit("\n".join(wrong))


main()
