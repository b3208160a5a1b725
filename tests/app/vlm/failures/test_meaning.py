"""What servers' refusals and broken connections mean."""

import json
import socket
import ssl
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from app import errors as er
from app.settings.providers import keys_of_one_region
from app.vlm.failures.meaning import Server, broken, inside, refused, retriable
from app.vlm.failures.shapes import asked_to_wait
from app.wire.clock import Clock
from tests.helpers.refusals import ALL, dashscope, nested

SERVER = Server("model.example:8000", "qwen3-vl-8b", "AKLT-secret:SK-secret")


CASES = [
    pytest.param(*refusal, id=f"{name}-{refusal[0]}-{refusal[2].__name__}")
    for name, refusals in ALL.items()
    for refusal in refusals
]


@pytest.mark.parametrize(("status", "body", "kind", "told"), CASES)
def test_refusals_become_typed_errors(
    status: int, body: Any, kind: type[er.ModelError], told: dict[str, Any]
) -> None:
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    sent = text if isinstance(text, bytes) else text.encode()
    error = refused(status, httpx.Headers(), sent, SERVER)
    assert type(error) is kind
    assert error.host == SERVER.host
    assert {name: getattr(error, name) for name in told} == told


# As OpenRouter, LiteLLM and SGLang tell errors: behind a 200, with the status inside.
NESTED = [
    case
    for case in CASES
    if isinstance(case.values[1], dict) and isinstance(case.values[1].get("error"), dict)
]


@pytest.mark.parametrize(("status", "body", "kind", "told"), NESTED)
def test_a_refusal_said_inside_an_answer_means_the_same(
    status: int, body: Any, kind: type[er.ModelError], told: dict[str, Any]
) -> None:
    error = inside({**body, "error": {"status": status, **body["error"]}}, SERVER)
    assert type(error) is kind
    assert {name: getattr(error, name) for name in told} == told


def test_a_key_may_be_of_another_region() -> None:
    regional = replace(SERVER, regional=True)
    body = json.dumps(dashscope("Incorrect API key provided.", "invalid_api_key")).encode()
    assert type(refused(401, httpx.Headers(), body, regional)) is er.KeyOfOtherRegion
    assert type(refused(403, httpx.Headers(), b"", regional)) is er.KeyRefused
    assert keys_of_one_region("dashscope-intl.aliyuncs.com")
    assert not keys_of_one_region("ark.cn-beijing.volces.com")


def test_a_server_that_wants_a_key_and_got_none() -> None:
    keyless = replace(SERVER, key="")
    assert type(refused(401, httpx.Headers(), b"", keyless)) is er.KeyWanted
    assert type(refused(403, httpx.Headers(), b"", keyless)) is er.KeyRefused
    assert type(refused(401, httpx.Headers(), b"", SERVER)) is er.KeyRefused


def test_input_that_is_longer_than_the_window() -> None:
    said = b'{"error": {"message": "Input length 40000 exceeds the maximum length 32768"}}'
    assert type(refused(400, httpx.Headers(), said, SERVER)) is er.ContextTooLong


@pytest.mark.parametrize(("minutes", "kind"), [(2, er.KeyRefused), (-90, er.ClockWrong)])
def test_a_signature_out_of_date_by_a_wrong_clock(minutes: int, kind: type[er.ModelError]) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(minutes=minutes), usegmt=True)
    body = json.dumps(nested("Signature expired", code="RequestExpired")).encode()
    error = refused(401, httpx.Headers({"date": date}), body, SERVER)
    assert type(error) is kind
    if isinstance(error, er.ClockWrong):
        assert abs(error.seconds / 60 - minutes) < 1
    assert type(refused(401, httpx.Headers({"date": date}), b"no", SERVER)) is er.KeyRefused


def test_a_redirect_tells_where_to_without_its_query() -> None:
    headers = httpx.Headers({"location": "https://b.example/v1?token=abc"})
    error = refused(307, headers, b"", SERVER)
    assert type(error) is er.Redirected
    assert error.said == "https://b.example/v1"


