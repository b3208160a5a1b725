"""Questions handed over in one file, by OpenAI's interface of files and batches and by those like
it: https://platform.openai.com/docs/api-reference/batch."""

import re
import secrets
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import httpx

from app.errors import BadAnswer, ModelNotFound, RequestRefused
from app.settings.connection import Connection
from app.vlm.later.transfer import around, multipart, write
from app.vlm.wire.address import endpoint
from app.vlm.wire.calls import Sent, as_json, asked_at, told_at
from app.vlm.wire.patience import Patience
from app.wire.address import Endpoint
from app.wire.doors import Doors

ENDPOINT = "/v1/chat/completions"
"""What every question in a file is for, and the work on it."""

_CHAT = "/chat/completions"
# It becomes part of an address.
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_:-]{0,199}")
_FOUND = 100  # as many are looked through, the newest first


class Stage(Enum):
    """WORKING: it goes on. OVER: what was answered is there. REFUSED: none of it is answered."""

    WORKING = "working"
    OVER = "over"
    REFUSED = "refused"


_STAGES = {
    **dict.fromkeys(("completed", "expired", "cancelled"), Stage.OVER),
    "failed": Stage.REFUSED,
}


@dataclass(frozen=True, slots=True)
class Stand:
    """How a provider's work on a file stands. status: its own word; answers: ids of the files
    with answers; code, said: why it was refused."""

    stage: Stage
    status: str
    answers: tuple[str, ...] = ()
    code: str = ""
    said: str = ""


class Files:
    """Of one connection. Every method raises ModelError."""

    def __init__(
        self, doors: Doors, connection: Connection, key: str, patience: Patience | None = None
    ) -> None:
        self._doors, self._key, self._patience = doors, key, patience or Patience()
        self._chat = endpoint(connection)

    async def find(self, name: str) -> str:
        """The id of a file of that name that was handed over before, "" for none."""
        told = await self._list(f"/files?purpose=batch&limit={_FOUND}")
        same = (each for each in _entries(told) if each.get("filename") == name)
        return next((_id(each.get("id")) for each in same), "")

    async def hand_over(self, path: Path, size: int, name: str) -> str:
        """Hand over so many bytes of the file; its id. What is shorter breaks the connection."""
        mark = secrets.token_hex(16)
        head, foot = around(mark, name)
        headers = {
            "content-type": f"multipart/form-data; boundary={mark}",
            "content-length": str(len(head) + size + len(foot)),
        }
        sent = Sent("POST", multipart(head, path, size, foot), headers)
        told = await asked_at(*self._to("/files"), sent, as_json(self._patience))
        return _id(_field(told, "id"))

    async def find_work(self, file_id: str) -> str:
        """The id of the work that was begun on the file and has not failed, "" for none."""
        told = await self._list(f"/batches?limit={_FOUND}")
        ours = (each for each in _entries(told) if each.get("input_file_id") == file_id)
        gone = ("failed", "cancelled", "cancelling", "expired")
        return next((_id(each.get("id")) for each in ours if each.get("status") not in gone), "")

    async def begin(self, file_id: str, hours: int) -> str:
        """Have its questions answered; the id of that work."""
        wanted = {
            "input_file_id": file_id,
            "endpoint": ENDPOINT,
            "completion_window": f"{hours}h",
        }
        return _id(_field(await self._ask("/batches", wanted), "id"))

    async def look(self, work_id: str) -> Stand:
        """How far it is."""
        told = await self._ask(f"/batches/{_id(work_id)}")
        status = str(_field(told, "status") or "")[:60]
        ids = (_field(told, name) for name in ("output_file_id", "error_file_id"))
        code, said = _reason(_field(told, "errors"))
        stage = _STAGES.get(status, Stage.WORKING)
        return Stand(stage, status, tuple(_id(each) for each in ids if each), code, said)

    async def call_off(self, work_id: str) -> None:
        """Answer no more of it."""
        await self._ask(f"/batches/{_id(work_id)}/cancel", {})

    async def fetch(self, file_id: str, path: Path, most: int) -> None:
        """Write a file's content there, so many bytes at most; what is longer is cut off. Raises
        StoreUnwritable too."""

        async def read(response: httpx.Response) -> None:
            await write(response, path, most)

        await asked_at(*self._to(f"/files/{_id(file_id)}/content"), Sent(), read)

    async def forget(self, file_id: str) -> None:
        """Have the file deleted there."""
        sent = Sent("DELETE", seconds=self._patience.whole)
        await asked_at(*self._to(f"/files/{_id(file_id)}"), sent, as_json(self._patience))

    async def _list(self, path: str) -> object:
        """Nothing where the provider has no such list."""
        try:
            return await self._ask(path)
        except (ModelNotFound, RequestRefused):
            return None

    async def _ask(self, path: str, body: Any = None) -> object:
        return await told_at(*self._to(path), body)

    def _to(self, path: str) -> tuple[Doors, Endpoint, str, Patience]:
        base, _, query = self._chat.url.partition("?")
        url = base.removesuffix(_CHAT) + path
        if query:
            url += ("&" if "?" in path else "?") + query
        return self._doors, replace(self._chat, url=url), self._key, self._patience


def _id(told: object) -> str:
    if not isinstance(told, str) or not _ID.fullmatch(told):
        raise BadAnswer(said=str(told)[:100])
    return told


def _field(told: object, name: str) -> Any:
    return told.get(name) if isinstance(told, dict) else None


def _entries(told: object) -> list[dict[str, Any]]:
    data = _field(told, "data")
    return [each for each in data if isinstance(each, dict)] if isinstance(data, list) else []


def _reason(errors: object) -> tuple[str, str]:
    """The first of those that are told."""
    first = next(iter(_entries(errors)), {})
    return str(first.get("code") or "")[:100], str(first.get("message") or "")[:500]
