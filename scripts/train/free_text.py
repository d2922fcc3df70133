"""Text without tags for the second step: passages of KnowledgeNet, whose facts show some names, and re3d's reports."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from corpora import CorpusError
from sentence import UNKNOWN, Sentence

TOKEN = re.compile(
    r"(?:[A-Z]\.)+(?:[A-Z]\b)?"
    r"|(?:Mr|Mrs|Ms|Dr|St|Inc|Corp|Ltd|Co|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Prof|No|vs)\."
    r"|\w+(?:[-’']\w+)*|\S"
)
KINDS_OF_FACT = {
    "CEO": ("ORG", "PER"), "CHILD_OF": ("PER", "PER"), "DATE_FOUNDED": ("ORG", None), "DATE_OF_BIRTH": ("PER", None),
    "DATE_OF_DEATH": ("PER", None), "EDUCATED_AT": ("PER", "ORG"), "EMPLOYEE_OR_MEMBER_OF": ("PER", "ORG"),
    "FOUNDED_BY": ("ORG", "PER"), "HEADQUARTERS": ("ORG", "LOC"), "NATIONALITY": ("PER", UNKNOWN),
    "PLACE_OF_BIRTH": ("PER", "LOC"), "PLACE_OF_RESIDENCE": ("PER", "LOC"), "POLITICAL_AFFILIATION": ("PER", "ORG"),
    "SPOUSE": ("PER", "PER"), "SUBSIDIARY_OF": ("ORG", "ORG"),
}  # fmt: skip
"""What stands at the ends of KnowledgeNet's properties (Mesquita et al. 2019)."""
NOT_NAMES = re.compile(r"(He|She|His|Her|They|It|Its|Their|The|This|I|My|We|Our|You|Who)$")
SHORTEST, LONGEST = 4, 80

Token = tuple[str, int, int]


def read_free_text(folder: Path) -> list[Sentence]:
    """Sentences whose words are UNKNOWN but for the names that facts show."""
    found = [*_knowledgenet(folder), *_re3d(folder)]
    return [sentence for sentence in found if SHORTEST <= len(sentence.words) <= LONGEST]


def _knowledgenet(folder: Path) -> Iterator[Sentence]:
    passages: dict[tuple[str, int, int], tuple[str, dict[tuple[int, int], str]]] = {}
    for line in _lines(folder / "knowledgenet/folds1-3.jsonl"):
        fact = json.loads(line)
        start, end = fact["passage"][:2]
        _, names = passages.setdefault((fact["doc"], start, end), (fact["passageText"], {}))
        for side, kind in zip(("subj", "obj"), KINDS_OF_FACT[fact["property"]]):
            if fact[side][0] is not None and kind is not None:
                names[(fact[side][0] - start, fact[side][1] - start)] = kind
    for text, names in passages.values():
        for tokens in split(text):
            yield Sentence([word for word, _, _ in tokens], _tags(tokens, names), "knowledgenet", True)


def _re3d(folder: Path) -> Iterator[Sentence]:
    for file in sorted(folder.glob("re3d/*/documents.json")):
        for line in _lines(file):
            if line.strip():
                for tokens in split(json.loads(line)["text"]):
                    words = [word for word, _, _ in tokens]
                    yield Sentence(words, [UNKNOWN] * len(words), "re3d", True)


def _tags(tokens: list[Token], names: dict[tuple[int, int], str]) -> list[str]:
    tags = [UNKNOWN] * len(tokens)
    for (start, end), kind in names.items():
        inside = [i for i, (_, first, last) in enumerate(tokens) if first >= start and last <= end]
        if not inside or kind == UNKNOWN:
            continue
        word = tokens[inside[0]][0]
        if word[0].isupper() and not NOT_NAMES.match(word):
            for index in inside:
                tags[index] = ("B-" if index == inside[0] else "I-") + kind
    return tags


def split(text: str) -> Iterator[list[Token]]:
    """Sentences of (word, start, end), with "'s" apart."""
    tokens: list[Token] = []
    for match in TOKEN.finditer(text):
        word, start, end = match.group(), match.start(), match.end()
        clitic = re.match(r"(.+)(['’]s)$", word)
        if clitic:
            tokens += [(clitic.group(1), start, end - 2), (clitic.group(2), end - 2, end)]
        else:
            tokens.append((word, start, end))
        if word in ".!?":
            yield tokens
            tokens = []
    if tokens:
        yield tokens


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise CorpusError(f"expected a corpus at {file}: {error.strerror}") from error
