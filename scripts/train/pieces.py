"""Words as the network reads them: WordPiece ids (Devlin et al. 2019) and word shapes, as the encoder knows no case."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

SHAPES = 48
"""12 shapes, 12 for words that open the sentence, and both again for a word's further pieces."""
_FIRST, _FURTHER = 12, 24
MOST_PIECES = 16
LONGEST = 500


@dataclass
class Encoded:
    ids: list[int]
    shapes: list[int]
    first: list[int]
    """The index of each word's first piece."""


class Pieces:
    """Encodes sentences; one instance caches the pieces of words."""

    def __init__(self, tokenizer: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._cache: dict[str, list[int]] = {}
        ids = {token: self._tokenizer.token_to_id(token) for token in ("[CLS]", "[SEP]", "[UNK]")}
        self._open, self._close, self._unknown = ids["[CLS]"], ids["[SEP]"], ids["[UNK]"]

    def encode(self, words: list[str]) -> Encoded:
        ids, shapes, first = [self._open], [0], []
        for word, shape in zip(words, word_shapes(words)):
            pieces = self._pieces(word)
            if len(ids) + len(pieces) > LONGEST:
                pieces = pieces[:1]
            first.append(len(ids))
            ids += pieces
            shapes += [shape] + [shape + _FURTHER] * (len(pieces) - 1)
        return Encoded([*ids, self._close], [*shapes, 0], first)

    def _pieces(self, word: str) -> list[int]:
        if word not in self._cache:
            ids = self._tokenizer.encode(word, add_special_tokens=False).ids
            self._cache[word] = ids[:MOST_PIECES] or [self._unknown]
        return self._cache[word]


def word_shapes(words: list[str]) -> list[int]:
    """A shape for each word; those up to the first one with a letter or digit are in the second dozen."""
    shapes, opened = [], False
    for word in words:
        shapes.append(word_shape(word) + (0 if opened else _FIRST))
        opened = opened or any(char.isalnum() for char in word)
    return shapes


def word_shape(word: str) -> int:
    """0 to 11, by letters' case, digits, dots and hyphens. `word-shape.ts` of the extractor says the same."""
    letters = [char for char in word if char.isalpha()]
    has_digit = any(char.isdigit() for char in word)
    if not letters:
        return 6 if has_digit else 8
    if has_digit:
        return 7
    upper = [char.isupper() for char in letters]
    if "." in word and len(word) > 1 and upper[0]:
        return 9
    if not any(upper):
        return 1
    if all(upper):
        return 3 if len(letters) == 1 else 4
    if upper[0] and not any(upper[1:]):
        return 11 if "-" in word else 2
    if upper[0]:
        return 10 if "-" in word else 5
    return 0