def test_a_rate_limit_tells_how_long() -> None:
    error = refused(429, httpx.Headers({"Retry-After": "7"}), b"", SERVER)
    assert isinstance(error, er.RateLimited)
    assert error.retry_after == 7


@pytest.mark.parametrize(
    ("name", "value", "seconds"),
    [
        ("retry-after", "3", 3),
        ("Retry-After", " 1.5 ", 1.5),
        ("retry-after-ms", "1500", 1.5),
        ("llm_provider-retry-after", "9", 9),
        ("retry-after", "soon", 0),
        ("retry-after", "-4", 0),
        ("retry-after", "1e9", 0),
        ("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT", 0),
        ("x", "3", 0),
    ],
)
def test_waits_are_read(name: str, value: str, seconds: float) -> None:
    assert asked_to_wait(httpx.Headers({name: value})) == seconds


def test_a_wait_until_a_moment_is_read() -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    assert 50 < asked_to_wait(httpx.Headers({"retry-after": moment})) <= 60


@pytest.mark.parametrize(
    ("payload", "kind", "status"),
    [
        ({"error": {"message": "CUDA out of memory", "code": 500}}, er.OutOfMemory, 500),
        ({"error": {"message": "boom"}}, er.ServerFailed, 200),
        ({"error": "boom"}, er.ServerFailed, 200),
        ({"object": "error", "message": "boom", "code": 400}, er.RequestRefused, 400),
        ({"message": "boom", "type": "x"}, er.ServerFailed, 200),
        ({"type": "error", "error": {"type": "overloaded"}}, er.ServerBusy, 200),
        ({"error": {"message": "slow", "code": 429}, "choices": []}, er.RateLimited, None),
        ({"error": {"message": "flagged by moderation", "code": 403}}, er.ContentRefused, None),
        ({"ResponseMetadata": {"Error": {"Message": "x"}}, "output": None}, er.ServerFailed, 200),
    ],
)
def test_errors_inside_an_answer(
    payload: Any, kind: type[er.ModelError], status: int | None
) -> None:
    error = inside(payload, SERVER)
    assert type(error) is kind
    if status is not None:
        assert error is not None
        assert error.data()["status"] == str(status)


@pytest.mark.parametrize(
    "payload",
    [
        {"choices": [], "error": None},
        {"choices": [{"message": {"content": "error"}}]},
        {"output": {"text": "x"}, "message": "success", "code": 0},
        {"output": {"text": "x"}, "ResponseMetadata": {"RequestId": "1"}},
        [],
        "error",
        None,
    ],
)
def test_an_answer_is_no_error(payload: Any) -> None:
    assert inside(payload, SERVER) is None


def test_the_servers_words_are_made_harmless() -> None:
    dirty = "Bad key AKLT-secret:SK-secret\n\x1b[31mred\u202e\ud83d SK-secret " + "x" * 900
    said = SERVER.says(dirty)
    assert said.startswith("Bad key *** [31mred *** xxx")
    assert len(said) == 500


def test_a_short_key_blots_nothing_out() -> None:
    assert Server("h", key="x").says("next") == "next"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx.ConnectError("refused"), er.Unreachable),
        (httpx.ProxyError("407 Proxy Authentication Required"), er.ProxyRefused),
        (httpx.ProxyError("403 Forbidden"), er.ProxyBlocked),
        (httpx.ProxyError("502 Bad Gateway"), er.Unreachable),
        (httpx.ReadError(""), er.ConnectionLost),
        (httpx.WriteError(""), er.ConnectionLost),
        (
            httpx.RemoteProtocolError("Server disconnected without sending a response."),
            er.ConnectionLost,
        ),
        (httpx.RemoteProtocolError("peer closed connection without …"), er.ConnectionLost),
        (httpx.RemoteProtocolError("illegal status line"), er.BadAnswer),
        (httpx.InvalidURL("x"), er.BadAddress),
    ],
)
def test_broken_connections(error: Exception, kind: type[er.ModelError]) -> None:
    assert type(broken(error, SERVER, Clock())) is kind


