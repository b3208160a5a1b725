"""Barcodes are read as they are, where they are; and what is no barcode is none."""

import asyncio
from math import cos, radians, sin
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from app.domain.place.region import WHOLE, Region
from app.domain.reading import Barcode, Symbology
from app.errors import PhotoRefused, Refusal
from app.photos import limits
from app.photos.barcodes import barcodes_in
from app.photos.child import answer, read_request
from app.photos.decoder import Decoder
from app.photos.reader import read
from app.photos.reading_form import unpack_reading
from tests.helpers.barcodes import drawn, in_shared, label
from tests.helpers.photos import laid, oriented, photo_like, saved
from tests.helpers.shared import needs_shared, shared

SHARE = 0.95
S = Symbology
HELD = [
    (S.CODE_128, "1Z5R89390357567127"),
    (S.CODE_39, "1M8GDM9AXKP042788"),
    (S.ITF, "04601234567893"),
    (S.EAN_13, "4007817327098"),
    (S.EAN_8, "96385074"),
    (S.UPC_A, "012345678905"),
    (S.QR_CODE, "運單 SF1020104502338\r\nhttps://example.org/?a=<b>"),
    (S.DATA_MATRIX, "SN 0815-4711"),
    (S.PDF417, "A PDF417 barcode with ASCII text"),
]


def _turned(picture: Image.Image, angle: float) -> Image.Image:
    return picture.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=(150, 150, 150))


def _middle(region: Region) -> tuple[float, float]:
    return (region.x1 + region.x2) / 2, (region.y1 + region.y2) / 2


def _turn_by(x: float, y: float, angle: float) -> tuple[float, float]:
    """Anticlockwise, y pointing down."""
    c, s = cos(radians(angle)), sin(radians(angle))
    return c * x + s * y, c * y - s * x


@pytest.mark.parametrize(("form", "text"), HELD)
def test_every_kind_is_read_whichever_way_it_lies(form: Symbology, text: str) -> None:
    upright = label(drawn(text, form))
    for angle in (0, 90, 180, 4):
        (code,) = barcodes_in(_turned(upright, angle))
        assert (code.text, code.format, code.gs1) == (text, form, False)


@pytest.mark.parametrize("angle", [12, 25, 45, -35])
@pytest.mark.parametrize(
    ("form", "text"),
    [
        (S.CODE_128, "1Z5R89390357567127"),
        (S.CODE_39, "CNK8181G"),
        (S.ITF, "04601234567893"),
        (S.EAN_13, "4007817327098"),
    ],
)
def test_bars_are_read_however_slanted(form: Symbology, text: str, angle: int) -> None:
    """And no part of them is taken for another barcode."""
    code, size = drawn(text, form), (1200, 800)
    (found,) = barcodes_in(_turned(label(code, size=size, at=(250, 300)), angle))
    assert (found.text, found.format) == (text, form)
    middle = _middle(found.region)
    right, down = _turn_by(250 + code.width / 2 - 600, 300 + code.height / 2 - 400, angle)
    wide, high = _turned(label(code, size=size), angle).size
    assert middle == pytest.approx((0.5 + right / wide, 0.5 + down / high), abs=0.08)


