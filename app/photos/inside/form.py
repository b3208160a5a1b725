"""The plain form in which a holder's photos cross from child to parent, each value checked."""

from typing import Any

from app.errors import Refusal
from app.photos.crossing import framed, parts_of, unpacked
from app.photos.formats import HEAD_BYTES, format_of
from app.photos.inside.opening import Batch, Found
from app.photos.limits import BATCH_COUNT, MAX_INSIDE
from app.photos.names import display_name


def pack_batch(batch: Batch) -> bytes:
    """The form that crosses."""
    told = [[f.number, f.name, f.refusal or "", f.drawn] for f in batch.found]
    pictures = [found.data for found in batch.found]
    header = {"found": told, "upto": batch.upto, "last": batch.last}
    return framed(header | {"lengths": [len(data) for data in pictures]}, *pictures)


def unpack_batch(answer: bytes, name: str, start: int) -> Batch:
    """What the child gave of the holder shown as name from its item start on. Raises PhotoRefused
    if it said no, or if what it said is not of the fixed form."""
    return unpacked(answer, name, lambda header, rest: _batch(header, rest, start))


def _batch(header: dict[str, Any], rest: memoryview, start: int) -> Batch:
    pictures = parts_of(rest, header["lengths"])
    if len(pictures) > BATCH_COUNT:
        raise ValueError(len(pictures))
    pairs = zip(header["found"], pictures, strict=True)
    found = tuple(_found(told, bytes(data)) for told, data in pairs)
    upto, last = int(header["upto"]), bool(header["last"])
    # Each batch comes further than the one before, so that they end.
    if not start <= upto <= MAX_INSIDE or (upto == start and not last):
        raise ValueError(upto)
    return Batch(found, upto, last)


def _found(told: list[Any], data: bytes) -> Found:
    number, name, refused, drawn = told
    refusal = Refusal(refused) if refused else None
    if not 1 <= int(number) <= MAX_INSIDE or (refusal is None) != bool(
        format_of(data[:HEAD_BYTES])
    ):
        raise ValueError(number)
    return Found(int(number), display_name(name) if name else "", data, refusal, bool(drawn))
