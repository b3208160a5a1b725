"""What servers' refusals and broken connections mean."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from app import errors as er
from app.vlm.error_shapes import asked_to_wait
from app.vlm.failures import Server, broken, inside, refused, retriable

SERVER = Server("model.example:8000", "qwen3-vl-8b", "AKLT-secret:SK-secret")


def nested(message: str, **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, **more}}


# What these servers answer, seen or documented; see the reference on providers.
REFUSALS: list[tuple[int, Any, type[er.ModelError], str]] = [
    # vLLM
    (401, {"error": "Unauthorized"}, er.KeyRefused, "Unauthorized"),
    (
        404,
        nested("The model `x` does not exist.", type="NotFoundError", code=404),
        er.ModelNotFound,
        "The model `x` does not exist.",
    ),
    (
        400,
        nested(
            "At most 2 image(s) may be provided in one prompt.", type="BadRequestError", code=400
        ),
        er.TooLarge,
        "At most 2 image(s) may be provided in one prompt.",
    ),
    (
        400,
        nested("This model's maximum context length is 4096 tokens.", code=400),
        er.TooLarge,
        "This model's maximum context length is 4096 tokens.",
    ),
    (
        400,
        nested("cannot identify image file", code=400),
        er.RequestRefused,
        "cannot identify image file",
    ),
    # llama.cpp
    (
        400,
        {
            "error": {
                "code": 400,
                "message": "the request exceeds the available context size, try increasing it",
                "type": "exceed_context_size_error",
                "n_prompt_tokens": 9000,
                "n_ctx": 4096,
            }
        },
        er.TooLarge,
        "the request exceeds the available context size, try increasing it",
    ),
    (
        401,
        nested("Invalid API Key", code=401, type="authentication_error"),
        er.KeyRefused,
        "Invalid API Key",
    ),
    (
        503,
        nested("Loading model", code=503, type="unavailable_error"),
        er.ServerFailed,
        "Loading model",
    ),
    # SGLang
    (
        400,
        {"object": "error", "message": "bad", "type": "BadRequest", "param": None, "code": 400},
        er.RequestRefused,
        "bad",
    ),
    # Ollama and LM Studio
    (404, {"error": "model 'x' not found"}, er.ModelNotFound, "model 'x' not found"),
    (503, {"error": "server busy, maximum pending requests exceeded"}, er.ServerFailed, ""),
    (400, {"error": "'response_format.type' must be 'json_schema'"}, er.RequestRefused, ""),
    # OpenRouter
    (402, nested("Insufficient credits", code=402), er.QuotaUsedUp, "Insufficient credits"),
    (403, nested("Your input was flagged", code=403, metadata={}), er.ContentRefused, ""),
    (408, nested("Timed out", code=408), er.ServerFailed, "Timed out"),
    (502, nested("Provider down", code=502), er.ServerFailed, "Provider down"),
    # Ark
    (400, nested("too big", code="InvalidParameter.OversizeImage"), er.TooLarge, "too big"),
    (400, nested("no", code="InputImageSensitiveContentDetected"), er.ContentRefused, "no"),
    (404, nested("not activated", code="ModelNotOpen"), er.ModelNotFound, "not activated"),
    (429, nested("RPM", code="RateLimitExceeded.EndpointRPMExceeded"), er.RateLimited, "RPM"),
    (403, nested("overdue", code="AccountOverdueError"), er.QuotaUsedUp, "overdue"),
    # DashScope
    (401, nested("Incorrect API key provided.", code="invalid_api_key"), er.KeyRefused, ""),
    (400, nested("Access denied, overdue payment", code="Arrearage"), er.QuotaUsedUp, ""),
    (400, nested("inappropriate", code="data_inspection_failed"), er.ContentRefused, ""),
    (403, nested("free tier only", code="AllocationQuota.FreeTierOnly"), er.QuotaUsedUp, ""),
    (404, nested("no such model", code="model_not_found"), er.ModelNotFound, ""),
    (429, nested("slow down", code="limit_burst_rate"), er.RateLimited, ""),
    (429, nested("You exceeded your current quota", code="insufficient_quota"), er.QuotaUsedUp, ""),
    (500, nested("Request timed out", code="RequestTimeOut"), er.ServerFailed, ""),
    (
        400,
        {"code": "InvalidParameter", "message": "url error", "request_id": "1"},
        er.RequestRefused,
        "url error",
    ),
    # LiteLLM
    (400, nested("No connected db.", type="no_db_connection", code="400"), er.KeyRefused, ""),
    # FastAPI
    (
        422,
        {"detail": [{"loc": ["body"], "msg": "Unexpected keys"}]},
        er.RequestRefused,
        "Unexpected keys",
    ),
    (422, {"detail": "no"}, er.RequestRefused, "no"),
    # Volcengine's gateway
    (
        400,
        {"ResponseMetadata": {"Error": {"Code": "InvalidAuthorization", "Message": "bad AK"}}},
        er.RequestRefused,
        "bad AK",
    ),
    # Proxies and plain words
    (413, "<html><head><title>413 Request Entity Too Large</title></head></html>", er.TooLarge, ""),
    (
        502,
        "<html><style>p{}</style><h1>502 Bad&nbsp;Gateway</h1></html>",
        er.ServerFailed,
        "502 Bad Gateway",
    ),
    (500, "Internal Server Error", er.ServerFailed, "Internal Server Error"),
    (500, "", er.ServerFailed, "HTTP 500"),
    (403, b"\xff\xfe", er.KeyRefused, ""),
    (418, "[" * 200_000, er.RequestRefused, ""),
    (202, "", er.BadAnswer, "HTTP 202"),
]


@pytest.mark.parametrize(("status", "body", "kind", "said"), REFUSALS)
def test_refusals_become_typed_errors(
    status: int, body: Any, kind: type[er.ModelError], said: str
) -> None:
    sent = (
        body
        if isinstance(body, bytes)
        else (body if isinstance(body, str) else json.dumps(body)).encode()
    )
    error = refused(status, httpx.Headers(), sent, SERVER)
    assert type(error) is kind
    assert error.host == SERVER.host
    assert error.said == said if said else error.said
    if isinstance(error, er.RequestRefused | er.ServerFailed):
        assert error.status == status
    if isinstance(error, er.ModelNotFound):
        assert error.model == "qwen3-vl-8b"


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
        ({"error": {"message": "CUDA out of memory", "code": 500}}, er.ServerFailed, 500),
        ({"error": {"message": "boom"}}, er.ServerFailed, 200),
        ({"error": "boom"}, er.ServerFailed, 200),
        ({"object": "error", "message": "boom", "code": 400}, er.RequestRefused, 400),
        ({"message": "boom", "type": "x"}, er.ServerFailed, 200),
        ({"type": "error", "error": {"type": "overloaded"}}, er.ServerFailed, 200),
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
    assert type(broken(error, SERVER)) is kind


def test_only_what_may_pass_is_asked_again() -> None:
    again = [er.RateLimited(), er.ServerFailed(status=500), er.ServerFailed(status=408)]
    again += [er.Unreachable(), er.ConnectionLost()]
    never = [er.KeyRefused(), er.RequestRefused(status=400), er.QuotaUsedUp(), er.TimedOut()]
    never += [er.ContentRefused(), er.ServerFailed(status=200), er.BadAnswer(), er.Redirected()]
    never += [er.Unreachable(said="[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed")]
    assert all(retriable(error) for error in again)
    assert not any(retriable(error) for error in never)
