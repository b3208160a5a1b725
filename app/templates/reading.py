"""From a template's TOML to a Template, or to everything that is wrong with it."""

import hashlib
import re
import tomllib
from functools import lru_cache
from typing import Any, NamedTuple

from app.domain.field import Field, FieldForm, Term
from app.domain.report_plan import MIDDLE, Section, offered, usual, whole
from app.domain.template import Template, TemplateText
from app.domain.words import Kind, Language
from app.errors.template import Fault, Flaw
from app.templates.checks import Notes, Table, parsed
from app.templates.intents import INTENTS, Intents, as_toml
from app.templates.looking import looking
from app.templates.terms import lists_of, no_lists, terms_of

MOST_FIELDS, MOST_VIEWS = 12, 12
SAY, INSTRUCTIONS, QUESTION = 600, 8000, 600
"""Longest texts, in characters."""
WARMEST, OF_DAMAGE = 2, 0.2
"""Damage is asked about coolly: the same photos are to get the same answer."""
PIXELS, LEAST_PIXELS, MOST_PIXELS = 1_300_000, 65_536, 3_200_000
RESERVED = frozenset(
    {
        *("answer", "reasoning", "findings", "summary", "notices", "photo", "image", "part"),
        *("type", "label", "text", "severity", "action", "region", "confidence", "ruled_out"),
        *("bbox", "bbox_2d", "bbox_3d", "box", "box_2d", "bounding_box", "coordinates"),
    }
)
"""What any answer may hold, so that no field can be called so."""
_VERSION = re.compile(r"[1-9]\d{0,5}")


class Reading(NamedTuple):
    """What came of a text: a template, or why there is none."""

    template: Template | None
    flaws: tuple[Flaw, ...]


def read(template_id: str, text: str, common: str, intents: Intents | None = None) -> Reading:
    """Read a template; common: what is added to every one, which ships with the program. intents:
    the office's list, which becomes part of common where a field asks for it; None where common is
    of a template that was kept with its list.

    Nothing in it is ever run. Everything wrong is told at once, in the order of its lines.
    """
    return _read(template_id, text, common, as_toml(intents) if intents else "")


# The same files are looked at again whenever one of them changes. typed: a kind is a str, too, and
# equal to the id it is written as, but no setting is kept of it.
@lru_cache(maxsize=128, typed=True)
def _read(template_id: str, text: str, common: str, intents: str) -> Reading:
    data = parsed(text)
    if isinstance(data, Flaw):
        return Reading(None, (data,))
    notes = Notes(text)
    if intents and _asks_intents(data):
        common = f"{common}\n{intents}"
    template = _template(template_id, Table(data, notes), text, common)
    flaws = tuple(sorted(notes.flaws, key=lambda flaw: flaw.line))
    return Reading(None if flaws else template, flaws)


def _template(template_id: str, table: Table, text: str, common: str) -> Template:
    added = tomllib.loads(common)
    known = table.choice("kind", tuple(Kind))
    # Where it is unknown which kind is meant, nothing else is said of what that kind needs.
    kind = Kind(known or Kind.TAGGING)
    lists = lists_of(table, kind, added) if known else no_lists(table)
    fields = _fields(table, Table(added, Notes("")))
    version = table.text("version", 6)
    if version and not _VERSION.fullmatch(version):
        table.note("version", Fault.OUT_OF_RANGE, '"1" – "999999"')
    sha256 = hashlib.sha256(f"{text}\0{common}".encode()).hexdigest()
    template = Template(
        id=template_id,
        kind=kind,
        version=version,
        names=table.named("names"),
        temperature=table.number("temperature", 0, OF_DAMAGE if kind.is_of_damage else WARMEST),
        pixels=int(table.number("pixels", LEAST_PIXELS, MOST_PIXELS, PIXELS)),
        order=_order(table, kind, fields),
        reply=table.text("reply", SAY, needed=False),
        instructions=_instructions(table, kind, added),
        questions=table.named("question", QUESTION),
        source=TemplateText(template_id, version, sha256, text, common),
        takes_text=table.flag("text"),
        together=_together(table, kind),
        fields=fields,
        report=_report(table, kind),
        example=table.words("example", 4) or (),
        views=terms_of(table.table("views", needed=False), MOST_VIEWS),
        strategy=looking(table, kind),
        **lists,
    )
    table.done()
    return template


