"""What a text names that may stand in a photo: codes of letters and digits, and what it quotes."""

import re
from collections.abc import Iterator

from app.domain.read.plates import PROVINCES
from app.domain.read.same_writing import bare

# Capitals and digits, in groups; a Chinese plate begins with its province.
_CODE = re.compile(
    rf"(?<![A-Za-z0-9])[{PROVINCES}]?[A-Z0-9]+(?:[ .·/-]{{1,2}}[A-Z0-9]+){{0,7}}(?![A-Za-z0-9])"
)
_GROUP = re.compile(r"[^ .·/-]+")
_LEAST, _LEAST_DIGITS = 5, 2
_QUOTED = re.compile('«([^«»]+)»|“([^“”]+)”|„([^„“”]+)[“”]|「([^「」]+)」|『([^『』]+)』|"([^"]+)"')
_LEAST_QUOTED, _LONGEST_QUOTED = 2, 120
_MOST = 24  # of each in one text; more is a list that nobody compares


def codes_in(text: str) -> Iterator[tuple[str, ...]]:
    """Each code, in every form it may be meant in: whole, and without groups before or behind."""
    for found in list(_CODE.finditer(text))[:_MOST]:
        if forms := tuple(_forms(found.group())):
            yield forms


def quotes_in(text: str) -> Iterator[str]:
    """What stands between quotation marks of any language."""
    for found in list(_QUOTED.finditer(text))[:_MOST]:
        quoted = next(group for group in found.groups() if group).strip()
        if _LEAST_QUOTED <= len(bare(quoted)) <= _LONGEST_QUOTED:
            yield quoted


def _forms(run: str) -> Iterator[str]:
    groups = list(_GROUP.finditer(run))
    for size in range(len(groups), 0, -1):
        for first in range(len(groups) - size + 1):
            form = run[groups[first].start() : groups[first + size - 1].end()]
            counted = bare(form)
            if len(counted) >= _LEAST and sum(map(str.isdigit, counted)) >= _LEAST_DIGITS:
                yield form
