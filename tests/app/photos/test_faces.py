"""Faces are found by a piece of the optional part; without it, that is said."""

import asyncio
import sys
from pathlib import Path

import pytest

from app.domain.place.region import Region
from app.errors import PhotoRefused, Refusal
from app.photos import faces
from app.photos.child import answer, faces_request
from app.photos.crossing import framed
from app.photos.decoder import Decoder
from app.photos.reading_form import pack_faces, unpack_faces
from app.photos.writing_part import finds_faces, writing_decoder
from tests.helpers.photos import photo_file, photo_like
from tests.helpers.shared import needs_shared, shared

needs_part = pytest.mark.skipif(
    not finds_faces(), reason="the part that finds faces is not installed"
)
# The two faces of a specimen of a driver's licence, as a person sees them.
LARGE, SMALL = Region(0.13, 0.36, 0.29, 0.7), Region(0.84, 0.5, 0.93, 0.66)


def _found(decoder: Decoder, path: Path) -> tuple[Region, ...]:
    try:
        return asyncio.run(decoder.find_faces(path, path.name))
    finally:
        decoder.close()


@needs_part
@needs_shared
@pytest.mark.slow
def test_the_faces_of_a_licence_in_a_child_alone() -> None:
    licence = shared("photos", "pii_sample_driver_licence_AZ.jpg")
    first, second = _found(writing_decoder(), licence)
    assert first.overlap(LARGE) > 0.6
    assert second.overlap(SMALL) > 0.6
    assert "cv2" not in sys.modules


@needs_part
@pytest.mark.slow
@pytest.mark.parametrize("size", [(400, 300), (2600, 33), (1, 1)])
def test_no_face_where_none_is(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "a.png"
    photo_like(400, 300).resize(size).save(path)
    assert _found(writing_decoder(), path) == ()


def test_without_the_part_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.photos.faces.find_spec", lambda name: None)
    monkeypatch.setattr("app.photos.writing_part.find_spec", lambda name: None)
    faces._finder.cache_clear()
    assert not finds_faces()
    with pytest.raises(PhotoRefused) as refused:
        unpack_faces(answer(faces_request(photo_file(tmp_path))), "a.jpg")
    assert refused.value.refusal is Refusal.NO_READER


@pytest.mark.parametrize("told", [[[0, 0, 0, 1]], [[0, 0, 1]], [[0, 0, 1, 1]] * 201, None])
def test_an_answer_of_another_form_is_refused(told: object) -> None:
    with pytest.raises(PhotoRefused) as refused:
        unpack_faces(framed({"faces": told}), "a.jpg")
    assert refused.value.refusal is Refusal.DECODER_DIED


def test_places_cross_as_they_are() -> None:
    assert unpack_faces(pack_faces((LARGE, SMALL)), "a.jpg") == (LARGE, SMALL)
