"""Cuts are made once, from the original, and found again."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.photo import Photo
from app.domain.place.region import WHOLE, Region
from app.domain.words import Arrival
from app.errors import PhotoNotPrepared, Refusal
from app.photos.cut import Cut
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.intake import Incoming, receive
from app.photos.pictures import pictures
from tests.helpers.cases import MEI
from tests.helpers.photos import opened, photo_like, saved

SMALL, HALF = Cut(WHOLE, 300, 200), Cut(Region(0, 0, 0.5, 1), 200, 267)


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    made = Decoder(children=1)
    asyncio.run(made.warm())
    yield made
    made.close()


@pytest.fixture
def files(tmp_path: Path) -> PhotoFiles:
    return PhotoFiles(tmp_path)


def _photo(files: PhotoFiles, decoder: Decoder) -> Photo:
    data = saved(photo_like(900, 600), quality=90)
    incoming = Incoming("a.jpg", Arrival.PASTE, data=data)
    return asyncio.run(receive(incoming, files, decoder, MEI))


def _made(photo: Photo, cuts: list[Cut], files: PhotoFiles, decoder: Decoder) -> list[bytes]:
    return asyncio.run(pictures(photo, cuts, files, decoder))


def test_cuts_are_made_and_kept(files: PhotoFiles, decoder: Decoder) -> None:
    photo = _photo(files, decoder)
    made = _made(photo, [SMALL, HALF], files, decoder)
    assert [opened(jpeg).size for jpeg in made] == [(300, 200), (200, 267)]
    assert files.cut(photo.sha256, SMALL).read_bytes() == made[0]
    assert files.cut(photo.sha256, HALF).read_bytes() == made[1]


def test_what_was_made_before_is_not_made_again(files: PhotoFiles, decoder: Decoder) -> None:
    photo = _photo(files, decoder)
    made = _made(photo, [SMALL, HALF], files, decoder)
    files.original(photo.sha256, photo.media_type).unlink()
    assert _made(photo, [HALF, SMALL], files, decoder) == made[::-1]
    with pytest.raises(PhotoNotPrepared) as error:
        _made(photo, [replace(SMALL, width=299)], files, decoder)
    assert error.value.name == "a.jpg"


def test_an_original_that_can_t_be_read_is_told(files: PhotoFiles, decoder: Decoder) -> None:
    photo = _photo(files, decoder)
    original = files.original(photo.sha256, photo.media_type)
    original.chmod(0o644)
    original.write_bytes(b"no picture")
    with pytest.raises(PhotoNotPrepared) as error:
        _made(photo, [SMALL], files, decoder)
    assert error.value.refusal is Refusal.UNKNOWN_FORMAT


def test_cuts_go_with_their_photo(files: PhotoFiles, decoder: Decoder, tmp_path: Path) -> None:
    photo = _photo(files, decoder)
    _made(photo, [SMALL, HALF], files, decoder)
    files.drop(photo.sha256)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
