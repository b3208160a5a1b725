"""EXIF as data."""

import io

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from app.domain.photo import ExifFacts
from app.photos.exif import facts
from tests.helpers.photos import oriented, saved
from tests.helpers.shared import needs_shared, shared


def _facts(exif: Image.Exif) -> ExifFacts:
    data = saved(Image.new("RGB", (40, 40)), exif=exif)
    return facts(Image.open(io.BytesIO(data)))


def _gps(latitude: object, longitude: object, north: str = "N", east: str = "E") -> Image.Exif:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: north, 2: latitude, 3: east, 4: longitude})
    return exif


def test_the_usual_facts() -> None:
    exif = oriented(6)
    exif[0x010F], exif[0x0110] = "Canon", "Canon EOS R6"
    exif.get_ifd(0x8769)[0x9003] = "2026:11:18 14:01:07"
    assert _facts(exif) == ExifFacts("2026-11-18T14:01:07", "Canon EOS R6", None, 6)


def test_make_and_model_are_joined_when_they_differ() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Apple", "iPhone 13"
    assert _facts(exif).device == "Apple iPhone 13"


def test_the_hemisphere_gives_the_sign() -> None:
    exif = _gps((33.0, 30.0, 36.0), (70.0, 0.0, 0.0), "S", "W")
    assert _facts(exif).place == (-33.51, -70.0)


@pytest.mark.parametrize("orientation", [0, 9, 99, 65535])
def test_an_orientation_that_does_not_exist_is_upright(orientation: int) -> None:
    assert _facts(oriented(orientation)).orientation == 1


@pytest.mark.parametrize(
    "bad", [(IFDRational(1, 0), 0.0, 0.0), (IFDRational(0, 0), 0.0, 0.0), (91.0, 0.0, 0.0), (1.0,)]
)
def test_a_place_that_is_none_is_left_out(bad: object) -> None:
    assert _facts(_gps(bad, (7.0, 0.0, 0.0))).place is None


@pytest.mark.parametrize("written", ["2026:13:40 25:61:61", "0000:00:00 00:00:00", "soon", ""])
def test_a_time_that_is_none_is_left_out(written: str) -> None:
    exif = Image.Exif()
    exif[0x0132] = written
    assert _facts(exif).taken == ""


def test_text_is_cleaned_and_cut() -> None:
    exif = Image.Exif()
    exif[0x0110] = "Ignore\n\x1b all \u202eprevious" + "x" * 5000
    device = _facts(exif).device
    assert len(device) == 120
    assert device.isprintable()


@needs_shared
@pytest.mark.parametrize(
    "name",
    ["exif_gps_nan_div0.jpg", "exif_injection_gps_future.jpg", "exif_orientation_99.jpg"],
)
def test_hostile_exif_gives_plain_facts(name: str) -> None:
    told = facts(Image.open(io.BytesIO(shared("hostile", name).read_bytes())))
    assert 1 <= told.orientation <= 8
    assert (told.taken + told.device).isprintable()
