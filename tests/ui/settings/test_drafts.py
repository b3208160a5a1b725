"""Connections while they are edited, and what becomes of them when they are saved."""

from dataclasses import replace

from app.domain.words import Language
from app.settings.connection import Connection
from app.settings.settings import Settings
from ui.settings.drafts import Drafts

ARK = Connection(
    name="Volcengine Ark · ep-1",
    provider="ark",
    base_url="https://ark.cn-beijing.volces.com/api/v3",
    model="ep-1",
    id="1a",
    fallback="Here",
)
HERE = Connection(name="Here", base_url="http://localhost:8080/v1", model="m", id="2b")
SAVED = Settings(connection=ARK, connections=(ARK, HERE), last_used="Here", office="North")


def drafts(settings: Settings = SAVED) -> Drafts:
    numbers = iter(f"new{n}" for n in range(9))
    return Drafts(settings, Language.ENGLISH, "Connection", lambda: next(numbers))


def test_nothing_done_changes_nothing() -> None:
    edited = drafts()
    assert edited.chosen(SAVED) == SAVED
    assert edited.key_orders(SAVED).typed == ()


def test_a_usual_name_follows_what_is_changed_and_a_typed_one_stays() -> None:
    edited = drafts()
    first, second = edited.entries
    first.connection = replace(first.connection, model="ep-2")
    second.connection = replace(second.connection, model="other")
    assert edited.names() == ["Volcengine Ark · ep-2", "Here"]
    saved = edited.chosen(SAVED)
    assert [c.name for c in saved.connections] == ["Volcengine Ark · ep-2", "Here"]
    assert saved.connection.name == "Volcengine Ark · ep-2"


def test_who_refers_to_one_by_its_name_follows_it() -> None:
    edited = drafts()
    edited.entries[1].connection = replace(HERE, name="Office")
    saved = edited.chosen(SAVED)
    assert saved.connections[0].fallback == "Office"
    assert saved.last_used == "Office"
    assert saved.connections[1].id == "2b"


def test_the_first_added_is_the_default_and_the_last_added_is_used() -> None:
    edited = drafts(Settings())
    first = edited.add(Connection(base_url="http://localhost:1", model="a"))
    edited.add(Connection(base_url="http://localhost:2", model="b"))
    first.key = "sk-1"
    saved = edited.chosen(Settings())
    assert [c.id for c in saved.connections] == ["new0", "new1"]
    assert saved.connection.name == "localhost:1 · a"
    assert saved.in_use.name == "localhost:2 · b"
    assert edited.key_orders(saved).typed == ((saved.connections[0], "sk-1"),)
    assert "sk-1" not in repr(first) + repr(edited.key_orders(saved))


def test_a_new_one_that_leads_nowhere_is_not_saved() -> None:
    edited = drafts()
    empty = edited.add(Connection(model=""))
    assert edited.names()[-1] == "Connection"
    edited.default = empty
    assert edited.chosen(SAVED).connections == SAVED.connections


def test_a_duplicate_has_a_name_an_id_and_the_key_of_the_first() -> None:
    edited = drafts()
    twin = edited.duplicate(edited.entries[1])
    again = edited.duplicate(twin)
    assert edited.names() == ["Volcengine Ark · ep-1", "Here", "Here 2", "Here 3"]
    saved = edited.chosen(SAVED)
    _, _, second, third = saved.connections
    assert (second.id, third.id) == ("new0", "new1")
    assert edited.key_orders(saved).copied == ((HERE, second), (HERE, third))
    again.key = "sk-own"
    assert edited.key_orders(saved).copied == ((HERE, second),)


def test_a_usual_name_is_numbered_where_it_is_taken() -> None:
    edited = drafts()
    edited.duplicate(edited.entries[0])
    assert edited.names()[:2] == ["Volcengine Ark · ep-1", "Volcengine Ark · ep-1 2"]


def test_what_is_removed_comes_back_in_its_place_until_saved() -> None:
    edited = drafts()
    first = edited.entries[0]
    edited.remove(first)
    assert edited.default is edited.entries[0]
    edited.remove(edited.entries[0])
    assert edited.chosen(SAVED).connections == ()
    edited.undo()
    edited.undo()
    assert edited.chosen(SAVED) == SAVED
    assert edited.removed is None


def test_what_is_removed_takes_its_key_and_its_mentions_along() -> None:
    edited = drafts()
    edited.remove(edited.entries[1])
    saved = edited.chosen(SAVED)
    assert saved.connections == (replace(ARK, fallback=""),)
    assert saved.in_use.name == ARK.name
    assert edited.key_orders(saved).forgotten == (HERE,)
    edited.remove(edited.entries[0])
    assert edited.chosen(SAVED).connection == Connection()


def test_another_default_is_used_from_now_on() -> None:
    edited = drafts(replace(SAVED, last_used=ARK.name))
    edited.default = edited.entries[1]
    saved = edited.chosen(replace(SAVED, last_used=ARK.name))
    assert saved.in_use.name == "Here"
