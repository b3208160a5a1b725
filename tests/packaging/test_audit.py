"""Nothing that is locked escapes the search for known weaknesses, and what is borne is not used."""

import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import cast

import pytest

import audit
from app.paths import resources

ROOT = resources().parent
TWO = """cryptography==48.0.1 ; sys_platform == 'darwin' \\
    --hash=sha256:aa \\
    --hash=sha256:bb
cryptography==50.0.2 ; sys_platform != 'darwin' \\
    --hash=sha256:cc
idna==3.20 \\
    --hash=sha256:dd
"""


def test_versions_for_other_systems_are_looked_up_too_each_name_once_in_a_round() -> None:
    pins = audit.locked([TWO, "idna==3.20 \\\n    --hash=sha256:ee\n"])
    assert pins["idna==3.20"] == {"--hash=sha256:dd", "--hash=sha256:ee"}
    assert [sorted(part) for part in audit.rounds(pins)] == [
        ["cryptography==48.0.1", "idna==3.20"],
        ["cryptography==50.0.2"],
    ]


def test_every_pin_of_every_lock_is_in_a_round() -> None:
    texts = [each.read_text("utf-8") for each in (ROOT / "packaging").glob("requirements*.txt")]
    assert len(texts) == 5
    named = {pin for text in texts for pin in re.findall(r"^[^\s#]+==[^\s;]+", text, re.MULTILINE)}
    told = [pin for part in audit.rounds(audit.locked(texts)) for pin in part]
    assert sorted(told) == sorted(named)
    assert len(told) > 100
    assert set(audit.BORNE) <= named, "what is borne is still locked"


def test_what_is_borne_of_one_version_is_borne_of_no_other() -> None:
    for part in audit.rounds(audit.locked([TWO])):
        told = audit.command(part, Path("1.txt"), ["-s", "osv"])
        assert "--strict" in told
        assert told[-2:] == ["-s", "osv"]
        ignored = [each for each in told if each.startswith("--ignore-vuln")]
        assert bool(ignored) is ("cryptography==48.0.1" in part)


def test_the_worst_of_all_rounds_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = iter((1, 0))

    class Ran:
        returncode = property(lambda _: next(codes, 0))

    monkeypatch.setattr("subprocess.run", lambda *_, **__: Ran())
    assert audit.main([]) == 1


def _users() -> Iterator[Path]:
    """The program's own files, and those of packages that stand on cryptography."""
    yield from (ROOT / "app").rglob("*.py")
    for each in metadata.distributions():
        if any(re.match(r"cryptography\b", need) for need in each.requires or ()):
            files = cast("list[metadata.PackagePath]", each.files or [])
            yield from (Path(str(f.locate())) for f in files if f.suffix == ".py")


def test_nothing_decrypts_envelopes_or_verifies_chains_with_cryptography() -> None:
    files = list(_users())
    assert any("pyhanko" in str(file) for file in files)
    for file in files:
        text = file.read_text("utf-8", errors="replace")
        assert "pkcs7_decrypt" not in text, file
        assert "x509.verification" not in text, file
