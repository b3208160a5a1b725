"""The command «batch»: folders of photos become cases, and all of them are analysed."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from app.batch.budget import limits_of
from app.batch.orders import connection_of
from app.cli.at_desk import at_the_desk
from app.cli.batch_run import no_budget, run
from app.cli.ending import BAD_INPUT, counted, say
from app.cli.later import later_words
from app.cli.looking import strategy_of
from app.cli.options import Options
from app.desk import Desk
from app.domain.many.batch import Batch, Limits
from app.domain.many.grouping import Arriving, Group, Grouping
from app.domain.many.plan import Plan
from app.domain.who import Who
from app.photos.names import plain
from app.settings.connection import PRACTICE
from app.settings.settings import Settings
from app.settings.who import system_user
from app.sources.looking import Looking
from app.sources.naming import Naming
from app.sources.planning import plan, plan_table
from app.sources.table import is_table, read_table
from app.wording import LEFT_OUT

_SHOWN = 20  # rows


def batch(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return at_the_desk(options, _batch)


async def _batch(options: Options, desk: Desk, settings: Settings) -> int:
    name = PRACTICE.name if options.practice else options.connection or ""
    connection = connection_of(settings, name)
    if options.later:
        say(later_words(connection))
    limits = limits_of(options.budget, connection)
    if limits is None:
        say(no_budget(connection))
        return BAD_INPUT
    if sum(map(is_table, options.sources)) > 1:
        say("Each table is a batch of its own: name one, and start the command once for each.")
        return BAD_INPUT
    template = desk.templates.named(options.template)
    if options.watch:
        return await _watched(options, desk, settings, name, template.id, limits)
    planned = await _planned(options, desk)
    _say_left(planned)
    if not planned.cases:
        say("No photo was found.")
        return BAD_INPUT
    made = _made(options, settings, name, template.id, limits)
    await desk.batches.add(made, planned.cases)
    say(f"Batch «{made.name}»: {counted(len(planned.cases))}")
    return await run(options, desk, settings, {made.id})


async def _watched(
    options: Options, desk: Desk, settings: Settings, name: str, template: str, limits: Limits
) -> int:
    """What is in the folder, and what comes into it, until Ctrl+C. Raises BadPattern."""
    folder = options.sources[0].absolute()
    if len(options.sources) != 1 or not folder.is_dir():
        say("With --watch there is one source, a folder.")
        return BAD_INPUT
    if options.xlsx is not None:
        say("--watch comes to no end, where --xlsx would be written; «export» does it.")
        return BAD_INPUT
    Naming(options.pattern)
    made = _made(options, settings, name, template, limits)
    grouping = Grouping(Group(options.group), options.pattern)
    made = replace(made, arriving=Arriving(str(folder), grouping, options.quiet))
    await desk.batches.add(made, ())
    say(f"Batch «{made.name}» goes on with what comes into {folder}. Ctrl+C ends it.")
    return await run(options, desk, settings, {made.id})


def _say_left(planned: Plan) -> None:
    """What is left out, reason by reason; of a table, which rows, and numbers of several rows."""
    for why, count in planned.reasons.items():
        left = [each for each in planned.left if each.why is why]
        some = ", ".join(str(each.row) for each in left[:_SHOWN] if each.row)
        which = f"rows {some}" if some else f"such as {plain(left[0].what, 200)}"
        say(f"Left out: {count}, {which}. {LEFT_OUT[why]}.")
    if planned.shared:
        numbers = plain(", ".join(planned.shared[:_SHOWN]), 200)
        say(f"More than one row has the number {numbers}: each becomes a case of its own.")


async def _planned(options: Options, desk: Desk) -> Plan:
    """A table is read for its rows; where its photos lie may be named with it."""
    tables = [source for source in options.sources if is_table(source)]
    if tables:
        table = await read_table(tables[0].absolute(), desk.files, desk.decoder)
        photos = [source.absolute() for source in options.sources if source not in tables]
        return await plan_table(table, desk.folder, photos)
    looking = Looking(desk.files, desk.decoder)
    return await plan(options.sources, Grouping(Group(options.group), options.pattern), looking)


def _made(
    options: Options, settings: Settings, connection: str, template: str, limits: Limits
) -> Batch:
    return Batch(
        uuid4().hex,
        options.sources[0].absolute().name,
        template,
        connection,
        settings.reports_in,
        Who(settings.adjuster, system_user()),
        datetime.now(UTC),
        options.question,
        limits,
        later=options.later,
        strategy=strategy_of(options),
    )
