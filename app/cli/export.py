"""The command «export»: cases as reports, and as files for other programs."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

from app.cli.ending import BAD_INPUT, DONE, code_of, run_to_end, say, sentence
from app.cli.export_reports import one_case
from app.cli.export_training import training
from app.cli.keeping_arguments import FORMS
from app.cli.options import Options
from app.desk import Desk, open_desk
from app.domain.case import Case
from app.domain.details.price import PriceTable
from app.errors import AppError
from app.export.write import Form, write
from app.issuing.press import pressing
from app.issuing.thumbnails import thumbnails
from app.office.pictures import lost
from app.office.prices import prices_at
from app.paths import data_folder
from app.settings.settings import Settings
from app.settings.settings_file import load
from app.several import several
from app.store.proving import lookup
from app.wording.lost_pictures import lost_words

_Done = tuple[Case | None, int]  # its exit code


def export(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    if wrong := _wrong(options):
        say(wrong)
        return BAD_INPUT
    return run_to_end(
        _export(options), "Stopped. Reports that were written are on record with their cases."
    )


def _wrong(options: Options) -> str:
    """What is wrong with what was said, "" for nothing."""
    tables = [path for _, path in _tables(options)]
    others = bool(options.pdf or options.docx or tables)
    if not (others or options.training):
        *most, last = (f"--{name}" for name, _ in FORMS)
        files = f"{', '.join(most)} or {last} FILE"
        return f"Say what to write: --pdf, --docx or --training FOLDER, or {files}."
    if others and not options.cases:
        return "Say which cases."
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
        if options.training:
            code = max(code, await training(desk, case_ids, options))
        if not (options.pdf or options.docx or any(_tables(options))):
            return code
        done = await _all(desk, case_ids, options, settings)
        cases = [case for case, _ in done if case]
        prices = await asyncio.to_thread(prices_at, settings.price_table)
        small = await thumbnails(desk, cases) if options.thumbnails and options.xlsx else None
        codes = [await _table(desk, cases, prices, small, *each) for each in _tables(options)]
        return max([code, *(ended for _, ended in done), *codes])
    finally:
        await desk.models.close()
        await desk.close()


async def _table(
    desk: Desk,
    cases: list[Case],
    prices: PriceTable | None,
    small: dict[str, bytes] | None,
    form: Form,
    path: Path,
) -> int:
    """The exit code; one that can't be written does not stop the others."""
    if not cases:
        return DONE
    try:
        await asyncio.to_thread(
            write, form, cases, desk.templates, path, desk.folder, prices, small
        )
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
            case, code, told = await one_case(quick, case_id, options, settings)
            done[case_id] = case, code
            say(" · ".join(filter(None, (f"{len(done)} of {len(case_ids)}", told))))

        await several(one, case_ids)
    return [done[case_id] for case_id in case_ids]


def _tables(options: Options) -> Iterator[tuple[Form, Path]]:
    named = (
        (Form.EXCEL, options.xlsx),
        (Form.CSV, options.csv),
        (Form.JSON, options.json),
        (Form.COCO, options.coco),
    )
    yield from ((form, path) for form, path in named if path is not None)
