"""errors.py names|statements SETS_FOLDER GOLD PREDICTION [GOLD PREDICTION ...] [--limit N]

Lists what a prediction has wrong against gold, by kind of mistake, with how many there are of each; at most N of each kind,
taken evenly over the set, so that two runs list the same.
"""

import argparse
import importlib.util
import json
import os
import sys
from collections import defaultdict

AROUND = 45


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("names", "statements"))
    parser.add_argument("sets")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--limit", type=int, default=20)
    arguments = parser.parse_args()
    found = defaultdict(list)
    pairs = list(zip(arguments.files[::2], arguments.files[1::2]))
    for gold, prediction in pairs:
        if arguments.kind == "names":
            name_errors(load(arguments.sets, "score"), gold, prediction, found)
        else:
            statement_errors(load(arguments.sets, "score-articles"), gold, prediction, found)
    for mistake, rows in found.items():
        print(f"\n{mistake}: {len(rows)}")
        step = max(1, len(rows) / arguments.limit)
        for index in range(min(arguments.limit, len(rows))):
            print("  " + rows[int(index * step)])


def load(folder, name):
    """A scorer of the sets, whose file name is no module's."""
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), os.path.join(folder, name + ".py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def name_errors(score, gold_file, prediction_file, found):
    predictions = {row["id"]: row for row in score.read(prediction_file)}
    for gold in score.read(gold_file):
        text = gold["text"]
        span = lambda row: (row["start"], row["end"])
        ignored = [span(e) for e in gold["entities"] if e["kind"] == "ignore" or e.get("named") is False]
        wanted = {span(e): score.LOC.get(e["kind"], e["kind"]) for e in gold["entities"] if span(e) not in ignored}
        wanted = {at: kind for at, kind in wanted.items() if kind in ("PER", "ORG", "LOC")}
        got = {
            span(e): score.LOC[e["kind"]]
            for e in predictions[gold["id"]]["entities"]
            if e["kind"] in score.LOC and e.get("named", True)
        }
        for at, kind in wanted.items():
            near = [other for other in got if score.overlap(at, other) > 0]
            if got.get(at) == kind:
                continue
            if at in got:
                found[f"{kind} taken for {got[at]}"].append(context(text, at))
            elif near:
                words = " / ".join(text[start:end] for start, end in near)
                found[f"{kind} with other bounds"].append(f"{context(text, at)}  GOT {words}")
            else:
                found[f"{kind} missed"].append(context(text, at))
        for at, kind in got.items():
            if not any(score.overlap(at, other) > 0 for other in [*wanted, *ignored]):
                found[f"{kind} that is none"].append(context(text, at))


def statement_errors(score, gold_file, prediction_file, found):
    gold = score.load_gold(gold_file)
    with open(prediction_file, encoding="utf-8") as file:
        prediction = json.load(file)
    story = os.path.basename(gold_file).split(".")[0]
    _, ends, _ = score.find_entities(gold, prediction)
    met = set()
    for row in prediction["relations"]:
        source, target = ends.get(row["source"]), ends.get(row["target"])
        hits = [index for index, want in enumerate(gold["relations"]) if fits(score, want, row["type"], source, target)]
        if hits:
            met.update(hits)
            judge(story, gold["relations"][hits[0]], row, found)
        else:
            found["spurious"].append(f"{story}: {source} {row['type']} {target}")
    for index, (source, kind, target, facts) in enumerate(gold["relations"]):
        if index not in met and not facts.get("optional"):
            note = f" ({facts['note']})" if "note" in facts else ""
            found["missed"].append(f"{story}: {source} {kind} {target}{note}")


def fits(score, want, kind, source, target):
    first, wanted_kind, second, facts = want
    if kind not in {wanted_kind, *facts.get("alt", [])}:
        return False
    sources, targets = {first, *facts.get("alt_source", [])}, {second, *facts.get("alt_target", [])}
    turned = kind in score.SYMMETRIC and target in sources and source in targets
    return turned or (source in sources and target in targets)


def judge(story, want, row, found):
    facts = want[3]
    for part, usual in (("polarity", "affirmed"), ("modality", "asserted")):
        if row.get(part) != facts.get(part, usual):
            found[f"wrong {part}"].append(f"{story}: {' '.join(want[:3])} is {facts.get(part, usual)}, GOT {row.get(part)}")
    if facts.get("date") and not str(row.get("date")).startswith(facts["date"]):
        found["wrong date"].append(f"{story}: {' '.join(want[:3])} on {facts['date']}, GOT {row.get('date')}")
    if facts.get("attribution") and not row.get("attribution"):
        found["no speaker"].append(f"{story}: {' '.join(want[:3])}, says {facts['attribution']}")


def context(text, at):
    start, end = at
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return f"{before}[{text[start:end]}]{after}".replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main())
