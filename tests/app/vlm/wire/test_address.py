"""Which addresses may be called."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadAddress, NotConnected
from app.settings.connection import PRACTICE, Connection
from app.settings.dialect import Dialect
from app.settings.providers import providers
from app.vlm.wire.address import endpoint, resolve
from app.wire.address import check_reached


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("http://localhost:8080/v1", "http://localhost:8080/v1/chat/completions"),
        ("http://localhost:8080/v1/", "http://localhost:8080/v1/chat/completions"),
        ("  http://localhost:8080 ", "http://localhost:8080/v1/chat/completions"),
        ("http://[::1]:8000/v1", "http://[::1]:8000/v1/chat/completions"),
        ("https://api.example.com", "https://api.example.com/v1/chat/completions"),
        (
            "https://ark.cn-beijing.volces.com/api/v3",
            "https://ark.cn-beijing.volces.com/api/v3/chat/completions",
        ),
        (
            "HTTPS://Example.com/openai/chat/completions?api-version=1#top",
            "https://example.com/openai/chat/completions?api-version=1",
        ),
    ],
)
def test_chat_completions_are_found_from_what_people_paste(typed: str, called: str) -> None:
    assert resolve(Connection(base_url=typed)) == called


_HOSTS = st.sampled_from(
    ["https://api.example.com", "http://localhost:8080", "https://[2001:db8::1]:8443"]
)
_PATHS = st.lists(st.sampled_from(["v1", "api", "v3", "compatible-mode", "proxy"]), min_size=1)
_ENDS = st.sampled_from(["", "/", "//", "/chat/completions", "/chat/completions/", " "])


@given(host=_HOSTS, path=_PATHS, end=_ENDS, query=st.sampled_from(["", "?api-version=1"]))
def test_however_much_of_it_is_pasted_the_same_address_is_called(
    host: str, path: list[str], end: str, query: str
) -> None:
    typed = f"{host}/{'/'.join(path)}{end.strip()}{query}{' ' * end.count(' ')}"
    called = f"{host}/{'/'.join(path)}/chat/completions{query}"
    assert resolve(Connection(base_url=typed)) == called
    assert resolve(Connection(base_url=called)) == called


@given(host=_HOSTS, path=_PATHS, end=_ENDS)
def test_the_inference_interface_is_called_as_typed(host: str, path: list[str], end: str) -> None:
    typed = f"{host}/{'/'.join(path)}{end}".strip()
    assert resolve(Connection(Dialect.VOLCENGINE, typed)) == typed


@pytest.mark.parametrize("provider", [p for p in providers().values() if p.address], ids=str)
def test_a_providers_address_and_its_bare_host_lead_to_the_same_place(provider: Any) -> None:
    known = Connection(provider.dialect, provider.address, provider=provider.id)
    called = resolve(known)
    assert resolve(replace(known, base_url=called)) == called
    if provider.dialect is not Dialect.VOLCENGINE:
        bare = called.partition("//")[2].partition("/")[0]
        scheme = called.partition("://")[0]
        assert resolve(replace(known, base_url=f"{scheme}://{bare}")) == called
        assert resolve(replace(known, base_url=f"{scheme}://{bare}/")) == called


@pytest.mark.parametrize("call", ["models", "responses", "completions", "embeddings"])
def test_another_call_of_the_same_interface_is_understood(call: str) -> None:
    typed = f"https://api.example.com/v1/{call}"
    assert resolve(Connection(base_url=typed)) == "https://api.example.com/v1/chat/completions"
    deployed = "https://azure.example.com/models/chat/completions"
    assert resolve(Connection(base_url=deployed)) == deployed


def test_plain_http_goes_to_a_named_host_that_a_person_allowed() -> None:
    allowed = Connection(base_url="http://GPU.office:8000/v1", plain_http_to="gpu.office:8000")
    target = endpoint(allowed)
    assert target.url == "http://gpu.office:8000/v1/chat/completions"
    check_reached("192.168.1.20", target)
    with pytest.raises(BadAddress) as caught:
        check_reached("169.254.169.254", target)
    assert caught.value.reason == "metadata"


@pytest.mark.parametrize(
    "typed",
    ["http://gpu.office:9000/v1", "http://gpu.office/v1", "http://other.office:8000/v1",
     "http://gpu.office:8000.evil.example/v1"],
)  # fmt: skip
def test_another_host_needs_a_new_yes(typed: str) -> None:
    with pytest.raises(BadAddress) as caught:
        resolve(Connection(base_url=typed, plain_http_to="gpu.office:8000"))
    assert caught.value.reason in ("plain_http", "port")


def test_volcengine_is_called_at_the_full_address_as_typed() -> None:
    typed = "https://ml-platform.volcengine.com/api/v1/services/qwen-vl-8b/inference"
    assert resolve(Connection(Dialect.VOLCENGINE, typed)) == typed


def test_host_and_port_are_told_without_the_path() -> None:
    assert (
        endpoint(Connection(base_url="https://a.example:8443/secret/v1")).host == "a.example:8443"
    )
    assert endpoint(PRACTICE).host == "practice"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("file:///etc/passwd", "scheme"),
        ("ftp://example.com/v1", "scheme"),
        ("localhost:8080/v1", "scheme"),
        ("https:/example.com/v1", "scheme"),
        ("api.example.com", "scheme"),
        ("https://user:pw@example.com/v1", "userinfo"),
        ("https://api.openai.com@evil.example/v1", "userinfo"),
        ("https://", "host"),
        ("https://exa mple.com", "host"),
        ("https://[::1", "host"),
        ("https://example.com:99999/v1", "port"),
        ("https://example.com:0/v1", "port"),
        ("http://192.168.1.20:8000/v1", "plain_http"),
        ("http://example.com/v1", "plain_http"),
        ("http://localhost.evil.example/v1", "plain_http"),
        ("http://169.254.169.254/latest", "metadata"),
        ("https://169.254.169.254/latest", "metadata"),
        ("http://2852039166/latest", "metadata"),
        ("http://0xA9FEA9FE/latest", "metadata"),
        ("http://0251.0376.0251.0376/latest", "metadata"),
        ("http://169.254.43518/", "metadata"),
        ("http://[::ffff:169.254.169.254]/", "metadata"),
        ("http://[::ffff:a9fe:a9fe]/", "metadata"),
        ("http://[64:ff9b::a9fe:a9fe]/", "metadata"),
        ("http://[fe80::1]/", "metadata"),
        ("http://[fd00:ec2::254]/", "metadata"),
        ("http://100.100.100.200/", "metadata"),
        ("http://metadata.google.internal/", "metadata"),
        ("http://metadata.google.internal./", "metadata"),
        ("http://[::ffff:127.0.0.1]:8080/v1", "host"),
        ("http://2130706433/", "host"),
        ("http://127.1/", "host"),
        ("http://0.0.0.0:8080/v1", "host"),
        ("http://[::]:8080/v1", "host"),
        ("https://[fe80::1%25eth0]/", "host"),
    ],
)
def test_addresses_that_are_refused(typed: str, reason: str) -> None:
    with pytest.raises(BadAddress) as caught:
        resolve(Connection(base_url=typed))
    assert caught.value.reason == reason
    assert "pw" not in str(caught.value)


def test_no_address_is_not_connected() -> None:
    with pytest.raises(NotConnected):
        resolve(Connection(base_url="  "))


@pytest.mark.parametrize(
    ("typed", "reached", "reason"),
    [
        ("http://localhost:1/v1", "192.168.1.4", "plain_http"),
        ("https://rebind.example/v1", "169.254.169.254", "metadata"),
        ("https://rebind.example/v1", "::ffff:169.254.169.254", "metadata"),
        ("https://rebind.example/v1", "fe80::1%2", "metadata"),
        ("https://rebind.example/v1", "0.0.0.0", "host"),
    ],
)
def test_what_a_name_leads_to_is_looked_at_again(typed: str, reached: str, reason: str) -> None:
    with pytest.raises(BadAddress) as caught:
        check_reached(reached, endpoint(Connection(base_url=typed)))
    assert caught.value.reason == reason


def test_good_places_are_reached() -> None:
    check_reached("127.0.0.1", endpoint(Connection(base_url="http://localhost:1/v1")))
    check_reached("::1", endpoint(Connection(base_url="http://localhost:1/v1")))
    check_reached("10.1.2.3", endpoint(Connection(base_url="https://model.office/v1")))
