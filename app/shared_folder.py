"""Whether a folder lies on a network share or in a cloud drive, by what the system says of it.

Never raises: what can't be found out is not told.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath

from app.domain.keeping.shared_folder import Shared, Way
from app.whole_file import write_whole

_TOLD = "shared.told"  # in the data folder: of what the person was told
_LONGEST = 10_000  # bytes of that

_REMOTE = re.compile(
    r"nfs\d?|cifs|smb\w*|afpfs|afs|webdav|davfs\d?|ncpfs|ceph|lustre|glusterfs"
    r"|fuse\.(sshfs|gvfsd-fuse|davfs\d?|glusterfs|ceph-fuse|s3fs)"
)
_LINUX = re.compile(r"(\S+) (\S+) (\S+) ")
_MAC = re.compile(r"(.+?) on (/.*) \((\w+)")
_ESCAPED = re.compile(r"\\(\d{3})")  # a space in /proc/mounts is \040
# The names of their folders, small, and what is only in the top one of a folder that is theirs.
_DRIVES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "nextcloud": "Nextcloud",
}
_MARKS = {
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".shortcut-targets-by-id": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}
_NAMED = re.compile(r"(.+?)(?: - .*| \(.*)?")  # OneDrive - An Office, Dropbox (Personal)
_MAC_DRIVES = "cloudstorage"  # ~/Library/CloudStorage/GoogleDrive-a@b.com


@dataclass(frozen=True, slots=True)
class Facts:
    """What the system says. mounts: /proc/mounts, or what `mount` says on macOS, "" elsewhere;
    roots: names of cloud drives, each with a folder that it says is its own; remote: whether a
    Windows drive, such as Z:, is a share; exists: whether something lies there."""

    mounts: str = ""
    roots: tuple[tuple[str, PurePath], ...] = ()
    remote: Callable[[str], bool] = lambda _drive: False
    exists: Callable[[PurePath], bool] = lambda _path: False


def shared(folder: PurePath, facts: Facts) -> Shared | None:
    """Who else may write to the folder; None where nothing speaks for it. folder: absolute."""
    drive = next(_drives(folder, facts), "")
    if drive:
        return Shared(Way.CLOUD, drive)
    share = _windows(folder, facts) or _mounted(folder, facts.mounts)
    return Shared(Way.NETWORK, share) if share else None


def is_told(folder: Path, found: Shared) -> bool:
    """Blocking: whether the person was told of this folder, where it lies now."""
    with suppress(OSError), (folder / _TOLD).open("rb") as file:
        return file.read(_LONGEST) == _spelt(folder, found)
    return False


def set_told(folder: Path, found: Shared) -> None:
    """Blocking: the person was told. What can't be noted is told again."""
    with suppress(OSError):
        write_whole(folder / _TOLD, _spelt(folder, found))


def _spelt(folder: Path, found: Shared) -> bytes:
    told = "\n".join((found.way, found.name, str(folder.absolute())))
    return told.encode(errors="surrogateescape")


def _drives(folder: PurePath, facts: Facts) -> Iterator[str]:
    """Cloud drives the folder is in."""
    here = (folder, *folder.parents)
    yield from (name for name, root in facts.roots if root in here)
    parts = [part.casefold() for part in folder.parts]
    for before, part in zip(("", *parts), parts, strict=False):
        said = _NAMED.fullmatch(part.partition("-")[0] if before == _MAC_DRIVES else part)
        if said and said[1] in _DRIVES:
            yield _DRIVES[said[1]]
    for parent in here:
        yield from (name for mark, name in _MARKS.items() if facts.exists(parent / mark))


def _windows(folder: PurePath, facts: Facts) -> str:
    drive = folder.drive
    if drive.startswith("\\\\"):
        local = drive.startswith(("\\\\?\\", "\\\\.\\")) and "\\UNC\\" not in drive.upper()
        return "" if local else drive
    return drive if drive and facts.remote(f"{drive}\\") else ""


def _mounted(folder: PurePath, mounts: str) -> str:
    """The share the folder is on: the nearest place something is mounted on counts."""
    nearest, share = 0, ""
    for line in mounts.splitlines():
        found = _MAC.match(line) or _LINUX.match(line)
        source, place, kind = found.groups() if found else ("", "", "")
        at = PurePath(_ESCAPED.sub(lambda code: chr(int(code[1], 8)), place))
        if place and at in (folder, *folder.parents) and len(at.parts) >= nearest:
            nearest = len(at.parts)
            share = source if _REMOTE.fullmatch(kind) else ""
    return share
