"""The command that reads photos: what it prints, and that bad files disturb no good ones."""

from pathlib import Path

import pytest

from app.photos.writing_part import is_installed
from tests.helpers.barcodes import drawn, in_shared, label
from tests.helpers.commands import tessera
from tests.helpers.photos import photo_file, saved
from tests.helpers.shared import SHARED, needs_shared, shared


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
@pytest.mark.slow
def test_every_hostile_and_broken_file_gets_its_entry() -> None:
    assert SHARED is not None
    folders = [shared(name) for name in ("hostile", "broken", "barcodes")]
    done = tessera("read", *folders)
    assert done.code == 0, done.err
    told = {Path(entry["file"]).name: entry for entry in done.json}
    assert len(told) == len(done.json) == sum(len(list(f.iterdir())) for f in folders)
    assert not [n for n, e in told.items() if (e["error"] or {}).get("reason") == "decoder_died"]
    held = in_shared()
    texts = {name: [code["text"] for code in told[name]["barcodes"]] for name in held}
    right = [n for n in held if held[n] in [t.replace("\r\n", "\n").strip() for t in texts[n]]]
    assert len(right) >= 0.95 * len(held)
