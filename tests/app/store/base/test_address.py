"""A database that is only read is found wherever it lies."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from app.store.base.address import only_read


@pytest.mark.parametrize(
    ("place", "address"),
    [
        (PurePosixPath("/a b/50%#?.db"), "file:///a%20b/50%25%23%3F.db?mode=ro"),
        (PureWindowsPath(r"C:\案件\x.db"), "file:///C%3A/%E6%A1%88%E4%BB%B6/x.db?mode=ro"),
        (PureWindowsPath(r"\\nas\backups\x.db"), "file:////nas/backups/x.db?mode=ro"),
    ],
)
def test_the_address_is_one_that_sqlite_takes(place: PurePath, address: str) -> None:
    """It knows no computer but this one: a share stands in the path."""
    assert only_read(place) == address
    assert only_read(place, "immutable=1") == f"{address}&immutable=1"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
def test_also_in_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 #%"))
    folder.mkdir()
    with closing(sqlite3.connect(folder / "a.db")) as made:
        made.execute("CREATE TABLE cases (id)")
    with closing(sqlite3.connect(only_read(folder / "a.db"), uri=True)) as found:
        assert found.execute("SELECT count(*) FROM cases").fetchone() == (0,)
        with pytest.raises(sqlite3.OperationalError):
            found.execute("INSERT INTO cases VALUES (1)")
