"""A case goes from one data folder to another as a file, photos and all."""

import asyncio
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.carrying.archive import DOCUMENT
from app.carrying.carry import export_case, look_into
from app.carrying.taking import bring_in, merge
from app.domain.case import Case
from app.domain.merging import Plan
from app.domain.who import Who
from app.domain.words import Arrival
from app.errors import (
    CaseFileFlaw,
    CaseFileNotWritten,
    CaseFileRefused,
    CaseNotMerged,
    MergeFlaw,
)
from app.photos.intake import Incoming, receive
from app.store.proving.case_proof import of_case
from main import main
from tests.helpers import cases, photos
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.stores import in_loop

JONAS = Who("Jonas", "jonas")


async def written(folder: Path, file: Path) -> Case:
    """A decided case with two photos, in a data folder and in that file."""
    async with desk_in(folder) as desk:
        shots = [photos.photo_file(folder.parent, f"{n}.jpg", seed=n) for n in (1, 2)]
        case = await case_of(desk, *shots)
        case = await desk.store.decide(case.id, cases.decision(), MEI)
        await export_case(desk.store, desk.files, case.id, file, MEI)
    return case


@in_loop
async def test_there_and_known_again(tmp_path: Path) -> None:
    file = tmp_path / "a.tessera"
    case = await written(tmp_path / "a", file)
    async with desk_in(tmp_path / "b") as desk:
        arrived = await look_into(desk.store, file)
        assert (arrived.case.number, len(arrived.case.photos)) == (case.number, 2)
        assert (arrived.made_by, arrived.plan) == (MEI.name, None)
        assert await desk.store.cases() == ()  # looking takes nothing in
        taken = await bring_in(desk.store, desk.files, desk.decoder, arrived, JONAS)
        assert taken.photos == case.photos
        for photo in taken.photos:
            original = desk.files.original(photo.sha256, photo.media_type)
            assert original.read_bytes() in {(tmp_path / f"{n}.jpg").read_bytes() for n in (1, 2)}
            assert desk.files.screen(photo.sha256).exists()
        assert desk.files.pending() == []
        assert (await desk.store.do(of_case, case.id))[0] == []
        again = await look_into(desk.store, file)
        assert (again.plan and again.plan.news) == ()
    async with desk_in(tmp_path / "a") as desk:
        again = await look_into(desk.store, file)
        assert (again.plan and again.plan.news) == ()
        await export_case(desk.store, desk.files, case.id, file, MEI)  # over the one before
        with pytest.raises(CaseFileNotWritten):
            await export_case(desk.store, desk.files, case.id, tmp_path / "no" / "a", MEI)


def _document(told: dict[str, Any], entries: dict[str, bytes], **changes: Any) -> None:
    entries[DOCUMENT] = json.dumps({**told, **changes}).encode()


def _flip(entries: dict[str, bytes], told: dict[str, Any]) -> None:
    name = next(name for name in entries if name != DOCUMENT)
    entries[name] = entries[name][:-9] + b"\x00" + entries[name][-8:]


CHANGES: dict[str, tuple[Callable[[dict[str, bytes], dict[str, Any]], object], CaseFileFlaw]] = {
    "a photo's byte": (_flip, CaseFileFlaw.OTHER_PHOTO),
    "a photo missing": (lambda entries, told: entries.popitem(), CaseFileFlaw.OTHER_PHOTO),
    "a photo too many": (
        lambda entries, told: entries.update({f"photos/{'a' * 64}.jpg": b"x"}),
        CaseFileFlaw.OTHER_PHOTO,
    ),
    "newer": (lambda e, told: _document(told, e, version=2), CaseFileFlaw.NEWER),
    "newer rows": (lambda e, told: _document(told, e, schema=9999), CaseFileFlaw.NEWER),
    "another document": (lambda e, told: _document(told, e, format="x"), CaseFileFlaw.NO_CASE_FILE),
    "no schema": (lambda e, told: _document(told, e, schema=-1), CaseFileFlaw.BAD_DOCUMENT),
    "no date": (lambda e, told: _document(told, e, made_at="soon"), CaseFileFlaw.BAD_DOCUMENT),
    "another case": (lambda e, told: _document(told, e, case="x"), CaseFileFlaw.BAD_ROWS),
}


