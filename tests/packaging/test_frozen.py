"""What goes into the frozen program and stays out of it, and what people are handed."""

import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import checks
import environment
import freezing
import licensing
import mac_plist
import shipped
import windows_version
from app.domain.words import Language
from app.paths import CASE_SUFFIX
from console import ROOT

PACKAGING = ROOT / "packaging"
LIB = "/usr/lib/x86_64-linux-gnu"


@pytest.mark.parametrize(
    ("name", "source", "goes_in"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "/venv/libqeglfs.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll".replace("\\", "/"), "C:/x.dll", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/venv/libqgtk3.so", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", "/venv/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Svg.so.6", "/venv/libQt6Svg.so.6", False),
        ("libgtk-3.so.0", f"{LIB}/libgtk-3.so.0", False),
        ("libreadline.so.8", f"{LIB}/libreadline.so.8", False),
        ("libssl.so.3", f"{LIB}/libssl.so.3", True),
        ("libpython3.11.so.1.0", f"{LIB}/libpython3.11.so.1.0", True),
        ("lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so", True),
    ],
)
def test_what_goes_in(name: str, source: str, goes_in: bool) -> None:
    assert shipped.is_shipped(name, source) is goes_in


def test_of_the_texts_of_qt_only_those_of_our_languages_go_in() -> None:
    assert shipped.is_shipped_data("PySide6/Qt/translations/qtbase_de.qm")
    assert not shipped.is_shipped_data("PySide6/Qt/translations/qtbase_fr.qm")
    assert not shipped.is_shipped_data("libQt6OpenGL.so.6"), "a link to what is left out"
    assert shipped.is_shipped_data("resources/fonts/Inter-Regular.ttf")


@pytest.mark.parametrize(
    ("licence", "may"),
    [
        ("MIT", True),
        ("LGPL-3.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("FTL OR GPL-2.0-or-later", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GNU Lesser General Public License v3 (LGPLv3)", True),
        ("GPL-3.0-or-later", False),
        ("AGPL-3.0-only", False),
        ("MIT AND GPL-2.0-only", False),
        ("GNU General Public License v2 (GPLv2)", False),
        ("GNU Affero General Public License v3", False),
        ("", False),
    ],
)
def test_nothing_under_the_gpl_is_shipped(licence: str, may: bool) -> None:
    assert licensing.may_be_shipped(licence) is may


def test_a_library_nobody_knows_is_not_shipped(tmp_path: Path) -> None:
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    for name in (
        "libheif-2f245752.so.1.23.4",
        "libzstd-40.so.1",
        "libmystery.so.2",
        "a.cpython-311.so",
    ):
        (tmp_path / name).touch()
    (plugins / "libqxcb.so").touch()
    found = licensing.libraries_in(tmp_path)
    assert found == {
        "libheif": "LGPL-3.0-or-later",
        "Zstandard": "BSD-3-Clause OR GPL-2.0-only",
        "libmystery.so.2": "",
        "Qt": "LGPL-3.0-only",
    }
    listed = licensing.cyclonedx({}, found)
    assert [part["name"] for part in listed["components"]] == sorted(found)


def test_every_licence_of_the_tables_is_known() -> None:
    told = tomllib.loads((PACKAGING / "bundled.toml").read_text(encoding="utf-8"))
    assert set(told["files"].values()) == set(told["licence"])
    assert all(map(licensing.may_be_shipped, told["licence"].values()))
    assert all(map(licensing.may_be_shipped, licensing.licences_of_packages().values()))


def test_macos_is_told_whose_files_it_opens() -> None:
    info = mac_plist.info()
    (document,), (kind,) = info["CFBundleDocumentTypes"], info["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    [name] = kind["UTTypeTagSpecification"]["public.filename-extension"]
    assert f".{name}" == CASE_SUFFIX


def test_macos_speaks_in_its_panels_what_the_window_speaks() -> None:
    told = set(mac_plist.info()["CFBundleLocalizations"])
    assert told == {each.replace("zh-CN", "zh-Hans") for each in Language}


def test_macos_is_told_why_it_is_asked() -> None:
    info = mac_plist.info()
    assert info["CFBundleShortVersionString"] == shipped.VERSION
    for name in ("Camera", "LocalNetwork", "AppleEvents"):
        assert info[f"NS{name}UsageDescription"].startswith("Tessera ")
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.device.camera"] is True
    assert "com.apple.security.get-task-allow" not in rights, "no debugger may attach"


def test_macos_says_why_in_each_language() -> None:
    info = mac_plist.info()
    said = {name for name in info if name.endswith("UsageDescription")}
    [kind] = info["UTExportedTypeDeclarations"]
    names = {place for place, _, _ in mac_plist.resources()}
    for language in set(Language) - {Language.ENGLISH}:
        place = f"{language.replace('zh-CN', 'zh-Hans')}.lproj/InfoPlist.strings"
        assert place in names
        text = (PACKAGING / "macos" / place).read_text(encoding="utf-8")
        lines = re.sub(r"/\*.*?\*/\n", "", text).splitlines()
        found = dict(re.findall(r'^"([^"]+)" = "([^"]+)";$', "\n".join(lines), re.MULTILINE))
        assert len(found) == len(lines), "a line is no text"
        assert found.keys() == said | {kind["UTTypeDescription"]}
        assert all("Tessera" in each for each in found.values())
        assert not any(info.get(name) == each for name, each in found.items())


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_the_command_line_of_macos_is_found_through_a_link(tmp_path: Path) -> None:
    contents = tmp_path / "With blank" / "Tessera.app" / "Contents"
    for folder in ("MacOS", "Resources"):
        (contents / folder).mkdir(parents=True)
    command = contents / "Resources" / "tessera-cli"
    [source] = [path for name, path, _ in mac_plist.resources() if name == "tessera-cli"]
    shutil.copy(source, command)
    program = contents / "MacOS" / "Tessera"
    program.write_text('#!/bin/sh\nfor each; do echo "<$each>"; done\n', encoding="utf-8")
    program.chmod(0o755)
    link = tmp_path / "bin-tessera-cli"
    link.symlink_to(command)
    told = subprocess.run([link, "inspect", "a b.jpg"], capture_output=True, text=True, check=True)
    assert told.stdout == "<inspect>\n<a b.jpg>\n"


def test_the_versions_agree() -> None:
    assert ".".join(map(str, windows_version.numbers())) == f"{shipped.VERSION}.0"


def test_a_frozen_program_that_fails_fails_the_checks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(checks, "_step", lambda *_: 0)
    place = environment.Environment(Path(), "python3", "3.11", exact=False)
    for fails in (True, False):
        monkeypatch.setattr(checks, "quietly", lambda *_, fails=fails: (fails, "Disk: failed"))
        assert checks._reading(place, []) == int(fails)
    assert "Disk: failed" in capsys.readouterr().err


def test_the_epoch_is_one_unless_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert freezing.epoch() == freezing.EPOCH
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "5")
    assert freezing.epoch() == "5"


def test_a_debian_gets_what_freezing_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("debian.has_apt", lambda: True)
    monkeypatch.setattr("debian.ensure", lambda packages, _: asked.extend(packages))
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr("sysconfig.get_config_var", lambda _: "/nowhere")
    monkeypatch.setattr("sysconfig.get_python_version", lambda: "3.11")
    monkeypatch.setattr(freezing, "loads", lambda _: False)
    freezing.ensure_tools()
    assert asked == ["binutils", "libpython3.11"]
