"""A holder is opened and its photos taken out, batch by batch. Runs in the decoding child."""

import importlib
import io
import time
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from app.domain.inside import Holder
from app.errors import PhotoRefused, Refusal
from app.photos import limits
from app.photos.formats import HEAD_BYTES, format_of
from app.photos.inside.item import Item
from app.photos.inside.kinds import holder_of
from app.photos.names import display_name

# By name: their parsers are loaded for the first file that needs one.
_OPENERS = {
    Holder.MESSAGE: "app.photos.inside.message",
    Holder.OUTLOOK: "app.photos.inside.outlook",
    Holder.ARCHIVE: "app.photos.inside.archive",
    Holder.DOCUMENT: "app.photos.inside.document",
}
_OF_LETTERS = (Holder.MESSAGE, Holder.OUTLOOK)


@dataclass(frozen=True, slots=True)
class Found:
    """A picture's bytes, or why what was there is not taken; number, name, drawn: as in Item."""

    number: int
    name: str
    data: bytes = b""
    refusal: Refusal | None = None
    drawn: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """upto: how many items of the holder were looked at by now; last: there are no more."""

    found: tuple[Found, ...]
    upto: int
    last: bool


def take(path: Path, holder: Holder, start: int) -> Batch:
    """What the holder at path gives up from its item number start (from 0) on: pictures, and why
    other holders in it are not opened; what is neither is passed over.

    Raises PhotoRefused, or whatever the parsers raise for a broken file.
    """
    items: list[Item] = importlib.import_module(_OPENERS[holder]).items(path.read_bytes())
    if len(items) > limits.MAX_INSIDE:
        raise PhotoRefused("", Refusal.TOO_MANY_INSIDE, str(len(items)))
    found: list[Found] = []
    size, until, upto = 0, time.monotonic() + limits.BATCH_SECONDS, start
    for item in items[start:]:
        one = _found(item, holder)
        if one is not None:
            size += len(one.data)
            if found and size > limits.BATCH_BYTES:
                break  # looked at again at the start of the next batch
            found.append(one)
        upto += 1
        if len(found) == limits.BATCH_COUNT or time.monotonic() > until:
            break
    return Batch(tuple(found), upto, upto >= len(items))


def _found(item: Item, holder: Holder) -> Found | None:
    name = display_name(item.name) if item.name else ""
    try:
        return _looked_at(item, name, holder)
    except PhotoRefused as no:
        return Found(item.number, name, refusal=no.refusal)
    except MemoryError:
        raise
    except Exception:  # one thing is broken, the others may be whole
        return Found(item.number, name, refusal=Refusal.BROKEN)


def _looked_at(item: Item, name: str, holder: Holder) -> Found | None:
    if item.size > limits.MAX_FILE_BYTES:
        return Found(item.number, name, refusal=Refusal.TOO_LARGE)
    data = item.read()
    if item.nested or holder_of(data[:HEAD_BYTES], name):
        return Found(item.number, name, refusal=Refusal.NESTED)
    if format_of(data[:HEAD_BYTES]) is None:
        return None
    if len(data) > limits.MAX_FILE_BYTES:
        return Found(item.number, name, refusal=Refusal.TOO_LARGE)
    if holder in _OF_LETTERS and _is_ornament(data):
        return Found(item.number, name, refusal=Refusal.TOO_SMALL)
    return Found(item.number, name, data, drawn=item.drawn)


def _is_ornament(data: bytes) -> bool:
    """A logo or a line of a signature, by the size it announces."""
    form = format_of(data[:HEAD_BYTES])
    if form is None or not form.pillow:
        return False
    with Image.open(io.BytesIO(data), formats=[form.pillow]) as picture:
        return min(picture.size) < limits.LEAST_SIDE_INSIDE