@in_loop
async def test_changed_on_the_way_it_is_refused_and_nothing_is_here(tmp_path: Path) -> None:
    good, file = tmp_path / "good.tessera", tmp_path / "a.tessera"
    await written(tmp_path / "a", good)
    with zipfile.ZipFile(good) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    async with desk_in(tmp_path / "b") as desk:
        for change, flaw in CHANGES.values():
            entries = dict(whole)
            change(entries, json.loads(whole[DOCUMENT]))
            with zipfile.ZipFile(file, "w") as made:
                for name, data in entries.items():
                    made.writestr(name, data)
            with pytest.raises(CaseFileRefused) as refused:
                await look_into(desk.store, file)
            assert (refused.value.flaw, refused.value.path) == (flaw, str(file))
        assert await desk.store.cases() == ()
    assert not list((tmp_path / "b" / "photos").rglob("*.jpg"))


def test_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.tessera"
    case = asyncio.run(written(tmp_path / "a", tmp_path / "first.tessera"))
    at = ["--data-dir", str(tmp_path / "a")]
    assert main(["case", "export", case.number, "--to", str(file), *at]) == 0
    to = ["--data-dir", str(tmp_path / "b")]
    assert main(["case", "import", str(file), *to]) == 0
    assert f"Taken in: {case.number}" in capsys.readouterr().err
    assert main(["case", "import", str(file), *to]) == 0
    assert "here already" in capsys.readouterr().err
    file.write_bytes(b"PK nothing")
    assert main(["case", "import", str(file), *to]) == 2
    assert "no case file" in capsys.readouterr().err
    assert main(["case", "export", "nowhere", "--to", str(file), *to]) == 4


@in_loop
async def test_what_came_back_is_merged_with_its_photos(tmp_path: Path) -> None:
    there, back = tmp_path / "there.tessera", tmp_path / "back.tessera"
    case = await written(tmp_path / "a", there)
    async with desk_in(tmp_path / "b") as desk:
        arrived = await look_into(desk.store, there)
        await bring_in(desk.store, desk.files, desk.decoder, arrived, JONAS)
        shot = photos.photo_file(tmp_path, "3.jpg", seed=3)
        incoming = Incoming(shot.name, Arrival.DIALOG, shot, None)
        received = await receive(incoming, desk.files, desk.decoder, JONAS)
        await desk.store.add_photo(case.id, received, JONAS)
        await desk.store.describe(case.id, JONAS, question="冰雹?")
        await export_case(desk.store, desk.files, case.id, back, JONAS)
    async with desk_in(tmp_path / "a") as desk:
        arrived = await look_into(desk.store, back)
        merged = await merge(desk.store, desk.files, desk.decoder, arrived, {}, MEI)
        assert (merged.question, len(merged.photos)) == ("冰雹?", 3)
        original = desk.files.original(received.sha256, received.media_type)
        assert original.read_bytes() == shot.read_bytes()
        assert desk.files.pending() == []
        assert (await desk.store.do(of_case, case.id))[0] == []
        again = await look_into(desk.store, back)
        assert again.plan == Plan()
        with pytest.raises(CaseNotMerged) as refused:
            await merge(desk.store, desk.files, desk.decoder, arrived, {}, MEI)  # not as shown
        assert (refused.value.flaw, refused.value.path) == (MergeFlaw.CHANGED_SINCE, str(back))


def test_merged_from_the_command_line_unless_somebody_has_to_choose(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "first.tessera", tmp_path / "second.tessera"
    case = asyncio.run(written(tmp_path / "a", first))
    here, there = (["--data-dir", str(tmp_path / name)] for name in "ab")

    async def work(name: str, file: Path | None, **told: str) -> None:
        async with desk_in(tmp_path / name) as desk:
            await desk.store.describe(case.id, JONAS, **told)  # type: ignore[arg-type]
            if file is not None:
                await export_case(desk.store, desk.files, case.id, file, JONAS)

    assert main(["case", "import", str(first), *there]) == 0
    asyncio.run(work("b", first, question="Hail?"))
    asyncio.run(work("b", second, question="Flood?"))
    assert main(["case", "import", str(first), *here]) == 0
    assert f"Merged: {case.number}, 1 steps" in capsys.readouterr().err
    assert main(["case", "import", str(first), *here]) == 0
    assert "here already" in capsys.readouterr().err
    asyncio.run(work("a", None, question="Storm?"))
    assert main(["case", "import", str(second), *here]) == 6
    assert "case question" in capsys.readouterr().err
