"""One connection as a form: what is typed, pasted, chosen, and what it leads to."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.measured.evaluated import Estimate, Measured
from app.domain.strategy import Way, strategy
from app.errors import KeyRefused
from app.settings.connection import Connection, Coordinates, Form, Price, Switches, Thinking
from app.settings.dialect import Dialect
from app.settings.providers import providers
from app.vlm.listing import Offered
from app.vlm.pasted import read_curl
from app.vlm.wire.address import resolve
from ui.settings.connections.connection_form import ConnectionForm
from ui.settings.key_chain import KeyPlace

ARK = "https://ark.cn-beijing.volces.com/api/v3"
WHOLE = Connection(
    dialect=Dialect.OPENAI,
    base_url="http://gpu.office:8000/v1",
    model="Qwen/Qwen3-VL-8B-Instruct",
    deadline_seconds=240,
    name="Office",
    provider="vllm",
    switches=Switches(Form.JSON_OBJECT, Thinking.OFF, Coordinates.PIXELS, False),
    context_window=16384,
    price=Price("0.80", "2.5", "¥"),
    plain_http_to="gpu.office:8000",
    fallback="Ark",
    switches_over=True,
    id="1a",
    requests_a_minute=60,
    tokens_a_minute=200_000,
    sees_examples=True,
)


@pytest.fixture
def form(qtbot: QtBot) -> ConnectionForm:
    made = ConnectionForm(resolve, read_curl)
    qtbot.addWidget(made)
    made.show_connection(Connection(model=""), "", ["Ark"])
    return made


def choose(form: ConnectionForm, provider: str) -> None:
    form.provider.setCurrentIndex(form.provider.findData(provider))


@pytest.mark.parametrize("connection", [WHOLE, Connection(), replace(WHOLE, switches=Switches())])
def test_what_is_shown_is_given_back(form: ConnectionForm, connection: Connection) -> None:
    form.show_connection(connection, "", ["Ark"])
    assert form.connection == connection
    assert form.problem() == ""


def test_showing_a_connection_is_no_edit(form: ConnectionForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.edited), qtbot.assertNotEmitted(form.moved):
        form.show_connection(WHOLE, "sk-1", ["Ark", "Other"])


def test_every_provider_can_be_chosen_and_brings_its_own(form: ConnectionForm) -> None:
    assert form.provider.count() == len(providers())
    choose(form, "ark")
    assert form.connection.base_url == ARK
    assert form.model.model == ""
    choose(form, "ollama")
    assert form.connection.base_url == "http://localhost:11434"
    assert form.connection.dialect is Dialect.OLLAMA
    assert form.key._one_row.isHidden()
    choose(form, "volcengine")
    assert form.connection.model == "qwen3-vl-8b"
    assert not form.key._pair_row.isHidden()


def test_what_a_person_typed_stays_when_the_provider_changes(form: ConnectionForm) -> None:
    form.address.line.setText("https://own.example/v1")
    form.model.set_model("mine")
    choose(form, "vllm")
    assert (form.connection.base_url, form.connection.model) == ("https://own.example/v1", "mine")


def test_the_address_that_will_be_called_is_shown_while_typing(form: ConnectionForm) -> None:
    says = form.address.says
    assert "curl" in says.text()
    form.address.line.setText("https://api.example.com/v1/")
    assert says.text() == "Questions go to https://api.example.com/v1/chat/completions"
    form.address.line.setText("api.example.com")
    assert "https://" in form.problem()
    assert not form.usable
    form.address.line.setText("")
    assert form.problem() == ""
    assert not form.usable


def test_plain_http_to_another_computer_wants_a_yes_for_that_host(form: ConnectionForm) -> None:
    field = form.address
    assert field.plain.isHidden()
    field.line.setText("http://gpu.office:8000/v1")
    assert not field.plain.isHidden()
    assert "gpu.office:8000" in field.says.text()
    assert form.problem()
    field.plain.click()
    assert form.connection.plain_http_to == "gpu.office:8000"
    assert "unencrypted" in field.says.text()
    assert form.problem() == ""


def test_another_host_wants_a_yes_of_its_own(form: ConnectionForm) -> None:
    field = form.address
    form.show_connection(WHOLE, "", [])
    assert field.plain.isChecked()
    field.line.setText("http://gpu.office:9000/v1")
    assert not field.plain.isChecked()
    assert form.problem()
    field.line.setText("http://gpu.office:8000/v1")
    field.plain.click()
    assert form.connection.plain_http_to == ""
    field.line.setText("http://localhost:8000/v1")
    assert field.plain.isHidden()


def test_a_pasted_command_fills_the_fields_it_belongs_to(form: ConnectionForm) -> None:
    command = (
        f'curl {ARK}/chat/completions \\\n  -H "Authorization: Bearer sk-9" \\\n'
        '  -d \'{"model": "ep-7"}\''
    )
    form.address.line.insert(command)
    assert form.connection.base_url == f"{ARK}/chat/completions"
    assert (form.connection.provider, form.connection.model) == ("ark", "ep-7")
    assert form.key.typed == "sk-9"
    assert "sk-9" not in form.address.says.text() + repr(form.connection)
    assert form.key.key.echoMode() is QLineEdit.EchoMode.Password


def test_a_command_pasted_by_key_may_have_several_lines(form: ConnectionForm, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(
        "curl --request POST \\\n  --url https://h.example/v1/chat/completions \\\n"
        '  --header \'api-key: sk-8\' \\\n  --data \'{\n  "model": "m",\n "n": 1}\'\n'
    )
    form.address.line.paste()
    assert form.connection.base_url == "https://h.example/v1/chat/completions"
    assert (form.key.typed, form.connection.model) == ("sk-8", "m")


@pytest.mark.parametrize(
    ("access", "secret", "typed", "wrong"),
    [
        ("AKLT", "SK", "AKLT:SK", False),
        (" AKLT ", " SK\n", "AKLT:SK", False),
        ("AKLT", "", "", True),
        ("", "SK", "", True),
        ("AK:LT", "SK", "", True),
        ("AKLT", "S:K", "", True),
        ("AKLT:SK", "", "AKLT:SK", False),  # pasted as one: it is shared out
        ("", "", "", False),
    ],
)
def test_ak_and_sk_are_two_fields(
    form: ConnectionForm, access: str, secret: str, typed: str, wrong: bool
) -> None:
    choose(form, "volcengine")
    form.key.secret.setText(secret)
    form.key.access.setText(access)
    assert form.key.typed == typed
    assert bool(form.problem()) is wrong
    assert form.usable is not wrong


def test_a_typed_key_comes_back_as_points(form: ConnectionForm) -> None:
    document = Connection(Dialect.VOLCENGINE, "https://h.example/x", provider="volcengine")
    form.show_connection(document, "AK:SK", [])
    assert (form.key.access.text(), form.key.secret.text()) == ("AK", "SK")
    assert form.key.typed == "AK:SK"
    form.show_connection(WHOLE, "sk-1", [])
    assert form.key.typed == "sk-1"


@pytest.mark.parametrize(
    ("place", "word", "forgettable"),
    [
        (KeyPlace.NOWHERE, "No key is kept", False),
        (KeyPlace.KEYRING, "kept in the system's keyring", True),
        (KeyPlace.SESSION, "until Tessera is closed", True),
        (KeyPlace.OUTSIDE, "TESSERA_API_KEY", False),
    ],
)
def test_where_the_key_is_is_said_and_the_key_never_shown(
    form: ConnectionForm, place: KeyPlace, word: str, forgettable: bool
) -> None:
    form.key.show_place(place)
    assert word in form.key._state.text()
    assert form.key.forget_button.isHidden() is not forgettable
    assert form.key.key.text() == ""


def test_the_servers_models_with_eyes_come_first_and_one_is_taken(form: ConnectionForm) -> None:
    box = form.model
    box.offer((Offered("qwen3-vl:8b", True), Offered("qwen3:8b")))
    assert box.model == "qwen3-vl:8b"
    assert [box.box.itemText(n) for n in (0, 2)] == ["qwen3-vl:8b", "qwen3:8b"]
    box.set_model("typed")
    box.offer((Offered("another", True),))
    assert box.model == "typed"
    box.offer(())
    assert "type the name" in box.line.text()
    box.show_failure(KeyRefused(host="h"))
    assert "does not accept the key" in box.line.text()
    box.set_listing(True)
    assert box.button.busy


def test_another_server_forgets_what_the_last_one_offered(form: ConnectionForm) -> None:
    form.model.offer((Offered("qwen3-vl:8b", True),))
    form.address.line.setText("https://other.example/v1")
    assert form.model.box.count() == 0
    assert form.model.model == "qwen3-vl:8b"


@pytest.mark.parametrize(
    ("typed", "kept"), [("0,80", "0.80"), (" 2 ", "2"), ("", ""), ("free", None), ("-1", None)]
)
def test_prices_are_exact_or_refused(form: ConnectionForm, typed: str, kept: str | None) -> None:
    form.more.price_in.setText(typed)
    assert bool(form.problem()) is (kept is None)
    if kept is not None:
        assert form.connection.price.tokens_in == kept


def test_nothing_switches_over_without_a_connection_to_fall_back_on(form: ConnectionForm) -> None:
    more = form.more
    assert not more.switches_over.isEnabled()
    more.fallback.setCurrentIndex(more.fallback.findData("Ark"))
    more.switches_over.click()
    assert (form.connection.fallback, form.connection.switches_over) == ("Ark", True)
    more.fallback.setCurrentIndex(0)
    assert (form.connection.fallback, form.connection.switches_over) == ("", False)


def test_how_it_did_when_it_was_measured_is_plain_text(form: ConnectionForm) -> None:
    form.show_measured(None)
    assert form.measured.words.text() == "Never measured on your photos"
    found, nothing = Estimate(0.474, 0.41, 0.535, 234), Estimate(None, None, None, 0)
    at = datetime(2026, 5, 3, 12, tzinfo=UTC)
    form.show_measured(Measured("<b>%1 %4</b>", at, 100, found, nothing))
    told = "Found 47 % (41–54) of all labels, right – of all findings, on «<b>%1 %4</b>», 100 cases"
    assert form.measured.words.text().startswith(told)
    assert form.measured.words.text().endswith("2026 · One look")
    way = strategy(Way.SEVERAL, 3)
    form.show_measured(Measured("cars", at, 100, found, nothing, way=way, otherwise=True))
    assert form.measured.words.text().endswith(
        "2026 · 3 looks, kept what at least 2 see\n"
        "Your templates look at photos in another way now."
    )
    assert form.measured.words.textFormat() is Qt.TextFormat.PlainText
