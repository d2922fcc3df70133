"""A tokenised sentence with what a corpus says about it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

KINDS = ("PER", "LOC", "ORG", "MISC")
"""The kinds of names, as CoNLL-2003 has them."""

TAGS = ("O", *(f"{prefix}-{kind}" for kind in KINDS for prefix in "BI"))
"""The name tags in the order of the model's outputs."""

UNKNOWN = "?"
"""The tag of a word of which a corpus does not say whether it is in a name."""


@dataclass
class Tree:
    """Universal Dependencies: heads count words from 1, 0 is the root."""

    upos: list[str]
    heads: list[int]
    relations: list[str]


@dataclass
class Sentence:
    words: list[str]
    tags: list[str]
    """A tag of TAGS, or UNKNOWN, for each word."""
    source: str
    marks_misc: bool
    """Whether the corpus marks names of kind MISC: where not, O means "O or MISC"."""
    tree: Tree | None = None
    soft_tags: np.ndarray | None = field(default=None, repr=False)
    """[words, TAGS] probabilities that a teacher gives."""


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """Names as (first word, word after the last, kind)."""
    found: set[tuple[int, int, str]] = set()
    start: int | None = None
    kind = ""
    for index, tag in enumerate([*tags, "O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == kind):
            found.add((start, index, kind))
            start = None
        if tag.startswith("B-") or (tag.startswith("I-") and start is None):
            start, kind = index, tag[2:]
    return found


def to_iob2(tags: list[str], kinds: dict[str, str]) -> list[str]:
    """IOB1 or IOB2 tags of a corpus as IOB2 over KINDS; kinds that `kinds` does not name become O."""
    found: list[str] = []
    before = "O"
    for tag in tags:
        kind = kinds.get(tag[2:], "") if tag[:2] in ("B-", "I-") else ""
        if kind:
            goes_on = tag[0] == "I" and before[2:] == kind
            found.append(("I-" if goes_on else "B-") + kind)
        else:
            found.append(UNKNOWN if tag == UNKNOWN else "O")
        before = found[-1]
    return found
