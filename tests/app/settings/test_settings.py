"""Several saved connections, one of them the default."""

from dataclasses import replace

import pytest

from app.settings.connection import PRACTICE, Connection
from app.settings.settings import Settings

ARK = Connection(name="Ark", base_url="https://ark.example/api/v3", model="ep-1")
HERE = Connection(name="Here", base_url="http://localhost:8080/v1")
SAVED = Settings(connection=ARK, connections=(ARK, HERE))


def test_a_connection_is_found_by_its_name() -> None:
    assert SAVED.named("Here") == HERE
    assert SAVED.named("There") is None


def test_a_new_one_is_put_behind_the_others() -> None:
    there = Connection(name="There")
    assert SAVED.with_connection(there).connections == (ARK, HERE, there)


def test_a_changed_one_keeps_its_place_and_stays_the_default() -> None:
    renamed = Connection(name="Ark 2", base_url=ARK.base_url, model="ep-2")
    changed = SAVED.with_connection(renamed, was="Ark")
    assert changed.connections == (renamed, HERE)
    assert changed.connection == renamed


def test_taking_the_name_of_another_takes_its_place() -> None:
    changed = SAVED.with_connection(Connection(name="Here", model="new"), was="Ark")
    assert [saved.name for saved in changed.connections] == ["Here"]
    assert changed.connection.model == "new"


def test_where_the_default_goes_the_first_that_is_left_follows() -> None:
    assert SAVED.without_connection("Ark") == Settings(connection=HERE, connections=(HERE,))
    alone = SAVED.without_connection("Here").without_connection("Ark")
    assert alone == Settings()


def test_the_one_chosen_last_is_used_while_it_is_there() -> None:
    assert SAVED.in_use == ARK
    assert replace(SAVED, last_used="Here").in_use == HERE
    assert replace(SAVED, last_used="gone").in_use == ARK
    assert replace(SAVED, last_used="practice").in_use == PRACTICE


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("https://API.example.com:8443/v1", "api.example.com:8443"),
        (" api.example.com/v1", "api.example.com"),
        ("https://user:secret@h.example/x", "h.example"),
        ("https://[::1", "https://[::1"),
        ("nonsense", "nonsense"),
        ("", ""),
    ],
)
def test_the_host_is_told_without_path_and_secrets(typed: str, host: str) -> None:
    assert Connection(base_url=typed).host == host
