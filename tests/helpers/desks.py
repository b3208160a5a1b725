"""A data folder with photos in a case, without a window."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.api import opened
from app.desk import Desk
from app.domain.case import Case
from app.domain.run import Run
from app.domain.words import Arrival, Kind, Language
from app.inspector import Order, Place
from app.looks.one import ANY_PLACE
from app.photos.intake import Incoming, receive
from app.settings.connection import Connection
from tests.helpers.cases import MEI

# Opened, and closed whatever happens.
desk_in = opened


async def case_of(desk: Desk, *jpegs: bytes | Path, kind: Kind = Kind.VEHICLE) -> Case:
    """A new case with these photos, as if pasted or chosen."""
    case = await desk.store.new_case(kind, MEI)
    for number, photo in enumerate(jpegs, 1):
        path = photo if isinstance(photo, Path) else None
        data = None if isinstance(photo, Path) else photo
        name = path.name if path else f"IMG_{number:04d}.jpg"
        incoming = Incoming(name, Arrival.DIALOG, path, data)
        received = await receive(incoming, desk.files, desk.decoder, MEI)
        case = await desk.store.add_photo(case.id, received, MEI)
        await asyncio.to_thread(desk.files.settle, received.sha256)
    return case


async def inspected(
    desk: Desk, case: Case, connection: Connection, place: Place = ANY_PLACE
) -> Run:
    """One analysis of the case's first inspection."""
    order, inspect = (
        Order(connection, "sk-secret-0123", Language.ENGLISH, MEI),
        desk.inspector.inspect,
    )
    return await inspect(case, case.inspections[0].id, order, lambda run: None, place=place)


def pictures_in(body: Any) -> Sequence[str]:
    """The pictures of a request of any dialect, as base64, in order."""
    if isinstance(body, dict):
        if isinstance(body.get("images"), list):
            return [str(image) for image in body["images"]]
        if isinstance(body.get("url"), str):
            return [body["url"].partition("base64,")[2]]
        return [found for value in body.values() for found in pictures_in(value)]
    if isinstance(body, list):
        return [found for value in body for found in pictures_in(value)]
    return []