def _connecting(cause: Exception) -> httpx.ConnectError:
    """As httpx wraps what the system says."""
    error = httpx.ConnectError("All connection attempts failed")
    error.__cause__ = cause
    return error


def _certificate(said: str) -> ssl.SSLCertVerificationError:
    return ssl.SSLCertVerificationError(1, f"[SSL] certificate verify failed: {said} (_ssl.c:1006)")


# OpenSSL's words, then those of macOS and Windows.
CAUSES: list[tuple[Exception, type[er.ModelError]]] = [
    (socket.gaierror(-2, "Name or service not known"), er.HostNotFound),
    (ConnectionRefusedError(111, "Connect call failed ('127.0.0.1', 9)"), er.NothingListens),
    (OSError(101, "Network is unreachable"), er.Unreachable),
    (ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number"), er.NoEncryption),
    (ssl.SSLError(1, "[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] handshake failure"), er.Unreachable),
    (_certificate("self-signed certificate in certificate chain"), er.CertificateRefused),
    (_certificate("unable to get local issuer certificate"), er.CertificateRefused),
    (_certificate("Hostname mismatch, certificate is not valid for 'x'"), er.CertificateOfAnother),
    (_certificate("certificate is not yet valid"), er.ClockWrong),
    (_certificate("certificate has expired"), er.ClockWrong),
    (_certificate("“model.example” certificate is not trusted"), er.CertificateRefused),
    (_certificate("“model.example” certificate is expired"), er.ClockWrong),
    (
        _certificate("A certificate chain terminated in a root certificate that is not trusted"),
        er.CertificateRefused,
    ),
    (_certificate("A required certificate is not within its validity period"), er.ClockWrong),
]


@pytest.mark.parametrize(("cause", "kind"), CAUSES)
def test_why_nothing_was_reached(cause: Exception, kind: type[er.ModelError]) -> None:
    error = broken(_connecting(cause), SERVER, Clock())
    assert type(error) is kind
    assert error.said


@pytest.mark.parametrize(
    ("ahead", "kind"), [(2.0, er.CertificateExpired), (-86400.0 * 400, er.ClockWrong)]
)
def test_a_certificate_that_has_run_out_or_a_clock_that_is_wrong(
    ahead: float, kind: type[er.ModelError]
) -> None:
    """What another server said of the time decides."""
    clock = Clock()
    moment = datetime.now(UTC) + timedelta(seconds=ahead)
    clock.hear({"date": format_datetime(moment, usegmt=True)})
    clock.hear({"date": "nonsense"})
    error = broken(_connecting(_certificate("certificate has expired")), SERVER, clock)
    assert type(error) is kind
    if isinstance(error, er.ClockWrong):
        assert abs(error.seconds - ahead) < 5


def test_only_what_may_pass_is_asked_again() -> None:
    again = [er.RateLimited(), er.ServerFailed(status=500), er.ServerFailed(status=408)]
    again += [er.Unreachable(), er.ConnectionLost(), er.NothingListens(), er.HostNotFound()]
    again += [er.ServerLoading(status=503), er.ServerBusy(status=503)]
    never = [er.KeyRefused(), er.RequestRefused(status=400), er.QuotaUsedUp(), er.TimedOut()]
    never += [er.ContentRefused(), er.ServerFailed(status=200), er.BadAnswer(), er.Redirected()]
    never += [er.CertificateRefused(), er.ClockWrong(), er.ProxyRefused(), er.NoEncryption()]
    never += [er.OutOfMemory(status=500), er.ThinkingRefused(), er.PictureUnreadable()]
    assert all(retriable(error) for error in again)
    assert not any(retriable(error) for error in never)
