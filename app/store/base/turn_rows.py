"""Turns of a conversation to rows and back; see rows for how."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.domain.asking import Told
from app.domain.conversation import AskedOn, Reply, Turn
from app.domain.place.closeup import Closeup, Look
from app.domain.reply import Judged
from app.store.base.rows import People, Row, built, flat


def turn_row(turn: Turn) -> dict[str, Any]:
    """All of a turn but who started it, and what people and rules made of it."""
    row = flat(turn, leave=("sent", "told", "reply", "closeup", "started_by", "waits", "fired"))
    row |= flat(turn.sent, "sent_") | flat(turn.told, "told_") | flat(turn.reply)
    if turn.closeup is not None:
        row |= flat(turn.closeup, "closeup_", leave=("look",)) | flat(turn.closeup.look, "look_")
    return row


def turn_from(row: Row, judged: Mapping[int, Judged | None], people: People) -> Turn:
    """The turn of a row; judged: by the change's place."""
    reply = built(Reply, row)
    changes = enumerate(reply.changes)
    known = tuple(replace(change, judged=judged.get(place)) for place, change in changes)
    looked = row["closeup_sha256"] is not None
    return built(
        Turn,
        row,
        sent=built(AskedOn, row, "sent_"),
        told=built(Told, row, "told_"),
        started_by=people[row["started_by"]],
        closeup=built(Closeup, row, "closeup_", look=built(Look, row, "look_")) if looked else None,
        reply=replace(reply, changes=known),
        waits=None,
    )


def judged_from(row: Row, people: People) -> Judged | None:
    """The verdict of a row; None where the row takes the one before back."""
    if row["verdict"] is None:
        return None
    return built(Judged, row, by=people[row["by"]])
