"""The decoding child: takes requests from a pipe, sends back what unpack() understands.

It is the only place where foreign bytes meet a decoder. It keeps to its limits, says nothing on
the terminal, and ends when its parent does, however that ended. What reads sets of labelled photos
(app.evaluation.sets) is such a child, too.
"""

import importlib
import json
import os
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.beside import begin
from app.domain.inside import Holder
from app.domain.place.tile_set import TileSet, tile_set_from
from app.errors import PhotoRefused, Refusal
from app.photos.confined import be_quiet, limit_means, limit_time
from app.photos.crossing import pack_refusal
from app.photos.cut import Cut, cut_from
from app.photos.limits import ChildLimits
from app.photos.prepared import pack, pack_pictures
from app.photos.reading_form import pack_faces, pack_lines, pack_reading

READY = b"ready"
Answering = Callable[[bytes], bytes]
_INSIDE, _TILES = "inside", "tiles"
_READ, _WRITING, _FACES = "read", "writing", "faces"
_PAGE, _EMBLEM = "page", "emblem"
_TAKEN, _SHEET = "taken", "sheet"


def decoding() -> Answering:
    """What answers for photos, with everything loaded that decodes."""
    for module in ("app.photos.prepare", "app.photos.tiles"):
        importlib.import_module(module)
    return answer


def serve(pipe: Connection, limits: ChildLimits, begun: Callable[[], Answering] = decoding) -> None:
    """Answer one request after the other until the parent hangs up. begun: called once, here, for
    what answers; the limits count from then on."""
    be_quiet()
    begin()
    answering = begun()
    if limits.behind and hasattr(os, "nice"):
        os.nice(10)
    if limits.by_system:
        limit_means(limits.memory)
    pipe.send_bytes(READY)
    while True:
        try:
            asked = pipe.recv_bytes()
        except (EOFError, OSError):
            return
        limit_time(limits.seconds)
        pipe.send_bytes(answering(asked))


def request(path: Path, cuts: Sequence[Cut] = (), wanted: TileSet | None = None) -> bytes:
    """What the child is asked: these cuts of the file, what is looked at of it or, without either,
    all that is made of a photo when it comes in."""
    told = [_TILES, wanted.as_list()] if wanted else [cut.as_list() for cut in cuts]
    return json.dumps([str(path), told]).encode()


def inside_request(path: Path, holder: Holder, start: int) -> bytes:
    """What the child is asked to take out of the file that holds photos, from its item start on."""
    return json.dumps([str(path), [_INSIDE, holder, start]]).encode()


def page_request(path: Path, place: int, width: int) -> bytes:
    """What the child is asked to draw: a page of a PDF, by its place from 0, so many pixels
    across."""
    return json.dumps([str(path), [_PAGE, place, width]]).encode()


def read_request(path: Path) -> bytes:
    """What the child is asked to read off the file what stands in it."""
    return json.dumps([str(path), _READ]).encode()


def writing_request(path: Path) -> bytes:
    """What the child is asked to read off the file the writing in it."""
    return json.dumps([str(path), _WRITING]).encode()


def faces_request(path: Path) -> bytes:
    """What the child is asked to find in the file: the faces."""
    return json.dumps([str(path), _FACES]).encode()


def emblem_request(path: Path) -> bytes:
    """What the child is asked to make of the file: a logo or signature."""
    return json.dumps([str(path), _EMBLEM]).encode()


def taken_request(path: Path) -> bytes:
    """What the child is asked of the file: when it was taken."""
    return json.dumps([str(path), _TAKEN]).encode()


def sheet_request(path: Path, place: int) -> bytes:
    """What the child is asked to read: a sheet of a workbook, by its place from 0."""
    return json.dumps([str(path), [_SHEET, place]]).encode()


def answer(asked: bytes) -> bytes:
    """What is made of the file, or why it is refused; no error of a decoder gets out."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # Tessera's own limit is checked before any pixel is decoded
    try:
        name, wanted = json.loads(asked)
        return _made(Path(name), wanted)
    except PhotoRefused as no:
        return pack_refusal(no.refusal, no.detail)
    except MemoryError:
        return pack_refusal(Refusal.TOO_MUCH_MEMORY, "")
    except Exception as error:
        # libheif tells of memory it could not get, or would not take, in words only.
        short = "memory" in str(error).lower()
        refusal = Refusal.TOO_MUCH_MEMORY if short else Refusal.BROKEN
        return pack_refusal(refusal, type(error).__name__)


def _made(path: Path, wanted: Any) -> bytes:
    if wanted in (_READ, _WRITING, _FACES):
        return _read(path, wanted)
    if wanted == _EMBLEM:
        from app.photos.emblem import emblem

        return pack_pictures([emblem(path)])
    if wanted == _TAKEN:
        from app.photos.taken import taken
        from app.photos.taken_form import pack_taken

        return pack_taken(taken(path))
    if wanted[:1] in ([_SHEET], [_INSIDE], [_PAGE]):
        return _out_of_holder(path, *wanted)
    if wanted[:1] == [_TILES]:
        from app.photos.tiles import tiles

        return pack_pictures(tiles(path, tile_set_from(wanted[1])))
    from app.photos.prepare import cut_out, prepare

    cuts = [cut_from(cut) for cut in wanted]
    return pack_pictures(cut_out(path, cuts)) if cuts else pack(prepare(path))


def _out_of_holder(path: Path, wanted: str, *which: Any) -> bytes:
    """What lies in a file that is no photo itself."""
    if wanted == _SHEET:
        from app.photos.sheet import sheet
        from app.photos.sheet_form import pack_sheet

        return pack_sheet(sheet(path, *which))
    if wanted == _INSIDE:
        from app.photos.inside.form import pack_batch
        from app.photos.inside.opening import take

        holder, start = which
        return pack_batch(take(path, Holder(holder), start))
    from app.photos.inside.page import drawn

    return drawn(path, *which)


def _read(path: Path, wanted: str) -> bytes:
    from app.photos.reader import find_faces, read, read_writing

    if wanted == _READ:
        return pack_reading(read(path))
    if wanted == _WRITING:
        return pack_lines(read_writing(path))
    return pack_faces(find_faces(path))
