"""Pages of tables in an SQLite file, as https://www.sqlite.org/fileformat.html has them.

Places are counted from 0, where SQLite counts pages from 1.
"""

from itertools import pairwise

SIZE = 4096  # as SQLite makes them unless told otherwise
INTERIOR, LEAF = 5, 13
_HEADS = {INTERIOR: 12, LEAF: 8}
_LARGEST = 2**63


def below(page: bytes, at: int = 0) -> list[int]:
    """Places of the pages an interior page points to; none of a leaf. at: where its head is."""
    if page[at] != INTERIOR:
        return []
    numbers = [_number(page, start) for start in _cells(page, at)]
    return [number - 1 for number in (*numbers, _number(page, at + 8))]


def keys(page: bytes) -> list[int]:
    """The highest rowid that may lie below each of those pages but the last."""
    return [_signed(_varint(page, start + 4)[0]) for start in _cells(page)]


def makes_sense(page: bytes, count: int) -> bool:
    """It is an interior page whose cells lie on it, in order, pointing into a file of so many."""
    if len(page) < SIZE or page[0] != INTERIOR:
        return False
    if not all(_HEADS[INTERIOR] <= start <= SIZE - 5 for start in _cells(page)):
        return False
    rising = all(one < other for one, other in pairwise(keys(page)))
    return rising and all(0 < place < count for place in below(page))


def span(page: bytes) -> tuple[int, int] | None:
    """The lowest and the highest rowid on a leaf; None where it is none, or an empty one."""
    if len(page) < SIZE or page[0] != LEAF:
        return None
    starts = _cells(page)
    if not starts or not all(_HEADS[LEAF] <= start <= SIZE - 4 for start in starts):
        return None
    rowids = [_signed(_varint(page, _varint(page, start)[1])[0]) for start in starts]
    rising = all(one < other for one, other in pairwise(rowids))
    return (rowids[0], rowids[-1]) if rising else None


def columns(page: bytes) -> int:
    """How many columns the first row of a leaf has."""
    _, at = _varint(page, _cells(page)[0])
    _, start = _varint(page, at)
    size, at = _varint(page, start)
    count = 0
    while at < min(start + size, SIZE):
        _, at = _varint(page, at)
        count += 1
    return count


def interior(children: list[tuple[int, int]]) -> bytes:
    """A page that leads to these places, each with the highest rowid there; as many as fit."""
    cells, used = list[bytes](), _HEADS[INTERIOR]
    last = children[0][0]
    for (place, highest), (following, _) in pairwise(children):
        cell = (place + 1).to_bytes(4, "big") + _as_varint(highest)
        if used + len(cell) + 2 > SIZE:
            break
        used, last = used + len(cell) + 2, following
        cells.append(cell)
    page = bytearray(SIZE)
    end = SIZE
    for count, cell in enumerate(cells):
        end -= len(cell)
        page[end : end + len(cell)] = cell
        page[12 + 2 * count : 14 + 2 * count] = end.to_bytes(2, "big")
    head = bytes([INTERIOR, 0, 0]) + len(cells).to_bytes(2, "big") + end.to_bytes(2, "big")
    page[:12] = head + b"\0" + (last + 1).to_bytes(4, "big")
    return bytes(page)


def _cells(page: bytes, at: int = 0) -> list[int]:
    """Where the cells of a page begin."""
    count = int.from_bytes(page[at + 3 : at + 5], "big")
    starts = (at + _HEADS[page[at]] + 2 * cell for cell in range(min(count, SIZE // 2)))
    return [int.from_bytes(page[start : start + 2], "big") for start in starts]


def _number(page: bytes, at: int) -> int:
    return int.from_bytes(page[at : at + 4], "big")


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """The number there, and where the next begins. What would lie behind the page is 0."""
    value = 0
    for count in range(9):
        byte = page[at + count] if at + count < len(page) else 0
        if count == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    raise AssertionError  # the ninth byte ends it


def _as_varint(number: int) -> bytes:
    """Of a rowid that is not negative; Tessera has no others."""
    groups = [number & 0x7F]
    while number := number >> 7:
        groups.append(number & 0x7F | 0x80)
    return bytes(reversed(groups))


def _signed(number: int) -> int:
    return number - 2 * _LARGEST if number >= _LARGEST else number
