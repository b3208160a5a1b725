"""Closed cases as training examples: what is in them, what is not, and that they stay apart."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from app.desk import Desk
from app.domain.case import Case
from app.domain.filing import Act
from app.domain.measured.training import Split, Why, split_of
from app.domain.place.region import Region
from app.domain.reading import Reading, TextLine
from app.domain.words import Kind, Language, RunState, Verdict
from app.errors import ExportNotWritten
from app.examples.example import is_personal
from app.training.writing import closed, write_training
from tests.helpers import cases
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.stores import in_loop

LOOKED_AT = Reading((), (TextLine("B-TE 1234", Region(0.1, 0.8, 0.3, 0.9), 0.9),), ())
PLATE_MIDDLE = (0.2, 0.85)


async def _closed(
    desk: Desk,
    number: int,
    seed: int,
    reading: Reading | None = LOOKED_AT,
    language: Language = Language.ENGLISH,
) -> Case:
    """One finding as proposed, one edited, one rejected; decided and closed."""
    case = await case_of(desk, saved(photo_like(320, 240, seed)))
    photo = case.photos[0]
    if reading:
        await desk.store.keep_reading(case.id, photo.id, reading)
    names = [10 * number + n for n in range(3)]
    told = [cases.finding(n, run_id=f"run-{number}", photo_id=photo.id) for n in names]
    run = cases.run(number, assessment=cases.assessment(*told))
    asked = replace(run.asked, language=language)
    run = replace(run, inspection_id=case.inspections[0].id, asked=asked)
    await desk.store.start_run(case.id, replace(run, state=RunState.RUNNING, finished_at=None))
    await desk.store.save_run(case.id, run)
    edited = cases.value(part="hood", text="Seen by Mei Lindqvist.", region=Region(0, 0, 1, 0.5))
    verdicts = (
        cases.review(),
        cases.review(Verdict.EDITED, value=edited),
        cases.review(Verdict.REJECTED),
    )
    for name, review in zip(names, verdicts, strict=True):
        await desk.store.review(case.id, f"finding-{name}", review, cases.MEI)
    await desk.store.decide(case.id, cases.decision(), cases.MEI)
    await desk.store.act([case.id], Act.CLOSE, cases.MEI)
    return await desk.store.case(case.id)


@in_loop
async def test_a_corrected_case_is_an_example(tmp_path: Path) -> None:
    folder = tmp_path / "training"
    async with desk_in(tmp_path / "data") as desk:
        case = await _closed(desk, 1, 1)
        assert await closed(desk) == [case.id]
        told = await write_training(desk, [case.id], folder)
    split = split_of(case.id)
    assert told.examples == dict.fromkeys(Split, 0) | {split: 1}
    assert (told.why, told.texts, told.hidden) == ({}, 2, 1)
    line = json.loads((folder / f"{split}.jsonl").read_text("utf-8"))
    system, user, assistant = line["messages"]
    assert [each["role"] for each in line["messages"]] == ["system", "user", "assistant"]
    assert user["content"].count("<image>") == len(line["images"]) == 1
    answer = json.loads(assistant["content"])
    assert set(answer) == {"findings", "summary", "notices"}
    assert '"findings"' in system["content"]
    assert [f["part"] for f in answer["findings"]] == ["bumper_front", "hood"]
    assert [f["region"] for f in answer["findings"]] == [[250, 500, 500, 750], [0, 0, 1000, 500]]
    assert answer["findings"][1]["text"] == ""
    assert answer["summary"]["severity"] == "moderate"
    everything = (folder / f"{split}.jsonl").read_text("utf-8") + (
        folder / "about.json"
    ).read_text()
    for secret in ("Mei", case.number, case.id, "IMG_", "the left side", "CA-2F41"):
        assert secret not in everything
    with Image.open(folder / line["images"][0]) as picture:
        assert not picture.getexif()
        x, y = (round(s * p) for s, p in zip(PLATE_MIDDLE, picture.size, strict=True))
        assert max(picture.convert("RGB").getpixel((x, y))) < 16  # type: ignore[arg-type]
    info = json.loads((folder / "dataset_info.json").read_text())
    assert info["tessera_train"]["file_name"] == "train.jsonl"


@in_loop
async def test_an_example_asks_in_the_language_its_answer_was_kept_in(tmp_path: Path) -> None:
    folder = tmp_path / "training"
    languages = {1: Language.GERMAN, 2: Language.CHINESE}
    async with desk_in(tmp_path / "data") as desk:
        ids = [(await _closed(desk, n, n, language=each)).id for n, each in languages.items()]
        await write_training(desk, ids, folder)
        template = desk.templates.named(Kind.VEHICLE)
    lines = [line for split in Split
             for line in (folder / f"{split}.jsonl").read_text("utf-8").splitlines()]  # fmt: skip
    asked = [json.loads(line)["messages"] for line in lines]
    for language, named in ((Language.GERMAN, "German"), (Language.CHINESE, "Simplified Chinese")):
        (own,) = (each for each in asked if template.question(language) in each[1]["content"])
        assert f"in {named}" in own[0]["content"]
    about = json.loads((folder / "about.json").read_text("utf-8"))
    assert about["languages"] == {"de": 1, "zh-CN": 1}


@in_loop
async def test_what_teaches_nothing_is_left_out_and_said(tmp_path: Path) -> None:
    async with desk_in(tmp_path / "data") as desk:
        unread = await _closed(desk, 1, 1, None)
        open_ = await case_of(desk, saved(photo_like(320, 240, 2)))
        twice = await _closed(desk, 3, 3)
        again = await _closed(desk, 4, 3)  # the same photo
        ids = [unread.id, open_.id, twice.id, again.id]
        told = await write_training(desk, ids, tmp_path / "set")
        same = split_of(twice.id) is split_of(again.id)
        with pytest.raises(ExportNotWritten):
            await write_training(desk, ids, tmp_path / "set")
    expected = {Why.UNREAD: 1, Why.NOT_CLOSED: 1} | ({} if same else {Why.OTHER_SPLIT: 1})
    assert told.why == expected
    assert sum(told.examples.values()) == (2 if same else 1)


@pytest.mark.parametrize(
    ("text", "personal"),
    [
        ("Dent left of the number plate, paint broken.", False),
        ("The plate reads B-TE 1234.", True),
        ("Call +49 30 901820.", True),
        ("Policy 4711 0815 is void.", True),
        ("Ask Mei about it.", True),
        ("About 30 mm deep, 2 parts.", False),
    ],
)
def test_words_that_may_name_somebody(text: str, personal: bool) -> None:
    case = replace(cases.case(), decision=cases.decision())
    assert is_personal(text, case) is personal


def test_splits_are_eight_one_one() -> None:
    told = [split_of(f"case-{n}") for n in range(4000)]
    shares = [told.count(split) / 4000 for split in Split]
    assert shares == pytest.approx([0.8, 0.1, 0.1], abs=0.02)
