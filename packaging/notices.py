"""Says what the frozen program is made of: third-party notices, a CycloneDX list, and whether all
of it may be shipped. Started by the environment the program was frozen in.

python packaging/notices.py FOLDER    writes both files into the frozen program's folder
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

import licensing
import shipped
from console import ROOT, SetupError

TAKEN = ROOT / "build" / "taken.json"
TEXTS = ROOT / "packaging" / "licences"
NOTICES, LIST = "THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"
_RULE = "=" * 80
_TEXT_NAMES = ("licen", "copying", "notice", "copyright")


def main(folder: Path) -> None:
    """Writes the files. Raises SetupError for what may not be shipped, or is not known."""
    packages, libraries = _packages(), licensing.libraries_in(folder)
    licences = licensing.licences_of_packages()
    parts = {name: licences.get(name, "") for name in packages} | dict(libraries)
    may = licensing.may_be_shipped
    bad = [f"{name}: {text or 'unknown'}" for name, text in parts.items() if not may(text)]
    bad += [name for name, each in packages.items() if "WITH" not in parts[name] and _says_no(each)]
    if bad:
        raise SetupError("This may not be shipped: " + "; ".join(sorted(bad)))
    told = [_head(), *_of_packages(packages, licences), *_of_libraries(libraries)]
    (folder / NOTICES).write_text("\n".join(told), encoding="utf-8", newline="\n")
    listed = licensing.cyclonedx({n: d.version for n, d in packages.items()}, parts)
    text = json.dumps(listed, indent=1, sort_keys=True, ensure_ascii=False)
    (folder / LIST).write_text(text + "\n", encoding="utf-8", newline="\n")


def _packages() -> dict[str, Distribution]:
    """The packages whose files were taken, by name; PyInstaller among them, of which the start-up
    is taken."""
    taken = {Path(name).resolve() for name in json.loads(TAKEN.read_text(encoding="utf-8"))}
    found = {}
    for each in distributions():
        files = (Path(str(file.locate())).resolve() for file in each.files or ())
        if each.metadata["Name"] == "pyinstaller" or not taken.isdisjoint(files):
            found[licensing.usual(each.metadata["Name"])] = each
    return dict(sorted(found.items()))


def _says_no(each: Distribution) -> bool:
    """The package itself says that it is under the GPL alone, whatever the table says of it."""
    said = _of(each, "License-Expression") or _of(each, "License")
    classes = [text for text in each.metadata.get_all("Classifier") or () if "License ::" in text]
    return not licensing.may_be_shipped(said[:200] or " OR ".join(classes) or "unsaid")


def _of(each: Distribution, key: str) -> str:
    return "".join(each.metadata.get_all(key) or ())


def _head() -> str:
    return (
        f"Tessera {shipped.VERSION} has within it what is named here, each under its own\n"
        "licence. Qt, PySide, Shiboken, libheif and libde265 are under the GNU Lesser General\n"
        "Public License: they are files of their own in this folder, and may be replaced by\n"
        "changed ones."
    )


def _of_packages(packages: dict[str, Distribution], licences: dict[str, str]) -> list[str]:
    told = []
    for name, each in packages.items():
        texts = [text for file in each.files or () if (text := _text(each, str(file)))]
        told.append(f"\n{_RULE}\n{name} {each.version}: {licences[name]}\n{_RULE}\n")
        told += dict.fromkeys(texts)
    return told


def _text(each: Distribution, name: str) -> str:
    path = Path(name)
    is_text = any(part in path.name.lower() for part in _TEXT_NAMES)
    if ".dist-info" not in path.parts[0] or not is_text:
        return ""
    return Path(str(each.locate_file(name))).read_text(encoding="utf-8", errors="replace").strip()


def _of_libraries(libraries: dict[str, str]) -> list[str]:
    told = [f"\n{_RULE}\nLibraries within\n{_RULE}\n"]
    told += [f"{name}: {text}" for name, text in sorted(libraries.items())]
    for path in sorted(TEXTS.glob("*.txt")):
        told += [f"\n{_RULE}\n{path.stem}\n{_RULE}\n", path.read_text(encoding="utf-8").strip()]
    return [*told, f"\n{_RULE}\nPython\n{_RULE}\n", sys.copyright, licensing.python_text(), ""]


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except SetupError as error:
        sys.exit(str(error))
