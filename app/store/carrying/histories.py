"""What the rows of a carried case tell as a history: which entry changed which places, and what
stands there now."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from app.domain.merging import CLOSED, History, Place, Spot, Step, Value
from app.domain.who import Who
from app.store.base.entry import What
from app.store.carrying.case_rows import Rows

Row = Mapping[str, Any]
Data = dict[str, str]

# Fields of the case and of photos that are changed one by one.
DETAILS = (
    *("number", "kind", "template", "question", "text"),
    *("insured", "policy", "date_of_loss", "cause", "item"),
)
OF_PHOTO = ("caption", "taken_by", "source", "blackouts", "measuring")
_FINDING = ("verdict", "part", "type", "severity", "action", "text", "region", "outline", "why")
_DECISION = ("severity", "action", "note", "adjuster", "licence")
_TICKET = ("title", "queue", "assignee", "priority", "due", "state")


# Which reports nobody stands for: an entry names its version, which is another one elsewhere.
VOIDS = Place(Spot.REPORT, "", "void")
# Which one place an entry changed, and the words of it that spell the place's id.
_ONE: dict[str, tuple[Spot, tuple[str, ...]]] = {
    What.PHOTO_ADDED: (Spot.PHOTO, ("photo",)),
    What.PHOTO_REMOVED: (Spot.PHOTO, ("photo",)),
    What.RUN_STARTED: (Spot.RUN, ("run",)),
    What.ANSWER_TAKEN: (Spot.RUN, ("run",)),
    What.SECOND_OPINION: (Spot.RUN, ("run",)),
    What.TURN_STARTED: (Spot.TURN, ("turn",)),
    What.CHANGE_JUDGED: (Spot.CHANGE, ("turn", "place")),
    What.FINDING_REVIEWED: (Spot.FINDING, ("finding",)),
    What.REVIEW_UNDONE: (Spot.FINDING, ("finding",)),
    What.FINDINGS_LINKED: (Spot.LINK, ("one", "other")),
    What.LINK_UNDONE: (Spot.LINK, ("one", "other")),
    What.ITEM_MARKED: (Spot.MARK, ("run", "lack", "place")),
    What.MARK_UNDONE: (Spot.MARK, ("run", "lack", "place")),
    What.DECISION_CHANGED: (Spot.DECISION, ()),
    What.REPORT_ISSUED: (Spot.REPORT, ("sha256",)),
    What.TICKET_OPENED: (Spot.TICKET, ("ticket",)),
    What.TICKET_CHANGED: (Spot.TICKET, ("ticket",)),
    What.CASE_CLOSED: (Spot.CLOSED, ()),
    What.CASE_REOPENED: (Spot.CLOSED, ()),
}
# What changes nothing that is merged. How a case is filed (whose it is, held, put away), what was
# sent and in which order photos lie are each house's own.
_NONE = frozenset(
    {
        *(What.CASE_MADE, What.CASE_TAKEN_IN, What.CASE_MERGED, What.ANSWER_BROUGHT),
        *(What.RUN_ENDED, What.TURN_ENDED, What.PHOTOS_ARRANGED, What.RULES_FIRED),
        *(What.PERSON_ERASED, What.ANSWER_ERASED, What.EVIDENCE_MADE, What.CASE_ASSIGNED),
        *(What.HOLD_SET, What.HOLD_LIFTED, What.CASE_DELETED, What.CASE_RESTORED),
        *(What.CASE_CLEARED, What.MESSAGE_SENT, What.MESSAGE_GIVEN_UP, What.PHOTOS_DROPPED),
        What.COPIES_DROPPED,
    }
)


def places_of(what: str, data: Data) -> tuple[Place, ...]:
    """What an entry of the log changed. Raises KeyError for one of no kind that is known."""
    if what in _NONE:
        return ()
    match what:
        case What.CASE_DESCRIBED:
            return tuple(Place(Spot.CASE, "", name) for name in data["fields"].split())
        case What.PHOTO_DESCRIBED:
            names = data["fields"].split()
            return tuple(Place(Spot.PHOTO, data["photo"], name) for name in names)
        case What.PHOTO_BLACKED_OUT:
            return (Place(Spot.PHOTO, data["photo"], "blackouts"),)
        case What.PHOTO_MEASURED:
            return (Place(Spot.PHOTO, data["photo"], "measuring"),)
        case What.REPORT_VOIDED:
            return (VOIDS,)
        case What.CONFLICT_SETTLED:
            return (Place(Spot(data["spot"]), data["id"], data["field"]),)
    spot, words = _ONE[what]
    return (Place(spot, " ".join(data[word] for word in words)),)


def history_of(rows: Rows) -> History:
    """Its steps by time, and what stands at each place. Raises KeyError and ValueError for entries
    of no kind that is known."""
    people = {row["seq"]: Who(row["name"], row["system_user"]) for row in rows["people"]}
    every = (*rows["log_elsewhere"], *rows["log"])
    steps = sorted((_step(row, people) for row in every), key=lambda step: step.at)
    return History(tuple(steps), dict(_values(rows)))


def _step(row: Row, people: Mapping[int, Who]) -> Step:
    data, what = json.loads(row["data"]), str(row["what"])
    at = datetime.fromisoformat(row["at"])
    return Step(row["hash"], at, people[row["by"]], what, places_of(what, data))


def _values(rows: Rows) -> Iterator[tuple[Place, Value]]:
    case = rows["cases"][0]
    for name in DETAILS:
        yield Place(Spot.CASE, "", name), _told(case, (name,))
    for code, text in json.loads(case["facts"]):
        yield Place(Spot.CASE, "", code), ((code, text),)
    yield CLOSED, (("status", "closed"),) if case["closed_at"] is not None else ()
    for photo in rows["photos"]:
        yield Place(Spot.PHOTO, photo["id"]), _told(photo, ("name",))
        for name in OF_PHOTO:
            yield Place(Spot.PHOTO, photo["id"], name), _told(photo, (name,))
    for spot, table in ((Spot.RUN, "runs"), (Spot.TURN, "turns")):
        for row in rows[table]:
            yield Place(spot, row["id"]), (("id", row["id"]),)
    for report in rows["reports"]:
        yield Place(Spot.REPORT, report["sha256"]), _told(report, ("sha256",))
    yield VOIDS, tuple(sorted((sha256, "void") for sha256 in voided(rows)))
    for ticket in rows["tickets"]:
        yield Place(Spot.TICKET, ticket["id"]), _told(ticket, _TICKET)
    for spot in KEYED:
        yield from _newest(spot, rows)


# What is only ever added to, by what it is of; the newest of each counts. Of which columns its id
# is made, which say something, and which is NULL where what was said before is taken back.
KEYED: dict[Spot, tuple[str, tuple[str, ...], tuple[str, ...], str]] = {
    Spot.FINDING: ("reviews", ("finding_id",), _FINDING, "verdict"),
    Spot.CHANGE: ("judgements", ("turn_id", "place"), ("verdict",), "verdict"),
    Spot.LINK: ("links", ("one", "other"), ("same",), "same"),
    Spot.MARK: ("marks", ("run_id", "lack", "place"), ("answered", "why"), "answered"),
    Spot.DECISION: ("decisions", (), _DECISION, "action"),
}


def key_of(spot: Spot, row: Row) -> str:
    """The id of the place a row of those tables speaks of."""
    return " ".join(str(row[name]) for name in KEYED[spot][1])


def _newest(spot: Spot, rows: Rows) -> Iterable[tuple[Place, Value]]:
    table, _, names, undone = KEYED[spot]
    newest = {key_of(spot, row): row for row in rows[table]}
    for own_id, row in newest.items():
        yield Place(spot, own_id), _told(row, names) if row[undone] is not None else ()


def voided(rows: Rows) -> dict[str, Row]:
    """By the SHA-256 of each report nobody stands for, the row that says so."""
    named = {row["version"]: row["sha256"] for row in rows["reports"]}
    return {named[row["version"]]: row for row in rows["report_voids"]}


def _told(row: Row, names: Iterable[str]) -> Value:
    """What says something, as text."""
    return tuple((name, str(row[name])) for name in names if row[name] not in (None, ""))
