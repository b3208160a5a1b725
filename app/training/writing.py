"""Examples written into a folder: pictures, and a file of lines for each part of the set."""

import asyncio
import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.desk import Desk
from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.measured.training import Split, Trained, Why, case_fault, fault, hidden_in, split_of
from app.domain.search.case_query import CaseQuery
from app.domain.template import Template
from app.domain.words import Language, Status
from app.errors import PhotoNotPrepared, export_unwritten
from app.examples.example import Example, hidden, judged_alone
from app.sending.pack import Packed, draft_of
from app.settings.connection import Connection
from app.vlm.request.prompt import prompt_version
from app.whole_file import write_whole

_PICTURES = "images"
_AT_ONCE = 500  # ids


@dataclass(slots=True)
class _Set:
    """What has come together so far. splits: of the photos that are in it, by SHA-256."""

    folder: Path
    unfinished: Path
    lines: dict[Split, list[str]] = field(default_factory=lambda: {each: [] for each in Split})
    why: Counter[Why] = field(default_factory=Counter)
    splits: dict[str, Split] = field(default_factory=dict)
    versions: set[str] = field(default_factory=set)
    languages: Counter[Language] = field(default_factory=Counter)
    texts: int = 0
    hidden: int = 0

    @property
    def told(self) -> Trained:
        counts = {split: len(lines) for split, lines in self.lines.items()}
        return Trained(self.folder, counts, dict(self.why), self.texts, self.hidden)


async def closed(desk: Desk) -> list[str]:
    """Ids of all closed cases that are no practice. Raises StoreError."""
    wanted = CaseQuery(status=Status.CLOSED, practice=False)
    ids: list[str] = []
    below = 0
    while True:
        seqs, below = await desk.store.found(wanted, _AT_ONCE, below)
        if not seqs:
            return ids
        ids += await desk.store.ids(seqs)


async def write_training(
    desk: Desk,
    case_ids: Sequence[str],
    folder: Path,
    tell: Callable[[int], None] = lambda _: None,
) -> Trained:
    """Examples of these cases into a folder that is empty or not there, each in the language its
    answer was kept in; tell is given how many cases were looked at. One case is in memory at a
    time. Cancelled, it leaves nothing behind.
    Raises ExportNotWritten, StoreError."""
    made = _Set(folder, desk.folder / "unfinished")
    try:
        await asyncio.to_thread(_begin, folder)
    except OSError as error:
        raise export_unwritten(folder, error) from error
    try:
        for number, case_id in enumerate(case_ids, 1):
            await _take(desk, made, await desk.store.case(case_id))
            tell(number)
        await asyncio.to_thread(_finish, made)
    except BaseException as error:
        await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise export_unwritten(folder, error) from error
        raise
    return made.told


async def _take(desk: Desk, made: _Set, case: Case) -> None:
    template = desk.templates.for_case(case)
    if why := case_fault(case, template):
        made.why[why] += 1
        return
    for of in case.photo_sets:
        why = fault(of, template, case.kind)
        if of.run is not None and why is None:
            why = await _write(desk, made, case, of, template, of.run.asked.language)
        if why is not None:
            made.why[why] += 1


async def _write(
    desk: Desk, made: _Set, case: Case, of: Inspection, template: Template, language: Language
) -> Why | None:
    split = split_of(case.id)
    if any(made.splits.get(photo.sha256, split) is not split for photo in of.photos):
        return Why.OTHER_SPLIT
    asked = replace(case, question="", text="")
    draft = draft_of(asked, judged_alone(template), Connection(), language)
    photos = [hidden(photo, case) for photo in of.photos]
    try:
        packed = await desk.packing.pack(draft, photos, Connection(), template.pixels)
    except PhotoNotPrepared:
        return Why.UNREADABLE
    if any(len(photo) > 1 for photo in packed.question.photos):
        return Why.IN_PARTS
    example = Example(case, of, packed.question)
    names = await asyncio.to_thread(_pictures, made, packed)
    made.lines[split].append(json.dumps(example.line(names), ensure_ascii=False))
    made.splits |= {photo.sha256: split for photo in of.photos}
    made.versions.add(f"{template.id} {template.version}")
    made.languages[language] += 1
    made.texts += example.left_out
    made.hidden += hidden_in(of, case.kind)
    return None


def _begin(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise FileExistsError(f"{folder} is not empty")
    (folder / _PICTURES).mkdir()


def _pictures(made: _Set, packed: Packed) -> list[str]:
    """As they would be sent, encoded anew and without metadata; named by what is in them."""
    names = []
    for picture in packed.question.pictures:
        name = f"{_PICTURES}/{hashlib.sha256(picture.jpeg).hexdigest()[:24]}.jpg"
        write_whole(made.folder / name, picture.jpeg, made.unfinished)
        names.append(name)
    return names


def _finish(made: _Set) -> None:
    for split, lines in made.lines.items():
        text = "".join(f"{line}\n" for line in lines)
        write_whole(made.folder / f"{split}.jsonl", text.encode(), made.unfinished)
    told: dict[str, Any] = {
        "dataset_info.json": {f"tessera_{split}": _info(split) for split in Split},
        "about.json": {
            "examples": {split: len(lines) for split, lines in made.lines.items()},
            "languages": dict(sorted(made.languages.items())),
            "left_out": dict(sorted(made.why.items())),
            "texts_left_out": made.texts,
            "faces_and_plates_blacked_out": made.hidden,
            "templates": sorted(made.versions),
            "prompt_version": prompt_version(),
            "boxes": "x1, y1, x2, y2, from 0 to 1000 of each side",
        },
    }
    for name, content in told.items():
        data = json.dumps(content, indent=1).encode()
        write_whole(made.folder / name, data, made.unfinished)


def _info(split: Split) -> dict[str, Any]:
    """As LLaMA-Factory is told of a data set."""
    tags = {"role_tag": "role", "content_tag": "content", "user_tag": "user"}
    return {
        "file_name": f"{split}.jsonl",
        "formatting": "sharegpt",
        "columns": {"messages": "messages", "images": "images"},
        "tags": tags | {"assistant_tag": "assistant", "system_tag": "system"},
    }
