"""From scores to name tags and trees, as the extractor decodes them."""

from __future__ import annotations

import numpy as np

from sentence import TAGS

IMPOSSIBLE = -1e9
_START = len(TAGS)
_STEPS = np.zeros((len(TAGS) + 1, len(TAGS)))
for _row, _before in enumerate([*TAGS, "O"]):
    for _column, _tag in enumerate(TAGS):
        if _tag[0] == "I" and _before[1:] != _tag[1:]:
            _STEPS[_row, _column] = IMPOSSIBLE


def decode_tags(scores: np.ndarray) -> list[str]:
    """The likeliest IOB2 tags for scores [words, TAGS] (Viterbi)."""
    logs = log_softmax(scores)
    best = _STEPS[_START] + logs[0]
    back = []
    for row in logs[1:]:
        reached = best[:, None] + _STEPS[:_START]
        back.append(reached.argmax(0))
        best = reached.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [TAGS[tag] for tag in reversed(path)]


def decode_heads(scores: np.ndarray) -> list[int]:
    """The best tree with one root for scores [words, words + 1], column 0 the root (Chu and Liu 1965, Edmonds 1967)."""
    count = scores.shape[0]
    square = np.full((count + 1, count + 1), IMPOSSIBLE)
    square[1:] = log_softmax(scores)
    np.fill_diagonal(square, IMPOSSIBLE)
    heads = square.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and _cycle(heads) is None:
        return [int(head) for head in heads[1:]]
    best: tuple[float, np.ndarray] | None = None
    for root in np.argsort(-square[1:, 0])[:3] + 1:
        rooted = square.copy()
        rooted[1:, 0] = IMPOSSIBLE
        rooted[root] = IMPOSSIBLE
        rooted[root, 0] = 0
        heads = _spanning_tree(rooted)
        total = sum(square[index, heads[index]] for index in range(1, count + 1))
        if best is None or total > best[0]:
            best = (total, heads)
    return [int(head) for head in best[1][1:]]


def log_softmax(scores: np.ndarray) -> np.ndarray:
    shifted = scores.astype(np.float64) - scores.max(1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(1, keepdims=True))


def _cycle(heads: np.ndarray) -> list[int] | None:
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node and state[node] == 1:
            return path[path.index(node) :]
        for done in path:
            state[done] = 2
    return None


def _spanning_tree(scores: np.ndarray) -> np.ndarray:
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    outside = [node for node in range(len(scores)) if node not in cycle]
    size = len(outside)
    smaller = np.full((size + 1, size + 1), IMPOSSIBLE * 10)
    inside = sum(scores[node, heads[node]] for node in cycle)
    entering, leaving = {}, {}
    for row, node in enumerate(outside):
        for column, other in enumerate(outside):
            smaller[row, column] = scores[node, other]
        leaving[row] = max(cycle, key=lambda other: scores[node, other])
        smaller[row, size] = scores[node, leaving[row]]
        entering[row] = max(cycle, key=lambda other: scores[other, node] - scores[other, heads[other]])
        gain = scores[entering[row], node] - scores[entering[row], heads[entering[row]]]
        smaller[size, row] = gain + inside
    np.fill_diagonal(smaller, IMPOSSIBLE * 10)
    smaller[0] = IMPOSSIBLE * 10
    smaller[0, 0] = 0
    chosen = _spanning_tree(smaller)
    found = heads.copy()
    for row, node in enumerate(outside):
        if node:
            found[node] = leaving[row] if chosen[row] == size else outside[chosen[row]]
    found[entering[chosen[size]]] = outside[chosen[size]]
    return found
