"""One try to deliver one message: whatever happens, it comes back as an attempt."""

import asyncio
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from app import errors as er
from app.domain.sending.outgoing import Attempt, Destination, Form, Message, Outcome, Secrets
from app.domain.words import Language
from app.outbox.address import endpoint_of
from app.outbox.forms import Letter, letter, one_line, robot_said
from app.outbox.patience import Patience
from app.wire.doors import Doors
from app.wire.start import start_of
from app.wire.unreached import unreached, words_of

_MOST_BYTES = 4096
_NOT_TRUSTED = (
    er.CertificateRefused,
    er.CertificateOfAnother,
    er.CertificateExpired,
    er.ClockWrong,
    er.NoEncryption,
)


async def try_once(
    message: Message,
    to: Destination,
    secrets: Secrets,
    doors: Doors,
    patience: Patience,
    language: Language = Language.ENGLISH,
) -> Attempt:
    """Send the message once. Redirects are not followed."""
    sent = letter(message, to, secrets, time.time(), language)
    if sent is None:
        return Attempt(Outcome.UNSIGNED)
    try:
        async with asyncio.timeout(patience.whole):
            attempt = await _post(sent, to, doors, patience)
    except (TimeoutError, httpx.TimeoutException, er.TimedOut):
        attempt = Attempt(Outcome.TIMED_OUT)
    except er.BadAddress as error:
        attempt = Attempt(Outcome.ADDRESS_REFUSED, said=error.reason)
    except er.AppError as error:
        said = one_line(str(error.data().get("said", "")).encode("utf-8", "replace"))
        refused = isinstance(error, (*_NOT_TRUSTED, er.BadSetting))
        attempt = Attempt(Outcome.NOT_TRUSTED if refused else Outcome.UNREACHABLE, said=said)
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        attempt = _broken(error, doors)
    return _without(attempt, secrets)


async def _post(sent: Letter, to: Destination, doors: Doors, patience: Patience) -> Attempt:
    target = endpoint_of(to, sent.address)
    door = await doors.to(target)
    async with door.client.stream(
        "POST",
        target.url,
        content=sent.body,
        headers=sent.headers,
        timeout=httpx.Timeout(patience.whole, connect=patience.connect),
        extensions=door.extensions,
    ) as response:
        start = await start_of(response, patience.connect, _MOST_BYTES)
        return _meaning(response.status_code, response.headers, start, to.form)


def _meaning(status: int, headers: Mapping[str, str], start: bytes, form: Form) -> Attempt:
    said = one_line(start[:_MOST_BYTES])
    if 200 <= status < 300:
        return robot_said(start) if form.robot else Attempt(Outcome.DELIVERED, status)
    if status in (429, 503):
        return Attempt(Outcome.BUSY, status, said, _asked_to_wait(headers))
    if status == 410:
        return Attempt(Outcome.GONE, status, said)
    if 300 <= status < 400:
        return Attempt(Outcome.REDIRECTED, status, said)
    return Attempt(Outcome.FAILED if status >= 500 else Outcome.REFUSED, status, said)


def _asked_to_wait(headers: Mapping[str, str]) -> float:
    """Of «Retry-After», which has seconds or a date; 0 where it says nothing usable."""
    told = headers.get("retry-after", "").strip()
    if told.isascii() and told.isdigit():
        return float(told[:9])
    try:
        until = parsedate_to_datetime(told)
    except ValueError:
        return 0.0
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0.0, (until - datetime.now(UTC)).total_seconds())


def _broken(error: Exception, doors: Doors) -> Attempt:
    if not isinstance(error, httpx.ConnectError | httpx.ProxyError):
        return Attempt(Outcome.BROKE_OFF, said=one_line(words_of(error).encode()))
    kind, said = unreached(error, doors.clock)
    outcome = Outcome.UNREACHABLE
    if kind is er.HostNotFound:
        outcome = Outcome.NOT_FOUND
    elif kind in _NOT_TRUSTED:
        outcome = Outcome.NOT_TRUSTED
    return Attempt(outcome, said=one_line(said.encode("utf-8", "replace")))


def _without(attempt: Attempt, secrets: Secrets) -> Attempt:
    """A server may say back what it was sent."""
    said = attempt.said
    for secret in filter(None, (secrets.key, secrets.signing)):
        said = said.replace(secret, "***")
    return Attempt(attempt.outcome, attempt.status, said, attempt.wait)
