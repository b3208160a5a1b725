"""What hangs on a message as Outlook saves it (.msg), after Microsoft's MS-OXMSG.

A message is a compound file: each attachment a storage, its properties streams in it, named by
tag and type: 3701 the data, 3707 its long name, 3704 its short one.
"""

import io
from functools import partial

import olefile

from app.photos.inside.item import Item

_ATTACHMENT = "__attach_version1.0_#"
_STREAM = "__substg1.0_"
_DATA, _EMBEDDED = "37010102", "3701000D"
# Text is UTF-16 (001F) or in the writer's code page (001E).
_NAMES = (("3707001F", "utf-16-le"), ("3707001E", "cp1252"))
_SHORT_NAMES = (("3704001F", "utf-16-le"), ("3704001E", "cp1252"))


def items(data: bytes) -> list[Item]:
    """The attachments of the message, in its order; of another compound file none."""
    file = olefile.OleFileIO(io.BytesIO(data))
    storages = sorted(
        {entry[0] for entry in file.listdir(storages=True) if entry[0].startswith(_ATTACHMENT)}
    )
    return [_item(file, number, storage) for number, storage in enumerate(storages, 1)]


def _item(file: olefile.OleFileIO, number: int, storage: str) -> Item:
    data = f"{storage}/{_STREAM}{_DATA}"
    name = _name(file, storage)
    if not file.exists(data):
        nested = bool(file.exists(f"{storage}/{_STREAM}{_EMBEDDED}"))
        return Item(number, name, 0, bytes, nested=nested)
    return Item(number, name, file.get_size(data), partial(_read, file, data))


def _read(file: olefile.OleFileIO, stream: str) -> bytes:
    with file.openstream(stream) as opened:
        return bytes(opened.read())


def _name(file: olefile.OleFileIO, storage: str) -> str:
    for tag, encoding in (*_NAMES, *_SHORT_NAMES):
        stream = f"{storage}/{_STREAM}{tag}"
        if file.exists(stream):
            return _read(file, stream).decode(encoding, "replace").rstrip("\0")
    return ""
