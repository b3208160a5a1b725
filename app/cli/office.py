"""The command «office»: an office's set-up into one file, or from one."""

from pathlib import Path

from app.cli.ending import BAD_INPUT, DONE, printable, run_to_end, say
from app.cli.options import Options
from app.desk import Desk, open_desk
from app.office.setup import read_setup, write_setup
from app.office.setup_taking import take_setup
from app.paths import data_folder
from app.settings.settings_file import load, save


def office(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return run_to_end(_office(options))


async def _office(options: Options) -> int:
    folder, file = data_folder(options.data_dir), options.file or Path()
    desk = await open_desk(folder)
    try:
        if options.action == "write":
            settings, _ = load(folder / "settings.json")
            await write_setup(desk, settings, file)
            say(f"The office's set-up: {file}")
            return DONE
        return await _take(desk, folder / "settings.json", file)
    finally:
        await desk.models.close()
        await desk.close()


async def _take(desk: Desk, place: Path, file: Path) -> int:
    setup = await read_setup(file)
    settings, _ = load(place)
    taken = await take_setup(desk, setup, settings)
    save(place, taken.settings)
    say(f"Taken over. Photos may be sent to: {printable(', '.join(setup.hosts)) or 'nobody'}.")
    say("Keys are not in it: enter them in the settings, or with «connections».")
    if taken.left:
        say(f"Left out, since something is wrong in them: {printable(', '.join(taken.left))}")
    return BAD_INPUT if taken.left else DONE
