"""What this system says of drives and mounts. Blocking; never raises."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePath

from app.shared_folder import Facts

_SYSTEM: str = sys.platform
_PATIENCE = 5.0  # seconds
_REMOTE_DRIVE = 4  # GetDriveTypeW
_MOST = 1_000_000  # bytes of a file that is read
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def system_facts() -> Facts:
    """As they are now."""
    return Facts(_mounts(), tuple(_roots()), _is_remote, _exists)


def _mounts() -> str:
    if _SYSTEM == "linux":
        return _text(Path("/proc/mounts"))
    if _SYSTEM == "darwin":
        with suppress(OSError, subprocess.SubprocessError):
            asked = subprocess.run(
                ["/sbin/mount"], capture_output=True, timeout=_PATIENCE, check=False
            )
            return asked.stdout.decode(errors="surrogateescape")
    return ""


def _is_remote(drive: str) -> bool:
    if _SYSTEM != "win32":
        return False
    import ctypes

    return bool(vars(ctypes)["windll"].kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE)


def _exists(path: PurePath) -> bool:
    with suppress(OSError, ValueError):
        return Path(path).exists()
    return False


def _roots() -> Iterator[tuple[str, PurePath]]:
    """Folders that cloud drives have written down as their own."""
    for name in _ONEDRIVE:
        if told := os.environ.get(name):
            yield "OneDrive", Path(told)
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 Path.home() raises where there is none
    places = [os.environ.get(name) for name in ("APPDATA", "LOCALAPPDATA")]
    settings = [Path(place) for place in places if place]
    for folder in (home / ".dropbox", *(place / "Dropbox" for place in settings)):
        yield from (("Dropbox", path) for path in _dropbox(_text(folder / "info.json")))
    for folder in (home / ".config", home / "Library" / "Preferences", *settings):
        for line in _text(folder / "Nextcloud" / "nextcloud.cfg").splitlines():
            if line.partition("=")[0].endswith("localPath"):
                yield "Nextcloud", Path(line.partition("=")[2].strip())


def _dropbox(info: str) -> Iterator[Path]:
    with suppress(ValueError, RecursionError, AttributeError, TypeError, KeyError):
        for account in json.loads(info).values():
            yield Path(account["path"])


def _text(path: Path) -> str:
    with suppress(OSError), path.open("rb") as file:
        return file.read(_MOST).decode(errors="surrogateescape")
    return ""
