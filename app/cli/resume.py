"""The command «resume»: goes on with batches that did not come to their end."""

from dataclasses import replace

from app.batch.budget import limits_of
from app.batch.orders import connection_of
from app.cli.at_desk import at_the_desk, batch_called
from app.cli.batch_run import no_budget, run
from app.cli.ending import BAD_INPUT, DONE, say
from app.cli.options import Options
from app.desk import Desk
from app.domain.many.batch import BatchState
from app.settings.settings import Settings


def resume(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return at_the_desk(options, _resume)


async def _resume(options: Options, desk: Desk, settings: Settings) -> int:
    ids = set[str]()
    for name in options.names:
        named = await batch_called(desk.batches, name)
        if named is None:
            say(f"No batch is called «{name}».")
            return BAD_INPUT
        ids.add(named.id)
    if not options.names:
        listed = await desk.batches.listed()
        ids = {each.id for each in listed if each.state is not BatchState.STOPPED}
    over = {each for each in ids if (await desk.batches.progress(each)).over}
    # Of those that are over, barcodes may be left to be read.
    left = {each for each in ids if each not in over or await desk.batches.unread({each}, 0, 1)}
    if not left:
        say("There is nothing to go on with.")
        return DONE
    for each in left - over:
        if not await _go_on(options, desk, settings, each):
            return BAD_INPUT
    return await run(options, desk, settings, left)


async def _go_on(options: Options, desk: Desk, settings: Settings, batch_id: str) -> bool:
    """With the budget that was named, where one was; False where that can't be kept to."""
    batch = (await desk.batches.progress(batch_id)).batch
    if options.budget:
        connection = connection_of(settings, batch.connection)
        limits = limits_of(options.budget, connection)
        if limits is None:
            say(no_budget(connection))
            return False
        limits = replace(limits, begins_at=batch.limits.begins_at)
        await desk.batches.set_limits(batch_id, limits, batch.priority)
    await desk.batches.resume(batch_id)
    return True
