"""One question over the wire: asked again where that may help, and without a schema where a
server takes none."""

import asyncio
import random

import httpx

from app import errors as er
from app.domain.asking import Told
from app.domain.events import Wait, Waits
from app.settings.connection import Form
from app.vlm.failures import meaning as failures
from app.vlm.failures.shapes import asked_to_wait
from app.vlm.failures.words import of_the_form
from app.vlm.wire.calls import headers_for
from app.vlm.wire.hearing import Call, Ears, Hearing
from app.vlm.wire.patience import Patience, Watchdog
from app.vlm.wire.places import Places
from app.vlm.wire.shaping import Shaping
from app.wire.doors import Doors
from app.wire.start import start_of

MAX_RETRIES = 2

_WORTH_SAYING = 1.0  # seconds

# No connection was made. Of these is said that nothing was sent.
_UNCONNECTED = (er.Unreachable, er.HostNotFound, er.NothingListens, er.ConnectTimedOut)
_CHANCE = random.SystemRandom()


class Exchange:
    """A question and its answer. forms: as Shaping has them; all exchanges share it."""

    def __init__(
        self,
        call: Call,
        ears: Ears,
        doors: Doors,
        patience: Patience,
        forms: dict[str, Form],
        places: Places,
    ) -> None:
        self._call = call
        self._doors = doors
        self._patience = patience
        self._shaping = Shaping(call, forms, places)
        self._hearing = Hearing(call, ears)
        self._ears = ears
        self._loading: er.ServerLoading | None = None  # what was heard last
        self._retries = 0
        self._went_out = False  # the photos may have left this computer
        self._asked_wait = 0.0
        self._proxy = ""

    @property
    def host(self) -> str:
        """Whom it is with, host and port."""
        return self._call.target.host

    @property
    def enough(self) -> bool:
        """More was not wanted: the end of the answer was not waited for."""
        return self._hearing.enough

    @property
    def told(self) -> Told:
        """What the server said of its answer by now."""
        return self._hearing.told

    async def run(self) -> None:
        """Ask and listen to the end. Raises ModelError."""
        server = self._call.server
        try:
            async with Watchdog(self._call.overall, self._patience.between) as dog:
                await self._until_answered(dog)
        except er.BadAnswer as bad:
            # What had answered before is a model, whatever came of it now.
            kind = er.ConnectionLost if self._hearing.characters else er.BadAnswer
            raise kind(server.host, server.says(bad.said)) from None
        except er.ModelError as met:
            error = self._meant(met)
            error.host, error.said = server.host, server.says(error.said)
            if isinstance(error, er.ProxyRefused):
                error.proxy = self._proxy
            raise error from None
        finally:
            self._hearing.ended()

    def _meant(self, error: er.ModelError) -> er.ModelError:
        """The deadline may cut off the last look at a model that is being loaded; and a server
        that can't be reached any more had been sent the photos before."""
        if self._went_out and type(error) in _UNCONNECTED:
            return er.ConnectionLost(said=error.said)
        if not isinstance(error, er.TimedOut) or self._loading is None or self._hearing.characters:
            return error
        self._loading.seconds = self._hearing.told.seconds
        return self._loading

    def prepare(self) -> None:
        """Begin to give the question its shape, in a thread, ahead of run(), which does it if
        nobody has: with pictures it takes longer than all else before sending."""
        self._shaping.body(self._shaping.first())

    async def _until_answered(self, dog: Watchdog) -> None:
        form = self._shaping.first()
        while True:
            try:
                await self._attempt(form, dog)
            except er.RequestRefused as error:
                form = self._below(form, error)
            except er.ModelError as error:
                await self._before_asking_again(error, dog)
                self._went_out = self._went_out or type(error) not in _UNCONNECTED
            else:
                if self._hearing.refused:
                    self._shaping.keep(form)
                return

    async def _attempt(self, form: Form, dog: Watchdog) -> None:
        call = self._call
        headers = headers_for(call.key, call.language)
        body = await self._shaping.body(form)
        door = await self._doors.to(call.target)
        self._proxy = door.proxy
        self._hearing.sent(form, self._retries)
        tokens = call.request.max_new_tokens
        dog.expect(None if call.streams else self._patience.for_whole(tokens))
        try:
            async with door.client.stream(
                "POST",
                call.target.url,
                content=body,
                headers=headers,
                timeout=httpx.Timeout(None, connect=self._patience.connect),
                extensions=door.extensions,
            ) as response:
                await self._answered(response, dog)
        except httpx.ConnectTimeout:
            raise er.ConnectTimedOut(phase="connect", seconds=self._patience.connect) from None
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise failures.broken(error, call.server, self._doors.clock) from None

    async def _answered(self, response: httpx.Response, dog: Watchdog) -> None:
        self._asked_wait = asked_to_wait(response.headers)
        self._doors.clock.hear(response.headers)
        status = response.status_code
        if status != 200:
            start = await start_of(response, self._patience.connect)
            raise failures.refused(status, response.headers, start, self._call.server)
        await self._hearing.read(response, dog)

    def _below(self, form: Form, error: er.RequestRefused) -> Form:
        """The form to ask for after a refusal; raises it again where the form is not to blame.

        A refusal that does not speak of the form gets one more chance, without any.
        """
        forms = self._call.forms
        lower = forms[forms.index(form) + 1 :]
        asked_for_form = self._call.request.schema is not None and lower
        if self._hearing.characters or not asked_for_form or error.status not in (400, 422):
            raise error
        self._hearing.refused.append(form)
        self._went_out = True
        return lower[0] if of_the_form(error.said) else lower[-1]

    async def _before_asking_again(self, error: er.ModelError, dog: Watchdog) -> None:
        """Wait as long as is due; raises the error again where asking again is not."""
        loading = isinstance(error, er.ServerLoading)
        self._loading = error if isinstance(error, er.ServerLoading) else None
        tired = self._retries >= MAX_RETRIES and not loading
        if self._hearing.characters or tired or not failures.retriable(error):
            raise error
        longest = dog.left if loading else min(self._patience.longest_wait, dog.left)
        busy = isinstance(error, er.RateLimited | er.ServerBusy) or self._asked_wait > 0
        wait, self._asked_wait = self._due_wait(loading), 0.0
        if wait > longest:
            if isinstance(error, er.ServerLoading):
                error.seconds = self._hearing.told.seconds
            raise error
        self._retries += 1
        if loading or (busy and wait >= _WORTH_SAYING):
            self._ears.wait(Waits(Wait.LOADING if loading else Wait.BUSY, wait))
        dog.expect(None)
        await asyncio.sleep(wait)

    def _due_wait(self, loading: bool) -> float:
        """Seconds: what the server asked for, or longer each time; a model that is being loaded
        is worth a steady look, until the deadline."""
        patience = self._patience
        due = patience.loading if loading else patience.backoff * 2**self._retries
        return max(self._asked_wait, due * _CHANCE.uniform(0.75, 1.25))
