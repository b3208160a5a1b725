"""A set of labelled photos, read in whatever format it is in."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from app.errors.evaluation import SetFault, SetFlaw, SetUnusable
from app.evaluation.sets.coco import is_coco, read_coco
from app.evaluation.sets.files import is_file, json_of, shown
from app.evaluation.sets.folders import read_folders
from app.evaluation.sets.labelme import is_labelme, read_labelme
from app.evaluation.sets.raw import Format, RawPhoto, RawSet
from app.evaluation.sets.table import read_table
from app.evaluation.sets.via import is_via, read_via
from app.evaluation.sets.yolo import read_yolo

_MOST_LOOKED_AT = 20


def read_set(path: Path, form: Format | None = None) -> RawSet:
    """The set at a file or folder; without a format, in the one it seems to be in. Photos that are
    not there are left out and told. Blocks. Raises SetUnusable."""
    path = path.absolute()
    if not path.exists():
        raise SetUnusable(shown(path.name), "", SetFault.UNREADABLE, "not there")
    return _there(_read(path, form), path)


def _read(path: Path, form: Format | None) -> RawSet:
    if path.is_file():
        return _of_file(path, form)
    match form:
        case Format.YOLO:
            return read_yolo(path)
        case Format.FOLDERS:
            return read_folders(path)
        case Format.LABELME:
            return read_labelme(path, _files(path, "*.json", deep=True))
        case Format.CSV:
            return read_table(_only(path, _files(path, "*.csv")))
        case Format.COCO | Format.VIA:
            return _of_file(_only(path, _files(path, "*.json")), form)
    return _guessed(path)


def _guessed(folder: Path) -> RawSet:
    """By what lies in the folder."""
    if _is_yolo(folder):
        return read_yolo(folder)
    files = _files(folder, "*.json")
    deep = _files(folder, "*.json", deep=True)
    if deep and is_labelme(_told(files[0] if files else deep[0])):
        return read_labelme(folder, deep)
    if files:
        return _of_file(_only(folder, files), None)
    if tables := _files(folder, "*.csv"):
        return read_table(_only(folder, tables))
    return read_folders(folder)


def _is_yolo(folder: Path) -> bool:
    """Other tools have a folder «labels», too, with files that are no texts."""
    if any((folder / name).exists() for name in ("data.yaml", "classes.txt")):
        return True
    labels = folder / "labels"
    texts, others = (_files(labels, each, deep=True) for each in ("*.txt", "*.json"))
    return bool(texts) or (labels.is_dir() and not others)


def _told(file: Path) -> Any:
    """None where it is no JSON, which is told when it is read."""
    try:
        return json_of(file)
    except SetUnusable:
        return None


def _of_file(path: Path, form: Format | None) -> RawSet:
    if form is Format.CSV or (form is None and path.suffix.lower() == ".csv"):
        return read_table(path)
    told = json_of(path)
    if is_labelme(told) and form in (None, Format.LABELME):
        return read_labelme(path.parent, [path])
    if _is(told, form, Format.COCO):
        return read_coco(path, told)
    if _is(told, form, Format.VIA):
        return read_via(path, told)
    raise SetUnusable(shown(path.name), "", SetFault.NO_FORMAT)


def _is(told: Any, wanted: Format | None, form: Format) -> bool:
    known = is_coco(told) if form is Format.COCO else is_via(told)
    return known and wanted in (None, form)


def _files(folder: Path, pattern: str, deep: bool = False) -> list[Path]:
    found = folder.rglob(pattern) if deep else folder.glob(pattern)
    return sorted(path for path in found if path.is_file() and not path.is_symlink())


def _only(folder: Path, files: list[Path]) -> Path:
    if not files:
        raise SetUnusable(shown(folder.name), "", SetFault.NO_FORMAT)
    if len(files) > 1:
        names = ", ".join(shown(file.name) for file in files[:_MOST_LOOKED_AT])
        raise SetUnusable(shown(folder.name), "", SetFault.SEVERAL, names)
    return files[0]


def _there(found: RawSet, path: Path) -> RawSet:
    """Without photos that are not there."""
    photos: list[RawPhoto] = []
    flaws = list(found.flaws)
    for photo in found.photos:
        if is_file(photo.path):
            photos.append(photo)
        else:
            flaws.append(SetFlaw(shown(photo.name), SetFault.MISSING))
    if not photos:
        raise SetUnusable(shown(path.name), "", SetFault.NO_PHOTO)
    return replace(found, photos=tuple(photos), flaws=tuple(flaws))
