"""The address of a database file that is only read."""

import os
from pathlib import PurePath
from urllib.parse import quote


def only_read(place: PurePath, *more: str) -> str:
    """As https://www.sqlite.org/uri.html says, for a file on a disk and for one on a share, which
    PurePath.as_uri() names in a way that SQLite refuses. place: from the root on; more: what else
    SQLite is told."""
    path = quote(os.fsencode(place.as_posix()))
    return f"file://{'' if path.startswith('/') else '/'}{path}?{'&'.join(('mode=ro', *more))}"
