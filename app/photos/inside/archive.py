"""What a zip holds. Its paths are only names; nothing is unpacked to the disk."""

import io
import zipfile
from functools import partial

from app.errors import PhotoRefused, Refusal
from app.photos.inside.item import Item
from app.photos.limits import MAX_INSIDE, MAX_UNPACKED_BYTES

_ENCRYPTED = 0x1


def items(data: bytes) -> list[Item]:
    """The files of the zip. Raises PhotoRefused for one that is locked, holds too many
    or would be too large unpacked, and what zipfile raises for a broken one."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    files = [entry for entry in archive.infolist() if entry.filename and not entry.is_dir()]
    if len(files) > MAX_INSIDE:
        raise PhotoRefused("", Refusal.TOO_MANY_INSIDE, str(len(files)))
    if any(entry.flag_bits & _ENCRYPTED for entry in files):
        raise PhotoRefused("", Refusal.LOCKED)
    # A file is never read further than it announces here, so what is announced bounds it.
    if (size := sum(entry.file_size for entry in files)) > MAX_UNPACKED_BYTES:
        raise PhotoRefused("", Refusal.UNPACKS_TOO_LARGE, str(size))
    return [
        Item(number, entry.filename, entry.file_size, partial(_read, archive, entry))
        for number, entry in enumerate(files, 1)
    ]


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with archive.open(entry) as file:
        return file.read()
