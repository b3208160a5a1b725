"""Connections as they are being edited: nothing of it holds before it is saved."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from uuid import uuid4

from app.domain.words import Language
from app.settings.connection import Connection
from app.settings.naming import free_name, usual_name
from app.settings.settings import Settings


@dataclass(eq=False, slots=True)
class Draft:
    """connection: as typed now, its name "" while it is to be the usual one; key: one typed just
    now, or ""; saved: what it was when editing began, None for a new one; copy_of: whose key it
    goes on with; problem: why it can't be saved, "" if it can."""

    connection: Connection
    key: str = field(default="", repr=False)
    saved: Connection | None = None
    copy_of: Connection | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class KeyOrders:
    """What is to be done with keys: kept as typed, copied from one to another, forgotten."""

    typed: tuple[tuple[Connection, str], ...] = field(default=(), repr=False)
    copied: tuple[tuple[Connection, Connection], ...] = ()
    forgotten: tuple[Connection, ...] = ()


NO_ORDERS = KeyOrders()


class Drafts:
    """The saved connections, in their order, for a person to change. unnamed: what one is called
    of which nothing is known yet."""

    def __init__(
        self,
        settings: Settings,
        language: Language = Language.ENGLISH,
        unnamed: str = "Connection",
        new_id: Callable[[], str] = lambda: uuid4().hex[:12],
    ) -> None:
        self._language, self._unnamed, self._new_id = language, unnamed, new_id
        self.entries = [Draft(self._without_usual_name(c), saved=c) for c in settings.connections]
        default = (d for d in self.entries if d.saved and d.saved.name == settings.connection.name)
        self.default: Draft | None = next(default, None)
        self._removed: list[tuple[int, Draft, bool]] = []
        self._added: Draft | None = None

    def add(self, connection: Connection) -> Draft:
        """A new one behind the others; the first of all is the default."""
        return self._put(Draft(replace(connection, id=self._new_id())), len(self.entries))

    def duplicate(self, draft: Draft) -> Draft:
        """The same once more, under a name of its own, behind it."""
        name = draft.connection.name and free_name(draft.connection.name, self.names())
        copied = replace(draft.connection, id=self._new_id(), name=name)
        source = draft.saved or draft.copy_of
        return self._put(Draft(copied, draft.key, copy_of=source), self.entries.index(draft) + 1)

    def remove(self, draft: Draft) -> None:
        """Take it out, until undone or saved."""
        self._removed.append((self.entries.index(draft), draft, draft is self.default))
        self.entries.remove(draft)
        if self.default is draft:
            self.default = self.entries[0] if self.entries else None

    def undo(self) -> Draft:
        """The one removed last is back in its place."""
        place, draft, was_default = self._removed.pop()
        self.entries.insert(place, draft)
        if was_default:
            self.default = draft
        return draft

    @property
    def removed(self) -> Draft | None:
        """The one that undo would bring back."""
        return self._removed[-1][1] if self._removed else None

    def about(self, draft: Draft) -> str:
        """What it leads to, as far as its name does not say it."""
        connection = draft.connection
        told = (connection.model if connection.name else "", connection.host)
        return " · ".join(filter(None, told))

    def names(self) -> list[str]:
        """What each is called, in order: as typed, else usually, no name twice."""
        typed = [draft.connection.name.strip() for draft in self.entries]
        names: list[str] = []
        for draft, name in zip(self.entries, typed, strict=True):
            taken = [*names, *(other for other in typed if other and other != name)]
            names.append(free_name(self.called(draft), taken))
        return names

    def called(self, draft: Draft) -> str:
        """Its name as typed, else the usual one."""
        return draft.connection.name.strip() or self.usual_name(draft.connection)

    def usual_name(self, connection: Connection) -> str:
        """What a connection without a name of its own is called."""
        return usual_name(connection, self._language) or self._unnamed

    def chosen(self, settings: Settings) -> Settings:
        """The settings with these connections; who refers to one by its name follows it. New
        ones that lead nowhere are left out."""
        self.entries = [d for d in self.entries if d.saved is not None or d.connection.ready]
        if self.default not in self.entries:
            self.default = self.entries[0] if self.entries else None
        names = self.names()
        named = list(zip(self.entries, names, strict=True))
        renamed = {d.saved.name: name for d, name in named if d.saved is not None}
        saved = tuple(_finished(draft.connection, name, renamed, names) for draft, name in named)
        default = Connection()
        if self.default is not None:
            default = saved[self.entries.index(self.default)]
        used = renamed.get(settings.last_used, settings.last_used)
        if default.name != renamed.get(settings.connection.name):
            used = ""  # another default was chosen: it is used from now on
        if self._added in self.entries:
            used = saved[self.entries.index(self._added)].name
        return replace(settings, connections=saved, connection=default, last_used=used)

    def key_orders(self, settings: Settings) -> KeyOrders:
        """What that means for keys; settings as chosen() gave them."""
        pairs = list(zip(self.entries, settings.connections, strict=True))
        copied = ((d.copy_of, c) for d, c in pairs if d.copy_of is not None and not d.key)
        return KeyOrders(
            typed=tuple((connection, draft.key) for draft, connection in pairs if draft.key),
            copied=tuple(copied),
            forgotten=tuple(d.saved for _, d, _ in self._removed if d.saved is not None),
        )

    def _put(self, draft: Draft, place: int) -> Draft:
        self.entries.insert(place, draft)
        self.default = self.default or draft
        self._added = draft
        return draft

    def _without_usual_name(self, connection: Connection) -> Connection:
        """One that has its usual name goes on having it, whatever is changed."""
        usual = self.usual_name(connection) == connection.name
        return replace(connection, name="") if usual else connection


def _finished(
    connection: Connection, name: str, renamed: dict[str, str], names: list[str]
) -> Connection:
    """Under its name; its fallback under that one's name of now, "" where it is gone or itself."""
    now = renamed.get(connection.fallback, connection.fallback)
    fallback = now if now in names and now != name else ""
    return replace(connection, name=name, fallback=fallback)
