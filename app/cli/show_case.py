"""The command «show»: a case as JSON."""

from app.cli.at_desk import at_the_desk
from app.cli.ending import BAD_INPUT, DONE, say
from app.cli.giving import give
from app.cli.options import Options
from app.desk import Desk
from app.export.case_json import as_json, spelled
from app.settings.settings import Settings
from app.store.proving import lookup


def show_case(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return at_the_desk(options, _show)


async def _show(options: Options, desk: Desk, _settings: Settings) -> int:
    found = await desk.store.do(lookup.found, options.case)
    for case_id in found:
        case = await desk.store.case(case_id)
        give(spelled(as_json(case, desk.templates, (), ())).decode())
    if not found:
        say(f"No case is called «{options.case}».")
    return DONE if found else BAD_INPUT
