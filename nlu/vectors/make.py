"""Makes pieces/ from the sentence encoder named in NOTICE.md (a maintainer's tool; nothing of it runs at install, start or test).

    pip install numpy onnxruntime tokenizers && python nlu/vectors/make.py ENCODER_FOLDER

ENCODER_FOLDER holds tokenizer.json and onnx/model_quantized.onnx. About two minutes on two cores.
"""
import json
import pathlib
import sys

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

DIMENSIONS = 128  # as in table.ts
RARE = 1e-3  # a piece much more frequent than this says little of what a text means
BATCH = 64
SPECIAL = 4  # <s> <pad> </s> <unk>


def meanings(encoder, vocabulary):
    """The encoder's output for each piece read alone after its usual prefix."""
    tokenizer = Tokenizer.from_file(str(encoder / "tokenizer.json"))
    session = onnxruntime.InferenceSession(str(encoder / "onnx" / "model_quantized.onnx"))
    before = [0, *tokenizer.encode("query:", add_special_tokens=False).ids]
    vectors = []
    for start in range(0, len(vocabulary), BATCH):
        ids = [[*before, piece, 2] for piece in range(start, min(len(vocabulary), start + BATCH))]
        ids = np.array(ids, np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
        vectors.append(session.run(["last_hidden_state"], feed)[0][:, len(before)])
    vectors = np.concatenate(vectors)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def reduce(vectors, vocabulary):
    """Centred for Han and other pieces apart, cut to the main axes, frequent pieces made small."""
    probability = np.exp(np.array([score for _, score in vocabulary]))
    weight = RARE / (RARE + probability)
    weight[:SPECIAL] = 0
    han = np.array([any("\u4e00" <= char <= "\u9fff" for char in piece) for piece, _ in vocabulary])
    for group in (han, ~han):
        vectors[group] -= np.average(vectors[group], axis=0, weights=weight[group])
    weighted = vectors * weight[:, None]
    _, axes = np.linalg.eigh(weighted.T @ weighted)
    return weighted @ axes[:, ::-1][:, :DIMENSIONS]


def save(folder, rows, vocabulary):
    steps = np.maximum(np.abs(rows).max(axis=1), 1e-9) / 127
    whole = np.rint(rows / steps[:, None]).astype(np.int8)
    (folder / "vectors.bin").write_bytes(whole.tobytes() + steps.astype("<f4").tobytes())
    lines = [f"{piece}\t{score:.3f}\n" for piece, score in vocabulary]
    (folder / "pieces.tsv").write_text("".join(lines), encoding="utf-8")


def main():
    encoder = pathlib.Path(sys.argv[1])
    tokenizer = json.loads((encoder / "tokenizer.json").read_text(encoding="utf-8"))
    vocabulary = tokenizer["model"]["vocab"]
    rows = reduce(meanings(encoder, vocabulary), vocabulary)
    keep = range(SPECIAL, len(vocabulary))
    save(pathlib.Path(__file__).parent / "pieces", rows[keep], [vocabulary[i] for i in keep])


main()
