"""Lets a trained network mark the sentences: soft tags everywhere, trees where there is none."""

from __future__ import annotations

import dataclasses

import numpy as np

from batches import Labels
from decode import decode_heads, log_softmax
from pieces import Pieces
from predict import Run, predict
from sentence import Sentence, Tree

TEMPERATURE = 1.5
LONGEST_TREE = 100


def teach(run: Run, sentences: list[Sentence], pieces: Pieces, labels: Labels) -> list[Sentence]:
    taught = []
    for sentence, found in zip(sentences, predict(run, sentences, pieces)):
        soft = np.exp(log_softmax(found.names / TEMPERATURE)).astype(np.float16)
        tree = sentence.tree
        if tree is None and sentence.source != "btc" and len(sentence.words) <= LONGEST_TREE:
            upos = [labels.upos[index] for index in found.upos]
            relations = [labels.relations[index] for index in found.relations]
            tree = Tree(upos, decode_heads(found.arcs), relations)
        taught.append(dataclasses.replace(sentence, tree=tree, soft_tags=soft))
    return taught
