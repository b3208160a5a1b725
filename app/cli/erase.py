"""The command «erase»: a person's name out of all cases, on request."""

from app.cli.ending import DONE, NOT_WRITTEN, counted, run_to_end, say
from app.cli.options import Options
from app.desk import open_desk
from app.domain.who import Who
from app.evaluation.forgetting import erase_person, standing_everywhere
from app.paths import data_folder
from app.proving.person import write_down
from app.settings.who import system_user


def erase(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return run_to_end(_erase(options), "Stopped. What was erased is erased; the rest is as it was.")


async def _erase(options: Options) -> int:
    desk = await open_desk(data_folder(options.data_dir))
    try:
        if options.to is not None:
            by = Who("", system_user())
            written = await write_down(desk, options.person, options.to, by)
            say(f"Packages of {counted(written)}: {options.to}. Look at them before handing out.")
        if not options.yes:
            told = await standing_everywhere(desk, options.person)
            say(f"The name stands in {counted(len(told.cases) + len(told.held))}.")
            if told.measured:
                say(f"In measurements it stands in {counted(told.measured, 'answer')}.")
            if told.measuring:
                say("A measurement is under way: its answers were not looked at.")
            if told.colleague:
                say("It is a colleague's name, who would become a number.")
            say("Nothing was erased. Say --yes to erase it; that can't be taken back.")
            return DONE
        gone = await erase_person(desk, options.person, Who("", system_user()))
        say(f"Erased in {counted(gone.cases)}. Backups made before still have it.")
        if gone.held:
            say(f"A legal hold keeps it in: {', '.join(gone.held)}")
        return NOT_WRITTEN if gone.held or not gone.colleague else DONE
    finally:
        await desk.models.close()
        await desk.close()
