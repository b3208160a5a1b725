"""Models that answer from what a provider has answered before: nothing goes out."""

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import httpx
from typing_extensions import override

from app.domain.many.posting import Kept
from app.settings.connection import Connection
from app.vlm.client import Models, call_for
from app.vlm.request.asking import request_for
from app.vlm.request.question import Question
from app.vlm.wire.exchange import Exchange
from app.vlm.wire.hearing import Call, Ears


class KeptModels(Models):
    """Ask them only what is laid ready."""

    def __init__(self) -> None:
        self._kept = _KeptTransport()
        super().__init__(self._kept)

    async def body(self, connection: Connection, question: Question) -> bytes:
        """What would go out for a question. Raises NotConnected and BadAddress."""
        request = request_for(connection, question)
        call = _at_best(call_for(connection, "", request, question.language))
        return await asyncio.to_thread(call.speaks.body, request, call.forms[0])

    @contextmanager
    def laid(self, body_sha256: str, kept: Kept) -> Iterator[None]:
        """The answer to the question with that body is ready meanwhile."""
        ready = self._kept.by_body[body_sha256]
        ready.append(kept)
        try:
            yield
        finally:
            ready.remove(kept)
            if not ready:
                self._kept.by_body.pop(body_sha256, None)

    @override
    def _exchange(self, call: Call, ears: Ears) -> Exchange:
        return super()._exchange(_at_best(call), ears)


class _KeptTransport(httpx.AsyncBaseTransport):
    """Answers a request by its body."""

    def __init__(self) -> None:
        self.by_body: defaultdict[str, list[Kept]] = defaultdict(list)

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        ready = self.by_body.get(hashlib.sha256(body).hexdigest())
        if not ready:
            raise httpx.ReadError("no answer is kept for that", request=request)
        told = httpx.ByteStream(ready[0].body)
        json = {"content-type": "application/json"}
        return httpx.Response(ready[0].status, headers=json, stream=told, request=request)


def _at_best(call: Call) -> Call:
    """A form that was refused can't be asked for less firmly: the answer is what it is."""
    return replace(call, forms=call.forms[:1])
