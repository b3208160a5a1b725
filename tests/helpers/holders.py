"""Messages, archives and documents with photos inside, made up for tests."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_END, _FREE, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFF


def mail(*attachments: tuple[str, bytes], html: str = "") -> bytes:
    """A message with these attachments by name, as mail programs save it."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "Damage"
    message.set_content("See the photos.")
    if html:
        message.add_alternative(html, subtype="html")
    for name, data in attachments:
        message.add_attachment(data, maintype="image", subtype="jpeg", filename=name)
    return message.as_bytes()


def zipped(files: Mapping[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these files by name."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", packing) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


def outlook(*attachments: tuple[str, bytes]) -> bytes:
    """A message as Outlook saves it, with what MS-OXMSG wants of its attachments and no more."""
    tree: dict[str, bytes | dict[str, bytes]] = {"__properties_version1.0": bytes(32)}
    for number, (name, data) in enumerate(attachments):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__substg1.0_37010102": data,
            "__substg1.0_3707001F": name.encode("utf-16-le"),
        }
    return compound(tree)


def compound(tree: Mapping[str, bytes | Mapping[str, bytes]]) -> bytes:
    """A compound file (MS-CFB, version 3) of streams, and of storages of streams."""
    return _Compound(tree).written()


class _Compound:
    def __init__(self, tree: Mapping[str, bytes | Mapping[str, bytes]]) -> None:
        self._sectors: list[bytes] = []
        self._fat: list[int] = []
        self._mini, self._mini_fat = b"", list[int]()
        self._entries = [b""]
        first = self._storage(list(tree.items()))
        mini = self._chain(self._mini, self._sectors, self._fat, _SECTOR)
        self._entries[0] = _entry("Root Entry", 5, first, mini, len(self._mini))

    def _storage(self, inside: Sequence[tuple[str, bytes | Mapping[str, bytes]]]) -> int:
        """The number of the first entry; each has the next at its right."""
        places = range(len(self._entries), len(self._entries) + len(inside))
        self._entries += [b""] * len(inside)
        for at, (name, held) in zip(places, inside, strict=True):
            right = at + 1 if at + 1 in places else _NONE
            if isinstance(held, bytes):
                self._entries[at] = _entry(name, 2, _NONE, self._stream(held), len(held), right)
            else:
                child = self._storage(list(held.items()))
                self._entries[at] = _entry(name, 1, child, 0, 0, right)
        return places[0] if inside else _NONE

    def _stream(self, data: bytes) -> int:
        if len(data) >= _CUTOFF:
            return self._chain(data, self._sectors, self._fat, _SECTOR)
        minis: list[bytes] = []
        start = self._chain(data, minis, self._mini_fat, _MINI)
        self._mini += b"".join(minis)
        return start

    @staticmethod
    def _chain(data: bytes, sectors: list[bytes], fat: list[int], size: int) -> int:
        if not data:
            return _END
        start = len(fat)
        parts = [data[at : at + size].ljust(size, b"\0") for at in range(0, len(data), size)]
        sectors += parts
        fat += [*range(start + 1, start + len(parts)), _END]
        return start

    def written(self) -> bytes:
        entries = b"".join(self._entries)
        directory = self._chain(entries, self._sectors, self._fat, _SECTOR)
        mini_fat = struct.pack(f"<{len(self._mini_fat)}I", *self._mini_fat)
        mini_fat += b"\xff" * (-len(mini_fat) % _SECTOR)
        minis = self._chain(mini_fat, self._sectors, self._fat, _SECTOR)
        count = -(-(len(self._fat) + 109) // (_SECTOR // 4))
        places = range(len(self._fat), len(self._fat) + count)
        fat = [*self._fat, *[0xFFFFFFFD] * count]
        fat += [_FREE] * (count * _SECTOR // 4 - len(fat))
        head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
        head += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
        head += struct.pack("<IIIIIIIII", 0, count, directory, 0, _CUTOFF, minis, 1, _END, 0)
        head += struct.pack("<109I", *places, *[_FREE] * (109 - count))
        return head + b"".join(self._sectors) + struct.pack(f"<{len(fat)}I", *fat)


def _entry(name: str, kind: int, child: int, start: int, size: int, right: int = _NONE) -> bytes:
    spelt = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        *(spelt, len(spelt) + 2, kind, 1, _NONE, right, child, bytes(16)),
        *(0, 0, 0, start, size),
    )
