"""The text of a table, whichever program wrote it."""

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes) -> str:
    """UTF-8 or UTF-16 by their mark; else UTF-8, GB18030 or Windows-1252, the first it can be.
    Raises ValueError for what is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding)
    if b"\0" in data:
        return data.decode(_without_mark(data))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("gb18030") if _is_chinese(data) else data.decode("cp1252")


def _without_mark(data: bytes) -> str:
    """UTF-16: of Western text every other byte is zero. Raises ValueError where that is not so."""
    low, high = data[:4000:2].count(0), data[1:4000:2].count(0)
    if 3 * max(low, high) < min(len(data), 4000) // 2 or min(low, high):
        raise ValueError("no text")
    return "utf-16-le" if high > low else "utf-16-be"


def _is_chinese(data: bytes) -> bool:
    """Chinese characters are pairs of high bytes, all but the rarest; an umlaut stands alone."""
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return False
    pairs = alone = at = 0
    while at < len(data):
        if data[at] < 0x80:
            at += 1
        elif at + 1 < len(data) and data[at + 1] >= 0x80:
            pairs, at = pairs + 1, at + 2
        else:
            alone, at = alone + 1, at + 1
    return pairs > 2 * alone
