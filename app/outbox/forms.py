"""A message as each kind of destination wants it, and what its answer means."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from app.domain.sending.outgoing import Attempt, Destination, Form, Message, Outcome, Secrets
from app.domain.sending.robot_address import joined
from app.domain.words import Language
from app.outbox import signing
from app.outbox.robot_text import robot_text

# Robots say with these that too much was sent in a minute.
_TOO_MANY = {9499, 11232, 130101, 45009}
_LONGEST_SAID = 200


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent: the address as it is called, headers, body."""

    address: str
    headers: dict[str, str]
    body: bytes


def letter(
    message: Message, to: Destination, secrets: Secrets, now: float, language: Language
) -> Letter | None:
    """The message as it goes out at that time, in seconds of Unix; None where it can't be signed,
    or a robot's key is missing."""
    headers = {"content-type": "application/json", "user-agent": "Tessera"}
    if to.form is Form.WEBHOOK:
        key, body = signing.secret_bytes(secrets.signing), message.body.encode()
        if key is None:
            return None
        headers |= {"webhook-id": message.id, "webhook-timestamp": str(int(now))}
        headers["webhook-signature"] = signing.standard(key, message.id, int(now), body)
        return Letter(to.address.strip(), headers, body)
    if not secrets.key:
        return None
    address = joined(to.form, to.address.strip(), secrets.key)
    told = _robot(to.form, robot_text(message.body, language))
    if to.form is Form.FEISHU and secrets.signing:
        told["timestamp"] = str(int(now))
        told["sign"] = signing.feishu(secrets.signing, int(now))
    if to.form is Form.DINGTALK and secrets.signing:
        sign = quote(signing.dingtalk(secrets.signing, int(now * 1000)), safe="")
        address += f"&timestamp={int(now * 1000)}&sign={sign}"
    return Letter(address, headers, json.dumps(told, ensure_ascii=False).encode())


def robot_said(start: bytes) -> Attempt:
    """A robot answers 200 whatever happened; the code in its answer says what."""
    try:
        told = json.loads(start)
        code = next(told[name] for name in ("errcode", "code", "StatusCode") if name in told)
    except (ValueError, TypeError, StopIteration, RecursionError):
        return Attempt(Outcome.SAID_NO, 0, one_line(start))
    if code == 0 and not isinstance(code, bool):
        return Attempt(Outcome.DELIVERED, 200)
    said = str(told.get("errmsg") or told.get("msg") or "")
    number = code if isinstance(code, int) and abs(code) < 2**31 else 0
    busy = Outcome.BUSY if number in _TOO_MANY else Outcome.SAID_NO
    return Attempt(busy, number, one_line(said.encode("utf-8", "replace")))


def one_line(said: bytes) -> str:
    """Others' words, to be kept and shown as plain text."""
    text = said.decode("utf-8", "replace")
    plain = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(plain.split())[:_LONGEST_SAID]


def _robot(form: Form, text: str) -> dict[str, Any]:
    if form is Form.FEISHU:
        return {"msg_type": "text", "content": {"text": text}}
    told: dict[str, Any] = {"msgtype": "text", "text": {"content": text}}
    return told | ({"at": {"isAtAll": False}} if form is Form.DINGTALK else {})
