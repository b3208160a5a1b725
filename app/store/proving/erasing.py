"""Erasing a person: their name goes out of everything that is stored of a case, and with it the
words the log has, and the salts by which they could be guessed. The chain still holds, and says
that it was done.

Originals stay: who is in a picture nobody can look up. So do backups that were made before.
"""

import json
import re
from typing import Any

from sqlalchemy import (
    Connection,
    String,
    Table,
    delete,
    exists,
    insert,
    select,
    type_coerce,
    update,
)

from app.domain.who import Who
from app.domain.words import RunState
from app.store.base import log as logs
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.proof_tables import log_words
from app.store.base.tables import cases, clearing, log, people, report_told, reports, runs
from app.store.base.turn_tables import turns
from app.store.cases import filing
from app.store.cases.changing import finish
from app.store.cases.clearing import ABOVE, of_case
from app.store.cases.seen_elsewhere import forget_seen
from app.store.proving.naming import as_name, raw, with_words

ERASED = "[erased]"
_OF_INSURED = {"insured": "", "policy": "", "facts": "[]"}  # where they are the insured


def erase(connection: Connection, case_id: str, name: str, by: Who) -> tuple[str, ...] | None:
    """Take the name out of the case; None where it does not stand there as a name. Returns the
    hashes of reports whose bytes have to go, as the name may stand in them. Raises CaseHeld."""
    filing.look_held(connection, case_id)
    pattern = as_name(name)
    connection.execute(insert(clearing).values(case_id=case_id))
    fields = _erase_insured(connection, case_id, name)
    for table in (cases, *ABOVE):
        fields |= _erase_in(connection, table, case_id, pattern)
    connection.execute(delete(clearing))
    if not _forget(connection, case_id, pattern, fields):
        return None
    forget_seen(connection, case_id)
    for change in _answers(connection, case_id, by):
        logs.add(connection, case_id, change)
    asked = select(reports.c.version, reports.c.sha256).where(reports.c.case_id == case_id)
    issued = connection.execute(asked).all()
    versions = " ".join(str(row.version) for row in issued)
    told = {"fields": " ".join(sorted(fields)), "reports": versions}
    finish(connection, case_id, Change(What.PERSON_ERASED, by, told))
    return tuple(row.sha256 for row in issued)


def erase_colleague(connection: Connection, name: str) -> bool:
    """Whoever did things under that name becomes a number; False where a case under legal hold
    names them."""
    asked = select(people.c.seq).where(people.c.name == name)
    numbers = list(connection.execute(asked).scalars())
    theirs = exists().where(log.c.by.in_(numbers), log.c.case_id == cases.c.id)
    held = select(cases.c.seq).where(cases.c.held.is_(True), theirs).limit(1)
    if numbers and connection.execute(held).first() is not None:
        return False
    for number in numbers:
        row = update(people).where(people.c.seq == number)
        connection.execute(row.values(name="", system_user=f"#{number}"))
    return True


def _erase_in(
    connection: Connection, table: Table, case_id: str, pattern: re.Pattern[str]
) -> set[str]:
    """Names of the columns in which the name stood."""
    texts = with_words(table)
    if not texts:
        return set()
    column, above = ("id", cases) if table is cases else ABOVE[table]
    here = table.c[column].in_(of_case(above, case_id))
    fields = set()
    for row in connection.execute(select(table.c.seq, *map(raw, texts)).where(here)).all():
        told = dict(zip((each.name for each in texts), row[1:], strict=True))
        clean = {n: pattern.sub(ERASED, value) for n, value in told.items() if value}
        changed = {n: value for n, value in clean.items() if value != told[n]}
        if changed:
            own = update(table).where(table.c.seq == row[0])
            connection.execute(own.values({n: _literal(v) for n, v in changed.items()}))
            fields |= set(changed)
    return fields


def _literal(value: str) -> Any:
    """As it lies in the table, past the column's own spelling."""
    return type_coerce(value, String)


def _erase_insured(connection: Connection, case_id: str, name: str) -> set[str]:
    """What else points at the person, where they are the insured."""
    asked = select(cases.c.insured).where(cases.c.id == case_id)
    insured = str(connection.execute(asked).scalar_one())
    if insured.strip().casefold() != name.casefold():
        return set()
    told = {field: _literal(value) for field, value in _OF_INSURED.items()}
    connection.execute(update(cases).where(cases.c.id == case_id).values(told))
    theirs = report_told.c.case_id == case_id
    connection.execute(update(report_told).where(theirs).values(told=""))
    return set(_OF_INSURED)


def _forget(
    connection: Connection, case_id: str, pattern: re.Pattern[str], fields: set[str]
) -> bool:
    """Erase words in which the name stood, or what those fields were; and, if anything goes, all
    salts of seals of the case's rows."""
    asked = select(log.c.seq, log_words.c.words).select_from(log.outerjoin(log_words))
    rows = connection.execute(asked.where(log.c.case_id == case_id)).all()
    spoken = [row.seq for row in rows if row.words and _tells(row.words, pattern, fields)]
    if not spoken and not fields:
        return False
    wordless = [row.seq for row in rows if row.words is None]
    if wordless:  # entries older than words: nothing is compared with what they said any more
        nothing = {"salt": "", "words": "", "state_salt": ""}
        connection.execute(insert(log_words), [{"seq": seq, **nothing} for seq in wordless])
    seqs = [row.seq for row in rows]
    own = update(log_words)
    connection.execute(own.where(log_words.c.seq.in_(seqs)).values(state_salt=""))
    erased = own.where(log_words.c.seq.in_(spoken)).values(salt="", words="")
    connection.execute(erased)
    return True


def _tells(words: str, pattern: re.Pattern[str], fields: set[str]) -> bool:
    insured = "insured" in fields and bool(set(_OF_INSURED) & set(json.loads(words)))
    return insured or bool(pattern.search(words))


def _answers(connection: Connection, case_id: str, by: Who) -> list[Change]:
    """Every run and turn that has ended is sealed anew, as it is now."""
    changes = list[Change]()
    for name, table in (("run", runs), ("turn", turns)):
        ended = table.c.state != RunState.RUNNING
        column, above = ABOVE[table]
        here = table.c[column].in_(of_case(above, case_id))
        ids = connection.execute(select(table.c.id).where(here, ended)).scalars()
        changes += [Change(What.ANSWER_ERASED, by, {name: own_id}) for own_id in ids]
    return changes
