"""An office's set-up as one file: for its other desks, and to be rolled out. JSON, with all that is
the office's and nothing that is a person's or this computer's: no key, name, path or signature.
"""

import asyncio
import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Protocol

from app.errors import SetupUnreadable, unwritable
from app.errors.template import Flaw
from app.office.pictures import picture_at
from app.photos.decoder import Decoder
from app.rules.rulebook import Rulebook
from app.settings.settings import Settings
from app.settings.settings_file import understood
from app.templates.files import is_id, text_of
from app.templates.intents import INTENTS
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


async def write_setup(desk: Holder, settings: Settings, path: Path) -> None:
    """Write the office's set-up, whole or not at all. Raises StoreUnwritable."""
    try:
        await asyncio.to_thread(_write, desk, settings, path)
    except OSError as error:
        raise unwritable(path.parent, error) from error


def _write(desk: Holder, settings: Settings, path: Path) -> None:
    """The same, in this thread. Raises OSError."""
    told = shared(settings)
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


def shared(settings: Settings) -> dict[str, Any]:
    """What of them is the office's, as it stands in a file."""
    told = {name: value for name, value in asdict(settings).items() if name in SHARED}
    told["letterhead"] |= {"signatures": []}
    return told


def _rules(desk: Holder) -> dict[str, str]:
    intents = text_of(desk.rules.folder / f"{INTENTS}.toml")
    own = {file.id: file.text for file in desk.rules.files if not file.own}
    return own if isinstance(intents, Flaw) else {**own, INTENTS: intents}


async def read_setup(path: Path) -> Setup:
    """Look through a file. Nothing of it holds yet. Raises SetupUnreadable."""
    return await asyncio.to_thread(_read, path)


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
        settings = settings_of(told.get("settings"))
        logo = base64.b64decode(told.get("logo", ""), validate=True)
        return Setup(settings, _texts(told.get("templates")), _texts(told.get("rules")), logo)
    except (TypeError, ValueError, binascii.Error) as error:
        raise SetupUnreadable(str(path), str(error)) from error


def settings_of(told: Any) -> dict[str, Any]:
    """The office's settings that stand there. Raises TypeError, and ValueError for one that is not
    allowed."""
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
