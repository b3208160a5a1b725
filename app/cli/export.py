"""The command «export»: cases as reports, and as files for other programs."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path

from app.cli.ending import BAD_INPUT, DONE, INTERRUPTED, NOT_WRITTEN, code_of, say, sentence
from app.cli.options import Options
from app.cli.signed import signed_words
from app.desk import Desk, open_desk
from app.domain.case import Case
from app.domain.price import PriceTable
from app.domain.who import Who
from app.errors import AppError, NotDecided
from app.export.write import Form, write
from app.issue import draft_report, issue_report
from app.office_pictures import lost
from app.paths import data_folder
from app.press import pressing
from app.prices import prices_at
from app.settings.settings import Settings
from app.settings.settings_file import load
from app.settings.who import system_user
from app.several import several
from app.store.proving import lookup
from app.word_report import ENDING, write_word
from app.wording.lost_pictures import lost_words

_Done = tuple[Case | None, int]  # its exit code
_Told = tuple[Case | None, int, str]  # and what to say of it


def export(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    if wrong := _wrong(options):
        say(wrong)
        return BAD_INPUT
    try:
        return asyncio.run(_export(options))
    except KeyboardInterrupt:
        say("Stopped. Reports that were written are on record with their cases.")
        return INTERRUPTED
    except AppError as error:
        say(sentence(error))
        return code_of(error)


def _wrong(options: Options) -> str:
    """What is wrong with what was said, "" for nothing."""
    tables = [path for _, path in _tables(options)]
    if not (options.pdf or options.docx or tables):
        return "Say what to write: --pdf or --docx FOLDER, or --xlsx, --csv, --json or --coco FILE."
    if options.issue and not options.pdf:
        return "--issue needs --pdf FOLDER."
    if len({path.resolve() for path in tables}) < len(tables):
        return "Two of the files are one and the same. Nothing was written."
    there = (path for path in tables if path.exists() and not options.force)
    words = "{} is there already. Nothing was written; --force writes over it."
    return next(map(words.format, there), "")


async def _export(options: Options) -> int:
    folder = data_folder(options.data_dir)
    settings, _ = load(folder / "settings.json")
    desk = await open_desk(folder)
    try:
        if options.layout:
            desk.templates.named(options.layout)
        if options.pdf:
            for line in lost_words(await asyncio.to_thread(lost, settings.letterhead, folder)):
                say(line)
        code, case_ids = await _found(desk, options)
        done = await _all(desk, case_ids, options, settings)
        cases = [case for case, _ in done if case]
        prices = await asyncio.to_thread(prices_at, settings.price_table)
        codes = [await _table(desk, cases, prices, *each) for each in _tables(options)]
        return max([code, *(ended for _, ended in done), *codes])
    finally:
        await desk.models.close()
        await desk.close()


async def _table(
    desk: Desk, cases: list[Case], prices: PriceTable | None, form: Form, path: Path
) -> int:
    """The exit code; one that can't be written does not stop the others."""
    if not cases:
        return DONE
    try:
        await asyncio.to_thread(write, form, cases, desk.templates, path, desk.folder, prices)
    except AppError as error:
        say(sentence(error))
        return code_of(error)
    say(f"Written: {path}")
    return DONE


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


async def _one(desk: Desk, case_id: str, options: Options, settings: Settings) -> _Told:
    """The case, where it could be read, how its reports ended, and what to say of them; what
    fails stops nothing else."""
    try:
        case = await desk.store.case(case_id)
    except AppError as error:
        return None, code_of(error), sentence(error)
    ended: list[tuple[int, str]] = []
    for make, folder, ending in ((_pdf, options.pdf, ".pdf"), (_word, options.docx, ENDING)):
        if folder is not None:
            path = folder / f"{_name(case)}{ending}"
            ended.append(
                await _made(partial(make, desk, case, path, options, settings), path, options.force)
            )
    return case, max((code for code, _ in ended), default=DONE), " · ".join(t for _, t in ended)


async def _made(make: Callable[[], Awaitable[str]], path: Path, force: bool) -> tuple[int, str]:
    """How it ended, and what to say; what is there already is not touched without force."""
    try:
        if not await asyncio.to_thread(_is_free, path, force):
            told = f"{path} is there already and was not touched; --force writes over it."
            return BAD_INPUT, told
        return DONE, f"{await make()}: {path}"
    except AppError as error:
        return code_of(error), sentence(error)
    except OSError as error:
        return NOT_WRITTEN, f"The folder {path.parent} could not be made: {error.strerror}."


async def _word(desk: Desk, case: Case, path: Path, options: Options, settings: Settings) -> str:
    await write_word(desk, case.id, path, settings, options.layout)
    return "Draft"


async def _pdf(desk: Desk, case: Case, path: Path, options: Options, settings: Settings) -> str:
    """Issued or as a draft. Raises NotDecided where nobody stands for what is to be issued."""
    if not options.issue:
        await draft_report(desk, case.id, path, settings, options.layout)
        return "Draft"
    if not case.may_be_issued:
        raise NotDecided(case.number)
    by, post = Who(settings.adjuster, system_user()), desk.models.post
    of, unsigned = options.layout, options.unsigned
    await issue_report(desk, case.id, path, settings, by, post, of, unsigned)
    return f"Report{await signed_words(path, settings)}"


def _is_free(path: Path, force: bool) -> bool:
    """Whether it may be written there, in a folder that is there now."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return force or not path.exists()


def _name(case: Case) -> str:
    """A name no system refuses, its own for each case also where numbers are alike."""
    safe = "".join(c if c.isalnum() or c in "-_" else "-" for c in case.number)[:60]
    return f"{safe}-{case.id[:6]}"


def _tables(options: Options) -> Iterator[tuple[Form, Path]]:
    named = (
        (Form.EXCEL, options.xlsx),
        (Form.CSV, options.csv),
        (Form.JSON, options.json),
        (Form.COCO, options.coco),
    )
    yield from ((form, path) for form, path in named if path is not None)
