"""The reports of a case that the command «export» writes: as PDF, and as documents to be edited."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from app.cli.ending import BAD_INPUT, DONE, NOT_WRITTEN, code_of, sentence
from app.cli.options import Options
from app.cli.signed import signed_words
from app.desk import Desk
from app.domain.case import Case
from app.domain.who import Who
from app.errors import AppError, NotDecided
from app.file_names import stem_of
from app.issuing.issue import draft_report, issue_report
from app.issuing.word_report import ENDING, write_word
from app.settings.settings import Settings
from app.settings.who import system_user

_Told = tuple[Case | None, int, str]  # its exit code, and what to say of it


async def one_case(desk: Desk, case_id: str, options: Options, settings: Settings) -> _Told:
    """The case, where it could be read, how its reports ended, and what to say of them; what
    fails stops nothing else."""
    try:
        case = await desk.store.case(case_id)
    except AppError as error:
        return None, code_of(error), sentence(error)
    ended: list[tuple[int, str]] = []
    for make, folder, ending in ((_pdf, options.pdf, ".pdf"), (_word, options.docx, ENDING)):
        if folder is not None:
            path = folder / f"{name_of(case)}{ending}"
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


def name_of(case: Case) -> str:
    """A name no system refuses, its own for each case also where numbers are alike."""
    safe = stem_of(case.number)
    return f"{safe}-{case.id[:6]}"
