"""The command that reads photos: what it prints, and that bad files disturb no good ones."""

from pathlib import Path

import pytest

from app.photos.writing_part import is_installed
from tests.helpers.barcodes import drawn, label
from tests.helpers.commands import tessera
from tests.helpers.holders import mail, zipped
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


def test_photos_inside_other_files_are_read_in_their_order(tmp_path: Path) -> None:
    codes = ("1Z5R89390357567127", "SF1020104502338", "036000291452")
    labels = [saved(label(drawn(text)), quality=90) for text in codes]
    message, archive = tmp_path / "claim.eml", tmp_path / "two.zip"
    message.write_bytes(mail(("a.jpg", labels[0]), ("b.jpg", photo_file(tmp_path).read_bytes())))
    archive.write_bytes(zipped({"deep/c.jpg": labels[1], "no.jpg": b"\xff\xd8\xffnone"}))
    plain, bad = tmp_path / "d.jpg", tmp_path / "bad.zip"
    plain.write_bytes(labels[2])
    bad.write_bytes(b"PK\x03\x04" + b"\0" * 200)
    done = tessera("read", message, bad, plain, archive)
    assert done.code == 0, done.err
    told = {entry["file"]: entry for entry in done.json}
    assert list(told) == [
        f"{message} › a.jpg",
        f"{message} › b.jpg",
        str(bad),
        str(plain),
        f"{archive} › c.jpg",
        f"{archive} › no.jpg",
    ]
    read = [[code["text"] for code in entry["barcodes"]] for entry in done.json]
    assert read == [[codes[0]], [], [], [codes[2]], [codes[1]], []]
    errors = [(entry["error"] or {}).get("reason") for entry in done.json]
    assert errors == [None, None, "broken", None, None, "broken"]
    assert "Reading claim.eml › a.jpg" in done.err


def test_a_holder_without_a_photo_is_bad_input(tmp_path: Path) -> None:
    path = tmp_path / "empty.zip"
    path.write_bytes(zipped({"a.txt": b"nothing"}))
    done = tessera("read", path)
    assert done.code == 2
    (told,) = done.json
    assert told["file"] == str(path)
    assert told["error"]["reason"] == "no_photo_inside"


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
