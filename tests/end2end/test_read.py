"""The command that reads photos: what it prints, and that bad files disturb no good ones."""

from pathlib import Path

import pytest

from app.photos.writing_part import is_installed
from tests.helpers.barcodes import drawn, label
from tests.helpers.commands import tessera
from tests.helpers.photos import photo_file, saved
from tests.helpers.shared import needs_shared, shared


def _label(folder: Path, *held: str) -> Path:
    path = folder / "Etikett 箱.jpg"
    path.write_bytes(saved(label(*map(drawn, held)), quality=90))
    return path


def test_good_and_bad_files(tmp_path: Path) -> None:
    good = _label(tmp_path, "1Z5R89390357567127", "1Z5R89390357567128", "SF1020104502338")
    broken, gone = tmp_path / "b.jpg", tmp_path / "gone.jpg"
    broken.write_bytes(good.read_bytes()[:500])
    done = tessera("read", broken, good, gone)
    assert done.code == 0, done.err
    bad, told, missing = done.json
    assert [entry["file"] for entry in done.json] == [str(broken), str(good), str(gone)]
    assert (bad["error"]["reason"], missing["error"]["reason"]) == ("broken", "missing")
    if not is_installed():
        assert told["text"] == []
        assert "Writing is not read: the part for it is not installed" in done.err
    assert bad["barcodes"] == bad["text"] == bad["numbers"] == []
    assert set(told) == set(bad) == {
        "file", "barcodes", "text", "numbers", "quality", "error",
    }  # fmt: skip
    assert told["error"] is None
    assert told["quality"] == []
    first = told["barcodes"][0]
    assert (first["text"], first["format"]) == ("1Z5R89390357567127", "Code 128")
    assert first["region"] == pytest.approx([0.125, 0.125, 0.57, 0.29], abs=0.03)
    assert told["numbers"] == [
        {"kind": "ups", "value": "1Z5R89390357567127", "valid": True},
        {"kind": "ups", "value": "1Z5R89390357567128", "valid": False},
        {"kind": "sf_express", "value": "SF1020104502338", "valid": None},
    ]


def test_nothing_that_can_be_read_is_bad_input(tmp_path: Path) -> None:
    done = tessera("read", tmp_path / "gone.jpg")
    assert done.code == 2
    assert done.json[0]["error"]["reason"] == "missing"
    assert "gone.jpg: it is not there any more." in done.err


def test_a_photo_without_anything_to_read(tmp_path: Path) -> None:
    done = tessera("read", photo_file(tmp_path))
    assert done.code == 0
    (told,) = done.json
    assert told["barcodes"] == told["numbers"] == []


@needs_shared
def test_every_hostile_file_gets_its_entry() -> None:
    starts = ("bomb_png", "eps", "one_px", "polyglot", "sliver", "svg", "trunc", "zero")
    paths = [p for p in sorted(shared("hostile").iterdir()) if p.name.startswith(starts)]
    done = tessera("read", *paths)
    assert done.code == 0, done.err
    assert [entry["file"] for entry in done.json] == [str(path) for path in paths]
    reasons = {(entry["error"] or {}).get("reason") for entry in done.json}
    assert reasons >= {None, "too_many_pixels", "unknown_format", "broken"}
    assert "decoder_died" not in reasons
