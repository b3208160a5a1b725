"""Every provider is a table; what a connection's own switches change of it."""

import pytest

from app.domain.words import Language
from app.settings.connection import Connection, Coordinates, Form, Switches, Thinking
from app.settings.dialect import Dialect
from app.settings.providers import Provider, provider_of, providers
from app.vlm.wire.address import resolve


@pytest.mark.parametrize("provider", providers().values(), ids=str)
def test_every_table_makes_sense(provider: Provider) -> None:
    assert all(provider.name(language) for language in Language)
    assert provider.dialect is not Dialect.PRACTICE
    assert provider.key in ("one", "pair", "none")
    assert provider.forms
    assert list(provider.forms) == sorted(provider.forms, key=list(Form).index)
    assert provider.context_window >= 16_384
    if provider.address:
        resolve(Connection(provider.dialect, provider.address, provider=provider.id))
    if provider.port:
        assert f":{provider.port}" in provider.address


def test_a_connection_without_a_known_provider_is_as_any_other_address() -> None:
    assert provider_of(Connection(provider="gone")).id == "other"


def test_a_switch_takes_the_place_of_the_table() -> None:
    ark = providers()["ark"]
    plain = Connection(provider="ark")
    assert ark.forms_for(plain) == tuple(Form)
    assert ark.body_for(plain) == {}
    assert ark.coordinates_for(plain) is Coordinates.RELATIVE
    assert ark.window_for(plain) == 32_768
    switches = Switches(Form.JSON_OBJECT, Thinking.OFF, Coordinates.PIXELS)
    set_by_hand = Connection(provider="ark", switches=switches, context_window=8_000)
    assert ark.forms_for(set_by_hand) == (Form.JSON_OBJECT, Form.PROMPT)
    assert ark.body_for(set_by_hand) == {"thinking": {"type": "disabled"}}
    assert ark.coordinates_for(set_by_hand) is Coordinates.PIXELS
    assert ark.window_for(set_by_hand) == 8_000


def test_what_a_provider_always_wants_stays_beside_the_switch() -> None:
    vllm = providers()["vllm"]
    thinking = Connection(provider="vllm", switches=Switches(thinking=Thinking.ON))
    told = {"top_k": 20, "chat_template_kwargs": {"enable_thinking": True}}
    assert vllm.body_for(thinking) == told
