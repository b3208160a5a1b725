"""The program as a Debian package and as a tar: of the same folder always the same bytes."""

from __future__ import annotations

import gzip
import hashlib
import io
import lzma
import platform
import tarfile
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path, PurePosixPath

import elf
import shipped
from console import ROOT
from freezing import epoch

LINUX = ROOT / "packaging" / "linux"
HOME = "opt/tessera"
_ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}
# A font of any kind: the window draws with the system's.
_BESIDES = ["fonts-dejavu-core | fonts-liberation | fonts-noto-core | fonts-font"]
_MORE = """ Photos of a vehicle, a parcel or a building are shown to a vision-language
 model of the office's choice; a person accepts, edits or rejects each
 finding, decides, and issues a PDF.
 .
 Everything is kept on the computer, in the person's own data folder."""
_CHANGES = """tessera ({version}) unstable; urgency=medium

  * What changed is told in NEWS.gz.

 -- {maintainer}  {date}
"""
_PRESET = 0  # 3 takes four times as long, and is 7 % smaller

Entry = tuple[str, "Path | bytes | str", int]
"""Where it lies, what it is (a str: a link's aim), its mode."""


def build_deb(folder: Path, dist: Path, maintainer: str) -> Path:
    """The package in dist, of the frozen program in folder; maintainer: who answers for it, as
    «Name <address>». Raises elf.UnknownLibrary."""
    entries = [*_program(folder, HOME), *_around(folder, maintainer)]
    size = sum(len(what) if isinstance(what, bytes) else _size(what) for _, what, _ in entries)
    machine = _ARCHITECTURE[platform.machine()]
    control = _control(machine, maintainer, size // 1024, elf.depends(folder))
    told: list[Entry] = [
        ("control", control, 0o644),
        ("md5sums", _sums(entries), 0o644),
        ("preinst", LINUX / "preinst", 0o755),
        ("postrm", LINUX / "postrm", 0o755),
    ]
    path = dist / f"tessera_{shipped.VERSION}_{machine}.deb"
    path.write_bytes(
        _ar(
            {
                "debian-binary": b"2.0\n",
                "control.tar.xz": _tar(told),
                "data.tar.xz": _tar(entries, without=("opt",)),
            }
        )
    )
    return path


def build_tar(folder: Path, dist: Path) -> Path:
    """The folder as it is, to be unpacked anywhere."""
    name = f"tessera-{shipped.VERSION}-linux-{platform.machine()}"
    path = dist / f"{name}.tar.xz"
    path.write_bytes(_tar(list(_program(folder, name))))
    return path


def _program(folder: Path, home: str) -> Iterator[Entry]:
    for path in sorted(folder.rglob("*")):
        place = str(PurePosixPath(home, path.relative_to(folder).as_posix()))
        if path.is_symlink():
            yield place, str(path.readlink()), 0o777
        elif path.is_file():
            runs = path.stat().st_mode & 0o100 and ".so" not in path.suffixes
            yield place, path, 0o755 if runs else 0o644


def _around(folder: Path, maintainer: str) -> Iterator[Entry]:
    share, date = "usr/share", formatdate(int(epoch()))
    for name in ("tessera", "tessera-cli"):  # the second is what it is called on every system
        yield f"usr/bin/{name}", f"/{HOME}/tessera", 0o777
    yield f"{share}/man/man1/tessera-cli.1.gz", "tessera.1.gz", 0o777
    yield f"{share}/applications/tessera.desktop", LINUX / "tessera.desktop", 0o644
    yield f"{share}/mime/packages/tessera.xml", LINUX / "tessera.xml", 0o644
    for picture in sorted((ROOT / "build" / "icons").glob("*.png")):  # drawn while freezing
        size = f"{picture.stem}x{picture.stem}"
        yield f"{share}/icons/hicolor/{size}/apps/tessera.png", picture, 0o644
    yield f"{share}/doc/tessera/copyright", folder / "THIRD-PARTY-NOTICES.txt", 0o644
    changes = _CHANGES.format(version=shipped.VERSION, maintainer=maintainer, date=date)
    packed = {
        "doc/tessera/changelog.gz": changes.encode(),
        "doc/tessera/NEWS.gz": (ROOT / "CHANGELOG.md").read_bytes(),
        "man/man1/tessera.1.gz": (LINUX / "tessera.1").read_bytes(),
    }
    for place, data in packed.items():
        yield f"{share}/{place}", gzip.compress(data, mtime=0), 0o644


def _sums(entries: list[Entry]) -> bytes:
    """By which «dpkg --verify» sees what was changed since."""
    lines = []
    for place, what, _ in sorted(entries, key=lambda entry: entry[0]):
        if not isinstance(what, str):
            data = what if isinstance(what, bytes) else what.read_bytes()
            lines.append(f"{hashlib.md5(data, usedforsecurity=False).hexdigest()}  {place}\n")
    return "".join(lines).encode()


def _control(machine: str, maintainer: str, size: int, depends: list[str]) -> bytes:
    lines = {
        "Package": "tessera",
        "Version": shipped.VERSION,
        "Architecture": machine,
        "Maintainer": maintainer,
        "Installed-Size": str(size),
        "Depends": ", ".join([*depends, *_BESIDES]),
        "Recommends": "gnome-keyring | kwalletmanager, xdg-utils",
        "Section": "graphics",
        "Priority": "optional",
        "Description": f"{shipped.SUMMARY.rstrip('.')}\n{_MORE}",
    }
    return "".join(f"{name}: {text}\n" for name, text in lines.items()).encode()


def _tar(entries: list[Entry], without: tuple[str, ...] = ()) -> bytes:
    """With folders ahead of what is in them, everything root's and of one time. without: folders
    that are the system's: dpkg takes away what it lists, where nothing is left in it."""
    made = io.BytesIO()
    folders = {str(above) for place, _, _ in entries for above in PurePosixPath(place).parents}
    with tarfile.open(fileobj=made, mode="w", format=tarfile.GNU_FORMAT) as tar:
        whole: list[Entry] = [(folder, "", 0o755) for folder in folders - {".", *without}]
        for place, what, mode in sorted([*whole, *entries], key=lambda entry: entry[0]):
            info = tarfile.TarInfo(f"./{place}")
            info.mtime, info.mode, info.uname, info.gname = int(epoch()), mode, "root", "root"
            data = what.read_bytes() if isinstance(what, Path) else what
            if isinstance(data, bytes):
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
            else:
                info.type, info.linkname = (
                    (tarfile.SYMTYPE, data) if data else (tarfile.DIRTYPE, "")
                )
                tar.addfile(info)
    return lzma.compress(made.getvalue(), preset=_PRESET)


def _ar(members: dict[str, bytes]) -> bytes:
    made = b"!<arch>\n"
    for name, data in members.items():
        head = f"{name:<16}{epoch():<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n"
        made += head.encode() + data + b"\n" * (len(data) % 2)
    return made


def _size(what: Path | str) -> int:
    return what.stat().st_size if isinstance(what, Path) else 0
