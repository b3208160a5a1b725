"""The child's answers, asked for in this process."""

from pathlib import Path

import pytest

from app.domain.place.region import WHOLE, Region
from app.errors import PhotoRefused, Refusal
from app.photos import prepare as prepare_module
from app.photos.child import answer, request
from app.photos.cut import Cut
from app.photos.prepared import unpack, unpack_pictures
from tests.helpers.photos import photo_file


@pytest.mark.parametrize(
    ("error", "refusal"),
    [
        (MemoryError(), Refusal.TOO_MUCH_MEMORY),
        (ValueError("Memory allocation error: Security limit exceeded"), Refusal.TOO_MUCH_MEMORY),
        (KeyError("tag"), Refusal.BROKEN),
        (SyntaxError("not a TIFF"), Refusal.BROKEN),
        (RecursionError(), Refusal.BROKEN),
        (PhotoRefused("", Refusal.TOO_SMALL, "1 × 1"), Refusal.TOO_SMALL),
    ],
)
def test_no_error_of_a_decoder_gets_out(
    monkeypatch: pytest.MonkeyPatch, error: Exception, refusal: Refusal
) -> None:
    def fail(path: Path) -> None:
        raise error

    monkeypatch.setattr(prepare_module, "prepare", fail)
    with pytest.raises(PhotoRefused) as refused:
        unpack(answer(request(Path("a.jpg"))), "a.jpg")
    assert refused.value.refusal is refusal


def test_a_photo_is_answered_with_what_is_made_of_it(tmp_path: Path) -> None:
    path = photo_file(tmp_path)
    assert unpack(answer(request(path)), "a.jpg") == prepare_module.prepare(path)


def test_cuts_are_answered_with_pictures(tmp_path: Path) -> None:
    path, cuts = photo_file(tmp_path), [Cut(WHOLE, 200, 150), Cut(Region(0, 0, 0.5, 1), 100, 150)]
    made = unpack_pictures(answer(request(path, cuts)), "a.jpg", 2)
    assert made == prepare_module.cut_out(path, cuts)


@pytest.mark.parametrize(
    "asked", [b"", b"{}", b"[]", b'["a.jpg",[[1]],[]]', b'["a.jpg",[],[3,[[0,0]]]]', b"\xff\xfe"]
)
def test_a_request_of_another_form_is_refused(asked: bytes) -> None:
    with pytest.raises(PhotoRefused):
        unpack(answer(asked), "a.jpg")
