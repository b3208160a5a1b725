"""Folders named by class, such as damaged/ and intact/, with the photos of that class inside."""

from pathlib import Path

from app.errors.evaluation import SetFault
from app.evaluation.sets.files import Flaws, pictures_in, word
from app.evaluation.sets.raw import Format, RawLabel, RawPhoto, RawSet


def read_folders(folder: Path) -> RawSet:
    """The class is the name of the folder a photo lies in. Raises SetUnusable."""
    flaws = Flaws()
    photos = []
    for path in pictures_in(folder):
        within = path.relative_to(folder)
        if len(within.parts) < 2:
            flaws.add(within.name, SetFault.NO_WORD)
            continue
        label = RawLabel((word(within.parts[-2]),))
        photos.append(RawPhoto(within.as_posix(), path, (label,)))
    return RawSet(folder.name, Format.FOLDERS, tuple(photos), flaws.all())
