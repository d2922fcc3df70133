"""Runs a network or an exported model over sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from batches import pad
from network import Network
from pieces import Pieces
from sentence import Sentence

Run = Callable[[np.ndarray, np.ndarray, np.ndarray], list[np.ndarray]]


@dataclass
class Prediction:
    names: np.ndarray
    upos: np.ndarray
    arcs: np.ndarray
    relations: np.ndarray


def run_network(network: Network) -> Run:
    def run(*inputs: np.ndarray) -> list[np.ndarray]:
        with torch.no_grad():
            return [output.numpy() for output in network(*(torch.from_numpy(row).long() for row in inputs))]

    return run


def run_onnx(file: Path) -> Run:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])

    def run(*inputs: np.ndarray) -> list[np.ndarray]:
        named = zip(("ids", "shape", "first"), inputs)
        return session.run(None, {name: row.astype(np.int32) for name, row in named})

    return run


def predict(run: Run, sentences: list[Sentence], pieces: Pieces) -> list[Prediction]:
    """One sentence a call, as the extractor runs the model: dynamic int8 scales activations over a whole batch."""
    found = []
    for sentence in sentences:
        encoded = pieces.encode(sentence.words)
        rows = (encoded.ids, encoded.shapes, encoded.first)
        found.append(Prediction(*(output[0] for output in run(*(pad([row], 0).numpy() for row in rows)))))
    return found
