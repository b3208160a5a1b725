"""The Debian package: the same bytes each time, somebody's, known to the system it comes to."""

import configparser
import gzip
import hashlib
import io
import lzma
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

import build
import deb
import elf
import shipped
from app.cli import arguments
from app.paths import CASE_SUFFIX, DATA_FOLDER_VARIABLE

ANSWERS = "Mei Lindqvist <mei@office.example>"


def _program(folder: Path) -> Path:
    for name in (
        "tessera",
        "THIRD-PARTY-NOTICES.txt",
        "_internal/libQt6Core.so.6",
        "_internal/resources/字.toml",
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    for name in ("tessera", "_internal/libQt6Core.so.6"):
        (folder / name).chmod(0o755)
    (folder / "_internal" / "libz.so").symlink_to("libQt6Core.so.6")
    return folder


def _members(package: bytes) -> dict[str, bytes]:
    assert package.startswith(b"!<arch>\n")
    found, at = {}, 8
    while at < len(package):
        head = package[at : at + 60].decode()
        size = int(head[48:58])
        found[head[:16].strip()] = package[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    return found


def _opened(packed: bytes) -> tarfile.TarFile:
    return tarfile.TarFile(fileobj=io.BytesIO(lzma.decompress(packed)))


def test_a_package_is_the_same_whenever_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elf, "depends", lambda _: ["libc6 (>= 2.34)", "libegl1"])
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    made = []
    for number in "12":
        folder = _program(tmp_path / number)
        made.append(deb.build_deb(folder, tmp_path, ANSWERS).read_bytes())
    assert hashlib.sha256(made[0]).digest() == hashlib.sha256(made[1]).digest()
    members = _members(made[0])
    assert list(members) == ["debian-binary", "control.tar.xz", "data.tar.xz"]
    control, data = _opened(members["control.tar.xz"]), _opened(members["data.tar.xz"])
    told = control.extractfile("./control")
    assert told is not None
    lines = told.read().decode().splitlines()
    assert all(len(line) <= 80 for line in lines if line.startswith(" "))
    assert f"Version: {shipped.VERSION}" in lines
    assert f"Maintainer: {ANSWERS}" in lines
    assert any(line.startswith("Depends: libc6 (>= 2.34), libegl1, fonts-") for line in lines)
    sums = control.extractfile("./md5sums")
    assert sums is not None
    for line in sums.read().decode().splitlines():
        digest, place = line.split("  ", 1)
        file = data.extractfile(f"./{place}")
        assert file is not None
        assert hashlib.md5(file.read(), usedforsecurity=False).hexdigest() == digest, place
    changes = data.extractfile("./usr/share/doc/tessera/changelog.gz")
    assert changes is not None
    assert f"\n -- {ANSWERS}  Thu, 01 Jan 2026 " in gzip.decompress(changes.read()).decode()
    for name in ("tessera", "tessera-cli"):
        assert data.getmember(f"./usr/bin/{name}").linkname == "/opt/tessera/tessera"
        assert f"./usr/share/man/man1/{name}.1.gz" in data.getnames()
    assert data.getmember("./opt/tessera/tessera").mode == 0o755
    assert data.getmember("./opt/tessera/_internal/libQt6Core.so.6").mode == 0o644
    assert data.getmember("./opt/tessera/_internal/libz.so").linkname == "libQt6Core.so.6"
    assert "./opt/tessera/_internal/resources/字.toml" in data.getnames()
    assert not any(name.startswith(("./home", "./root")) for name in data.getnames())


@pytest.mark.parametrize("said", ["", "Mei Lindqvist", "mei@office.example", "M <m@o>\nX: <y@z>"])
def test_a_package_is_somebodys(
    said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(SystemExit):
        build.build(["--maintainer", said])
    assert "who answers for the package" in capsys.readouterr().err


def test_what_is_needed_of_the_system_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "libours.so.1").write_bytes(b"\x7fELF")
    told = "  NEEDED  libours.so.1\n  NEEDED  libc.so.6\n  (GLIBC_2.34) 0x00\n"
    monkeypatch.setattr(elf, "_told", lambda _: told + "GLIBC_2.9")
    assert elf.depends(tmp_path) == ["libc6 (>= 2.34)"]
    monkeypatch.setattr(elf, "_told", lambda _: told + "\n  NEEDED  libodd.so.3\n")
    with pytest.raises(elf.UnknownLibrary, match="libodd"):
        elf.depends(tmp_path)


def test_the_desktop_knows_program_and_files() -> None:
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str  # type: ignore[assignment,method-assign]
    desktop.read(deb.LINUX / "tessera.desktop", encoding="utf-8")
    told = desktop["Desktop Entry"]
    assert told["Exec"] == "/usr/bin/tessera %f"
    kind = ElementTree.parse(deb.LINUX / "tessera.xml").getroot()[0]
    assert told["MimeType"] == kind.attrib["type"] + ";"
    globs = [each.attrib["pattern"] for each in kind if each.tag.endswith("}glob")]
    assert globs == [f"*{CASE_SUFFIX}"]
    assert "rm " not in (deb.LINUX / "postrm").read_text(encoding="utf-8"), "cases stay"


@pytest.mark.skipif(not shutil.which("dpkg"), reason="needs dpkg")
@pytest.mark.parametrize("there", [True, False], ids=["an empty /opt", "no /opt"])
def test_what_is_the_systems_stays_when_it_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    monkeypatch.setattr(elf, "depends", lambda _: ["libc6 (>= 2.34)"])
    package = deb.build_deb(_program(tmp_path / "made"), tmp_path, ANSWERS)
    root = tmp_path / "root"
    for folder in ("info", "updates", "triggers"):
        (root / "var/lib/dpkg" / folder).mkdir(parents=True)
    for file in ("status", "available"):
        (root / "var/lib/dpkg" / file).touch()
    if there:
        (root / "opt").mkdir()
    here = ["dpkg", f"--root={root}", f"--log={tmp_path / 'log'}", "--force-depends"]
    here += ["--force-not-root", "--force-bad-path", "--force-script-chrootless"]
    subprocess.run([*here, "--install", package], check=True, capture_output=True)
    assert (root / "opt/tessera/_internal/libz.so").read_bytes()
    subprocess.run([*here, "--purge", "tessera"], check=True, capture_output=True)
    assert list((root / "opt").iterdir()) == []
    assert not (root / "usr").exists()  # nothing else is left


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_whoever_removes_it_is_told_once_where_cases_are() -> None:
    told = set()
    for language in ("C", "de_DE.UTF-8", "zh_CN.UTF-8"):
        said = [
            subprocess.run(
                ["sh", deb.LINUX / "postrm", step],
                env={"LC_ALL": language, "PATH": os.environ["PATH"]},
                capture_output=True,
                check=True,
            ).stdout.decode()
            for step in ("upgrade", "remove", "purge")
        ]
        assert said[0] == said[2] == ""
        assert "~/.local/share/Tessera" in said[1]
        assert DATA_FOLDER_VARIABLE in said[1]
        told.add(said[1])
    assert len(told) == 3


def test_the_manual_page_names_every_command() -> None:
    page = (deb.LINUX / "tessera.1").read_text(encoding="utf-8")
    named = page[page.index(".SH COMMANDS") : page.index(".SH OPTIONS")].replace(".BR", "")
    assert set(re.findall(r"[a-z]+", named)) == set(arguments._COMMANDS)
