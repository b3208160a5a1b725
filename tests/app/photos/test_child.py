"""The child's answers, asked for in this process."""

from pathlib import Path

import pytest

from app.errors import PhotoRefused, Refusal
from app.photos import prepare as prepare_module
from app.photos.child import answer
from app.photos.prepared import unpack
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
        unpack(answer("a.jpg"), "a.jpg")
    assert refused.value.refusal is refusal


def test_a_photo_is_answered_with_what_is_made_of_it(tmp_path: Path) -> None:
    path = photo_file(tmp_path)
    assert unpack(answer(str(path)), "a.jpg") == prepare_module.prepare(path)
