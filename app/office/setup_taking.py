"""An office's set-up taken over from a file, and put back as it was before."""

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from app.errors import unwritable
from app.office import setup_before
from app.office.pictures import keep_picture
from app.office.setup import Holder, Setup
from app.settings.letterhead import Letterhead
from app.settings.settings import Settings
from app.templates.files import write
from app.templates.intents import INTENTS, read_intents
from app.whole_file import make_room


@dataclass(frozen=True, slots=True)
class Taken:
    """settings: as they are to be from now on; left: names of texts that were left as they are:
    something is wrong in them, they are called like the program's own, or were changed since."""

    settings: Settings
    left: tuple[str, ...] = ()


async def take_setup(desk: Holder, setup: Setup, now: Settings) -> Taken:
    """Take templates, rules and logo over, and say what the settings are to be. What of the
    office's is here under the same name is replaced, until put_back(); keys, people and paths
    stay. Raises PhotoRefused for a logo that is no picture, and StoreUnwritable."""
    logo = await _logo(desk, setup.logo) if setup.logo else ""
    try:
        left = await asyncio.to_thread(_take_texts, desk, setup, now)
    except OSError as error:
        raise unwritable(desk.folder, error) from error
    head = setup.settings.get("letterhead", Letterhead())
    kept = replace(head, logo=logo, signatures=now.letterhead.signatures)
    return Taken(replace(now, **setup.settings | {"letterhead": kept}), left)


async def put_back(desk: Holder, now: Settings) -> Taken:
    """Templates and rules as they were before the last set-up was taken over, and what the
    settings are to be; as now, where none was. What was changed since stays. Raises
    StoreUnwritable."""
    try:
        return await asyncio.to_thread(_put_back, desk, now)
    except OSError as error:
        raise unwritable(desk.folder, error) from error


def _put_back(desk: Holder, now: Settings) -> Taken:
    before = setup_before.read(desk.folder)
    if before is None:
        return Taken(now)
    left = before.put_back(desk.rules.folder, desk.templates.folder)
    desk.rules.reload()
    desk.templates.reload()
    setup_before.forget(desk.folder)
    head = before.settings.get("letterhead", Letterhead())
    head = replace(head, signatures=now.letterhead.signatures)
    return Taken(replace(now, **before.settings | {"letterhead": head}), left)


def _take_texts(desk: Holder, setup: Setup, now: Settings) -> tuple[str, ...]:
    folders = desk.rules.folder, desk.templates.folder
    setup_before.keep(desk.folder, now, folders, (setup.rules, setup.templates))
    return _write_texts(desk, setup)


def _write_texts(desk: Holder, setup: Setup) -> tuple[str, ...]:
    """Those without flaws into the office's folders; names of the others. Blocks."""
    left = list[str]()
    # The list of intents first: rules and templates speak of it.
    for name in sorted(setup.rules, key=lambda name: name != INTENTS):
        if _sound_rule(desk, name, setup.rules[name]):
            write(desk.rules.folder, name, setup.rules[name])
            desk.rules.reload()
        else:
            left.append(name)
    desk.templates.reload()  # which know the office's intents now
    shipped = {entry.id for entry in desk.templates.entries() if entry.own}
    for name, text in setup.templates.items():
        if name in shipped or desk.templates.looked_over(name, text).flaws:
            left.append(name)
        else:
            write(desk.templates.folder, name, text)
    desk.templates.reload()
    return tuple(left)


def _sound_rule(desk: Holder, name: str, text: str) -> bool:
    if name == INTENTS:
        return not read_intents(text)[1]
    shipped = any(file.id == name and file.own for file in desk.rules.files)
    return not shipped and not desk.rules.looked_over(name, text)[1]


async def _logo(desk: Holder, data: bytes) -> str:
    part = desk.folder / "unfinished" / f"{uuid4().hex}.part"
    try:
        await asyncio.to_thread(_put, part, data)
        jpeg = await desk.decoder.emblem(part, "logo")
        return await asyncio.to_thread(keep_picture, desk.folder, jpeg)
    except OSError as error:
        raise unwritable(desk.folder, error) from error
    finally:
        await asyncio.to_thread(part.unlink, missing_ok=True)


def _put(path: Path, data: bytes) -> None:
    make_room(path)
    path.write_bytes(data)
