"""The command «show»: a case as JSON."""

from app.cli.at_desk import looking_on
from app.cli.ending import BAD_INPUT, DONE, say
from app.cli.giving import give
from app.cli.options import Options
from app.export.case_json import as_json, spelled
from app.onlooker import Onlooker
from app.store.proving import lookup


def show_case(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return looking_on(options, _show)


async def _show(options: Options, seen: Onlooker) -> int:
    found = await seen.store.do(lookup.found, options.case)
    for case_id in found:
        case = await seen.store.case(case_id)
        give(spelled(as_json(case, seen.templates, (), ())).decode())
    if not found:
        say(f"No case is called «{options.case}».")
    return DONE if found else BAD_INPUT
