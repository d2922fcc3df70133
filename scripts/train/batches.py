"""Batches of sentences of about one length, as tensors with what the corpora say."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from augment import Pool, recase, swap_names
from pieces import Pieces
from sentence import TAGS, UNKNOWN, Sentence

PIECES_A_BATCH = 1000
LONGEST = 160
"""Words; longer sentences are left out."""
SORTED_TOGETHER = 2000
PIECES_A_WORD = 1.3
IGNORED = -1


@dataclass
class Labels:
    """Indices of the labels that the heads know."""

    upos: list[str]
    relations: list[str]

    @staticmethod
    def of(sentences: list[Sentence]) -> Labels:
        trees = [sentence.tree for sentence in sentences if sentence.tree]
        upos = {tag for tree in trees for tag in tree.upos}
        return Labels(sorted(upos), sorted({name for tree in trees for name in tree.relations}))


@dataclass
class Batch:
    ids: Tensor
    shapes: Tensor
    first: Tensor
    allowed: Tensor
    """[sentences, words, TAGS]: 1 where a tag may be the right one, all 0 behind the sentence's end."""
    soft: Tensor | None
    """[sentences, words, TAGS] of a teacher."""
    with_tree: Tensor
    """Indices of the sentences that have a tree, of which the next three speak; IGNORED behind the end."""
    heads: Tensor
    relations: Tensor
    upos: Tensor


def draw_batches(
    sentences: list[Sentence], tweets: float, chance: random.Random
) -> list[list[Sentence]]:
    """All sentences once, of the tweets the share `tweets`, in random batches of like length."""
    drawn = [
        sentence
        for sentence in sentences
        if len(sentence.words) <= LONGEST and (sentence.source != "btc" or chance.random() < tweets)
    ]
    chance.shuffle(drawn)
    batches: list[list[Sentence]] = []
    for start in range(0, len(drawn), SORTED_TOGETHER):
        batch: list[Sentence] = []
        longest = 0
        for sentence in sorted(drawn[start : start + SORTED_TOGETHER], key=lambda row: len(row.words)):
            pieces = int(len(sentence.words) * PIECES_A_WORD) + 2
            if batch and max(longest, pieces) * (len(batch) + 1) > PIECES_A_BATCH:
                batches.append(batch)
                batch, longest = [], 0
            batch.append(sentence)
            longest = max(longest, pieces)
        if batch:
            batches.append(batch)
    chance.shuffle(batches)
    return batches


def to_batch(
    sentences: list[Sentence], pieces: Pieces, labels: Labels, pool: Pool, swap: float, chance: random.Random
) -> Batch:
    """A batch for training; its words are swapped and recased."""
    encoded = [pieces.encode(recase(swap_names(row, pool, swap, chance), chance)) for row in sentences]
    words = max(len(row.first) for row in encoded)
    with_tree = [index for index, row in enumerate(sentences) if row.tree]
    trees = [row.tree for row in sentences if row.tree]
    relation_ids = {name: index for index, name in enumerate(labels.relations)}
    upos_ids = {name: index for index, name in enumerate(labels.upos)}
    allowed = torch.zeros(len(sentences), words, len(TAGS))
    for index, sentence in enumerate(sentences):
        allowed[index, : len(sentence.words)] = torch.tensor([_allowed(sentence, tag) for tag in sentence.tags])
    has_soft = all(row.soft_tags is not None for row in sentences)
    soft = torch.zeros(len(sentences), words, len(TAGS)) if has_soft else None
    if soft is not None:
        for index, sentence in enumerate(sentences):
            soft[index, : len(sentence.words)] = torch.from_numpy(sentence.soft_tags.astype("float32"))
    return Batch(
        pad([row.ids for row in encoded], 0),
        pad([row.shapes for row in encoded], 0),
        pad([row.first for row in encoded], 0),
        allowed,
        soft,
        torch.tensor(with_tree, dtype=torch.long),
        pad([tree.heads for tree in trees], IGNORED, words),
        pad([[relation_ids[name] for name in tree.relations] for tree in trees], IGNORED, words),
        pad([[upos_ids[name] for name in tree.upos] for tree in trees], IGNORED, words),
    )


def pad(rows: list[list[int]], filler: int, width: int = 0) -> Tensor:
    width = max([width, *(len(row) for row in rows)])
    padded = torch.full((len(rows), width), filler, dtype=torch.long)
    for index, row in enumerate(rows):
        padded[index, : len(row)] = torch.tensor(row, dtype=torch.long)
    return padded


def _allowed(sentence: Sentence, tag: str) -> list[float]:
    """Which tags a corpus leaves possible: its O is "O or MISC" where it marks no MISC."""
    if tag == UNKNOWN:
        return [1.0] * len(TAGS)
    possible = {tag}
    if tag == "O" and not sentence.marks_misc:
        possible |= {"B-MISC", "I-MISC"}
    return [float(known in possible) for known in TAGS]
