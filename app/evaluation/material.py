"""What is to be evaluated, made ready: the set read, its words mapped, the mapping kept."""

import hashlib
import json
from pathlib import Path

from app.domain.template import Template
from app.errors import SetFault, SetUnusable
from app.evaluation.mapping import Meaning, as_table, from_table, guessed
from app.evaluation.sets.files import json_of
from app.evaluation.sets.raw import RawSet
from app.whole_file import write_whole

FOLDER = "evaluations"


def runs_in(folder: Path) -> Path:
    """Where a data folder keeps its runs."""
    return folder / FOLDER / "runs"


def mapping_of(folder: Path, place: Path, template: Template) -> Path:
    """Where a data folder keeps what the words of a set at that place mean in that template: beside
    the set, never in it."""
    where = hashlib.sha256(str(place.resolve()).encode("utf-8", "replace")).hexdigest()[:16]
    return folder / FOLDER / "maps" / f"{template.id}-{where}.json"


def meanings_of(
    material: RawSet, template: Template, kept: Path, given: Path | None = None
) -> dict[str, Meaning | None]:
    """Of every word of the set: as a person gave it, or as it was kept, else as it is guessed; kept
    from now on. Blocks. Raises SetUnusable and OSError."""
    told: dict[str, Meaning | None] = {}
    for path in (kept, given):
        if path is not None and (path is given or path.exists()):
            told |= from_table(path.name, json_of(path), template)
    meanings = guessed(material.words, template) | {
        word: told[word] for word in material.words if word in told
    }
    if not any(meanings.values()) and meanings:
        raise SetUnusable(material.name, "", SetFault.NO_MEANING, ", ".join(list(meanings)[:20]))
    kept.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(as_table(told | meanings), ensure_ascii=False, indent=1)
    write_whole(kept, text.encode())
    return meanings
