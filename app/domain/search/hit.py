"""Where a case holds what somebody searched for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.search.spelling import LETTERS_ALONE, bare, fold, number_run

_AROUND = 10  # characters before a hit that are shown with it
_LONGEST = 160
_WORD = re.compile(r"\w")
_ALONE = re.compile(f"[{LETTERS_ALONE}]")


class Where(StrEnum):
    """The texts of a case, in the order in which a hit is shown. ABOUT: the case's details; ASKED:
    questions and what came with the photos; READ: off the photos, by the program."""

    NUMBER = "number"
    ABOUT = "about"
    FINDINGS = "findings"
    NOTES = "notes"
    ASKED = "asked"
    ANSWER = "answer"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Hit:
    """text: the field or a part of it, in one line; marks: from where to where in it a hit is."""

    where: Where
    text: str
    marks: tuple[tuple[int, int], ...]


def hit(texts: Iterable[tuple[Where, str]], words: Iterable[str]) -> Hit | None:
    """The first of these texts that holds any of the words."""
    sought = [fold(word) for word in words]
    runs = [run for word in sought if (run := number_run(word))]
    for where, text in texts:
        folded = fold(text)
        # Most texts hold nothing, which is told much sooner than where something is.
        if any(word in folded for word in sought) or _in_numbers(folded, runs):
            line = " ".join(text.split())
            if marks := _marks(line, sought, runs):
                return _cut(where, line, marks)
    return None


def _in_numbers(folded: str, runs: list[str]) -> bool:
    numbers = bare(folded) if runs else ""
    return any(run in numbers for run in runs)


def _marks(line: str, words: list[str], runs: list[str]) -> list[tuple[int, int]]:
    folded, places = _folded(line)
    found = [place for word in words for place in _begun(folded, word)]
    found = found or [place for run in runs for place in _inside(folded, run)]
    joined: list[tuple[int, int]] = []
    for start, end in sorted((places[start], places[end - 1] + 1) for start, end in found):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _folded(line: str) -> tuple[str, list[int]]:
    """The line folded, and for each of its characters the place it stems from."""
    if line.isascii():
        return fold(line), list(range(len(line)))
    parts = [(each, place) for place, letter in enumerate(line) for each in fold(letter)]
    return "".join(each for each, _ in parts), [place for _, place in parts]


def _begun(folded: str, word: str) -> list[tuple[int, int]]:
    """Where the word begins one."""
    if not word:
        return []
    starts_word = _WORD.match(word) and word[0] != "_" and not _ALONE.match(word)
    before = rf"(?<![^\W_{LETTERS_ALONE}])" if starts_word else ""
    return [match.span() for match in re.finditer(before + re.escape(word), folded)]


def _inside(folded: str, run: str) -> list[tuple[int, int]]:
    """Where the run stands in a number, whatever was written between its letters and digits."""
    if not run:
        return []
    pattern = r"[\W_]{0,3}".join(map(re.escape, run))
    return [match.span() for match in re.finditer(pattern, folded)]


def _cut(where: Where, line: str, marks: list[tuple[int, int]]) -> Hit:
    start = 0 if where is Where.NUMBER else max(0, marks[0][0] - _AROUND)
    if start:  # not in the middle of a word, where one begins soon enough
        start = next((n + 1 for n in range(start, marks[0][0]) if line[n] == " "), start)
    end = min(len(line), start + _LONGEST)
    lead = "…" if start else ""
    by = start - len(lead)
    inside = tuple((a - by, min(b, end) - by) for a, b in marks if a < end)
    return Hit(where, lead + line[start:end] + ("…" if end < len(line) else ""), inside)
