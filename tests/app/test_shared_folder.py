"""Where a folder lies that others may write to, by what each system says."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from app.cli import place
from app.cli.arguments import parse
from app.domain.keeping.shared_folder import Shared, Way
from app.shared_folder import Facts, is_told, set_told, shared
from app.system_facts import system_facts

_LINUX = """\
/dev/vda / ext4 rw 0 0
nas:/cases /mnt/our\\040office nfs4 rw,vers=4.2 0 0
/dev/sdb1 /mnt/our\\040office/local ext4 rw 0 0
C:\\134 /mnt/c 9p rw 0 0
//server/share /srv/share cifs rw 0 0
"""
_MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//mei@server/Cases on /Volumes/Cases (smbfs, nodev, nosuid, mounted by mei)
/dev/disk4s1 on /Volumes/USB (1) (apfs, local)
"""


@pytest.mark.parametrize(
    ("folder", "mounts", "share"),
    [
        ("/mnt/our office/data", _LINUX, "nas:/cases"),
        ("/mnt/our office/local/data", _LINUX, ""),
        ("/srv/share", _LINUX, "//server/share"),
        ("/srv/shared", _LINUX, ""),
        ("/mnt/c/Users/Mei", _LINUX, ""),
        ("/Volumes/Cases/data", _MAC, "//mei@server/Cases"),
        ("/Volumes/USB (1)/data", _MAC, ""),
        ("/Users/mei", _MAC, ""),
        ("/home/mei", "no such form\n\n / \n", ""),
    ],
)
def test_mounted(folder: str, mounts: str, share: str) -> None:
    found = shared(PurePosixPath(folder), Facts(mounts))
    assert found == (Shared(Way.NETWORK, share) if share else None)


@pytest.mark.parametrize(
    ("folder", "share"),
    [
        (r"\\server\cases\data", "\\\\server\\cases\\"),
        (r"\\?\UNC\server\cases\data", "\\\\?\\UNC\\server\\cases"),
        (r"\\?\C:\data", ""),
        (r"Z:\data", "Z:"),
        (r"C:\Users\Mei\AppData\Local\Tessera", ""),
    ],
)
def test_on_windows(folder: str, share: str) -> None:
    found = shared(PureWindowsPath(folder), Facts(remote=lambda drive: drive == "Z:\\"))
    assert (found.name.rstrip("\\") if found else "") == share.rstrip("\\")


@pytest.mark.parametrize(
    ("folder", "drive"),
    [
        (PureWindowsPath(r"C:\Users\Mei\OneDrive - An Office\Tessera"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\Mei\iCloudDrive\Tessera"), "iCloud Drive"),
        (PureWindowsPath(r"C:\Users\Mei\Dropbox (Personal)\Tessera"), "Dropbox"),
        (PurePosixPath("/Users/m/Library/CloudStorage/GoogleDrive-a@b.com/x"), "Google Drive"),
        (PurePosixPath("/Users/m/Library/Mobile Documents/com~apple~CloudDocs"), "iCloud Drive"),
        (PurePosixPath("/home/m/Nextcloud/cases"), "Nextcloud"),
        (PurePosixPath("/home/m/Renamed/cases"), "Dropbox"),
        (PurePosixPath("/home/m/Elsewhere/cases"), "Nextcloud"),
        (PurePosixPath("/home/m/Dropbox-export/cases"), ""),
        (PurePosixPath("/home/m/.local/share/Tessera"), ""),
    ],
)
def test_in_a_cloud_drive(folder: PurePath, drive: str) -> None:
    marked = PurePosixPath("/home/m/Renamed/.dropbox.cache")
    roots = (("Nextcloud", PurePosixPath("/home/m/Elsewhere")),)
    found = shared(folder, Facts(_LINUX, roots, exists=lambda path: path == marked))
    assert found == (Shared(Way.CLOUD, drive) if drive else None)


def test_this_system_says_what_its_drives_keep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("OneDrive", str(tmp_path / "one"))
    for kept, told in (
        (".dropbox/info.json", f'{{"personal": {{"path": "{(tmp_path / "two").as_posix()}"}}}}'),
        (".config/Nextcloud/nextcloud.cfg", f"[A]\n0\\F\\1\\localPath={tmp_path / 'three'}\n"),
    ):
        (tmp_path / kept).parent.mkdir(parents=True)
        (tmp_path / kept).write_text(told)
    facts = system_facts()
    for name, drive in (("one", "OneDrive"), ("two", "Dropbox"), ("three", "Nextcloud")):
        found = shared(tmp_path / name / "data", facts)
        assert found is not None
        assert found.name == drive
    assert not facts.remote("C:\\")


def test_told_once_for_each_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    options = parse(["verify", "--data-dir", str(tmp_path)])
    monkeypatch.setattr(place, "system_facts", lambda: Facts(roots=(("Dropbox", tmp_path),)))
    place.tell_place(options)
    assert "a folder that Dropbox synchronises" in capsys.readouterr().err
    place.tell_place(options)
    assert capsys.readouterr().err == ""
    found = Shared(Way.CLOUD, "Dropbox")
    assert is_told(tmp_path, found)
    assert not is_told(tmp_path, Shared(Way.NETWORK, "nas:/cases"))
    moved = tmp_path.rename(tmp_path.with_name("moved"))
    assert not is_told(moved, found)
    set_told(moved / "not there", found)  # a folder that can't be written to is no reason to end
