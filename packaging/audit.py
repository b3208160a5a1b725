"""Looks for known weaknesses in everything that is locked, for every system, with pip-audit, which
the Python it is started with has to have: `python packaging/audit.py`. Further arguments are
pip-audit's own. The exit code is 1 where a weakness is found or something could not be looked up.

pip-audit leaves out what its own system would not install, so versions for other systems are
handed to it without their markers.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

_HERE = Path(__file__).resolve().parent
_PIN = re.compile(r"^(\S+)==(\S+)(?: ; [^\\\n]*)? \\\n((?: +--hash=\S+(?: \\)?\n)+)", re.MULTILINE)
_HASH = re.compile(r"--hash=\S+")
Pins = dict[str, set[str]]  # hashes by name==version

# Borne, by pin. Intel Macs get no newer cryptography: there is no wheel. The three are about
# decrypting PKCS#7 envelopes and about its own X.509 verifier; neither is used, here or by what is
# shipped beside it, which tests/packaging/test_audit.py holds.
BORNE = {"cryptography==48.0.1": ("PYSEC-2026-3552", "PYSEC-2026-3553", "PYSEC-2026-3554")}


def locked(texts: Iterable[str]) -> Pins:
    """All that lock files hold, by name and version, whatever system it is for."""
    pins: Pins = {}
    for text in texts:
        for name, version, hashes in _PIN.findall(text):
            pins.setdefault(f"{name}=={version}", set()).update(_HASH.findall(hashes))
    return pins


def rounds(pins: Pins) -> list[Pins]:
    """In as many parts as it takes for each to have a name once."""
    told: list[Pins] = []
    for pin, hashes in sorted(pins.items()):
        name = pin.partition("==")[0]
        free = (each for each in told if all(p.partition("==")[0] != name for p in each))
        part = next(free, None)
        if part is None:
            told.append(part := {})
        part[pin] = hashes
    return told


def command(part: Pins, file: Path, arguments: list[str]) -> list[str]:
    """What looks for weaknesses of these. Without --strict, what could not be looked up counts as
    sound."""
    borne = [each for pin in part for each in BORNE.get(pin, ())]
    told = [sys.executable, "-m", "pip_audit", "--strict", "--disable-pip", "--require-hashes"]
    return [*told, "-r", str(file), *(f"--ignore-vuln={each}" for each in borne), *arguments]


def main(arguments: list[str]) -> int:
    """Of all lock files; the worst exit code."""
    pins = locked(each.read_text("utf-8") for each in sorted(_HERE.glob("requirements*.txt")))
    codes = []
    with TemporaryDirectory() as folder:
        for number, part in enumerate(rounds(pins), 1):
            file = Path(folder) / f"{number}.txt"
            lines = (" ".join([pin, *sorted(hashes)]) for pin, hashes in part.items())
            file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
            print(f"{len(part)} of {len(pins)} versions", flush=True)
            codes.append(subprocess.run(command(part, file, arguments), check=False).returncode)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
