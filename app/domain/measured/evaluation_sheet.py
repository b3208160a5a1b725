"""An evaluation as it is laid before people, on paper or as a page: texts, and what is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.measured.evaluated import Bin, Estimate, Table
from app.domain.words import Language, Severity


@dataclass(frozen=True, slots=True)
class Line:
    """A figure: what it is called, what it says, and, for a share of 0 to 1, the bar it has."""

    name: str
    says: str
    share: Estimate | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """How much was found of one type, part or severity, how much of what was claimed is right.
    severity: whose shape stands before the name."""

    name: str
    found: Line
    right: Line
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Scores:
    """The most labelled first; severities from the least to the worst."""

    title: str
    rows: tuple[Scored, ...]


@dataclass(frozen=True, slots=True)
class EvaluationSheet:
    """notice: what must be read before anything, "" for nothing. short: the main figures as
    sentences. confusion: by severity, with the names of all that occur in it. Foreign words are in
    it: plain text all of it. words: headings, and names of severities, by what they are called
    here."""

    title: str
    notice: str
    facts: tuple[tuple[str, str], ...]
    short: tuple[str, ...]
    rule: str
    lines: tuple[Line, ...]
    scores: tuple[Scores, ...]
    confusion: Table
    reliability: tuple[Bin, ...]
    limits: str
    calibrated: tuple[Bin, ...] = ()
    language: Language = Language.ENGLISH
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def called(self) -> tuple[str, ...]:
        """The columns of the confusion: what was labelled or called anything, least first."""
        rows = self.confusion.values()
        said = {word for row in rows for word, share in row.items() if share.value}
        return tuple(str(each) for each in Severity if each in self.confusion or each in said)