def _together(table: Table, kind: Kind) -> bool:
    together = table.flag("together")
    if together and kind.is_claim:
        table.note("together", Fault.NEVER_TOGETHER)
    return together


def _instructions(table: Table, kind: Kind, added: dict[str, Any]) -> str:
    own = table.text("instructions", INSTRUCTIONS)
    before = added["finding_rules" if kind.has_findings else "answer_rules"]
    return f"{own}\n\n{before.strip()}\n{added['rules'].strip()}"


def _asks_intents(data: dict[str, Any]) -> bool:
    fields = data.get("fields")
    every = fields if isinstance(fields, list) else []
    return any(isinstance(each, dict) and each.get("terms") == INTENTS for each in every)


def _fields(table: Table, common: Table) -> tuple[Field, ...]:
    fields: list[Field] = []
    for inner in table.tables("fields", MOST_FIELDS):
        field = _field(inner, common)
        if field.code in RESERVED:
            inner.note("code", Fault.RESERVED)
        if field.code in (known.code for known in fields):
            inner.note("code", Fault.TWICE)
        fields.append(field)
    return tuple(fields)


def _field(table: Table, common: Table) -> Field:
    known = table.choice("form", tuple(FieldForm))
    form = FieldForm(known or FieldForm.LIST)
    terms, say = _listed(table, common), table.text("say", SAY)
    if form is FieldForm.CHOICE and not terms:
        table.note("terms", Fault.NEEDS_TERMS)
    if form in (FieldForm.TEXT, FieldForm.STATEMENTS) and "terms" in table.names():
        table.note("terms", Fault.NO_TERMS)
    field = Field(
        code=table.code("code"),
        form=form,
        names=table.named("names"),
        say=say + _spelt_out(terms) if table.is_text("terms") else say,
        terms=terms,
        copyable=table.flag("copy"),
    )
    table.done()
    return field


def _listed(table: Table, common: Table) -> tuple[Term, ...]:
    """The field's own closed list, or the office's list of intents."""
    if not table.is_text("terms"):
        return terms_of(table.table("terms", needed=False))
    named = table.choice("terms", (INTENTS,))
    return terms_of(common.table(named)) if named else ()


def _spelt_out(terms: tuple[Term, ...]) -> str:
    """What an office means by codes that do not say it by themselves, for the model."""
    named = ((term.code, term.name(Language.ENGLISH)) for term in terms)
    meant = [f"{c} is {name}" for c, name in named if name.casefold() != c.replace("_", " ")]
    return f" {', '.join(meant)}." if meant else ""


def _order(table: Table, kind: Kind, fields: tuple[Field, ...]) -> tuple[str, ...]:
    """All sections and fields once; where none is given, what was seen comes first."""
    codes = [field.code for field in fields]
    usual = ["reasoning", "findings", *codes, "answer", "summary"]
    if not kind.has_findings:
        usual = ["reasoning", *codes, "answer"]
    order = table.words("order", len(usual) + 1)
    if order is not None and sorted(order) != sorted(usual):
        table.note("order", Fault.ORDER, ", ".join(usual))
    return tuple(usual) if order is None else order


def _report(table: Table, kind: Kind) -> tuple[Section, ...]:
    """Which sections reports have, in which order; where nothing is said, the usual ones. A list
    of what the model said alone says what stands in the middle of those."""
    known, given = offered(kind.has_findings), table.words("report", len(Section))
    if given is None:
        return usual(kind.has_findings, tuple(each for each in MIDDLE if each in known))
    if len(set(given)) != len(given) or not set(given) <= set(known):
        table.note("report", Fault.NOT_OFFERED, ", ".join(known))
    chosen = tuple(each for word in given for each in known if each == word)
    in_middle = all(each in MIDDLE for each in chosen)
    return usual(kind.has_findings, chosen) if in_middle else whole(chosen)
