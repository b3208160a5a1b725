"""The test itself: asks, asks again with a switch set where that may help, and tells."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

from app import errors as er
from app.settings.check_report import CheckLine, CheckResult, Found, Verdict
from app.settings.connection import Connection, Form, Switches, Thinking
from app.settings.providers import provider_of
from app.vlm.checking.ears import CheckEars, Heard
from app.vlm.checking.findings import Findings
from app.vlm.checking.question import check_request
from app.vlm.checking.reading import Reading, read
from app.vlm.dialects import speaker
from app.vlm.listing import Offered
from app.vlm.request.plain import Request
from app.vlm.wire.exchange import Exchange
from app.vlm.wire.hearing import Ears

MOST_ATTEMPTS = 6

Tell = Callable[[CheckLine], None]
Asks = Callable[[Connection, Request, Ears], Exchange]
Lists = Callable[[Connection], Awaitable[tuple[Offered, ...]]]
Window = Callable[[Connection], Awaitable[int]]

# Where the list of models fails so, the question will too.
_NO_WAY = (er.Unreachable, er.TimedOut, er.ProxyRefused, er.BadAddress)


class Check:
    """One test of one connection. ask makes an exchange; models and window ask the server for
    what it offers. tell hears each line as it becomes known."""

    def __init__(
        self, connection: Connection, has_key: bool, ask: Asks, models: Lists, window: Window
    ) -> None:
        self._connection, self._has_key = connection, has_key
        self._ask, self._models, self._window = ask, models, window
        self._listed: tuple[Offered, ...] = ()
        self._best_form, self._thought = connection.switches.form, connection.switches.thinking
        self._asked_not_to_think = False

    async def run(self, tell: Tell) -> CheckResult:
        """Test it. Cancelling stops it and closes the connection."""
        self._lines = Findings(tell)
        try:
            await self._look_at_list()
            heard, reading = await self._until_settled()
            self._conclude(heard, reading)
            self._lines.window(self._connection, await self._told_window())
        except er.ModelError as error:
            self._lines.failed(error)
        return CheckResult(tuple(self._lines.told), self._lines.taken(self._connection))

    async def _look_at_list(self) -> None:
        try:
            self._listed = await self._models(self._connection)
        except _NO_WAY:
            raise
        except er.ModelError:
            pass  # the question itself will tell more
        self._lines.reached(self._connection.host)
        names = [model.name for model in self._listed]
        if names and self._connection.model and self._connection.model not in names:
            self._lines.add(Found.NOT_LISTED, Verdict.NOTE, model=self._connection.model)

    async def _until_settled(self) -> tuple[Heard, Reading]:
        """Ask until nothing more can be mended by a switch."""
        for _ in range(MOST_ATTEMPTS):
            heard = await self._heard()
            reading = self._read(heard)
            if not self._mended(heard, reading):
                break
        return heard, reading

    async def _heard(self) -> Heard:
        """The answer; where it is refused or breaks off, perhaps that to another request."""
        try:
            return await self._attempt(self._connection)
        except (er.RequestRefused, er.BadAnswer, er.ConnectionLost) as error:
            for found, switches in self._ways_round(error):
                try:
                    heard = await self._attempt(_with(self._connection, **switches))
                except er.ModelError:
                    continue
                self._switch(found, **switches)
                return heard
            raise

    def _ways_round(self, error: er.ModelError) -> Iterator[tuple[Found, dict[str, object]]]:
        thinking = self._connection.switches.thinking
        if isinstance(error, er.RequestRefused) and thinking is not Thinking.AS_IS:
            yield Found.THINKING_REFUSED, {"thinking": Thinking.AS_IS}
        if _streams(self._connection):
            yield Found.STREAM_REFUSED, {"streams": False}

    async def _attempt(self, connection: Connection) -> Heard:
        request = await asyncio.to_thread(check_request, connection)
        whom = connection.model or connection.host  # without a name, the server chooses
        ears = CheckEars(lambda: self._lines.answered(whom, self._has_key))
        exchange = self._ask(connection, request, ears)
        await exchange.run()
        heard = ears.heard(exchange.told)
        if not heard.said.strip() and not heard.told.finish_reason:
            raise er.ConnectionLost(exchange.host)
        self._note_form(connection, heard)
        return heard

    def _note_form(self, connection: Connection, heard: Heard) -> None:
        """The server took no better form than this one."""
        used, best = Form(heard.told.schema_form), _forms(connection)[0]
        if used is not best:
            self._switch(Found.FORM_REFUSED, form=used)
            self._best_form = used

    def _read(self, heard: Heard) -> Reading:
        connection = self._connection
        return read(heard.said, provider_of(connection).coordinates_for(connection))

    def _mended(self, heard: Heard, reading: Reading) -> bool:
        """Whether a switch was set that may make the next answer usable."""
        if reading.usable and heard.content.strip():
            return False
        if self._may_stop_thinking(heard):
            self._asked_not_to_think = True
            self._switch(Found.THINKING_OFF, thinking=Thinking.OFF)
            return True
        lower = _forms(self._connection)[1:]
        if lower:
            self._switch(Found.FORM_LOWERED, form=lower[0])
        return bool(lower)

    def _may_stop_thinking(self, heard: Heard) -> bool:
        switchable = provider_of(self._connection).thinking_off
        off = self._connection.switches.thinking is Thinking.OFF or self._asked_not_to_think
        return bool(heard.thinking.strip() and not heard.content.strip() and switchable) and not off

    def _conclude(self, heard: Heard, reading: Reading) -> None:
        if not reading.usable:  # what was tried has not helped: as it was
            self._connection = _with(self._connection, form=self._best_form)
            if self._asked_not_to_think:
                self._connection = _with(self._connection, thinking=self._thought)
        lines, connection = self._lines, self._connection
        lines.saw(reading)
        if scale := lines.placed(reading, provider_of(connection).coordinates_for(connection)):
            self._connection = _with(self._connection, coordinates=scale)
        lines.form(reading, Form(heard.told.schema_form))
        if lines.came(heard, _streams(connection), speaker(connection.dialect).streams):
            self._connection = _with(self._connection, streams=False)
        lines.speed(heard)

    async def _told_window(self) -> int:
        listed = (m.window for m in self._listed if m.name == self._connection.model)
        if window := next(listed, 0):
            return window
        try:
            return await self._window(self._connection)
        except er.ModelError:
            return 0

    def _switch(self, found: Found, **switches: object) -> None:
        self._connection = _with(self._connection, **switches)
        form = self._connection.switches.form
        self._lines.add(found, Verdict.CHANGED, form=form.value if form else "")


def _with(connection: Connection, **switches: object) -> Connection:
    changed: Switches = replace(connection.switches, **switches)  # type: ignore[arg-type]
    return replace(connection, switches=changed)


def _streams(connection: Connection) -> bool:
    return speaker(connection.dialect).streams and connection.switches.streams is not False


def _forms(connection: Connection) -> tuple[Form, ...]:
    """The forms its questions may ask for, best first."""
    speaks, allowed = speaker(connection.dialect), provider_of(connection).forms_for(connection)
    return tuple(form for form in speaks.forms if form in allowed) or speaks.forms[-1:]
