"""Names and trees against gold."""

from __future__ import annotations

from dataclasses import dataclass

from batches import Labels
from decode import decode_heads, decode_tags
from pieces import Pieces
from predict import Run, predict
from sentence import Sentence, spans

KINDS = ("PER", "LOC", "ORG")


@dataclass
class Scores:
    names: dict[str, float]
    """Exact F1 for each kind, and for "all" of KINDS."""
    upos: float
    unlabelled: float
    labelled: float

    def __str__(self) -> str:
        names = ", ".join(f"{kind} {score:.3f}" for kind, score in self.names.items())
        return f"names {names}; UPOS {self.upos:.3f}, UAS {self.unlabelled:.3f}, LAS {self.labelled:.3f}"


def measure(run: Run, sentences: list[Sentence], pieces: Pieces, labels: Labels) -> Scores:
    counts = {kind: [0, 0] for kind in (*KINDS, "all")}
    words = right_upos = right_heads = right_relations = 0
    for sentence, found in zip(sentences, predict(run, sentences, pieces)):
        predicted, gold = spans(decode_tags(found.names)), spans(sentence.tags)
        for kind in KINDS:
            mine = {span for span in predicted if span[2] == kind}
            theirs = {span for span in gold if span[2] == kind}
            for key in (kind, "all"):
                counts[key][0] += 2 * len(mine & theirs)
                counts[key][1] += len(mine) + len(theirs)
        if sentence.tree is None:
            continue
        for index, head in enumerate(decode_heads(found.arcs)):
            words += 1
            right_upos += labels.upos[found.upos[index]] == sentence.tree.upos[index]
            if head == sentence.tree.heads[index]:
                right_heads += 1
                relation = labels.relations[found.relations[index]]
                right_relations += relation == sentence.tree.relations[index]
    names = {kind: hit / max(1, total) for kind, (hit, total) in counts.items()}
    total = max(1, words)
    return Scores(names, right_upos / total, right_heads / total, right_relations / total)
