"""Writes the network as an ONNX graph with int8 weights."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from network import Network

OPSET = 20
PAIR = 128
"""What two neighbouring weights of a channel may sum to: 255 (the largest activation) times 128 is below 2 to the 15th."""
GROUP = 4
"""Rows that kernels for x86 keep together; any two of them may be neighbours."""


def export(network: Network, file: Path) -> None:
    """Inputs ids, shape [B,T] and first [B,W], all int32; outputs ner, upos, arc, rel."""
    with tempfile.TemporaryDirectory() as folder:
        floats, folded, quantized = (Path(folder) / name for name in ("float.onnx", "folded.onnx", "int8.onnx"))
        _export_floats(network, floats)
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = str(folded)
        onnxruntime.InferenceSession(str(floats), options, providers=["CPUExecutionProvider"])
        quantize_dynamic(
            folded,
            quantized,
            op_types_to_quantize=["MatMul", "Gemm"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )
        model = onnx.load(quantized)
        _limit_sums(model.graph, onnx.load(folded).graph)
        _quantize_words(model.graph, network.word.weight.shape[0])
        onnx.save(model, file)


class _Int32(nn.Module):
    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, shape: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        return self.network(ids.long(), shape.long(), first.long())


def _export_floats(network: Network, file: Path) -> None:
    batch, time, words = (
        torch.export.Dim(name, min=low, max=high) for name, low, high in (("B", 1, 512), ("T", 3, 512), ("W", 1, 510))
    )
    ids = torch.randint(1000, 2000, (2, 9)).int()
    shape = torch.randint(0, 48, (2, 9)).int()
    first = torch.arange(1, 7)[None].repeat(2, 1).int()
    program = torch.onnx.export(
        _Int32(network).eval(),
        (ids, shape, first),
        dynamo=True,
        opset_version=OPSET,
        input_names=["ids", "shape", "first"],
        output_names=["ner", "upos", "arc", "rel"],
        dynamic_shapes=({0: batch, 1: time}, {0: batch, 1: time}, {0: batch, 1: words}),
        optimize=True,
        verbose=False,
    )
    program.save(str(file))


def _limit_sums(quantized: onnx.GraphProto, floats: onnx.GraphProto) -> None:
    """Larger scales where two neighbouring weights would sum to more than PAIR.

    x86 processors without VNNI add two products of eight bits in sixteen and cut what runs over, so that the same model
    would read the same text differently on two machines.
    """
    weights = {row.name: row for row in quantized.initializer}
    originals = {row.name: numpy_helper.to_array(row) for row in floats.initializer}
    for node in quantized.node:
        if node.op_type != "MatMulInteger" or node.input[1] not in weights:
            continue
        name = node.input[1].removesuffix("_quantized")
        original, scale = originals[name], numpy_helper.to_array(weights[f"{name}_scale"])
        needed = np.maximum(np.abs(original).max(0) / 127, _largest_pairs(original) / (PAIR - 1))
        needed = needed.astype(np.float32) if scale.ndim else needed.max().astype(np.float32)
        rounded = np.clip(np.rint(original / needed), -127, 127)
        assert _largest_pairs(rounded).max() <= PAIR
        weights[node.input[1]].CopyFrom(numpy_helper.from_array(rounded.astype(np.int8), node.input[1]))
        weights[f"{name}_scale"].CopyFrom(
            numpy_helper.from_array(np.asarray(needed).reshape(scale.shape), f"{name}_scale")
        )


def _largest_pairs(weight: np.ndarray) -> np.ndarray:
    """For each column of [rows, columns] the largest sum of two absolute values in one group of rows."""
    missing = -weight.shape[0] % GROUP
    grouped = np.abs(np.pad(weight, ((0, missing), (0, 0)))).reshape(-1, GROUP, weight.shape[1])
    ordered = np.sort(grouped, axis=1)
    return (ordered[:, -1] + ordered[:, -2]).max(0)


def _quantize_words(graph: onnx.GraphProto, vocabulary: int) -> None:
    """The table of word pieces as int8 rows with a scale for each row."""
    tables = {row.name: row for row in graph.initializer}
    for index, node in enumerate(graph.node):
        if node.op_type != "Gather" or node.input[0] not in tables:
            continue
        table = numpy_helper.to_array(tables[node.input[0]])
        if table.shape[0] != vocabulary:
            continue
        scale = (np.abs(table).max(1, keepdims=True) / 127 + 1e-12).astype(np.float32)
        rows = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
        graph.initializer.remove(tables[node.input[0]])
        graph.initializer.extend([numpy_helper.from_array(rows, "word.rows"), numpy_helper.from_array(scale, "word.scale")])
        replaced = [
            helper.make_node("Gather", ["word.rows", node.input[1]], ["word.bytes"], axis=0),
            helper.make_node("Gather", ["word.scale", node.input[1]], ["word.factor"], axis=0),
            helper.make_node("Cast", ["word.bytes"], ["word.float"], to=TensorProto.FLOAT),
            helper.make_node("Mul", ["word.float", "word.factor"], [node.output[0]]),
        ]
        graph.node.remove(node)
        for offset, new in enumerate(replaced):
            graph.node.insert(index + offset, new)
        return
    raise ValueError(f"expected a table of {vocabulary} word pieces in the graph")
