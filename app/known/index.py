"""All fingerprints in memory, to be compared with one: NumPy, 32 bytes for each photo."""

from collections.abc import Iterable, Sequence
from threading import Lock

import numpy as np
from numpy.typing import NDArray

# So many at a time: what is worked out of them stays in the processor's cache.
_BLOCK = 32_768
_QUARTERS = 4

_Columns = NDArray[np.uint64]
_Bits = NDArray[np.uint8]


class Index:
    """The quarters of fingerprints in four columns, in blocks that are never moved. Any thread
    may use it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._blocks: list[_Columns] = []
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, told: Sequence[Sequence[int]] | NDArray[np.int64]) -> None:
        """Fingerprints more, as four signed integers of 64 bits each, the highest first."""
        fresh = np.array(told, dtype=np.int64).reshape(-1, _QUARTERS).view(np.uint64)
        with self._lock:
            while len(fresh):
                used = self._count % _BLOCK
                if not used:
                    self._blocks.append(np.empty((_QUARTERS, _BLOCK), np.uint64))
                part, fresh = fresh[: _BLOCK - used], fresh[_BLOCK - used :]
                self._blocks[-1][:, used : used + len(part)] = part.T
                self._count += len(part)

    def near(self, fingerprints: Iterable[str], most: int) -> list[set[str]]:
        """For each of these, those that differ in at most so many bits."""
        asked = [np.array(_quarters(each), np.uint64) for each in fingerprints]
        found: list[set[str]] = [set() for _ in asked]
        with self._lock:
            blocks, count = list(self._blocks), self._count
        room = np.empty(_BLOCK, np.uint64), np.empty(_BLOCK, np.uint8), np.empty(_BLOCK, np.uint8)
        for place, block in enumerate(blocks):
            held = block[:, : count - place * _BLOCK]
            for one, hits in zip(asked, found, strict=True):
                near = held[:, _close(held, one, most, *room)]
                hits.update("".join(f"{part:016x}" for part in each) for each in near.T.tolist())
        return found


def _close(
    held: _Columns, one: _Columns, most: int, different: _Columns, bits: _Bits, sums: _Bits
) -> NDArray[np.intp]:
    """Places of those that are near; the last three are room to work in. Half of the bits says of
    nearly all that they are not: of what has nothing in common, 64 of those 128 differ, give or
    take 6."""
    used = held.shape[1]
    different, bits, sums = different[:used], bits[:used], sums[:used]
    np.bitwise_count(np.bitwise_xor(held[0], one[0], out=different), out=sums)
    np.bitwise_count(np.bitwise_xor(held[1], one[1], out=different), out=bits)
    np.add(sums, bits, out=sums)
    perhaps = np.flatnonzero(sums <= most)
    if perhaps.size:
        far = np.bitwise_count(held[:, perhaps] ^ one[:, None]).sum(axis=0, dtype=np.int64)
        perhaps = perhaps[far <= most]
    return perhaps


def _quarters(fingerprint: str) -> list[int]:
    return [int(fingerprint[place : place + 16], 16) for place in range(0, 64, 16)]
