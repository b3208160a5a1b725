"""A settings model with everything around it faked: keyring, file, servers."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.measured.evaluated import Measured
from app.errors import KeyNotKept
from app.settings.check_report import CheckLine, CheckResult
from app.settings.connection import Connection
from app.settings.letterhead import Letterhead
from app.settings.secrets import Keyring, place_of
from app.settings.settings import Settings
from app.vlm.listing import Offered
from app.vlm.nearby import Nearby
from ui.settings.backups_model import BackupsModel
from ui.settings.calls_model import CallsModel
from ui.settings.report.look_model import LookModel
from ui.settings.report.signing_model import SigningModel
from ui.settings.settings_model import SettingsModel
from ui.settings.setup_model import SetupModel


class FakeKeys:
    """A keyring in memory that may be locked."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.logins: dict[str, str] = {}
        self.locked = False

    def read(self, connection: Connection) -> str:
        return self.kept.get(place_of(connection), "")

    def keep(self, connection: Connection, key: str) -> None:
        self._open()
        self.kept[place_of(connection)] = key

    def forget(self, connection: Connection) -> None:
        self._open()
        self.kept.pop(place_of(connection), None)

    def login(self, proxy: str) -> str:
        return self.logins.get(proxy, "")

    def keep_login(self, proxy: str, login: str) -> None:
        self._open()
        self.logins[proxy] = login

    def _open(self) -> None:
        if self.locked:
            raise KeyNotKept(said="locked")


class FakeServers:
    """Answers as told; an exception is raised, None is waited for."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.lines: list[CheckLine] = []
        self.answer: Any = ()
        self.proxy = ""
        self.known: Measured | None = None

    async def check(
        self, connection: Connection, key: str, tell: Callable[[CheckLine], None]
    ) -> CheckResult:
        self.asked.append(("check", connection, key))
        for line in self.lines:
            tell(line)
        answer = await self._answered()
        return answer or CheckResult(tuple(self.lines), connection)

    async def offered(self, connection: Connection, key: str) -> tuple[Offered, ...]:
        self.asked.append(("offered", connection, key))
        return await self._answered()  # type: ignore[no-any-return]

    async def nearby(self) -> tuple[Nearby, ...]:
        self.asked.append(("nearby",))
        return await self._answered()  # type: ignore[no-any-return]

    async def proxy_for(self, connection: Connection) -> str:
        self.asked.append(("proxy", connection))
        return self.proxy

    async def measured(self, connection: Connection) -> Measured | None:
        self.asked.append(("measured", connection))
        return self.known

    async def _answered(self) -> Any:
        if self.answer is None:
            await asyncio.sleep(60)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Bench:
    """The model, what it was given, and what it told, in order."""

    def __init__(self, settings: Settings) -> None:
        self.keys, self.servers = FakeKeys(), FakeServers()
        self.written: list[Settings] = []
        self.told: list[Any] = []
        self.model = SettingsModel(settings, self.written.append, self.keys, self.servers, no_crash)
        probe = self.model.probe
        for signal in (
            self.model.failed,
            probe.checked,
            probe.check_failed,
            probe.listed,
            probe.listing_failed,
            probe.found,
            probe.key_looked_up,
        ):
            signal.connect(self.told.append)  # fmt: skip


def no_backups(settings: Settings | None = None) -> BackupsModel:
    """A model of backups for a window that asks for none."""

    async def desk() -> Any:
        raise AssertionError("nobody asked for a backup")

    return BackupsModel(desk, lambda: settings or Settings(), no_crash)


class QuietLook(LookModel):
    """A model of the office's look that draws nothing, and says what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        super().__init__(self._none, no_crash)

    async def _none(self) -> Any:
        raise AssertionError("nobody looked")

    def draw(self, settings: Settings, width: int) -> None:
        self.asked.append(("draw", settings, width))

    def find_lost(self, head: Letterhead, adjuster: str | None) -> None:
        self.asked.append(("find lost", head, adjuster))

    def take(self, what: str, path: Path) -> None:
        self.asked.append(("take", what, path))


class QuietSigning(SigningModel):
    """A model of the office's certificate that reads nothing, and says what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        super().__init__(Keyring(), no_crash)

    def look(self, path: str, typed: str) -> None:
        self.asked.append(("look", path, typed))

    def keep(self, before: str, path: str, typed: str) -> None:
        self.asked.append(("keep", before, path, typed))


class QuietSetup(SetupModel):
    """A model of the office's set-up that reads nothing, and says what it was asked."""

    def __init__(self, settings: SettingsModel) -> None:
        self.asked: list[str] = []
        super().__init__(no_desk, settings, no_crash)

    def look_back(self) -> None:
        self.asked.append("look_back")

    def put_back(self) -> None:
        self.asked.append("put_back")


async def no_desk() -> Any:
    """For a window where nobody asks for what is kept."""
    raise AssertionError("nobody looked")


def no_calls() -> CallsModel:
    """A model of calls for a window where nobody looks at them."""
    return CallsModel(no_desk, no_crash)


def no_crash(error: Exception) -> None:
    """What ends here is a bug."""
    raise error
