"""What only Windows and macOS can build is as far right as can be seen from here."""

import re
import subprocess
import sys
from typing import Any

import pytest

import handing_out
import shipped
from app.domain.words import Language
from app.paths import CASE_SUFFIX, DATA_FOLDER_VARIABLE
from console import ROOT

yaml = pytest.importorskip("yaml", reason="the part that reads writing is not installed")
PACKAGING = ROOT / "packaging"
RESERVED = {"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))}


def _jobs() -> dict[str, Any]:
    path = ROOT / ".github" / "workflows" / "build.yml"
    told: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
    return told


def _job() -> dict[str, Any]:
    told: dict[str, Any] = _jobs()["build"]
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


def test_a_known_weakness_of_anything_locked_fails() -> None:
    told = _jobs()["audit"]
    steps = [step["run"] for step in told["steps"] if "run" in step]
    assert len(steps) == 1
    assert "continue-on-error" not in str(told)
    assert "|| true" not in steps[0]
    assert steps[0].splitlines()[-1] == "python packaging/audit.py"


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


def test_windows_puts_the_command_on_the_path_only_where_asked() -> None:
    text = (PACKAGING / "windows" / "tessera.iss").read_text(encoding="utf-8")
    assert 'Name: "path"; Description: "{cm:OnPath}"; Flags: unchecked' in text
    assert "SetPath(WizardIsTaskSelected('path'))" in text
    gone = text[text.index("procedure CurUninstallStepChanged") :]
    assert "SetPath(False)" in gone, "removed with the program, whoever put it there"


def test_windows_is_installed_in_each_language() -> None:
    folder = PACKAGING / "windows"
    text = (folder / "tessera.iss").read_text(encoding="utf-8")
    spoken = dict(re.findall(r'^Name: "(\w\w)"; MessagesFile: "(.*)"$', text, re.MULTILINE))
    assert spoken.keys() == {language.partition("-")[0] for language in Language}
    own_words = text[text.index("[CustomMessages]") : text.index("[Tasks]")]
    told = re.findall(r"^(\w\w)\.(\w+)=(.+)$", own_words, re.MULTILINE)
    names = {name for _, name, _ in told}
    assert {(language, name) for language, name, _ in told} == {
        (language, name) for language in spoken for name in names
    }
    assert set(re.findall(r"CustomMessage\('(\w+)'\)", text)) <= names
    own = spoken["zh"].removeprefix("compiler:Default.isl,")
    chinese = (folder / own).read_text(encoding="utf-8")
    assert "LanguageID=$0804" in chinese
    for asked in ("en.ConfirmUninstall=", "de.ConfirmUninstall="):
        assert asked in text
    assert "\nConfirmUninstall=" in chinese, "each says that cases stay"
    for name in re.findall(r"\{cm:(\w+)", text):
        assert name in names or f"\n{name}=" in chinese, name
    said = re.findall(r"^\w+=(.*)$", chinese[chinese.index("[Messages]") :], re.MULTILINE)
    assert len(said) > 100
    for each in said:
        assert re.search(r"[\u4e00-\u9fff]", each) or each == "%1 (%2)", each
        assert not re.search(r"[\u4e00-\u9fff][,.:;?!]", each), "Chinese marks after Chinese words"


def test_windows_signs_all_that_nobody_signed() -> None:
    spec = (PACKAGING / "tessera.spec").read_text(encoding="utf-8")
    assert 'program("tessera-cli", console=True)' in spec
    text = (PACKAGING / "windows" / "sign.ps1").read_bytes().decode("ascii")  # an old PowerShell's
    # Windows takes Tessera and tessera for one: each program has a name of its own.
    assert '"Tessera.exe", "tessera-cli.exe"' in text
    assert '-in ".exe", ".dll", ".pyd"' in text
    assert '-ne "Valid"' in text
    for command in re.findall(r"& signtool .*", text):
        after = text[text.index(command) + len(command) :].lstrip()
        assert after.startswith("if ($LASTEXITCODE -ne 0) { throw")


def test_git_changes_no_byte_on_any_system() -> None:
    assert (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()[-1] == "* -text"


def test_no_file_has_a_name_that_windows_refuses() -> None:
    for folder in ("app", "ui", "migrations", "resources", "packaging"):
        for path in (ROOT / folder).rglob("*"):
            place = path.relative_to(ROOT).as_posix()
            assert path.name.partition(".")[0].lower() not in RESERVED, place
            assert not re.search(r'[<>:"|?*\\]|[ .]$', path.name), place
            assert len(place) < 120, "260 with the folder it is installed in"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize(
    "name",
    ["macos/make-dmg.sh", "macos/sign.sh", "macos/tessera-cli", "linux/postrm", "linux/preinst"],
)
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
