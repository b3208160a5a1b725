"""What the system's refusals to write are told as, and that nothing is lost by them."""

import errno
from pathlib import Path

import pytest

from app.domain.words import Kind
from app.errors import (
    DiskFull,
    ExportNotWritten,
    ExportOpenElsewhere,
    FolderReadOnly,
    NoRoomForExport,
    NoRoomForReport,
    ReportNotWritten,
    ReportOpenElsewhere,
    StoreUnwritable,
    export_unwritten,
    report_unwritten,
    unwritable,
)
from app.issuing.issue import issue_report
from app.settings.settings import Settings
from app.store.folder_lock import FolderLock
from app.whole_file import PART
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.stores import in_loop, opened


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EACCES, FolderReadOnly),
        (errno.EROFS, FolderReadOnly),
        (errno.EIO, StoreUnwritable),
    ],
)
def test_by_the_systems_code(code: int, kind: type[StoreUnwritable]) -> None:
    told = unwritable(Path("/data"), OSError(code, "as the system says"))
    assert (type(told), told.place, told.said) == (kind, str(Path("/data")), "as the system says")


@pytest.mark.parametrize(
    ("pragma", "kind"),
    [("max_page_count = 1", DiskFull), ("query_only = ON", FolderReadOnly)],
)
@in_loop
async def test_a_change_that_finds_no_room_leaves_all_as_it_was(
    tmp_path: Path, pragma: str, kind: type[StoreUnwritable]
) -> None:
    async with opened(tmp_path) as store:
        kept = await store.new_case(Kind.VEHICLE, MEI, "kept")
        driver = store._records._database.driver
        store._thread.submit(lambda: driver.execute(f"PRAGMA {pragma}").fetchall()).result()
        with pytest.raises(StoreUnwritable) as error:
            await store.describe(kept.id, MEI, text="x" * 1_000_000)
        assert type(error.value) is kind
    async with opened(tmp_path) as store:
        assert await store.case(kept.id) == kept


def test_a_folder_that_can_only_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = FolderLock(tmp_path)

    def refused(timeout: float) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(lock._lock, "acquire", refused)
    with pytest.raises(FolderReadOnly) as error:
        lock.acquire()
    assert error.value.place == str(tmp_path)
    assert list(tmp_path.iterdir()) == []


def _refusal(code: int, windows: int = 0) -> OSError:
    error = OSError(code, "as the system says")
    if windows:
        error.winerror = windows  # type: ignore[attr-defined,unused-ignore]
    return error


@pytest.mark.parametrize(
    ("code", "windows", "there", "kinds"),
    [
        (errno.EACCES, 32, True, (ReportOpenElsewhere, ExportOpenElsewhere)),
        (errno.EACCES, 5, True, (ReportOpenElsewhere, ExportOpenElsewhere)),
        (errno.EACCES, 5, False, (ReportNotWritten, ExportNotWritten)),
        (errno.EACCES, 0, True, (ReportNotWritten, ExportNotWritten)),
        (errno.ENOSPC, 0, False, (NoRoomForReport, NoRoomForExport)),
    ],
)
def test_a_file_of_the_person_s(
    tmp_path: Path, code: int, windows: int, there: bool, kinds: tuple[type, type]
) -> None:
    path = tmp_path / "report.pdf"
    if there:
        path.write_bytes(b"open in a viewer")
    told = [make(path, _refusal(code, windows)) for make in (report_unwritten, export_unwritten)]
    assert tuple(map(type, told)) == kinds
    assert {(error.path, error.said) for error in told} == {(str(path), "as the system says")}


def _left(folder: Path) -> list[Path]:
    """Reports, and what was begun of some."""
    return [path for path in folder.rglob("*") if path.name.endswith((PART, ".pdf"))]


@pytest.mark.parametrize("full", ["the person's disk", "the data folder's"])
@in_loop
async def test_a_report_that_finds_no_room_is_not_issued(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, full: str
) -> None:
    async with desk_in(tmp_path / "data") as desk:
        case = await case_of(desk)
        path = tmp_path / "report.pdf"
        path.write_bytes(b"as it was")
        replace = Path.replace

        def refuse(part: Path, to: Path) -> Path:
            if (to == path) is (full == "the person's disk"):
                raise _refusal(errno.ENOSPC)
            return replace(part, to)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "replace", refuse)
            expected = NoRoomForReport if full == "the person's disk" else DiskFull
            with pytest.raises(expected):
                await issue_report(desk, case.id, path, Settings(), MEI)
        assert path.read_bytes() == b"as it was"
        assert (await desk.store.case(case.id)).reports == ()
        assert _left(tmp_path) == [path]
        issued = await issue_report(desk, case.id, path, Settings(), MEI)
        assert [report.version for report in issued.reports] == [1]
