"""What came in is put together, and is a case when nothing more comes to it."""

from pathlib import Path

import pytest

from app.domain.many.batch import Planned
from app.domain.many.grouping import Arriving, Group, Grouping
from app.domain.many.plan import MOST_PHOTOS
from app.sources.arriving import Whole, complete, fingerprints, fresh, listing
from app.sources.grouping import Marks
from app.sources.walking import FoundFile
from app.watched.files import Seen


def _whole(way: str, since: float) -> Whole:
    folder, _, name = way.rpartition("/")
    return Whole(FoundFile(f"/in/{way}", name, folder, "/in", since), since)


def _cases(
    whole: list[Whole], by: Group, now: float, marks: dict[str, Marks] | None = None
) -> list[set[str]]:
    told = complete(whole, Arriving("/in", Grouping(by)), marks or {}, now)
    return [{path.removeprefix("/in/") for path in case.paths} for case in told]


def test_a_case_is_complete_when_nothing_has_come_to_it_for_two_minutes() -> None:
    whole = [_whole("A1/1.jpg", 0), _whole("B2/1.jpg", 30), _whole("A1/2.jpg", 100)]
    assert _cases(whole, Group.FOLDER, 149) == []
    assert _cases(whole, Group.FOLDER, 150) == [{"B2/1.jpg"}]
    assert _cases(whole, Group.FOLDER, 220) == [{"A1/1.jpg", "A1/2.jpg"}, {"B2/1.jpg"}]
    labelled = {"/in/A1/1.jpg": Marks(("X1",)), "/in/B2/1.jpg": Marks(("X2",))}
    assert _cases(whole, Group.BARCODE, 150, labelled) == [{"A1/1.jpg"}]


def test_a_photo_by_itself_is_complete_at_once_and_photos_told_apart_by_pauses_after_one() -> None:
    whole = [_whole("P7-1.jpg", 0), _whole("P7-2.jpg", 100)]
    assert _cases(whole, Group.NONE, 100) == [{"P7-1.jpg"}, {"P7-2.jpg"}]
    assert _cases(whole, Group.NAME, 219) == []
    assert _cases(whole, Group.NAME, 220) == [{"P7-1.jpg", "P7-2.jpg"}]
    assert _cases(whole, Group.TIME, 699) == []
    assert _cases(whole, Group.TIME, 700) == [{"P7-1.jpg", "P7-2.jpg"}]


def test_too_many_photos_for_a_case_become_several() -> None:
    whole = [_whole(f"A1/{number}.jpg", 0) for number in range(MOST_PHOTOS + 3)]
    assert sorted(map(len, _cases(whole, Group.FOLDER, 999))) == [3, MOST_PHOTOS]


def test_what_is_known_by_path_and_bytes_is_not_taken_again(tmp_path: Path) -> None:
    one, gone = tmp_path / "a.jpg", tmp_path / "gone.jpg"
    one.write_bytes(b"a")
    told = fingerprints([str(one), str(gone)])
    assert list(told) == [str(one)]
    case = Planned("a", paths=(str(one), str(gone)))
    kept = fresh(case, told, set())
    assert kept is not None
    assert kept.paths == (str(one),)
    assert fresh(case, told, {str(one)}) is None


def test_a_look_goes_into_folders_below_and_says_where_it_can_t(tmp_path: Path) -> None:
    (tmp_path / "day").mkdir()
    (tmp_path / "day" / "a.jpg").write_bytes(b"ab")
    (tmp_path / "notes.txt").write_bytes(b"ab")
    look = listing(tmp_path)
    stands = (tmp_path / "day" / "a.jpg").stat()
    assert look.files == {"day/a.jpg": Seen(2, stands.st_mtime_ns)}
    with pytest.raises(OSError, match="gone"):
        listing(tmp_path / "gone")
