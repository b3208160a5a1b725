"""Where things lie: what ships with the program, and the data folder of the person using it."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

DATA_FOLDER_VARIABLE = "TESSERA_DATA_DIR"
CASE_SUFFIX = ".tessera"  # of a case as a file


def program_folder() -> Path:
    """The folder that holds resources/ and migrations/: in a frozen build, installed from a wheel
    (packaging/wheel_backend.py puts them into this package), or from source."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    here = Path(__file__).resolve().parent
    return here / "program" if (here / "program").is_dir() else here.parent


def resources() -> Path:
    """Templates, theme, fonts, samples."""
    return program_folder() / "resources"


def migrations() -> Path:
    """The store's schema, step by step."""
    return program_folder() / "migrations"


def samples(names: Iterable[str] = ()) -> list[Path]:
    """The sample pictures of these file names that there are; without names the four of a
    parcel."""
    folder = resources() / "samples"
    wanted = [folder / Path(name).name for name in names]
    return [path for path in wanted if path.is_file()] or sorted(folder.glob("parcel-*.jpg"))


def data_folder(chosen: str | None = None) -> Path:
    """The folder cases are kept in: as chosen, else from TESSERA_DATA_DIR, else the user's own."""
    given = chosen or os.environ.get(DATA_FOLDER_VARIABLE)
    if given:
        return Path(given).expanduser().absolute()
    from platformdirs import user_data_path  # costs 5 ms before the first paint

    return user_data_path("Tessera", appauthor=False)
