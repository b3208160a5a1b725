"""An office's set-up goes to another desk, and nothing of a person or of this computer with it."""

import asyncio
import base64
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.desk import Desk
from app.domain.keeping.keep_time import KeepTime
from app.domain.words import Kind
from app.errors import PhotoRefused, SetupUnreadable
from app.office.pictures import keep_picture, picture_at
from app.office.setup import SHARED, read_setup, write_setup
from app.office.setup_taking import take_setup
from app.settings.connection import Connection, Price
from app.settings.letterhead import Letterhead
from app.settings.settings import Settings
from tests.helpers.desks import desk_in
from tests.helpers.photos import saved

ARK = Connection(base_url="https://ark.example/v3", name="Ark", price=Price("1", "2", "¥"), id="a1")
PERSONAL = Settings(
    adjuster="Mei Lindqvist", licence="CA-2F41", ca_file="/office.pem", signing_file="/mei.p12",
    watched_folder="/home/mei/photos", backup_folder="/mnt/mei", product_table="/t.csv",
    price_table="/p.csv", dock_printer="mei-printer", last_used="Ark",
)  # fmt: skip
OFFICE = replace(
    PERSONAL,
    office="Northfield Claims",
    connection=ARK,
    connections=(ARK,),
    keep_times=(KeepTime(Kind.PARCEL, 90),),
    letterhead=Letterhead(("12 Harbour Street",)).with_signature("Mei Lindqvist", "b" * 64),
)
RULE = """names = { en = "Ours" }
[when]
kind = ["parcel"]
[then]
queue = "Returns"
"""


async def _written(desk: Desk, path: Path) -> dict[str, Any]:
    logo = await asyncio.to_thread(keep_picture, desk.folder, saved(Image.new("RGB", (90, 30))))
    await asyncio.to_thread(desk.templates.copy, "parcel")
    await asyncio.to_thread(desk.rules.copy, "damaged-parcel")
    head = replace(OFFICE.letterhead, logo=logo)
    await write_setup(desk, replace(OFFICE, letterhead=head), path)
    told: dict[str, Any] = json.loads(await asyncio.to_thread(path.read_bytes))
    return told


def test_all_of_the_office_arrives_and_nothing_of_a_person(tmp_path: Path) -> None:
    path, here = tmp_path / "office.json", Settings(adjuster="Jonas", ca_file="/jonas.pem")

    async def work() -> None:
        async with desk_in(tmp_path / "one") as desk:
            told = await _written(desk, path)
            text = path.read_text(encoding="utf-8")
            for word in ("Mei", "mei", "CA-2F41", ".pem", ".csv", "b" * 64):
                assert word not in text
            assert len(told["templates"]) == len(told["rules"]) == 1
        async with desk_in(tmp_path / "two") as desk:
            setup = await read_setup(path)
            assert setup.hosts == ("ark.example",)
            taken = await take_setup(desk, setup, here)
            assert taken.left == ()
            assert {entry.id for entry in desk.templates.entries() if not entry.own} == set(
                told["templates"]
            )
            assert {file.id for file in desk.rules.files if not file.own} == set(told["rules"])
            settings = taken.settings
            assert (settings.adjuster, settings.ca_file) == ("Jonas", "/jonas.pem")
            assert settings.connections == (ARK,)
            assert settings.keep_times == OFFICE.keep_times
            assert settings.letterhead.lines == ("12 Harbour Street",)
            assert settings.letterhead.signatures == ()
            assert picture_at(desk.folder, settings.letterhead.logo) is not None

    asyncio.run(work())


def test_nothing_personal_is_among_what_is_shared() -> None:
    changed = {
        name for name in Settings.__dataclass_fields__
        if getattr(PERSONAL, name) != getattr(Settings(), name)
    }  # fmt: skip
    assert len(changed) == 10
    assert not changed & set(SHARED)


def test_what_is_wrong_in_it_is_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "office.json"

    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            texts = {"ours": RULE, "broken": "names = 3", "damaged-parcel": RULE}
            intents = 'refund = { en = "Refund" }\n'
            told = {
                "tessera_setup": 1,
                "settings": {"office": "N", "adjuster": "Evil", "signing_file": "/x"},
                "templates": {"parcel": "x", "wrong": "kind = 3"},
                "rules": texts | {"intents": intents},
            }
            path.write_text(json.dumps(told), encoding="utf-8")
            taken = await take_setup(desk, await read_setup(path), PERSONAL)
            assert set(taken.left) == {"broken", "damaged-parcel", "parcel", "wrong"}
            assert taken.settings == replace(PERSONAL, office="N")
            assert [file.id for file in desk.rules.files if not file.own] == ["ours"]
            assert "refund" in desk.rules.intents

            told["logo"] = base64.b64encode(b"GIF89a no picture").decode()
            path.write_text(json.dumps(told), encoding="utf-8")
            with pytest.raises(PhotoRefused):
                await take_setup(desk, await read_setup(path), PERSONAL)
            assert not list((desk.folder / "unfinished").glob("*.part"))

    asyncio.run(work())


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", "no json", "[" * 5000, '{"tessera_setup": 2, "settings": {}}',
        '{"tessera_setup": 1}', '{"tessera_setup": 1, "settings": []}',
        '{"tessera_setup": 1, "settings": {"sure_percent": 400}, "templates": {}, "rules": {}}',
        '{"tessera_setup": 1, "settings": {}, "templates": {"../evil": ""}, "rules": {}}',
        '{"tessera_setup": 1, "settings": {}, "templates": {"a": 3}, "rules": {}}',
        '{"tessera_setup": 1, "settings": {}, "templates": {}, "rules": {}, "logo": "!"}',
        '{"tessera_setup": 1, "settings": {}, "templates": {}, "rules": {}, "logo": 3}',
    ],
)  # fmt: skip
def test_what_is_no_set_up_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "office.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SetupUnreadable):
        asyncio.run(read_setup(path))
    with pytest.raises(SetupUnreadable):
        asyncio.run(read_setup(tmp_path / "none"))
