"""The command «export»: cases as reports, and as files for other programs."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

from app.cli.ending import BAD_INPUT, DONE, INTERRUPTED, NOT_WRITTEN, code_of, say, sentence
from app.cli.options import Options
from app.desk import Desk, open_desk
from app.domain.case import Case
from app.domain.who import Who
from app.errors import AppError, NotDecided
from app.export.write import Form, write
from app.issue import draft_report, issue_report
from app.paths import data_folder
from app.press import pressing
from app.sealing import signature_at
from app.settings.settings import Settings
from app.settings.settings_file import load
from app.settings.who import system_user
from app.several import several
from app.store.proving import lookup

_Done = tuple[Case | None, int]  # its exit code


def export(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    if not (options.pdf or any(_tables(options))):
        say("Say what to write: --pdf FOLDER, or --xlsx, --csv, --json or --coco FILE.")
        return BAD_INPUT
    if options.issue and not options.pdf:
        say("--issue needs --pdf FOLDER.")
        return BAD_INPUT
    there = [path for _, path in _tables(options) if path.exists() and not options.force]
    if there:
        say(f"{there[0]} is there already. Nothing was written; --force writes over it.")
        return BAD_INPUT
    try:
        return asyncio.run(_export(options))
    except KeyboardInterrupt:
        say("Stopped. Reports that were written are on record with their cases.")
        return INTERRUPTED
    except AppError as error:
        say(sentence(error))
        return code_of(error)


async def _export(options: Options) -> int:
    folder = data_folder(options.data_dir)
    settings, _ = load(folder / "settings.json")
    desk = await open_desk(folder)
    try:
        if options.layout:
            desk.templates.named(options.layout)
        code, case_ids = await _found(desk, options)
        done = await _all(desk, case_ids, options, settings)
        code = max([code, *(ended for _, ended in done)])
        cases = [case for case, _ in done if case]
        for form, path in _tables(options) if cases else ():
            await asyncio.to_thread(write, form, cases, desk.templates, path, folder)
            say(f"Written: {path}")
        return code
    finally:
        await desk.models.close()
        await desk.close()


async def _found(desk: Desk, options: Options) -> tuple[int, list[str]]:
    """The exit code so far, and the cases' ids; each case once."""
    code, ids = DONE, dict[str, None]()
    for named in options.cases:
        found = await desk.store.do(lookup.found, named)
        ids |= dict.fromkeys(found)
        if not found:
            say(f"No case is called «{named}».")
            code = BAD_INPUT
    return code, list(ids)


async def _all(
    desk: Desk, case_ids: list[str], options: Options, settings: Settings
) -> list[_Done]:
    """What became of each case, in their order, which is not that in which they are ready."""
    done: dict[str, _Done] = {}
    async with pressing(desk, len(case_ids) if options.pdf else 0) as quick:

        async def one(case_id: str) -> None:
            case, code, told = await _one(quick, case_id, options, settings)
            done[case_id] = case, code
            say(" · ".join(filter(None, (f"{len(done)} of {len(case_ids)}", told))))

        await several(one, case_ids)
    return [done[case_id] for case_id in case_ids]


async def _one(
    desk: Desk, case_id: str, options: Options, settings: Settings
) -> tuple[Case | None, int, str]:
    """The case with its report, where one is wanted, how that ended, and what to say of it; one
    that fails does not stop the others."""
    try:
        case = await desk.store.case(case_id)
        if options.pdf is None:
            return case, DONE, ""
        path = options.pdf / _name(case)
        if path.exists() and not options.force:
            told = f"{path} is there already and was not touched; --force writes over it."
            return case, BAD_INPUT, told
        await asyncio.to_thread(_make, options.pdf)
        case = await _report(desk, case, path, options, settings)
    except AppError as error:
        return None, code_of(error), sentence(error)
    except OSError as error:
        told = f"The folder {options.pdf} could not be made: {error.strerror}."
        return None, NOT_WRITTEN, told
    signed = f" {await _signed(path, settings)}" if options.issue else ""
    return case, DONE, f"{'Report' if options.issue else 'Draft'}: {path}{signed}".rstrip()


async def _report(desk: Desk, case: Case, path: Path, options: Options, settings: Settings) -> Case:
    """Issued or as a draft. Raises NotDecided where nobody stands for what is to be issued."""
    if not options.issue:
        return await draft_report(desk, case.id, path, settings, options.layout)
    if not case.may_be_issued:
        raise NotDecided(case.number)
    by, post = Who(settings.adjuster, system_user()), desk.models.post
    of, unsigned = options.layout, options.unsigned
    return await issue_report(desk, case.id, path, settings, by, post, of, unsigned)


async def _signed(path: Path, settings: Settings) -> str:
    """By whom the written file says it is signed, "" for nobody."""
    found = await asyncio.to_thread(signature_at, path)
    if found is None:
        return ""
    told = f"signed by {found.certificate.holder}"
    if found.stamped is None and settings.stamp_server:
        return f"({told}; the time-stamp server gave no stamp)"
    return f"({told})"


def _make(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)


def _name(case: Case) -> str:
    """A name no system refuses, its own for each case also where numbers are alike."""
    safe = "".join(c if c.isalnum() or c in "-_" else "-" for c in case.number)[:60]
    return f"{safe}-{case.id[:6]}.pdf"


def _tables(options: Options) -> Iterator[tuple[Form, Path]]:
    named = (
        (Form.EXCEL, options.xlsx),
        (Form.CSV, options.csv),
        (Form.JSON, options.json),
        (Form.COCO, options.coco),
    )
    yield from ((form, path) for form, path in named if path is not None)
