"""A provider that takes questions in files, by OpenAI's documented form of files and batches."""

import json
import re
from collections.abc import Callable
from typing import Any

from tests.helpers import behaviours as do
from tests.helpers.asking import TEXT
from tests.helpers.server import Behaviour, Talk

Line = dict[str, Any]


def answered(line: Line, text: str = TEXT) -> bytes:
    """A good answer to one question, as a line."""
    choice = {"index": 0, "finish_reason": "stop", "message": {"content": text}}
    counts = {"prompt_tokens": 1500, "completion_tokens": 400}
    body = {"object": "chat.completion", "model": "m", "choices": [choice], "usage": counts}
    return told(line["custom_id"], {"status_code": 200, "request_id": "r", "body": body})


def refused(line: Line, status: int, message: str) -> bytes:
    """A refusal of one question, as a line."""
    body = {"error": {"message": message, "code": None}}
    return told(line["custom_id"], {"status_code": status, "request_id": "r", "body": body})


def told(name: str, response: Any, error: Any = None) -> bytes:
    """A line of an answer."""
    line = {"id": "batch_req_1", "custom_id": name, "response": response, "error": error}
    return json.dumps(line).encode() + b"\n"


class LaterProvider:
    """A behaviour for the loopback server. answers: what becomes of each question, in the order
    they are asked, the last over and over; ends: statuses of its works likewise; looks: so many
    looks find them under way. before: by «METHOD path», behaviours that come first, once each.
    errors: what it says of a work that failed."""

    def __init__(self, *answers: Callable[[Line], bytes], looks: int = 1) -> None:
        self.answers = list(answers) or [answered]
        self.ends, self.looks, self.errors = ["completed"], looks, list[Any]()
        self.before: dict[str, list[Behaviour]] = {}
        self.files: dict[str, tuple[str, bytes]] = {}
        self.works: dict[str, dict[str, Any]] = {}
        self.asked, self.log, self.deleted = list[Line](), list[str](), list[str]()
        self.most_lines = 0

    async def __call__(self, talk: Talk) -> None:
        path = talk.seen.path.partition("?")[0].removeprefix("/v1")
        call = f"{talk.seen.method} {re.sub('(?<=/)(file|batch)-[0-9]+', '*', path)}"
        self.log.append(call)
        if self.before.get(call):
            await self.before[call].pop(0)(talk)
            return
        body = self._told(call, path.split("/"), talk)
        if body is None:
            await do.refuses(404, {"error": {"message": "no such thing"}})(talk)
        elif isinstance(body, bytes):
            await do.sends(body, "application/octet-stream")(talk)
        else:
            await do.refuses(200, body)(talk)

    def _told(self, call: str, parts: list[str], talk: Talk) -> Any:
        match call:
            case "GET /files":
                named = ((n, f) for n, (f, _) in reversed(self.files.items()))
                return {"data": [{"id": n, "filename": f} for n, f in named]}
            case "POST /files":
                return self._take(talk.seen.body)
            case "GET /files/*/content":
                return self.files[parts[2]][1]
            case "DELETE /files/*":
                self.deleted.append(parts[2])
                return {"id": parts[2], "deleted": True}
            case "GET /batches":
                return {"data": list(reversed(self.works.values()))}
            case "POST /batches":
                return self._begin(talk.seen.json)
            case "GET /batches/*":
                return self._look(parts[2])
            case "POST /batches/*/cancel":
                self.works[parts[2]] |= {"status": "cancelling", "end": "cancelled", "looks": 0}
                return self.works[parts[2]]
        return None

    def _take(self, body: bytes) -> Any:
        head, _, rest = body.partition(b"application/jsonl\r\n\r\n")
        name = re.search(rb'filename="([^"]+)"', head)
        assert name
        assert b'name="purpose"\r\n\r\nbatch\r\n' in head
        return self._keep(name[1].decode(), rest[: rest.rindex(b"\r\n--")])

    def _keep(self, name: str, content: bytes) -> Any:
        file_id = f"file-{len(self.files) + 1}"
        self.files[file_id] = name, content
        return {"id": file_id, "filename": name, "purpose": "batch"}

    def _begin(self, wanted: Any) -> Any:
        assert wanted["endpoint"] == "/v1/chat/completions"
        assert wanted["completion_window"] == "24h"
        lines = self.files[wanted["input_file_id"]][1].splitlines()
        asked = [json.loads(line) for line in lines]
        assert all((line["method"], line["url"]) == ("POST", wanted["endpoint"]) for line in asked)
        assert not any(line["body"]["stream"] for line in asked)
        assert len({line["custom_id"] for line in asked}) == len(asked)
        self.asked += asked
        self.most_lines = max(self.most_lines, len(asked))
        work: dict[str, Any] = {"id": f"batch-{len(self.works) + 1}", "status": "validating"}
        work |= {"input_file_id": wanted["input_file_id"], "lines": asked, "looks": self.looks}
        work["end"] = self.ends.pop(0) if len(self.ends) > 1 else self.ends[0]
        self.works[work["id"]] = work
        return work

    def _look(self, work_id: str) -> Any:
        work = self.works.get(work_id)
        if work is not None and work["status"] not in ("completed", "expired", "cancelled"):
            work["looks"] -= 1
            if work["looks"] < 0:
                work["status"] = work["end"]
                self._finish(work)
            elif work["status"] != "cancelling":
                work["status"] = "in_progress"
        return work

    def _finish(self, work: dict[str, Any]) -> None:
        if work["end"] == "failed":
            work["errors"] = {"object": "list", "data": self.errors}
            return
        answers = b"".join(self._answer(line) for line in work["lines"])
        work["output_file_id"] = self._keep("output", answers)["id"]

    def _answer(self, line: Line) -> bytes:
        return (self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])(line)
