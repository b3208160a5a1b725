"""Settings as JSON: read with patience, written whole, held to their bounds in this one place."""

import json
from contextlib import suppress
from dataclasses import asdict, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints, overload

from app.errors import BadSetting, SettingsError, SettingsUnreadable, unwritable
from app.settings.connection import MAX_DEADLINE_SECONDS, MIN_DEADLINE_SECONDS
from app.settings.naming import tidied
from app.settings.settings import Settings
from app.whole_file import write_whole

Kept = TypeVar("Kept")
Problems = tuple[SettingsError, ...]
LONGEST_TEXT = 4000
MOST_ENTRIES = 200
BACKUP_GIGABYTES = (1, 10_000)
DEADLINE_DAYS = (1, 3650)
KEPT_DAYS = (0, 36_500)
_BOUNDS = {
    "deadline_seconds": (MIN_DEADLINE_SECONDS, MAX_DEADLINE_SECONDS),
    "dock_photos": (1, 4),
    "deadlines.days": DEADLINE_DAYS,
    "photos_days": KEPT_DAYS,
    "case_days": KEPT_DAYS,
    "backup_gigabytes": BACKUP_GIGABYTES,
    "sure_percent": (0, 100),
    "sample_percent": (0, 100),
    "window_percent": (100, 200),
    "context_window": (0, 100_000_000),
    "requests_a_minute": (0, 100_000),
    "tokens_a_minute": (0, 1_000_000_000),
}


@overload
def load(path: Path) -> tuple[Settings, Problems]: ...
@overload
def load(path: Path, kind: type[Kept]) -> tuple[Kept, Problems]: ...
def load(path: Path, kind: Any = Settings) -> tuple[Any, Problems]:
    """What the file says, Settings unless told otherwise, and what was wrong with it.

    A value that is not allowed gives way to its default (BadSetting), an unknown name is left
    out, and what older files hold takes today's form. A file that can't be read at all is set
    aside as *.damaged and gives way to the defaults (SettingsUnreadable); a missing one is no
    problem.
    """
    try:
        told = json.loads(path.read_bytes())
    except FileNotFoundError:
        return kind(), ()
    except OSError:
        return kind(), (SettingsUnreadable(str(path)),)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        with suppress(OSError):
            path.replace(path.with_name(path.name + ".damaged"))
        return kind(), (SettingsUnreadable(str(path)),)
    return understood(told, kind)


@overload
def understood(told: dict[str, Any]) -> tuple[Settings, Problems]: ...
@overload
def understood(told: dict[str, Any], kind: type[Kept]) -> tuple[Kept, Problems]: ...
def understood(told: dict[str, Any], kind: Any = Settings) -> tuple[Any, Problems]:
    """The same of JSON data that was read already."""
    problems: list[SettingsError] = []
    value = _read(kind, told, "", problems)
    return (tidied(value) if isinstance(value, Settings) else value), tuple(problems)


def save(path: Path, value: Any) -> None:
    """Write settings (any dataclass of simple fields), whole or not at all.

    Raises BadSetting for a value outside its bounds, StoreUnwritable if the file can't be written.
    """
    told = asdict(value)
    problems: list[SettingsError] = []
    _read(type(value), told, "", problems)
    if problems:
        raise problems[0]
    text = json.dumps(told, indent=2, ensure_ascii=True) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode("ascii"), path.parent / "unfinished")
    except OSError as error:
        raise unwritable(path.parent, error) from error


def _read(kind: Any, told: dict[str, Any], prefix: str, problems: list[SettingsError]) -> Any:
    """A dataclass from JSON data; what can't be taken is left at its default and told."""
    types, taken = get_type_hints(kind), {}
    for field in fields(kind):
        if field.name not in told:
            continue
        name, value = prefix + field.name, told[field.name]
        try:
            taken[field.name] = _value(types[field.name], value, name, problems)
        except (ValueError, TypeError):
            problems.append(BadSetting(name, str(value)[:200]))
    return kind(**taken)


def _value(kind: Any, value: Any, name: str, problems: list[SettingsError]) -> Any:
    """The value as its type has it; ValueError or TypeError where it is none."""
    if is_dataclass(kind):
        return _read(kind, {**value}, f"{name}.", problems)
    if get_origin(kind) is tuple:  # tuple[int, ...]
        return tuple(_value(get_args(kind)[0], item, name, problems) for item in _list(value))
    if get_args(kind):  # Form | None
        return None if value is None else _value(get_args(kind)[0], value, name, problems)
    if issubclass(kind, StrEnum):
        return kind(value)
    if type(value) is not kind:
        raise TypeError
    if kind is str and len(value) > LONGEST_TEXT:
        raise ValueError
    low, high = _BOUNDS.get(name, _BOUNDS.get(name.rpartition(".")[2], (None, None)))
    if low is not None and high is not None and not low <= value <= high:
        raise ValueError
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list | tuple) or len(value) > MOST_ENTRIES:
        raise TypeError
    return list(value)
