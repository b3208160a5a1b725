"""Logo and signatures that went missing are told before a report is written without them."""

from pathlib import Path

import pytest

from app.cli.arguments import parse
from app.cli.export import export
from app.domain.keeping.lost_picture import LostPicture
from app.office.pictures import FOLDER, keep_picture, lost, picture_at
from app.settings.letterhead import Letterhead
from app.settings.settings import Settings
from app.settings.settings_file import save


def test_what_is_missing_or_damaged_is_told_until_it_is_chosen_again(tmp_path: Path) -> None:
    logo, hand, other = (keep_picture(tmp_path, data) for data in (b"logo", b"mei", b"jonas"))
    head = Letterhead(logo=logo).with_signature("Mei", hand).with_signature("Jonas", other)
    assert lost(Letterhead(), tmp_path) == lost(head, tmp_path) == ()
    (tmp_path / FOLDER / f"{logo}.jpg").unlink()
    (tmp_path / FOLDER / f"{hand}.jpg").write_bytes(b"other")
    assert lost(head, tmp_path, "Jonas") == (LostPicture(),)
    assert lost(head, tmp_path, " Mei ") == (LostPicture(), LostPicture("Mei"))
    assert lost(head, tmp_path) == (LostPicture(), LostPicture("Mei"))
    assert [keep_picture(tmp_path, data) for data in (b"logo", b"mei")] == [logo, hand]
    assert lost(head, tmp_path) == ()
    assert picture_at(tmp_path, "../../etc/passwd") is None


def test_the_command_says_so_before_it_writes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = Letterhead(logo="a" * 64).with_signature("Mei", "b" * 64)
    save(tmp_path / "data" / "settings.json", Settings(letterhead=head))
    of = ["export", "none", "--pdf", str(tmp_path / "to"), "--data-dir", str(tmp_path / "data")]
    assert export(parse(of)) == 2
    told = capsys.readouterr().err
    assert "The office's logo is missing, or its file is damaged." in told
    assert "The signature of Mei is missing" in told
    assert told.index("Mei") < told.index("«none»")
