"""Prices as an office's own table has them, and what they say of the findings that hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.same_damage import firsts
from app.domain.template import Template
from app.domain.words import Severity, Verdict

Key = tuple[str, str, Severity]
"""Part and action, folded, and severity."""


@dataclass(frozen=True, slots=True)
class PriceLine:
    """One row: from low to high in that currency. date, source: as typed; row: its number in the
    file with the heading as 1."""

    part: str
    action: str
    severity: Severity
    low: Decimal
    high: Decimal
    currency: str
    date: str = ""
    source: str = ""
    row: int = 0

    @property
    def total(self) -> "Total":
        """Its range alone."""
        return Total(self.low, self.high, self.currency)


@dataclass(frozen=True, slots=True)
class PriceTable:
    """name: the file's; version: the first of its SHA-256, by which anybody finds it again."""

    name: str
    version: str
    lines: Mapping[Key, PriceLine]


@dataclass(frozen=True, slots=True)
class Priced:
    """A finding, by its number in the case, and its row; None: the table has none for it."""

    number: int
    finding: Finding
    line: PriceLine | None


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of the lines of one currency."""

    low: Decimal
    high: Decimal
    currency: str

    def shown(self, spelled: Callable[[Decimal], str]) -> str:
        """«400.00 – 950.00 EUR», one figure where both are the same; never broken over two lines.
        spelled: as the reader's language has sums."""
        figures = dict.fromkeys(map(spelled, (self.low, self.high)))
        return f"{' – '.join(figures)} {self.currency}".replace(" ", "\N{NO-BREAK SPACE}")


@dataclass(frozen=True, slots=True)
class Indication:
    """What the office's table says of the findings that a person stands for."""

    table: str
    version: str
    priced: tuple[Priced, ...]

    @property
    def totals(self) -> tuple[Total, ...]:
        """One for each currency, in the order they come up in: currencies are never added up."""
        lines = [each.line for each in self.priced if each.line]
        return tuple(
            Total(
                sum((line.low for line in lines if line.currency == each), Decimal()),
                sum((line.high for line in lines if line.currency == each), Decimal()),
                each,
            )
            for each in dict.fromkeys(line.currency for line in lines)
        )


_HOLDS = (Verdict.ACCEPTED, Verdict.EDITED, Verdict.ADDED)


def indication(case: Case, table: PriceTable | None, template: Template) -> Indication | None:
    """None without a table, or while the table has a row for none of the findings a person
    accepted, edited or added. The same damage in two photos counts once. template: by whose names
    parts and actions may be called in the table, besides their codes."""
    if table is None:
        return None
    holds = _each_once(case)
    numbers = {found.id: number for number, found in enumerate(case.findings, 1)}
    priced = tuple(
        Priced(numbers[found.id], found, _line(table, found, template)) for found in holds
    )
    return Indication(table.name, table.version, priced) if any(p.line for p in priced) else None


def _each_once(case: Case) -> list[Finding]:
    """Those that hold; of one damage in two photos the first of them."""
    first, seen = firsts(case), dict[str, Finding]()
    for found in case.standing:
        if found.verdict in _HOLDS:
            seen.setdefault(first.get(found.id, found).id, found)
    return list(seen.values())


def _line(table: PriceTable, found: Finding, template: Template) -> PriceLine | None:
    value = found.value
    keys = (
        (part, action, value.severity)
        for part in _spellings(value.part, template)
        for action in _spellings(value.action, template)
    )
    return next((table.lines[key] for key in keys if key in table.lines), None)


def _spellings(code: str, template: Template) -> tuple[str, ...]:
    """The code, and its names in every language, folded as a table's cells are."""
    terms = (*template.parts, *template.actions)
    names = (name for term in terms if term.code == code for name in term.names.values())
    return tuple(dict.fromkeys(folded_name(each) for each in (code, *names)))


def folded_name(text: str) -> str:
    """The same for all spellings of one part or action: case, underscores and spaces do not
    matter."""
    return " ".join(text.casefold().replace("_", " ").split())
