"""Writing is read by the optional part, in a child of its own; without it, that is said."""

import asyncio
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from app.domain.place.region import Region
from app.domain.reading import TextLine, Word
from app.errors import PhotoRefused, Refusal
from app.paths import resources
from app.photos import writing
from app.photos.child import answer, writing_request
from app.photos.decoder import Decoder
from app.photos.reading_form import pack_lines, unpack_lines
from app.photos.writing_part import is_installed, writing_decoder
from tests.helpers.photos import photo_file, saved
from tests.helpers.shared import needs_shared, shared

needs_part = pytest.mark.skipif(
    not is_installed(), reason="the part that reads writing is not installed"
)
SPOKEN = ["VIN 1M8GDM9AXKP042788", "易碎物品 小心轻放", "FRAGILE"]


def _written(folder: Path) -> Path:
    picture = Image.new("RGB", (1200, 800), (235, 232, 225))
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(str(resources() / "fonts" / "NotoSansSC-Regular.ttf"), 52)
    for number, line in enumerate(SPOKEN):
        draw.text((120, 150 + 180 * number), line, fill=(25, 25, 30), font=font)
    path = folder / "label.jpg"
    path.write_bytes(saved(picture, quality=90))
    return path


def _read(decoder: Decoder, path: Path) -> tuple[TextLine, ...]:
    async def whole() -> tuple[TextLine, ...]:
        try:
            return await decoder.read_writing(path, path.name)
        finally:
            await decoder.rest()

    try:
        told = asyncio.run(whole())
        assert decoder.pids == ()
        return told
    finally:
        decoder.close()


@needs_part
@pytest.mark.slow
def test_latin_and_chinese_lines_from_the_top_down(tmp_path: Path) -> None:
    lines = _read(writing_decoder(), _written(tmp_path))
    texts = [line.text.replace(" ", "") for line in lines]
    assert texts == [spoken.replace(" ", "") for spoken in SPOKEN]
    assert all(line.confidence > 0.9 for line in lines)
    for told in lines:
        assert "".join(
            told.text[word.start : word.end] for word in told.words
        ) == told.text.replace(" ", "")
        assert all(word.region.share_in(told.region) > 0.7 for word in told.words)
        assert [word.region.x1 for word in told.words] == sorted(w.region.x1 for w in told.words)
    place = lines[0].region
    assert place.as_list()[:2] == pytest.approx([0.1, 0.2], abs=0.03)
    assert place.y2 - place.y1 < 0.12
    assert "rapidocr" not in sys.modules, "it is loaded in the child alone"


@needs_part
@needs_shared
@pytest.mark.slow
def test_orders_to_a_model_that_stand_in_a_photo() -> None:
    told = _read(writing_decoder(), shared("hostile", "inject_visible_no_damage.jpg"))
    assert any("IGNORE PREVIOUS" in line.text for line in told)


def test_without_the_part_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.photos.writing.find_spec", lambda name: None)
    monkeypatch.setattr("app.photos.writing_part.find_spec", lambda name: None)
    writing._reader.cache_clear()
    assert not is_installed()
    with pytest.raises(PhotoRefused) as refused:
        unpack_lines(answer(writing_request(photo_file(tmp_path))), "a.jpg")
    assert refused.value.refusal is Refusal.NO_READER


@pytest.mark.parametrize(
    "told",
    [
        [["a", [0, 0, 1, 1], 1.5, []]],
        [["a", [0, 0, 0, 1], 0.5, []]],
        [["a", [0, 0, 1, 1], 0.5]],
        [["a", [0, 0, 1, 1], 0.5, []]] * 1001,
        [["a" * 70_000, [0, 0, 1, 1], 0.5, []]],
        [["a", [0, 0, 1, 1], 0.5, [[0, 2, [0, 0, 1, 1]]]]],
        [["a", [0, 0, 1, 1], 0.5, [[1, 1, [0, 0, 1, 1]]]]],
        [["a", [0, 0, 1, 1], 0.5, [[-1, 1, [0, 0, 1, 1]]]]],
        [["ab", [0, 0, 1, 1], 0.5, [[1, 2, [0, 0, 1, 1]], [0, 1, [0, 0, 1, 1]]]]],
        [["a", [0, 0, 1, 1], 0.5, [[0, 1, [0, 0, 0, 1]]]]],
        None,
    ],
)
def test_an_answer_of_another_form_is_refused(told: object) -> None:
    from app.photos.crossing import framed

    with pytest.raises(PhotoRefused) as refused:
        unpack_lines(framed({"lines": told}), "a.jpg")
    assert refused.value.refusal is Refusal.DECODER_DIED


def test_lines_cross_as_they_are() -> None:
    place = Region(0, 0, 0.5, 0.5)
    words = (Word(0, 2, Region(0, 0, 0.25, 0.5)),)
    (told,) = unpack_lines(pack_lines((TextLine("易碎\x00", place, 0.75, words),)), "a.jpg")
    assert told == TextLine("易碎\ufffd", place, 0.75, words)
