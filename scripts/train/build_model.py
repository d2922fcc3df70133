"""Rebuilds the model of the extractor from corpora and base weights: see README.md."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from batches import Labels
from corpora import CorpusError, read_ewt, read_training
from export import export
from fit import Plan, fit
from free_text import read_free_text
from measure import measure
from network import Network
from pieces import Pieces
from predict import run_network, run_onnx
from sentence import TAGS, Sentence
from teach import teach

FIRST = Plan(epochs=4, minutes=36, rate=2e-4, heads_rate=1e-3, tweets=0.3)
SECOND = Plan(epochs=2, minutes=36, rate=1e-4, heads_rate=5e-4, tweets=0.2, swap=0.2, distil=0.3)


def main() -> None:
    arguments = _arguments()
    torch.set_num_threads(1)
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    try:
        annotated, free = read_training(arguments.corpora), read_free_text(arguments.corpora)
        unseen = read_ewt(arguments.corpora, "dev")
    except CorpusError as error:
        sys.exit(f"build_model: {error}")
    pieces = Pieces(arguments.base / "tokenizer.json")
    config = json.loads((arguments.base / "config.json").read_text())
    labels = Labels.of(annotated)
    network = Network(config, len(labels.upos), len(labels.relations))
    network.load_base(load_file(arguments.base / "model.safetensors"))
    print(f"{len(annotated)} annotated sentences, {len(free)} of free text", flush=True)

    def step(sentences: list[Sentence], plan: Plan, name: str) -> dict[str, torch.Tensor]:
        started = time.monotonic()
        fit(network, sentences, pieces, labels, _shortened(plan, arguments.share), arguments.seed)
        minutes = (time.monotonic() - started) / 60
        print(f"{name}: {minutes:.0f} min; {measure(run_network(network), unseen, pieces, labels)}", flush=True)
        state = {key: value.clone() for key, value in network.state_dict().items()}
        save_file(state, out / f"{name}.safetensors")
        return state

    first = step(annotated, FIRST, "first")
    taught = teach(run_network(network), [*annotated, *free], pieces, labels)
    second = step(taught, SECOND, "second")
    network.load_state_dict({key: (first[key] + second[key]) / 2 for key in first})
    save_file(network.state_dict(), out / "mean.safetensors")
    print(f"mean: {measure(run_network(network), unseen, pieces, labels)}", flush=True)

    file = out / "newsgraph.int8.onnx"
    export(network, file)
    print(f"int8: {measure(run_onnx(file), unseen, pieces, labels)}", flush=True)
    names = {"upos": labels.upos, "rels": labels.relations, "labels": TAGS}
    (out / "labels.json").write_text(json.dumps(names))
    vocabulary = json.loads((arguments.base / "tokenizer.json").read_text())["model"]["vocab"]
    (out / "vocab.txt").write_text("\n".join(sorted(vocabulary, key=vocabulary.get)))


def _shortened(plan: Plan, share: float) -> Plan:
    return Plan(**{**vars(plan), "epochs": plan.epochs * share, "minutes": plan.minutes * share})


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).resolve().parents[3] / "shared/corpora"
    parser.add_argument("--corpora", type=Path, default=default, help="the folder of corpora (default: %(default)s)")
    parser.add_argument("--base", type=Path, required=True, help="the folder with the base weights' model.safetensors")
    parser.add_argument("--out", type=Path, required=True, help="the folder for weights and model")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="of the training time, for a trial (default: 1)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
