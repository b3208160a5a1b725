"""Reading what a server streams: bytes to events, within bounds."""

import json
from collections.abc import Iterator

from app.errors import BadAnswer

MAX_BYTES = 32 * 1024 * 1024
MAX_LINE_BYTES = 1024 * 1024


class EventReader:
    """Server-sent events out of bytes cut anywhere: the JSON of each event's data.

    Lines end at line feeds only, never at U+2028 or the like, which stand inside JSON
    strings. An event whose data is whole JSON is told at once, without the empty line that
    some servers leave out. Bare JSON counts as data too: errors, and whole answers from
    servers that do not stream, come so. Raises BadAnswer for what is neither.
    """

    def __init__(self, max_line: int = MAX_LINE_BYTES) -> None:
        self._rest = bytearray()
        self._data: list[bytes] = []
        self._size = 0
        self._bare = False
        self._max_line = max_line
        self._first = True

    def feed(self, chunk: bytes) -> Iterator[object]:
        """The values that became complete with these bytes, in order; to be used up."""
        start = len(self._rest)
        self._rest += chunk
        end = self._rest.rfind(b"\n", start) + 1
        lines = bytes(self._rest[:end]).split(b"\n")[:-1]
        del self._rest[:end]
        for line in lines:
            yield from self._line(line)
        self._bound(len(self._rest))

    def close(self) -> Iterator[object]:
        """The stream ended: what its last line, which may be cut off, still holds."""
        last, self._rest = bytes(self._rest), bytearray()
        if last:
            yield from self._line(last)
        if self._bare:
            yield from self._blank()

    def _line(self, line: bytes) -> list[object]:
        self._bound(len(line))
        line = line.removesuffix(b"\r")
        if self._first:
            line, self._first = line.removeprefix(b"\xef\xbb\xbf"), False
        if self._bare:
            return self._more(line)
        if not line.strip():
            return self._blank()
        name, colon, data = line.partition(b":")
        if name == b"data":
            return self._more(data.removeprefix(b" "))
        if line.lstrip().startswith((b"{", b"[")) and not self._data:
            return self._more(line, bare=True)
        if colon and name in (b"", b"event", b"id", b"retry"):
            return []
        raise BadAnswer(said=line[:200].decode("utf-8", "replace"))

    def _more(self, data: bytes, bare: bool = False) -> list[object]:
        if data.strip() == b"[DONE]":
            return []
        if not self._data:
            try:
                return [parsed(data)]
            except BadAnswer:
                self._bare = bare  # more of it may follow in the next line
        self._data.append(data)
        self._size += len(data)
        self._bound(self._size)
        return []

    def _blank(self) -> list[object]:
        data, self._data, self._size = b"\n".join(self._data), [], 0
        return [parsed(data)] if data.strip() else []

    def _bound(self, size: int) -> None:
        if size > self._max_line:
            raise BadAnswer(said=f"a line of more than {self._max_line} bytes")


def parsed(data: bytes) -> object:
    """The value of JSON text in UTF-8, damaged characters replaced. Raises BadAnswer."""
    text = data.decode("utf-8", "replace")
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        raise BadAnswer(said=text[:200]) from None
    return value
