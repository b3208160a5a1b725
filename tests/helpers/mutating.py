"""Bytes that go wrong in the ways files and answers do: cut, doubled, flipped, crossed."""

import random
import time
from collections.abc import Callable, Sequence

# What parsers stumble over: depth, size, signs that end or hide something.
_TOKENS = (
    *(
        b"[" * 3000,
        b'{"a":' * 500,
        b"9" * 400,
        b"-",
        b"1e999",
        b"NaN",
        b"null",
        b"\x00",
        b"\xff\xfe",
    ),
    *(b"\xed\xa0\x80", "\u202e".encode(), b'"', b"\\u", b"\\ud800", b"```json\n", b"</think>"),
    *(b"../", b"C:\\", b"\n", b"\r", b"]]>", b"<!DOCTYPE x>", b"PK\x05\x06", b"\xff" * 64),
)


def mutated(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """One of the seeds after one to six accidents; at most 1 MB."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        span = chance.choice((1, 2, 8, 64, 512))
        match chance.randrange(6):
            case 0:
                data[at : at + span] = b""
            case 1:
                data[at:at] = data[at : at + span] * chance.choice((1, 2, 20))
            case 2 if at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            case 3:
                data[at:at] = chance.choice(_TOKENS)
            case 4:
                other = chance.choice(seeds)
                start = chance.randrange(len(other) + 1)
                data[at:] = other[start:]
            case _:
                data[at : at + span] = chance.randbytes(span)
    return bytes(data[: 1 << 20])


def fuzzed(
    seeds: Sequence[bytes], seconds: float, seed: int, take: Callable[[bytes], object]
) -> int:
    """Hand take every seed, then mutations for so long, one at least; how many it was handed. What
    it raises comes out with the bytes that made it, to be kept among the seeds."""
    for data in seeds:
        _handed(take, data, seed)
    chance, end, count = random.Random(seed), time.monotonic() + seconds, 0
    while not count or time.monotonic() < end:
        _handed(take, mutated(seeds, chance), seed)
        count += 1
    return len(seeds) + count


def _handed(take: Callable[[bytes], object], data: bytes, seed: int) -> None:
    try:
        take(data)
    except Exception as error:
        error.add_note(f"of {data[:4000]!r}, {len(data)} bytes, seed {seed}")
        raise
