"""Runs llama.cpp's real server, for the interpreter that has xllamacpp; not a part of Tessera.

Usage: MODEL.gguf MMPROJ.gguf CONTEXT SLOTS. Listens on a free port of the loopback address with
the key sk-test, prints its address, and ends when its standard input does.
"""

import importlib
import sys


def main(model: str, mmproj: str, context: int, slots: int) -> None:
    xllamacpp = importlib.import_module("xllamacpp")  # no dependency of the project
    params = xllamacpp.CommonParams()
    params.model.path, params.mmproj.path = model, mmproj
    params.hostnames, params.port = ["127.0.0.1"], 0
    params.n_ctx, params.n_parallel = context, slots
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.warmup, params.use_jinja = False, True
    params.api_keys = ["sk-test"]
    server = xllamacpp.Server(params)
    print("listening", server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