@pytest.mark.parametrize("size", [(800, 16_000), (20_000, 200), (4000, 3000)])
def test_a_long_picture_is_turned_no_larger_than_a_photo(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at = []

    def seen(picture: Image.Image, **how: object) -> list[object]:
        looked_at.append(picture.width * picture.height)
        return []

    monkeypatch.setattr("app.photos.barcodes.zxingcpp.read_barcodes", seen)
    assert barcodes_in(Image.new("L", size)) == ()
    assert looked_at[0] == size[0] * size[1]
    assert 8_000_000 < max(looked_at[1:]) < 13_000_000


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_place_is_that_of_the_upright_photo(tmp_path: Path, orientation: int) -> None:
    code = drawn("1Z5R89390357567127")
    path = tmp_path / "a.jpg"
    upright = label(code, at=(400, 300))
    path.write_bytes(saved(laid(upright, orientation), exif=oriented(orientation), quality=92))
    (found,) = read(path).reading.barcodes
    left, top = 400 / 1600, 300 / 1200
    right, bottom = left + code.width / 1600, top + code.height / 1200
    assert found.region.as_list() == pytest.approx([left, top, right, bottom], abs=0.04)


def test_several_come_from_the_top_down_and_gs1_is_told() -> None:
    codes = [
        drawn("(00)106141412345678908", gs1=True),
        drawn("hello", S.QR_CODE),
        drawn("ABC-123"),
    ]
    told = [(code.text, code.gs1) for code in barcodes_in(label(*codes))]
    plain = "00106141412345678908"
    assert told == [(plain, True), ("hello", False), ("ABC-123", False)]


def test_small_bars_in_a_large_photo(tmp_path: Path) -> None:
    """A label that fills a twentieth of a 12 Mpx photo's width is not read at the screen's size."""
    photo = photo_like(4000, 3000)
    code = drawn("1Z5R89390357567127")
    photo.paste(code.resize((code.width // 2, code.height // 2)), (2900, 1700))
    path = tmp_path / "a.jpg"
    path.write_bytes(saved(photo, quality=88))
    (found,) = read(path).reading.barcodes
    assert found.text == "1Z5R89390357567127"


def test_a_picture_too_small_for_a_model_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    code = drawn("0123456789", S.DATA_MATRIX).resize((28, 28), Image.Resampling.BOX)
    assert min(code.size) < limits.MIN_SIDE
    path.write_bytes(saved(code, "PNG"))
    assert [found.text for found in read(path).reading.barcodes] == ["0123456789"]
    path.write_bytes(saved(Image.new("L", (1, 1)), "PNG"))
    assert read(path).reading.barcodes == ()


def test_what_is_no_barcode_is_none() -> None:
    assert barcodes_in(photo_like(1200, 900)) == ()
    blurred = label(drawn("4007817327098", S.EAN_13)).filter(ImageFilter.GaussianBlur(9))
    assert [code.text for code in barcodes_in(blurred)] in ([], ["4007817327098"])


def test_no_more_is_told_than_the_limits_allow(monkeypatch: pytest.MonkeyPatch) -> None:
    many = label(*(drawn(f"CODE {n}") for n in range(4)))
    monkeypatch.setattr("app.photos.barcodes.MAX_BARCODES", 3)
    assert len(barcodes_in(many)) == 3
    monkeypatch.setattr("app.photos.barcodes.MAX_READ_CHARACTERS", 12)
    assert len(barcodes_in(many)) == 2


def test_the_answer_is_what_was_read(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(saved(label(drawn("運單 SF1020104502338\x1d<b>", S.QR_CODE)), "PNG"))
    told = unpack_reading(answer(read_request(path)), "a.png")
    assert told == read(path)
    (code,) = told.reading.barcodes
    assert isinstance(code, Barcode)
    assert (code.text, code.format) == ("運單 SF1020104502338\x1d<b>", S.QR_CODE)


def _answered(**header: object) -> bytes:
    from app.photos.crossing import framed

    quality = {"sharpness": 1.0, "brightness": 0.5, "flags": []}
    return framed({"barcodes": [], "quality": quality} | header)


@pytest.mark.parametrize(
    "told",
    [
        [["a", "Code 128", [0, 0, 2, 1], False]],
        [["a", "Code 128", [0, 0, 1], False]],
        [["a", "Morse", [0, 0, 1, 1], False]],
        [["a", "Code 128", [0, 0, 1, 1]]],
        [["a" * 70_000, "Code 128", [0, 0, 1, 1], False]],
        [["a", "Code 128", [0, 0, 1, 1], False]] * 65,
        7,
    ],
)
def test_an_answer_of_another_form_is_refused(told: object) -> None:
    with pytest.raises(PhotoRefused) as refused:
        unpack_reading(_answered(barcodes=told), "a.jpg")
    assert refused.value.refusal is Refusal.DECODER_DIED


def test_what_no_store_keeps_is_replaced() -> None:
    told = [["a\x00b\ud800", "QR Code", WHOLE.as_list(), 1]]
    (code,) = unpack_reading(_answered(barcodes=told), "a").reading.barcodes
    assert code == Barcode("a\ufffdb\ufffd", S.QR_CODE, Region(0, 0, 1, 1), False)


@needs_shared
@pytest.mark.slow
def test_every_broken_file_is_read_or_refused_with_a_reason() -> None:
    async def all_of() -> list[Refusal]:
        decoder, refusals = Decoder(), []
        try:
            for path in sorted(shared("broken").iterdir()):
                try:
                    await decoder.read(path, path.name)
                except PhotoRefused as no:
                    refusals.append(no.refusal)
        finally:
            decoder.close()
        return refusals

    refusals = asyncio.run(all_of())
    assert Refusal.UNKNOWN_FORMAT in refusals
    assert Refusal.DECODER_DIED not in refusals


@needs_shared
def test_nearly_all_readable_barcodes_are_read_and_none_wrong() -> None:
    """The measure of the library's own test pictures: right is the whole text, letter by letter
    but for how lines and the text end."""
    held = in_shared()

    async def all_of() -> dict[str, list[str]]:
        decoder = Decoder()
        try:
            told = {n: await decoder.read(shared("barcodes", n), n) for n in held}
        finally:
            decoder.close()
        return {n: [code.text for code in told[n].reading.barcodes] for n in held}

    told = {
        name: [t.replace("\r\n", "\n").strip() for t in ts]
        for name, ts in asyncio.run(all_of()).items()
    }
    right = [name for name in held if held[name] in told[name]]
    wrong = {name: told[name] for name in held if told[name] and held[name] not in told[name]}
    print(
        f"\n{len(right)} of {len(held)} barcodes right; not read: {sorted(set(held) - set(right))}"
    )
    assert wrong == {}
    assert len(right) >= SHARE * len(held)
