"""The command «rescue»: what is wrong with a damaged database, and the way back from it."""

from pathlib import Path

from app.cli.ending import DONE, NOT_AS_IT_WAS, counted, printable, run_to_end, say
from app.cli.options import Options
from app.desk import open_desk
from app.domain.keeping.backup import Backup
from app.domain.who import Who
from app.errors import StoreDamaged
from app.paths import data_folder
from app.rescue.database import harm_in, look_through, newest_good, put_back, rebuild
from app.rescue.gathering import gather
from app.settings.settings_file import load
from app.settings.who import system_user
from app.wording.rescuing import HARM, rebuilt_words

_EVERY = 5000


def rescue(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return run_to_end(_rescue(options), "Stopped. Nothing was changed.")


async def _rescue(options: Options) -> int:
    folder = data_folder(options.data_dir)
    settings, _ = load(folder / "settings.json")
    chosen = settings.backup_folder
    try:
        cases = await look_through(folder)
    except StoreDamaged as error:
        say(f"{HARM[await harm_in(folder)]} {printable(error.said)}".strip())
    else:
        say("There are no cases yet." if cases is None else f"Whole. Cases: {cases}.")
        return DONE
    if options.rebuild:
        made = await rebuild(folder, chosen, _tell)
        say(rebuilt_words(made))
        return await _open(folder, made.backup)
    good = await newest_good(folder, chosen)
    if good is None:
        say("Nothing was overwritten. There is no good backup. Say --rebuild to save what can be.")
        return NOT_AS_IT_WAS
    if options.put_back:
        return await _open(folder, good)
    say(f"Nothing was overwritten. The newest good backup: {_told(good)}. Say --put-back for it,")
    say("or --rebuild to save what can be read. The damaged file is kept in both.")
    return NOT_AS_IT_WAS


async def _open(folder: Path, backup: Backup) -> int:
    """With the backup in place."""
    await put_back(folder, backup)
    desk = await open_desk(folder)
    try:
        say(f"In place: {_told(backup)}. The damaged file is kept: {desk.store.set_aside}")
        gathered = await gather(desk, Who("", system_user()))
        if gathered.back or gathered.found:
            say(f"Photos back in their cases: {gathered.back}; in new cases: {gathered.found}.")
        return DONE
    finally:
        await desk.models.close()
        await desk.close()


def _told(backup: Backup) -> str:
    cases = "– cases" if backup.cases is None else counted(backup.cases)
    return f"{backup.at.astimezone():%Y-%m-%d %H:%M}, {cases}"


def _tell(done: int, total: int) -> None:
    if total and not done % _EVERY:
        say(f"{done} of {total} cases")
