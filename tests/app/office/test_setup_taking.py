"""A set-up that was taken over is put back, also after a restart; what was changed since stays."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import StoreUnwritable
from app.office import setup_before
from app.office.setup import Setup
from app.office.setup_taking import put_back, take_setup
from app.settings.connection import Connection
from app.settings.letterhead import Letterhead
from app.settings.settings import Settings
from tests.helpers.desks import desk_in

ARK = Connection(base_url="https://ark.example/v3", name="Ark", id="a1")
HERE = Connection(base_url="http://localhost:8080/v1", name="Here", id="b2")
SIGNED = Letterhead(("12 Harbour Street",)).with_signature("Mei", "b" * 64)
MINE = Settings(
    adjuster="Mei", office="Northfield", connection=HERE, connections=(HERE,), letterhead=SIGNED
)
RULE = """names = { en = "NAME" }
[when]
kind = ["parcel"]
[then]
queue = "Returns"
"""
OURS, THEIRS = RULE.replace("NAME", "Ours"), RULE.replace("NAME", "Theirs")
BROKEN = b"names = \xff broken"


def _texts(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.toml")}


def test_all_is_as_it_was_and_people_stay(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            rules, templates = desk.rules.folder, desk.templates.folder
            rules.mkdir(exist_ok=True)
            (rules / "ours.toml").write_bytes(OURS.encode())
            (rules / "broken.toml").write_bytes(BROKEN)
            desk.rules.reload()
            copied = desk.templates.copy("parcel")
            before = _texts(rules), _texts(templates)
            text = desk.templates.text(copied)
            setup = Setup(
                {"office": "Elsewhere", "connections": (ARK,), "letterhead": Letterhead(("Far",))},
                {copied: text.replace('version = "', 'version = "9'), "new": text},
                {"ours": THEIRS, "broken": THEIRS, "fresh": THEIRS},
            )
            taken = await take_setup(desk, setup, MINE)
            assert (taken.settings.office, taken.left) == ("Elsewhere", ())
            assert (_texts(rules), _texts(templates)) != before
        async with desk_in(tmp_path) as desk:  # after a restart
            since = replace(taken.settings, adjuster="Jonas", window_percent=150)
            back = await put_back(desk, since)
            assert back.left == ()
            assert back.settings == replace(MINE, adjuster="Jonas", window_percent=150)
            assert (_texts(rules), _texts(templates)) == before
            assert desk.templates.get("new") is None
            assert {file.id for file in desk.rules.files if not file.own} == {"ours", "broken"}
            assert setup_before.read(tmp_path) is None
            assert await put_back(desk, MINE) == type(back)(MINE)  # there is nothing more

    asyncio.run(work())


def test_what_somebody_changed_since_stays_and_is_told(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            setup = Setup({}, {}, {"one": THEIRS, "two": THEIRS, "three": THEIRS, "bad": "x ="})
            assert (await take_setup(desk, setup, MINE)).left == ("bad",)
            (desk.rules.folder / "one.toml").write_bytes(OURS.encode())
            (desk.rules.folder / "two.toml").unlink()
            (desk.rules.folder / "bad.toml").write_bytes(OURS.encode())
            assert (await put_back(desk, MINE)).left == ("one", "bad")
            assert _texts(desk.rules.folder) == dict.fromkeys(
                ("one.toml", "bad.toml"), OURS.encode()
            )

    asyncio.run(work())


def test_no_name_of_a_person_and_no_secret_is_kept(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            mine = replace(MINE, ca_file="/mei.pem", signing_file="/mei.p12")
            await take_setup(desk, Setup({}, {}, {}), mine)

    asyncio.run(work())
    kept = (tmp_path / setup_before.FILE).read_text(encoding="utf-8")
    assert "Northfield" in kept
    for word in ("Mei", "mei", "b" * 64):
        assert word not in kept


@pytest.mark.parametrize(
    "told", ["", "[]", "{}", "[" * 5000, '{"tessera_before_setup": 1}',
             '{"tessera_before_setup": 1, "at": "2026-11-26T14:00:00+00:00", "settings": {}, '
             '"rules": {"../evil": ["a", "b"]}, "templates": {}}']
)  # fmt: skip
def test_what_cannot_be_read_leads_nowhere(tmp_path: Path, told: str) -> None:
    (tmp_path / setup_before.FILE).write_text(told, encoding="utf-8")
    assert setup_before.read(tmp_path) is None


def test_a_full_disk_is_told_and_nothing_was_taken_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            monkeypatch.setattr("app.office.setup_before.write_whole", full)
            with pytest.raises(StoreUnwritable):
                await take_setup(desk, Setup({}, {}, {"one": THEIRS}), MINE)
            assert not (desk.rules.folder / "one.toml").exists()

    asyncio.run(work())
