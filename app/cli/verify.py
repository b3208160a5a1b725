"""The command «verify»: whether everything is as it was put on record, a line for each problem."""

import asyncio

from app.cli.ending import (
    BAD_INPUT,
    DONE,
    INTERRUPTED,
    NOT_AS_IT_WAS,
    code_of,
    printable,
    say,
    sentence,
)
from app.cli.giving import give
from app.cli.options import Options
from app.desk import Desk, open_desk
from app.errors import AppError, StoreDamaged
from app.paths import data_folder
from app.proving.verify import verify_all, verify_cases
from app.store.proving import lookup
from app.wording.proof import problem_words

_EVERY = 500  # cases between two lines that say how far it is


def verify(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    try:
        return asyncio.run(_verify(options))
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED
    except StoreDamaged as error:
        give(printable(sentence(error)))
        return NOT_AS_IT_WAS
    except AppError as error:
        say(sentence(error))
        return code_of(error)


async def _verify(options: Options) -> int:
    desk = await open_desk(data_folder(options.data_dir))
    try:
        case_ids: list[str] = []
        for named in options.cases:
            found = await desk.store.do(lookup.found, named)
            if not found:
                say(f"No case is called «{named}».")
                return BAD_INPUT
            case_ids += found
        return await _look(desk, case_ids)
    finally:
        await desk.models.close()
        await desk.close()


async def _look(desk: Desk, case_ids: list[str]) -> int:
    """All of them, or those."""
    problems = done = signed = 0
    async for looked in verify_cases(desk, case_ids) if case_ids else verify_all(desk):
        for problem in looked.problems:
            give(printable(problem_words(problem)))
        problems, signed = problems + len(looked.problems), signed + looked.signed
        if looked.done >= done + _EVERY:
            done = looked.done
            say(f"{done} of {looked.total} cases")
        last = looked
    if signed:
        say(f"Reports whose signature holds: {signed}.")
    say(f"Cases looked at: {last.done}. Problems: {problems}.")
    return NOT_AS_IT_WAS if problems else DONE
