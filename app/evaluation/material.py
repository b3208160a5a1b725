"""What is to be evaluated, made ready: the set read, its words mapped, the mapping kept."""

import hashlib
import json
from pathlib import Path

from app.domain.template import Template
from app.errors import SetFault, SetUnusable
from app.evaluation.mapping import Meaning, Meanings, as_table, from_table, guessed
from app.evaluation.sets.files import json_of
from app.evaluation.sets.raw import RawSet
from app.measured import FOLDER
from app.photos.files import PhotoFiles
from app.whole_file import write_whole


def photos_in(folder: Path) -> PhotoFiles:
    """Where a data folder keeps the photos of sets."""
    return PhotoFiles(folder / FOLDER / "photos")


def mapping_of(folder: Path, place: Path, template: Template) -> Path:
    """Where a data folder keeps what the words of a set at that place mean in that template: beside
    the set, never in it."""
    return folder / FOLDER / "maps" / f"{template.id}-{_where(place)}.json"


def forget_meanings(folder: Path, place: Path) -> None:
    """What the words of a set at that place mean is kept no longer, in any template. Blocks. Raises
    OSError."""
    for kept in (folder / FOLDER / "maps").glob(f"*-{_where(place)}.json"):
        kept.unlink(missing_ok=True)


def meanings_of(
    material: RawSet, template: Template, kept: Path, given: Path | None = None
) -> dict[str, Meaning | None]:
    """Of every word of the set, as known_meanings() has them; kept from now on. Blocks. Raises
    SetUnusable and OSError."""
    meanings = known_meanings(material, template, kept, given)
    if not any(meanings.values()) and meanings:
        raise SetUnusable(material.name, "", SetFault.NO_MEANING, ", ".join(list(meanings)[:20]))
    keep_meanings(kept, meanings, template)
    return meanings


def known_meanings(
    material: RawSet, template: Template, kept: Path, given: Path | None = None
) -> dict[str, Meaning | None]:
    """Of every word of the set: as a person gave it, or as it was kept, else as it is guessed.
    Blocks. Raises SetUnusable."""
    told = _told(kept, template)
    if given is not None:
        told |= from_table(given.name, json_of(given), template)
    known = {word: told[word] for word in material.words if word in told}
    return guessed(material.words, template) | known


def keep_meanings(kept: Path, meanings: Meanings, template: Template) -> None:
    """Beside what was kept of words the set does not have now. Blocks. Raises SetUnusable and
    OSError."""
    told = _told(kept, template) | dict(meanings)
    kept.parent.mkdir(parents=True, exist_ok=True)
    write_whole(kept, json.dumps(as_table(told), ensure_ascii=False, indent=1).encode())


def _where(place: Path) -> str:
    return hashlib.sha256(str(place.resolve()).encode("utf-8", "replace")).hexdigest()[:16]


def _told(kept: Path, template: Template) -> dict[str, Meaning | None]:
    return from_table(kept.name, json_of(kept), template) if kept.exists() else {}
