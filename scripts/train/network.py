"""MiniLM (Wang et al. 2020) with a word-shape embedding and heads for names, parts of speech and trees."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from pieces import SHAPES
from sentence import TAGS

ARC, RELATION = 256, 96
"""Widths of the biaffine heads (Dozat and Manning 2017)."""
ARC_DROPOUT = 0.25
DROPOUT = 0.1
NOWHERE = -1e4
HEADS = ("ner", "upos", "arc_word", "arc_head", "rel_word", "rel_head", "arc_weight", "rel_weight", "shape")


class Layer(nn.Module):
    """A transformer layer (Vaswani et al. 2017), normalised behind, in operations that export cleanly."""

    def __init__(self, width: int, heads: int, inner: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, time, width = x.shape
        size = width // self.heads
        q, k, v = self.qkv(x).view(batch, time, 3, self.heads, size).permute(2, 0, 3, 1, 4).unbind(0)
        if torch.onnx.is_in_onnx_export():
            weights = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(size) + bias, -1)
            mixed = torch.matmul(weights, v)
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.norm1(x + self.dropout(self.out(mixed.transpose(1, 2).reshape(batch, time, width))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    """Inputs: ids and shapes [batch, pieces] (0 pads), first [batch, words], the index of each word's first piece."""

    def __init__(self, config: dict[str, int], tags_of_speech: int, relations: int) -> None:
        super().__init__()
        width = config["hidden_size"]
        self.word, self.position = nn.Embedding(config["vocab_size"], width), nn.Embedding(512, width)
        self.shape = nn.Embedding(SHAPES, width)
        self.norm, self.dropout = nn.LayerNorm(width, 1e-12), nn.Dropout(DROPOUT)
        sizes = (width, config["num_attention_heads"], config["intermediate_size"])
        self.layers = nn.ModuleList(Layer(*sizes) for _ in range(config["num_hidden_layers"]))
        self.ner, self.upos = nn.Linear(width, len(TAGS)), nn.Linear(width, tags_of_speech)
        self.arc_word, self.arc_head = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.rel_word, self.rel_head = nn.Linear(width, RELATION), nn.Linear(width, RELATION)
        self.arc_weight = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.02)
        self.rel_weight = nn.Parameter(torch.randn(relations, RELATION + 1, RELATION + 1) * 0.02)
        nn.init.zeros_(self.shape.weight)

    def load_base(self, state: dict[str, Tensor]) -> None:
        """Takes over the weights of a BERT encoder."""
        embeddings = "embeddings."
        token_type = state[embeddings + "token_type_embeddings.weight"][0]
        copies = {
            "word.weight": state[embeddings + "word_embeddings.weight"],
            "position.weight": state[embeddings + "position_embeddings.weight"] + token_type,
            "norm.weight": state[embeddings + "LayerNorm.weight"],
            "norm.bias": state[embeddings + "LayerNorm.bias"],
        }
        for index in range(len(self.layers)):
            source, target = f"encoder.layer.{index}.", f"layers.{index}."
            for part in ("weight", "bias"):
                attention = [f"{source}attention.self.{name}.{part}" for name in ("query", "key", "value")]
                copies[f"{target}qkv.{part}"] = torch.cat([state[name] for name in attention])
                copies[f"{target}out.{part}"] = state[f"{source}attention.output.dense.{part}"]
                copies[f"{target}norm1.{part}"] = state[f"{source}attention.output.LayerNorm.{part}"]
                copies[f"{target}up.{part}"] = state[f"{source}intermediate.dense.{part}"]
                copies[f"{target}down.{part}"] = state[f"{source}output.dense.{part}"]
                copies[f"{target}norm2.{part}"] = state[f"{source}output.LayerNorm.{part}"]
        self.load_state_dict(copies, strict=False)

    def encode(self, ids: Tensor, shapes: Tensor, first: Tensor) -> tuple[Tensor, Tensor]:
        """[batch, words, width] for words, by their first pieces, and [batch, 1, width] for the sentence."""
        bias = ((ids == 0).to(torch.float32) * NOWHERE)[:, None, None, :]
        positions = torch.arange(ids.shape[1], device=ids.device)[None]
        x = self.dropout(self.norm(self.word(ids) + self.position(positions) + self.shape(shapes)))
        for layer in self.layers:
            x = layer(x, bias)
        return torch.gather(x, 1, first[:, :, None].expand(-1, -1, x.shape[2])), x[:, :1]

    def score_arcs(self, words: Tensor, root: Tensor, first: Tensor) -> tuple[Tensor, Tensor]:
        """[batch, words, words + 1] scores of heads, 0 the root; and what may be a head."""
        heads = torch.cat([root, words], 1)
        below, above = F.gelu(self.arc_word(words)), F.gelu(self.arc_head(heads))
        below = F.dropout(below, ARC_DROPOUT, self.training)
        above = F.dropout(above, ARC_DROPOUT, self.training)
        scores = torch.matmul(
            torch.matmul(below, self.arc_weight[:-1]) + self.arc_weight[-1], above.transpose(1, 2)
        )
        padding = (first == 0).to(torch.float32) * NOWHERE
        padding = torch.cat([torch.zeros_like(first[:, :1], dtype=torch.float32), padding], 1)
        return scores + padding[:, None, :], heads

    def score_relations(self, words: Tensor, heads: Tensor, chosen: Tensor) -> Tensor:
        """[batch, words, relations] for the chosen heads [batch, words]."""
        above = torch.gather(heads, 1, chosen[:, :, None].expand(-1, -1, heads.shape[2]))
        below, above = F.gelu(self.rel_word(words)), F.gelu(self.rel_head(above))
        below = F.dropout(below, ARC_DROPOUT, self.training)
        above = F.dropout(above, ARC_DROPOUT, self.training)
        one = torch.ones_like(below[:, :, :1])
        below, above = torch.cat([below, one], 2), torch.cat([above, one], 2)
        batch, count, width = below.shape
        relations = self.rel_weight.shape[0]
        flat = torch.matmul(
            below.reshape(batch * count, width), self.rel_weight.permute(1, 0, 2).reshape(width, -1)
        )
        scores = torch.matmul(
            flat.view(batch * count, relations, width), above.reshape(batch * count, width, 1)
        )
        return scores.view(batch, count, relations)

    def forward(self, ids: Tensor, shapes: Tensor, first: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Scores of name tags, parts of speech, scores of heads, and relations to the best heads."""
        words, root = self.encode(ids, shapes, first)
        arcs, heads = self.score_arcs(words, root, first)
        relations = self.score_relations(words, heads, arcs.argmax(2))
        return self.ner(words), self.upos(words).argmax(2), arcs, relations.argmax(2)
