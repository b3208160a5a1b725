"""An office's set-up as one file: for its other desks, and to be rolled out. JSON, with all that is
the office's and nothing that is a person's or this computer's: no key, name, path or signature.
"""

import asyncio
import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from app.errors import SetupUnreadable, unwritable
from app.errors.template import Flaw
from app.office.pictures import keep_picture, picture_at
from app.photos.decoder import Decoder
from app.rules.rulebook import Rulebook
from app.settings.letterhead import Letterhead
from app.settings.settings import Settings
from app.settings.settings_file import understood
from app.templates.files import is_id, text_of, write
from app.templates.intents import INTENTS, read_intents
from app.templates.shelf import Shelf
from app.whole_file import write_whole

FORM = "tessera_setup"
MOST_BYTES = 20_000_000
_MOST_TEXTS = 500
SHARED = (
    *("connection", "connections", "office", "language", "paper", "templates", "trade"),
    *("blackouts_in_report", "conversation_in_report", "letterhead", "report_plans"),
    *("rules", "deadlines", "keep_times", "takes_known", "stamp_server", "stamp_plain_http_to"),
    *("sure_percent", "passes", "sample_percent", "dock_photos", "dock_offered", "views"),
)


class Holder(Protocol):
    """A desk, as far as what is the office's lies in its data folder."""

    @property
    def folder(self) -> Path: ...

    @property
    def templates(self) -> Shelf: ...

    @property
    def rules(self) -> Rulebook: ...

    @property
    def decoder(self) -> Decoder: ...


@dataclass(frozen=True, slots=True)
class Setup:
    """What a file holds. settings: those of the office; templates, rules: texts by id; logo: its
    picture's bytes, foreign until the decoding child has made its own of them."""

    settings: dict[str, Any]
    templates: dict[str, str] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)
    logo: bytes = b""

    @property
    def hosts(self) -> tuple[str, ...]:
        """Where photos would be sent to."""
        told = [self.settings.get("connection"), *self.settings.get("connections", ())]
        return tuple(dict.fromkeys(each.host for each in told if each is not None and each.host))


@dataclass(frozen=True, slots=True)
class Taken:
    """settings: as they are to be from now on; left: names of texts that were not taken, since
    something is wrong in them or they are called like the program's own."""

    settings: Settings
    left: tuple[str, ...] = ()


async def write_setup(desk: Holder, settings: Settings, path: Path) -> None:
    """Write the office's set-up, whole or not at all. Raises StoreUnwritable."""
    try:
        await asyncio.to_thread(_write, desk, settings, path)
    except OSError as error:
        raise unwritable(path.parent, error) from error


def _write(desk: Holder, settings: Settings, path: Path) -> None:
    """The same, in this thread. Raises OSError."""
    told = {name: value for name, value in asdict(settings).items() if name in SHARED}
    told["letterhead"] |= {"signatures": []}
    logo = picture_at(desk.folder, settings.letterhead.logo)
    own = {
        entry.id: desk.templates.text(entry.id)
        for entry in desk.templates.entries()
        if not entry.own
    }
    made = {
        FORM: 1,
        "settings": told,
        "templates": own,
        "rules": _rules(desk),
        "logo": base64.b64encode(logo.read_bytes()).decode() if logo else "",
    }
    text = json.dumps(made, indent=1, ensure_ascii=False)
    write_whole(path, text.encode("utf-8", "replace"), desk.folder / "unfinished")


def _rules(desk: Holder) -> dict[str, str]:
    intents = text_of(desk.rules.folder / f"{INTENTS}.toml")
    own = {file.id: file.text for file in desk.rules.files if not file.own}
    return own if isinstance(intents, Flaw) else {**own, INTENTS: intents}


async def read_setup(path: Path) -> Setup:
    """Look through a file. Nothing of it holds yet. Raises SetupUnreadable."""
    return await asyncio.to_thread(_read, path)


async def take_setup(desk: Holder, setup: Setup, now: Settings) -> Taken:
    """Take templates, rules and logo over, and say what the settings are to be. What of the
    office's is here under the same name is replaced; keys, people and paths stay. Raises
    PhotoRefused for a logo that is no picture, and StoreUnwritable."""
    logo = await _logo(desk, setup.logo) if setup.logo else ""
    try:
        left = await asyncio.to_thread(_write_texts, desk, setup)
    except OSError as error:
        raise unwritable(desk.folder, error) from error
    head = setup.settings.get("letterhead", Letterhead())
    kept = replace(head, logo=logo, signatures=now.letterhead.signatures)
    return Taken(replace(now, **setup.settings | {"letterhead": kept}), left)


def _read(path: Path) -> Setup:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        told = json.loads(data) if len(data) <= MOST_BYTES else None
    except (OSError, ValueError, RecursionError) as error:
        raise SetupUnreadable(str(path), str(error)) from error
    if not isinstance(told, dict) or told.get(FORM) != 1:
        raise SetupUnreadable(str(path), "")
    try:
        settings = _settings(told.get("settings"))
        logo = base64.b64decode(told.get("logo", ""), validate=True)
        return Setup(settings, _texts(told.get("templates")), _texts(told.get("rules")), logo)
    except (TypeError, ValueError, binascii.Error) as error:
        raise SetupUnreadable(str(path), str(error)) from error


def _settings(told: Any) -> dict[str, Any]:
    """The office's settings that stand there and are allowed; ValueError for one that is not."""
    if not isinstance(told, dict):
        raise TypeError("no settings")
    named = {name: value for name, value in told.items() if name in SHARED}
    value, problems = understood(named)
    if problems:
        raise ValueError(str(problems[0]))
    return {each.name: getattr(value, each.name) for each in fields(value) if each.name in named}


def _texts(told: Any) -> dict[str, str]:
    if not isinstance(told, Mapping) or len(told) > _MOST_TEXTS:
        raise TypeError("no texts by name")
    for name, text in told.items():
        if not is_id(name) or not isinstance(text, str):
            raise TypeError(f"no text: {name}"[:100])
    return dict(told)


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
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
