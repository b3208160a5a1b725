"""What the system's refusals to write are told as, and that nothing is lost by them."""

import errno
from pathlib import Path

import pytest

from app.domain.words import Kind
from app.errors import DiskFull, FolderReadOnly, StoreUnwritable, unwritable
from app.store.folder_lock import FolderLock
from tests.helpers.cases import MEI
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

    def refused(blocking: bool) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(lock._lock, "acquire", refused)
    with pytest.raises(FolderReadOnly) as error:
        lock.acquire()
    assert error.value.place == str(tmp_path)
    assert list(tmp_path.iterdir()) == []
