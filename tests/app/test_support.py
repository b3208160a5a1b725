"""Details for support tell nothing of a person, a case or a key; the changes tell what is new."""

import re
from pathlib import Path

import pytest

from app import changes
from app.changes import mark_of, newest_changes, newest_in_short
from app.domain.words import Language
from app.paths import resources
from app.support import end_of_log, scrubbed, support_details
from app.version import VERSION

HOME = str(Path.home())


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ('  File "/home/mei/Tessera/ui/tasks.py", line 69', '  File "ui/tasks.py", line 69'),
        (
            r'File "C:\Users\Mei L\app\photos\decoder.py", line 3',
            r'"app\photos\decoder.py", line 3',
        ),
        ("cannot open /srv/claims/2026/Okafor.jpg now", "cannot open <path> now"),
        (r"cannot open C:\Claims\x y.jpg", "cannot open <path> <file>"),
        (r"\\server\share\case is gone", "<path> is gone"),
        ("photo Okafor-front.JPG was refused", "photo <file> was refused"),
        ("GET https://models.okafor.example/v1?key=abc 500", "GET <address> 500"),
        ("Authorization: Bearer sk-12345", "Authorization: Bearer ***"),
        ("decided by Mei Lindqvist at 3/4 of image/jpeg", "decided by <name> at 3/4 of image/jpeg"),
        (f"in {HOME}/x/tessera.db", "in <path>"),
    ],
)
def test_what_is_handed_out_names_nobody(said: str, told: str) -> None:
    assert told in scrubbed(said, ["Mei Lindqvist"])
    assert "Okafor" not in scrubbed(said, ["Mei Lindqvist"])


def test_details_have_facts_and_the_end_of_the_log(tmp_path: Path) -> None:
    assert end_of_log(tmp_path) == ""
    lines = "\n".join(f"line {number}" for number in range(400))
    (tmp_path / "tessera.log").write_text(lines, encoding="utf-8")
    told = support_details(
        [("Qt", "6"), ("Office", "Hail & Co")], end_of_log(tmp_path), ["Hail & Co"]
    )
    assert "Qt: 6" in told
    assert "Office: <name>" in told
    assert "line 399" in told
    assert "line 199\n" not in told


def test_the_newest_changes_and_their_mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert newest_changes()  # the program's own
    monkeypatch.setattr(changes, "program_folder", lambda: tmp_path)
    assert (newest_changes(), mark_of(newest_changes())) == ("", "")
    text = "# Changelog\n\n## [2]\n\n- new\n\n## [1]\n\n- old\n"
    (tmp_path / "CHANGELOG.md").write_text(text, encoding="utf-8")
    assert newest_changes() == "- new"
    assert len(mark_of("- new")) == 12


def test_this_version_is_told_in_short_in_every_language() -> None:
    heads, points = set(), set()
    for language in Language:
        text = (resources() / "news" / f"{language.value}.md").read_text(encoding="utf-8")
        heads.add(tuple(re.findall(r"^## (.+)$", text, re.MULTILINE)))
        points.add(newest_in_short(language).count("\n- ") + 1)
        assert all(line == line.strip() or line.startswith("  ") for line in text.splitlines())
    assert len(heads) == len(points) == 1, "one language tells more than another"
    assert heads.pop()[0] == VERSION
    assert 3 < points.pop() < 13, "in short"
