"""The form a question asks its answer in, and the question's bytes in that form."""

import asyncio

from app.settings.connection import Form
from app.vlm.wire.hearing import Call
from app.vlm.wire.places import Places


class Shaping:
    """Of one question. forms: by address and model, which form of answer was taken where a better
    one was refused."""

    def __init__(self, call: Call, forms: dict[str, Form], places: Places) -> None:
        self._call, self._forms, self._places = call, forms, places
        self._shaped: tuple[Form, asyncio.Future[bytes]] | None = None

    @property
    def _place(self) -> str:
        return f"{self._call.target.url} {self._call.request.model}"

    def first(self) -> Form:
        """The best form that is known to be taken."""
        known, forms = self._forms.get(self._place), self._call.forms
        best = known if known in forms else forms[0]  # a switch may allow less by now
        return best if self._call.request.schema else forms[-1]

    def keep(self, form: Form) -> None:
        """That one was taken where better ones were refused."""
        self._forms[self._place] = form

    def body(self, form: Form) -> asyncio.Future[bytes]:
        """The bytes, made once, in a thread."""
        if self._shaped is None or self._shaped[0] is not form:
            self._shaped = form, asyncio.ensure_future(self._made(form))
        return self._shaped[1]

    async def _made(self, form: Form) -> bytes:
        async with self._places.shaped:
            return await asyncio.to_thread(self._call.speaks.body, self._call.request, form)
