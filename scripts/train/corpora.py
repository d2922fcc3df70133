"""Reads the annotated corpora into sentences. No development part is read for training."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sentence import KINDS, UNKNOWN, Sentence, Tree, to_iob2

SAME = {kind: kind for kind in KINDS}
POLITICS = {
    "politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC",
    "location": "LOC", "event": "MISC", "election": "MISC", "misc": "MISC",
}  # fmt: skip
"""CrossNER's kinds (Liu et al. 2021)."""

ADJECTIVE = re.compile(r"(ish|ese|ian|ean|ican|ic|aqi|ench|erman|eek)$")
"""Endings of nationalities that Re-DocRED marks as places where other corpora mark a MISC."""


class CorpusError(Exception):
    """A corpus is missing or not in the expected form."""


def read_training(folder: Path) -> list[Sentence]:
    """All annotated sentences; raises CorpusError where a corpus is missing."""
    ewt = read_ewt(folder, "train")
    wikigold = list(_columns(folder / "wikigold/wikigold.conll.txt", 0, 1, None, "wikigold", True, SAME))
    tweets = [
        sentence
        for part in "abefgh"
        for sentence in _columns(folder / f"btc/{part}.conll", 0, 1, "\t", "btc", False, SAME)
    ]
    politics = list(_columns(folder / "crossner-politics/train.txt", 0, 1, "\t", "politics", True, POLITICS))
    wikipedia = list(_redocred(folder / "redocred/dev_revised.json", [*wikigold, *politics, *ewt]))
    return [*ewt, *wikigold, *tweets, *politics, *wikipedia, *_gum(folder)]


def read_ewt(folder: Path, part: str) -> list[Sentence]:
    """UNER's names with UD's trees for the English Web Treebank; `part` is "train" or "dev"."""
    kinds = {"PER": "PER", "LOC": "LOC", "ORG": "ORG"}
    names = list(_columns(folder / f"uner-ewt/en_ewt-ud-{part}.iob2", 1, 2, "\t", "ewt", False, kinds))
    trees = {" ".join(words): tree for words, tree in read_conllu(folder / f"ud-ewt/en_ewt-ud-{part}.conllu")}
    for sentence in names:
        sentence.tree = trees.get(" ".join(sentence.words))
    return names


def read_conllu(file: Path) -> Iterator[tuple[list[str], Tree]]:
    """Words and trees of a CoNLL-U file; empty nodes and ranges are left out."""
    for block in _text(file).split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        rows = [row for row in rows if row[0].isdigit()]
        if rows:
            tree = Tree([row[3] for row in rows], [int(row[6]) for row in rows], [row[7] for row in rows])
            yield [row[1] for row in rows], tree


def _gum(folder: Path) -> Iterator[Sentence]:
    """Trees of news; its names are not of our kinds."""
    for file in sorted((folder / "gum-news/dep").glob("*.conllu")):
        for words, tree in read_conllu(file):
            yield Sentence(words, [UNKNOWN] * len(words), "gum", False, tree)


def _columns(
    file: Path, word: int, tag: int, separator: str | None, source: str, misc: bool, kinds: dict[str, str]
) -> Iterator[Sentence]:
    rows: list[list[str]] = []
    for line in [*_text(file).split("\n"), ""]:
        fields = line.rstrip("\r").split(separator)
        if line.strip() and not line.startswith(("# ", "-DOCSTART-")):
            if len(fields) > max(word, tag):
                rows.append(fields)
        elif rows:
            tags = to_iob2([row[tag] for row in rows], kinds)
            yield Sentence([row[word] for row in rows], tags, source, misc)
            rows = []


def _redocred(file: Path, others: list[Sentence]) -> Iterator[Sentence]:
    """Wikipedia; a nationality that it calls a place is MISC, or unknown where no other corpus shows which it is."""
    nationalities, places = _nationalities(others)
    for document in json.loads(_text(file)):
        tags = [["O"] * len(words) for words in document["sents"]]
        mentions = [mention for entity in document["vertexSet"] for mention in entity]
        for mention in sorted(mentions, key=lambda row: row["pos"][1] - row["pos"][0]):
            first, end = mention["pos"]
            words = document["sents"][mention["sent_id"]]
            kind = mention["type"]
            if kind not in KINDS:
                continue
            if words[first] == "the" and end - first > 1:
                first += 1
            if kind == "LOC" and end - first == 1:
                if words[first] in nationalities:
                    kind = "MISC"
                elif words[first] not in places and ADJECTIVE.search(words[first]):
                    kind = UNKNOWN
            for index in range(first, end):
                prefix = "B-" if index == first else "I-"
                tags[mention["sent_id"]][index] = UNKNOWN if kind == UNKNOWN else prefix + kind
        for words, row in zip(document["sents"], tags):
            kept = [index for index, word in enumerate(words) if word.strip()]
            if kept:
                yield Sentence(
                    [words[i] for i in kept], to_iob2([row[i] for i in kept], SAME), "redocred", True
                )


def _nationalities(sentences: list[Sentence]) -> tuple[set[str], set[str]]:
    """Words that are names of their own: more often MISC than places, and places."""
    counts: dict[str, Counter[str]] = {"B-MISC": Counter(), "B-LOC": Counter()}
    for sentence in sentences:
        for index, word in enumerate(sentence.words):
            follows = sentence.tags[index + 1 : index + 2]
            if sentence.tags[index] in counts and not (follows and follows[0].startswith("I")):
                counts[sentence.tags[index]][word] += 1
    misc, places = counts["B-MISC"], counts["B-LOC"]
    return {word for word in misc if misc[word] > places[word] and re.match(r"[A-Z][a-z]+$", word)}, set(places)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CorpusError(f"expected a corpus at {file}: {error.strerror}") from error
