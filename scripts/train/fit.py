"""Fine-tunes the network."""

from __future__ import annotations

import math
import random
import time
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from augment import collect_names
from batches import IGNORED, Batch, Labels, draw_batches, to_batch
from network import HEADS, Network
from pieces import Pieces
from sentence import TAGS, Sentence

FROZEN = ("word.weight", "position.weight")
WARM_UP = 0.08
FLOOR = 0.03
"""The share of the learning rate that is left at the end of the cosine."""
NAMES_WEIGHT, UPOS_WEIGHT = 4.0, 0.5
AVERAGED_EVERY = 5
"""Steps between two additions to the exponential mean of the weights, which is what is kept."""


@dataclass(frozen=True)
class Plan:
    epochs: float
    minutes: float
    """The learning rate falls with time where this is over before the epochs are."""
    rate: float
    heads_rate: float
    tweets: float
    """The share of tweets in an epoch."""
    swap: float = 0.0
    """The share of names that are exchanged for others."""
    distil: float = 0.0
    """The weight of the teacher's tags."""


def fit(network: Network, sentences: list[Sentence], pieces: Pieces, labels: Labels, plan: Plan, seed: int) -> None:
    """Trains the network in place and leaves the mean of its weights in it."""
    chance = random.Random(seed)
    torch.manual_seed(seed)
    pool = collect_names(sentences) if plan.swap else {}
    optimizer = _optimizer(network, plan)
    trained = {name: value for name, value in network.state_dict().items() if name not in FROZEN}
    mean = {name: value.clone() for name, value in trained.items()}
    total = int(len(draw_batches(sentences, plan.tweets, chance)) * plan.epochs)
    step, started, progress = 0, time.monotonic(), 0.0
    network.train()
    while progress < 1:
        for drawn in draw_batches(sentences, plan.tweets, chance):
            progress = max(step / total, (time.monotonic() - started) / 60 / plan.minutes)
            if progress >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * _schedule(step / total, progress)
            loss = _loss(network, to_batch(drawn, pieces, labels, pool, plan.swap, chance), plan)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in network.parameters() if p.requires_grad], 1.0)
            optimizer.step()
            step += 1
            if step % AVERAGED_EVERY == 0:
                kept = min(0.99, (1 + step / 5) / (10 + step / 5))
                with torch.no_grad():
                    torch._foreach_lerp_(list(mean.values()), list(trained.values()), 1 - kept)
            if step % 200 == 0:
                minutes = (time.monotonic() - started) / 60
                print(f"  step {step} of {total}, {minutes:.1f} min, loss {loss.item():.3f}", flush=True)
    network.load_state_dict(mean, strict=False)
    network.eval()


def _optimizer(network: Network, plan: Plan) -> torch.optim.Optimizer:
    body, heads = [], []
    for name, parameter in network.named_parameters():
        if name in FROZEN:
            parameter.requires_grad_(False)
        else:
            (heads if name.split(".")[0] in HEADS else body).append(parameter)
    groups = [
        {"params": body, "lr": plan.rate, "peak": plan.rate, "weight_decay": 0.01},
        {"params": heads, "lr": plan.heads_rate, "peak": plan.heads_rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def _schedule(done: float, progress: float) -> float:
    """Linear warm-up, then a cosine."""
    cosine = 0.5 * (1 + math.cos(math.pi * progress))
    return min(1.0, (done + 1e-6) / WARM_UP) * (cosine * (1 - FLOOR) + FLOOR)


def _loss(network: Network, batch: Batch, plan: Plan) -> Tensor:
    words, root = network.encode(batch.ids, batch.shapes, batch.first)
    dropped = network.dropout(words)
    loss = _names_loss(network, dropped, batch, plan)
    if len(batch.with_tree) == 0:
        return loss
    share = len(batch.with_tree) / len(batch.ids)
    return loss + share * _tree_loss(network, dropped, root, batch)


def _names_loss(network: Network, words: Tensor, batch: Batch, plan: Plan) -> Tensor:
    """The marginal likelihood of the tags that a corpus leaves possible, and the teacher's distribution."""
    logs = F.log_softmax(network.ner(words), -1)
    possible = batch.allowed.sum(-1)
    telling = (possible > 0) & (possible < len(TAGS))
    count = (batch.first > 0).sum().clamp(min=1)
    marginal = -torch.logsumexp(logs[telling] + torch.log(batch.allowed[telling] + 1e-12), -1)
    loss = NAMES_WEIGHT * marginal.sum() / count
    if plan.distil == 0 or batch.soft is None:
        return loss
    taught = -NAMES_WEIGHT * (batch.soft * logs).sum() / count
    return (1 - plan.distil) * loss + plan.distil * taught


def _tree_loss(network: Network, words: Tensor, root: Tensor, batch: Batch) -> Tensor:
    words, first = words[batch.with_tree], batch.first[batch.with_tree]
    root = network.dropout(root[batch.with_tree])
    scores, heads = network.score_arcs(words, root, first)
    relations = network.score_relations(words, heads, batch.heads.clamp(min=0))
    return (
        _cross_entropy(scores, batch.heads)
        + _cross_entropy(relations, batch.relations)
        + UPOS_WEIGHT * _cross_entropy(network.upos(words), batch.upos)
    )


def _cross_entropy(scores: Tensor, gold: Tensor) -> Tensor:
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=IGNORED)
