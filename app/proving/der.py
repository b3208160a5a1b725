"""As much of DER (X.690) as a time stamp needs: definite lengths, tags of one byte."""

from collections.abc import Iterator
from dataclasses import dataclass

SEQUENCE, INTEGER, OCTETS, OID, GENERALIZED_TIME, BOOLEAN, NOTHING = (
    *(0x30, 0x02, 0x04, 0x06, 0x18, 0x01, 0x05),
)
CONTEXT_0 = 0xA0
_LONGEST = 1 << 20


class NotDer(ValueError):
    """The bytes are no DER of the kind that was expected."""


@dataclass(frozen=True, slots=True)
class Part:
    """One value: its tag and the bytes inside."""

    tag: int
    inside: bytes

    def parts(self) -> list["Part"]:
        """The values inside. Raises NotDer."""
        return list(_parts(self.inside))

    def as_(self, tag: int) -> "Part":
        """Itself. Raises NotDer where it is of another kind."""
        if self.tag != tag:
            raise NotDer(f"tag {self.tag:#04x} where {tag:#04x} was expected")
        return self


def put(tag: int, *inside: bytes) -> bytes:
    """One value, of these bytes."""
    whole = b"".join(inside)
    size = len(whole)
    if size < 0x80:
        return bytes((tag, size)) + whole
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + whole


def put_integer(value: int) -> bytes:
    """A number that is not negative."""
    return put(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def take(data: bytes) -> Part:
    """The one value these bytes are. Raises NotDer."""
    found = list(_parts(data))
    if len(found) != 1:
        raise NotDer("more or less than one value")
    return found[0]


def _parts(data: bytes) -> Iterator[Part]:
    at = 0
    while at < len(data):
        if len(data) - at < 2 or data[at] & 0x1F == 0x1F:
            raise NotDer("a tag that is not known")
        tag, size, at = data[at], data[at + 1], at + 2
        if size >= 0x80:
            count = size & 0x7F
            size = int.from_bytes(data[at : at + count], "big")
            if not 1 <= count <= 4 or size > _LONGEST:
                raise NotDer("a length that is not known")
            at += count
        if at + size > len(data):
            raise NotDer("it ends too early")
        yield Part(tag, data[at : at + size])
        at += size
