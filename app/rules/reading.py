"""From a rule's TOML to a Rule, or to everything that is wrong with it."""

import hashlib
from enum import StrEnum
from typing import NamedTuple, TypeVar

from app.domain.rule import Place, Priority, Rule, Then, When
from app.domain.words import Kind, Language, Severity
from app.errors.template import Fault, Flaw
from app.templates.checks import Notes, Table, parsed
from app.templates.intents import Intents

MOST_ENTRIES, ADVICE, TITLE, NAME = 60, 600, 120, 40
"""Most entries of a list; longest texts, in characters."""
Code = TypeVar("Code", bound=StrEnum)


class Reading(NamedTuple):
    """What came of a text: a rule, or why there is none."""

    rule: Rule | None
    flaws: tuple[Flaw, ...]


def read(rule_id: str, text: str, intents: Intents) -> Reading:
    """Read a rule; intents: the office's list.

    Nothing in it is ever run. Everything wrong is told at once, in the order of its lines.
    """
    data = parsed(text)
    if isinstance(data, Flaw):
        return Reading(None, (data,))
    notes = Notes(text)
    table = Table(data, notes)
    when = _when(table, intents)
    then, queues = _then(table, intents)
    if when.intents and then.intent:
        table.table("then").note("intent", Fault.BOTH_WAYS)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    rule = Rule(rule_id, table.named("names"), when, then, sha256, queues)
    table.done()
    flaws = tuple(sorted(notes.flaws, key=lambda flaw: flaw.line))
    return Reading(None if flaws else rule, flaws)


def _when(table: Table, intents: Intents) -> When:
    inner = table.table("when")
    below = inner.names() & {"confidence_below"}
    when = When(
        kinds=tuple(Kind(word) for word in _of(inner, "kind", Kind)),
        templates=_list(inner, "template"),
        fields=_fields(inner),
        parts=_list(inner, "part"),
        types=_list(inner, "type"),
        actions=_list(inner, "action"),
        severity=_choice(inner, "severity", Severity),
        confidence_below=inner.number("confidence_below", 0, 1) if below else None,
        words=_list(inner, "words"),
        places=tuple(Place(word) for word in _of(inner, "words_in", Place)) or tuple(Place),
        intents=_offered(inner, "intent", tuple(intents)),
        opinions_differ=inner.flag("opinions_differ"),
        photos_missing=inner.flag("photos_missing"),
    )
    inner.done()
    if "when" in table.names() and not inner.names():
        table.note("when", Fault.EMPTY)
    if "words_in" in inner.names() and not when.words:
        inner.note("words_in", Fault.NEEDS_WORDS)
    return when


def _then(table: Table, intents: Intents) -> tuple[Then, dict[Language, str]]:
    """What is done, and what its queue is called by language."""
    inner = table.table("then")
    there = inner.names()
    queue, queues = _queue(inner)
    intent = inner.choice("intent", tuple(intents)) if "intent" in there else ""
    then = Then(
        advice=_texts(inner, "advice", ADVICE),
        ticket=_texts(inner, "ticket", TITLE),
        photos=_texts(inner, "photos", ADVICE),
        priority=_choice(inner, "priority", Priority),
        queue=queue,
        webhook=inner.text("webhook", NAME, needed=False),
        intent=intent,
        intent_names=intents.get(intent, {}),
    )
    inner.done()
    if "then" in table.names() and not there:
        table.note("then", Fault.EMPTY)
    return then, queues


def _queue(inner: Table) -> tuple[str, dict[Language, str]]:
    """One name for all languages, or one for each."""
    if not inner.is_table("queue"):
        return inner.text("queue", NAME, needed=False), {}
    queues = inner.named("queue", NAME)
    return next(iter(queues.values()), ""), queues


def _fields(table: Table) -> tuple[tuple[str, tuple[str, ...]], ...]:
    inner = table.table("field", needed=False)
    return tuple((code, _list(inner, code)) for code in inner.codes(MOST_ENTRIES))


def _choice(table: Table, name: str, words: type[Code]) -> Code | None:
    said = table.choice(name, tuple(words)) if name in table.names() else ""
    return words(said) if said else None


def _list(table: Table, name: str) -> tuple[str, ...]:
    """A list of texts; one that is there but empty would never hold."""
    if table.is_empty_list(name):
        table.note(name, Fault.EMPTY)
    return table.words(name, MOST_ENTRIES) or ()


def _offered(table: Table, name: str, offered: tuple[str, ...]) -> tuple[str, ...]:
    told = _list(table, name)
    if any(word not in offered for word in told):
        table.note(name, Fault.NOT_OFFERED, ", ".join(offered))
    return tuple(word for word in told if word in offered)


def _of(table: Table, name: str, words: type[StrEnum]) -> tuple[str, ...]:
    return _offered(table, name, tuple(words))


def _texts(table: Table, name: str, most: int) -> dict[Language, str]:
    return table.named(name, most) if name in table.names() else {}
