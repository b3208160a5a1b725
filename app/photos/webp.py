"""The size a WebP announces: Pillow's decoder takes the memory for it as soon as it is opened."""

_SIZE_BITS = 0x3FFF


def announced_size(head: bytes) -> tuple[int, int] | None:
    """Width and height by the first 30 bytes of a WebP (RFC 9649), None if they are not there."""
    kind = head[12:16]
    if len(head) < 30:
        return None
    if kind == b"VP8X":
        return _number(head[24:27]) + 1, _number(head[27:30]) + 1
    if kind == b"VP8L":
        bits = _number(head[21:25])
        return (bits & _SIZE_BITS) + 1, (bits >> 14 & _SIZE_BITS) + 1
    if kind == b"VP8 ":
        return _number(head[26:28]) & _SIZE_BITS, _number(head[28:30]) & _SIZE_BITS
    return None


def _number(little_endian: bytes) -> int:
    return int.from_bytes(little_endian, "little")
