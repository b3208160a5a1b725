"""Files that exist only inside the program they were dragged out of, as Windows hands them over.

A mail program names them in a FILEGROUPDESCRIPTORW and gives the content of each by its place
(Microsoft: «Shell Clipboard Formats», CFSTR_FILEDESCRIPTOR and CFSTR_FILECONTENTS). Qt offers both
as formats of its own, the place as a parameter. A whole message of classic Outlook comes as a
storage, which Qt can't hand over: then there is no content, and a person has to save it first.
"""

import struct
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

MOST_FILES, MOST_BYTES = 40, 256 * 1024 * 1024
"""Together: they are held in memory, and come while the other program waits."""
_FORM = 'application/x-qt-windows-mime;value="{}"'
_NAMES, _CONTENT = _FORM.format("FileGroupDescriptorW"), _FORM.format("FileContents")
# FILEDESCRIPTORW: flags, 16 + 8 + 8 bytes of no use here, attributes, three times, size, name.
_ENTRY = struct.Struct("<I32xI24xII520s")
_HAS_ATTRIBUTES, _HAS_SIZE, _FOLDER = 0x04, 0x40, 0x10


@dataclass(frozen=True, slots=True)
class VirtualFile:
    """name: as the other program says it; data: all of it."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class _Told:
    place: int
    name: str
    size: int  # bytes; 0 where it is not told


def is_virtual(mime: QMimeData) -> bool:
    """Whether files are promised so; looks at nothing but names of formats."""
    return any("FileGroupDescriptor" in form for form in mime.formats())


def virtual_files(mime: QMimeData) -> tuple[tuple[VirtualFile, ...], bool]:
    """Those whose content is handed over, within the limits, and whether that is all of them.
    Blocking while it is read."""
    given: list[VirtualFile] = []
    left = MOST_BYTES
    told = _told(bytes(mime.data(_NAMES).data()))
    for each in told:
        if each.size > left:
            continue
        data = bytes(mime.data(f"{_CONTENT};index={each.place}").data())
        if not data and len(told) == 1:
            data = bytes(mime.data(_CONTENT).data())  # some give a single one only so
        if data and len(data) <= left:
            given.append(VirtualFile(each.name, data))
            left -= len(data)
    return tuple(given), len(given) == len(told)


def _told(group: bytes) -> list[_Told]:
    """What the other program says of its files; folders are left out."""
    if len(group) < 4:
        return []
    count = min(int.from_bytes(group[:4], "little"), (len(group) - 4) // _ENTRY.size, MOST_FILES)
    told = []
    for place in range(count):
        flags, attributes, high, low, name = _ENTRY.unpack_from(group, 4 + place * _ENTRY.size)
        if flags & _HAS_ATTRIBUTES and attributes & _FOLDER:
            continue
        size = (high << 32 | low) if flags & _HAS_SIZE else 0
        words = name.decode("utf-16-le", "replace").partition("\0")[0]
        told.append(_Told(place, words, size))
    return told
