"""Makes the wheel, for pip: nothing but the standard library, of the same files always the same
bytes. What it needs is named in the locked versions.

app and ui lie in it as they are, main.py beside them; resources and migrations within app.
"""

from __future__ import annotations

import base64
import hashlib
import re
import time
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

PRESSED = zipfile.ZIP_DEFLATED
_ROOT = Path(__file__).resolve().parent.parent
_PROJECT: dict[str, Any] = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "project"
]
_NAME, _VERSION = _PROJECT["name"], _PROJECT["version"]
_INFO = f"{_NAME}-{_VERSION}.dist-info"
_PIN = re.compile(r"^([\w.-]+==\S+(?: ; .*?)?) *\\?$", re.MULTILINE)
_FOLDERS = {
    "app": "app",
    "ui": "ui",
    "resources": "app/program/resources",
    "migrations": "app/program/migrations",
}
_WHEEL = """Wheel-Version: 1.0
Generator: tessera
Root-Is-Purelib: true
Tag: py3-none-any
"""
_ENTRIES = """[console_scripts]
tessera = main:start
tessera-cli = main:start

[gui_scripts]
tessera-window = main:start
"""


def build_wheel(
    wheel_directory: str,
    config_settings: Mapping[str, Any] | None = None,  # noqa: ARG001 pip's
    metadata_directory: str | None = None,  # noqa: ARG001 pip's
) -> str:
    """Writes the wheel into that folder and gives its name."""
    name = f"{_NAME}-{_VERSION}-py3-none-any.whl"
    files = dict(_files())
    files |= {
        f"{_INFO}/METADATA": metadata().encode(),
        f"{_INFO}/WHEEL": _WHEEL.encode(),
        f"{_INFO}/entry_points.txt": _ENTRIES.encode(),
    }
    files[f"{_INFO}/RECORD"] = _record(files).encode()
    with zipfile.ZipFile(Path(wheel_directory, name), "w") as wheel:
        for place, data in files.items():
            entry = zipfile.ZipInfo(place, time.gmtime(1767225600)[:6])
            entry.external_attr = 0o100644 << 16
            wheel.writestr(entry, data, PRESSED)
    return name


def build_sdist(sdist_directory: str, config_settings: Mapping[str, Any] | None = None) -> str:
    """Not offered: the checkout itself is what wheels are made from."""
    raise NotImplementedError


def metadata() -> str:
    """Name, version, and the locked versions as what it needs."""
    told = [
        "Metadata-Version: 2.1",
        f"Name: {_NAME}",
        f"Version: {_VERSION}",
        f"Summary: {_PROJECT['description']}",
        f"Requires-Python: {_PROJECT['requires-python']}",
    ]
    told += [f"Requires-Dist: {pin}" for pin in locked("requirements.txt")]
    told.append("Provides-Extra: reading")
    run = set(locked("requirements.txt"))
    for pin in locked("requirements-reading.txt"):
        if pin not in run:
            told.append(f"Requires-Dist: {_with_extra(pin)}")
    return "\n".join(told) + "\n"


def locked(name: str) -> list[str]:
    """The versions of a lock, with their markers and without hashes."""
    text = (_ROOT / "packaging" / name).read_text(encoding="utf-8")
    return _PIN.findall(text)


def _with_extra(pin: str) -> str:
    package, _, marker = pin.partition(" ; ")
    return (
        f"{package} ; ({marker}) and extra == 'reading'"
        if marker
        else f"{pin} ; extra == 'reading'"
    )


def _files() -> Iterator[tuple[str, bytes]]:
    yield "app/program/CHANGELOG.md", (_ROOT / "CHANGELOG.md").read_bytes()
    for folder, place in sorted(_FOLDERS.items(), key=lambda pair: pair[1]):
        for path in sorted((_ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix != ".ts" and "__pycache__" not in path.parts:
                yield f"{place}/{path.relative_to(_ROOT / folder).as_posix()}", path.read_bytes()
    yield "main.py", (_ROOT / "main.py").read_bytes()


def _record(files: Mapping[str, bytes]) -> str:
    lines = []
    for place, data in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{place},sha256={digest},{len(data)}")
    return "\n".join([*lines, f"{_INFO}/RECORD,,"]) + "\n"
