"""Which licences what is shipped is under, and whether they let it be."""

from __future__ import annotations

import re
import sys
import sysconfig
import tomllib
import uuid
from pathlib import Path
from typing import Any

import shipped
from console import ROOT

_TABLE = ROOT / "packaging" / "THIRD-PARTY.md"
_BUNDLED = ROOT / "packaging" / "bundled.toml"
_ROW = re.compile(
    r"^\| ([a-z0-9-]+) \| \d\S* \|[^|]*\| ([^|;(]+?) *(?:[;(][^|]*)?\|$", re.MULTILINE
)
_LIBRARY = re.compile(r"(?:\.so[.\d]*|\.dll|\.dylib)$", re.IGNORECASE)
_OF_PYTHON = re.compile(r"\.cpython-|\.abi3\.so$|\.pyd$")
_COPYLEFT = re.compile(r"(?<![A-Z])A?GPL|Affero|(?<!Lesser )General Public License", re.IGNORECASE)
_EXCEPTION = re.compile(r" WITH (?:GCC-exception-3\.1|Bootloader-exception)$")
_EXTRA = {
    # Not locked to run, and yet within: the start-up of the frozen program.
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "setuptools": "MIT",
    "pyinstaller-hooks-contrib": "Apache-2.0",
}


def may_be_shipped(licence: str) -> bool:
    """Whether one of the ways it is offered is without the GPL and the AGPL, or with an exception
    for programs like this one."""
    ways = licence.split(" OR ")
    return bool(licence) and any(_free(way) for way in ways)


def _free(way: str) -> bool:
    parts = way.strip("() ").split(" AND ")
    return not any(_COPYLEFT.search(part) for part in parts if not _EXCEPTION.search(part))


def usual(name: str) -> str:
    """A package's name as locks have it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licences_of_packages() -> dict[str, str]:
    """By name, as THIRD-PARTY.md has them."""
    return dict(_ROW.findall(_TABLE.read_text(encoding="utf-8"))) | _EXTRA


def libraries_in(folder: Path) -> dict[str, str]:
    """The libraries that lie in the folder as files, with their licences; "" for one that is not
    known, by its file's name."""
    known = tomllib.loads(_BUNDLED.read_text(encoding="utf-8"))
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and _LIBRARY.search(path.name) and not _OF_PYTHON.search(path.name):
            name = _named(path, known["files"])
            found[name] = known["licence"].get(name, "")
    return found


def _named(path: Path, files: dict[str, str]) -> str:
    if "plugins" in path.parts:
        return "Qt"
    stem = path.name.lower().removeprefix("lib")
    fitting = [start for start in files if stem.startswith(start)]
    return files[max(fitting, key=len)] if fitting else path.name


def python_text() -> str:
    """Python's own licence. Its place differs between systems."""
    version = sysconfig.get_python_version()
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{version}/copyright"),
        Path(f"/usr/share/doc/libpython{version}-minimal/copyright"),
    )
    return next(place.read_text(encoding="utf-8") for place in places if place.is_file())


def cyclonedx(versions: dict[str, str], licences: dict[str, str]) -> dict[str, Any]:
    """All parts with their licences, in CycloneDX 1.6; versions: of the packages among them."""
    parts = [_component(name, licences[name], versions.get(name, "")) for name in sorted(licences)]
    told = ",".join(f"{part['name']} {part.get('version', '')}" for part in parts)
    whole = {"type": "application", "name": "Tessera", "version": shipped.VERSION}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, told)}",
        "version": 1,
        "metadata": {"component": {**whole, "bom-ref": "tessera"}},
        "components": parts,
    }


def _component(name: str, licence: str, version: str) -> dict[str, Any]:
    part = {"type": "library", "name": name, "bom-ref": name, "licenses": [{"expression": licence}]}
    if version:
        part |= {"version": version, "purl": f"pkg:pypi/{name}@{version}"}
    return part
