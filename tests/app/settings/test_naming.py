"""Names for connections, and what an older settings file becomes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.words import Language
from app.settings.connection import PRACTICE, Connection
from app.settings.dialect import Dialect
from app.settings.naming import free_name, tidied, usual_name
from app.settings.secrets import place_of
from app.settings.settings import Settings

ARK = "https://ark.cn-beijing.volces.com/api/v3"
HERE = Connection(base_url="http://localhost:8080/v1", model="m")


@pytest.mark.parametrize(
    ("connection", "name"),
    [
        (Connection(provider="ark", model="ep-2"), "Volcengine Ark · ep-2"),
        (Connection(provider="siliconflow", model=""), "SiliconFlow"),
        (Connection(base_url="https://gpu.office:8000/v1", model="q"), "gpu.office:8000 · q"),
        (Connection(provider="gone", base_url="https://h.example", model="q"), "h.example · q"),
        (Connection(model=""), ""),
    ],
)
def test_the_usual_name_says_where_and_what(connection: Connection, name: str) -> None:
    assert usual_name(connection) == name


def test_a_provider_is_called_as_people_there_know_it() -> None:
    document = Connection(provider="siliconflow", model="q")
    assert usual_name(document, Language.CHINESE) == "硅基流动 · q"


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert free_name(" Ark ", ["Qwen"]) == "Ark"
    assert free_name("Ark", ["Ark", "Ark 2"]) == "Ark 3"
    assert free_name("", []) == "2"
    assert free_name("practice", []) == "practice 2"


def test_the_one_connection_of_an_older_file_gets_a_name_and_keeps_its_key() -> None:
    told = tidied(Settings(connection=HERE))
    (saved,) = told.connections
    assert told.connection == saved
    assert saved.name == "localhost:8080 · m"
    assert place_of(saved) == place_of(HERE)


@pytest.mark.parametrize(
    ("connection", "provider"),
    [
        (Connection(base_url=ARK, model="ep-1"), "ark"),
        (Connection(Dialect.VOLCENGINE, "https://own.example/inference"), "volcengine"),
        (Connection(Dialect.OLLAMA, "http://localhost:11434"), "ollama"),
        (HERE, "other"),
    ],
)
def test_its_provider_is_told_by_its_address_or_its_dialect(
    connection: Connection, provider: str
) -> None:
    assert tidied(Settings(connection=connection)).connection.provider == provider


def test_practice_becomes_a_choice_for_the_next_run() -> None:
    told = tidied(Settings(connection=PRACTICE))
    assert told.in_use == PRACTICE
    assert (told.connections, told.connection) == ((), Connection())
    both = tidied(Settings(connection=PRACTICE, connections=(HERE,)))
    assert both.in_use == PRACTICE
    assert both.connection.base_url == HERE.base_url


def test_nothing_set_up_stays_so() -> None:
    assert tidied(Settings()) == Settings()


def test_each_has_a_name_of_its_own_and_the_first_of_a_name_keeps_it() -> None:
    same = (Connection(name="A", base_url="1"), HERE, Connection(name="A", base_url="2"), HERE)
    told = tidied(Settings(connection=same[0], connections=same))
    names = ["A", "localhost:8080 · m", "A 2", "localhost:8080 · m 2"]
    assert [saved.name for saved in told.connections] == names
    assert told.connection.base_url == "1"


_SAVED = st.builds(
    Connection,
    dialect=st.sampled_from(Dialect),
    base_url=st.sampled_from(["", "http://localhost:1", ARK]),
    name=st.sampled_from(["", " ", "A", "A 2", "practice"]),
    provider=st.sampled_from(["other", "ark", "gone"]),
)


@given(default=_SAVED, saved=st.lists(_SAVED, max_size=5))
def test_once_tidied_nothing_changes_any_more(default: Connection, saved: list[Connection]) -> None:
    told = tidied(Settings(connection=default, connections=tuple(saved)))
    names = [connection.name for connection in told.connections]
    assert len(set(names)) == len(names)
    assert all(name.strip() and name != PRACTICE.name for name in names)
    assert not told.connections or told.connection in told.connections
    assert tidied(told) == told
