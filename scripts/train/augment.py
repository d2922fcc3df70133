"""Other forms of the same sentence: headlines in capitals, all in lower case, and other names of the same kind."""

from __future__ import annotations

import random

from sentence import UNKNOWN, Sentence, spans

UPPER, LOWER, TITLE = 0.04, 0.015, 0.04
"""Shares of sentences that are recased."""
NAMED_SOURCES = {"ewt", "wikigold", "redocred", "politics", "knowledgenet"}

Pool = dict[tuple[str, int], list[list[str]]]


def collect_names(sentences: list[Sentence]) -> Pool:
    """Names by kind and number of words."""
    pool: Pool = {}
    for sentence in sentences:
        if sentence.source in NAMED_SOURCES:
            for first, end, kind in sorted(_names(sentence)):
                words = sentence.words[first:end]
                if words[0][:1].isupper() and words[-1][:1].isupper():
                    pool.setdefault((kind, end - first), []).append(words)
    return pool


def swap_names(sentence: Sentence, pool: Pool, rate: float, chance: random.Random) -> list[str]:
    """The words with `rate` of the names exchanged for others of their kind and length."""
    words = list(sentence.words)
    if rate == 0 or sentence.source == "btc" or chance.random() > 0.5:
        return words
    for first, end, kind in sorted(_names(sentence)):
        others = pool.get((kind, end - first))
        is_plain = words[first][:1].isupper() and not words[first].isupper()
        if others and kind != "MISC" and is_plain and chance.random() < rate * 2:
            words[first:end] = chance.choice(others)
    return words


def recase(words: list[str], chance: random.Random) -> list[str]:
    """Now and then all capitals, all lower case, or the capitals of a headline."""
    draw = chance.random()
    if draw < UPPER:
        return [word.upper() for word in words]
    if draw < UPPER + LOWER:
        return [word.lower() for word in words]
    if draw < UPPER + LOWER + TITLE:
        return [
            word[:1].upper() + word[1:] if len(word) > 3 or chance.random() < 0.5 else word for word in words
        ]
    return words


def _names(sentence: Sentence) -> set[tuple[int, int, str]]:
    return spans(["O" if tag == UNKNOWN else tag for tag in sentence.tags])
