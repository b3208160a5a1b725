"""What only Windows and macOS can build is as far right as can be seen from here."""

import re
import subprocess
import sys
from typing import Any

import pytest

import handing_out
import shipped
from app.paths import CASE_SUFFIX, DATA_FOLDER_VARIABLE
from console import ROOT

yaml = pytest.importorskip("yaml", reason="the part that reads writing is not installed")
PACKAGING = ROOT / "packaging"
RESERVED = {"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))}


def _job() -> dict[str, Any]:
    path = ROOT / ".github" / "workflows" / "build.yml"
    told: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]["build"]
    return told


def test_each_system_checks_builds_and_tries() -> None:
    systems = [each["system"] for each in _job()["strategy"]["matrix"]["include"]]
    assert {name.partition("-")[0] for name in systems} == {"ubuntu", "windows", "macos"}
    steps = [step["run"].strip() for step in _job()["steps"] if "run" in step]
    wanted = (
        r"python packaging/tessera\.py test",
        r"python packaging/tessera\.py build --maintainer",
        r"\$\{\{ matrix\.program \}\} --self-test",
        r"\$\{\{ matrix\.program \}\} inspect .* --practice .* --pdf",
    )
    places = [
        next(n for n, step in enumerate(steps) if re.match(each, step, re.DOTALL))
        for each in wanted
    ]
    assert places == sorted(places), "tested before built, built before tried"
    for path in re.findall(r"(?:packaging|resources)/[\w/.-]+", " ".join(steps)):
        assert (ROOT / path).exists(), path


def test_what_the_workflow_uses_cannot_be_changed_by_others() -> None:
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (.*)", text)
    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each) for each in used)
    audited = set(re.findall(r"pip_audit .* -r packaging/(\S+)", text))
    assert audited == {path.name for path in PACKAGING.glob("requirements*.txt")} - {
        "requirements-dev.txt"
    }


@pytest.mark.parametrize("sign", ["", "signtool sign /sha1 A1 /d Tessera $f"])
def test_the_uninstaller_is_signed_with_the_installer_it_is_made_in(
    sign: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    told: list[Any] = []

    def call(command: list[Any]) -> int:
        told.extend(command)
        return 0

    monkeypatch.setenv(handing_out.SIGN, sign)
    monkeypatch.setattr(handing_out, "_inno_setup", lambda: "iscc")
    monkeypatch.setattr(handing_out, "call", call)
    (tmp_path / "tessera").mkdir()
    handing_out.windows(tmp_path / "tessera", tmp_path)
    assert [each for each in told if str(each).startswith("/S")] == [f"/Stessera={sign}"] * bool(
        sign
    )
    assert ("/DSigned" in told) is bool(sign)
    text = (PACKAGING / "windows" / "tessera.iss").read_text(encoding="utf-8")
    assert "#ifdef Signed\nSignTool=tessera\nSignedUninstaller=yes\n#endif" in text


def test_windows_installs_for_the_person_and_leaves_cases() -> None:
    text = (PACKAGING / "windows" / "tessera.iss").read_text(encoding="utf-8")
    setup = dict(re.findall(r"^(\w+)=(.*)$", text, re.MULTILINE))
    assert setup["PrivilegesRequired"] == "lowest"
    assert "commandline" in setup["PrivilegesRequiredOverridesAllowed"]
    assert "UninstallDelete" not in text
    assert f'"{DATA_FOLDER_VARIABLE}"' in text
    assert rf'"Software\Classes\{CASE_SUFFIX}"' in text
    opened = r'Tessera.Case\shell\open\command"; ValueType: string; ValueData: '
    assert opened + r'''"""{app}\Tessera.exe"" ""%1"""''' in text
    given = set(re.findall(r"^#ifndef (\w+)$", text, re.MULTILINE))
    script = (PACKAGING / "handing_out.py").read_text(encoding="utf-8")
    assert given == set(re.findall(r'f"/D(\w+)=', script))


def test_both_programs_of_windows_have_names_of_their_own() -> None:
    spec = (PACKAGING / "tessera.spec").read_text(encoding="utf-8")
    assert 'program("tessera-cli", console=True)' in spec
    text = (PACKAGING / "windows" / "sign.ps1").read_text(encoding="utf-8")
    assert r"dist\tessera\Tessera.exe" in text  # Windows takes Tessera and tessera for one
    assert r"dist\tessera\tessera-cli.exe" in text


def test_no_file_has_a_name_that_windows_refuses() -> None:
    for folder in ("app", "ui", "migrations", "resources", "packaging"):
        for path in (ROOT / folder).rglob("*"):
            place = path.relative_to(ROOT).as_posix()
            assert path.name.partition(".")[0].lower() not in RESERVED, place
            assert not re.search(r'[<>:"|?*\\]|[ .]$', path.name), place
            assert len(place) < 120, "260 with the folder it is installed in"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize("name", ["macos/make-dmg.sh", "macos/sign.sh", "linux/postrm"])
def test_scripts_can_be_read_by_a_shell(name: str) -> None:
    subprocess.run(["sh", "-n", PACKAGING / name], check=True)


def test_without_inno_setup_there_is_the_zip(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    (tmp_path / "tessera").mkdir()
    (tmp_path / "tessera" / "Tessera.exe").write_bytes(b"MZ")
    [made] = handing_out.windows(tmp_path / "tessera", tmp_path)
    assert made.name == f"tessera-{shipped.VERSION}-windows-portable.zip"
