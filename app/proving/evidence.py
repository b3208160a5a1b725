"""The evidence package: a zip from which a stranger can check a case without this program.

originals/photo-1.jpg …   the bytes as they came
reports/report-1.pdf …    every report issued that is kept
log.jsonl, heads.jsonl    the case's log, and the heads that tie all logs together
lists/head-7.txt …        what the digest of a head that holds the case is made of
stamps/head-7.txt, .tsr   a head, and a time-stamp server's answer for it
HOW-TO-CHECK.txt          how all of this is checked
SHA256SUMS                of every other file
"""

import asyncio
import hashlib
import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from app.desk import Desk
from app.domain.case import Case
from app.domain.keeping.head import Head
from app.domain.who import Who
from app.errors import NotStamped, export_unwritten
from app.kept_reports import place_of
from app.photos.formats import EXTENSIONS
from app.proving.page import page
from app.proving.stamping import Post, stamped
from app.proving.verify import of_case
from app.settings.settings import Settings
from app.store.proving import evidence
from app.store.proving.evidence import CaseLog
from app.whole_file import whole

_BLOCK = 1 << 20
Tell = Callable[[int, int], None]  # bytes put in, of how many; what it raises stops it


async def write_evidence(
    desk: Desk,
    case_id: str,
    path: Path,
    by: Who,
    tell: Tell,
    settings: Settings | None = None,
    post: Post | None = None,
) -> NotStamped | None:
    """Write the case's package, whole or not at all, off this thread; settings, post: have its
    newest head stamped first. Why it was not comes back: the package is worth having without.
    tell is called in another thread.

    Raises ExportNotWritten and StoreError, and whatever tell raises.
    """
    unstamped, told = None, await desk.store.do(evidence.of_case, case_id, by)
    if settings is not None and post is not None:
        try:
            told = await _with_stamp(desk, told, settings, post)
        except NotStamped as error:
            unstamped = error
    case = await desk.store.case(case_id)
    problems = await of_case(desk, case_id)
    files = _files(desk, case)
    made = _made(told)
    made["HOW-TO-CHECK.txt"] = page(case, list(files), list(made), problems).encode()
    notes = desk.folder / "unfinished"
    try:
        await asyncio.to_thread(_write, path, notes, files, made, tell)
    except OSError as error:
        raise export_unwritten(path, error) from error
    return unstamped


async def _with_stamp(desk: Desk, told: CaseLog, settings: Settings, post: Post) -> CaseLog:
    """Its newest head has a time stamp. Raises NotStamped."""
    head = await stamped(desk, told.heads[-1], settings, post)
    return CaseLog(told.lines, (*told.heads[:-1], head), told.lists)


def _files(desk: Desk, case: Case) -> dict[str, Path]:
    """What lies in files, by its name in the package."""
    found = {}
    for number, photo in enumerate(case.photos, 1):
        kind = EXTENSIONS[photo.media_type]
        found[f"originals/photo-{number}{kind}"] = desk.files.original(
            photo.sha256, photo.media_type
        )
    for report in case.reports:
        found[f"reports/report-{report.version}.pdf"] = place_of(desk.folder, report.sha256)
    return {name: path for name, path in found.items() if path.is_file()}


def _made(told: CaseLog) -> dict[str, bytes]:
    """What is made for the package, by its name there."""
    heads = (
        json.dumps({"head": head.number, "text": head.text, "hash": head.hash})
        for head in told.heads
    )
    made = {"log.jsonl": _lines(told.lines), "heads.jsonl": _lines(heads)}
    made |= {f"lists/head-{number}.txt": _lines(each) for number, each in told.lists.items()}
    for head, response in _stamped(told):
        made[f"stamps/head-{head.number}.txt"] = head.text.encode()
        made[f"stamps/head-{head.number}.tsr"] = response
    return made


def _lines(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def _stamped(told: CaseLog) -> list[tuple[Head, bytes]]:
    """Of each head that holds the case, the first stamped one from there on, with its stamp."""
    chosen = {}
    for number in told.lists:
        later = (h for h in told.heads if h.number >= number and h.stamp is not None)
        head = next(later, None)
        if head is not None and head.stamp is not None:
            chosen[head.number] = head, head.stamp.response
    return list(chosen.values())


def _write(
    path: Path, notes: Path, files: dict[str, Path], made: dict[str, bytes], tell: Tell
) -> None:
    total = sum(each.stat().st_size for each in files.values())
    sums, done = [], 0
    notes.mkdir(parents=True, exist_ok=True)
    with whole(path, notes) as file, ZipFile(file, "w") as package:
        for name, source in files.items():
            digest = hashlib.sha256()
            # Pictures and reports are compressed as they are.
            with source.open("rb") as reader, package.open(_info(name, ZIP_STORED), "w") as into:
                while block := reader.read(_BLOCK):
                    into.write(block)
                    digest.update(block)
                    done += len(block)
                    tell(done, total)
            sums.append(f"{digest.hexdigest()}  {name}")
        for name, data in made.items():
            package.writestr(_info(name, ZIP_DEFLATED), data)
            sums.append(f"{hashlib.sha256(data).hexdigest()}  {name}")
        package.writestr(_info("SHA256SUMS", ZIP_DEFLATED), _lines(sums))


def _info(name: str, how: int) -> ZipInfo:
    info = ZipInfo(name, datetime.now(UTC).timetuple()[:6])
    info.compress_type = how
    info.external_attr = 0o644 << 16
    return info
