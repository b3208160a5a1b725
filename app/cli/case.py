"""The command «case»: a case into one file, and one that came taken in."""

from app.backups import back_up
from app.carrying.carry import Arrived, export_case, look_into
from app.carrying.taking import bring_in, merge
from app.cli.ending import BAD_INPUT, CONFLICTS, DONE, counted, printable, run_to_end, say
from app.cli.options import Options
from app.desk import Desk, open_desk
from app.domain.merging import Plan
from app.domain.who import Who
from app.errors import NotInStore
from app.paths import data_folder
from app.settings.settings_file import load
from app.settings.who import system_user
from app.store.proving.lookup import found


def case(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return run_to_end(_case(options))


async def _case(options: Options) -> int:
    folder = data_folder(options.data_dir)
    settings, _ = load(folder / "settings.json")
    by = Who(settings.adjuster, system_user())
    desk = await open_desk(folder)
    try:
        if options.action == "export":
            return await _export(desk, options, by)
        return await _import(desk, options, by, settings.backup_bytes)
    finally:
        await desk.models.close()
        await desk.close()


async def _export(desk: Desk, options: Options, by: Who) -> int:
    if options.to is None:
        raise ValueError("--to was asked for")
    ids = await desk.store.do(found, options.name or "")
    if not ids:
        raise NotInStore(what="case", id=options.name or "")
    if len(ids) > 1:
        say("Several cases have this number; say one by its id:")
        for case_id in ids:
            say(f"  {case_id}")
        return BAD_INPUT
    await export_case(desk.store, desk.files, ids[0], options.to, by)
    say(f"Written: {options.to}")
    return DONE


async def _import(desk: Desk, options: Options, by: Who, backup_bytes: int) -> int:
    if options.file is None:
        raise ValueError("a file was asked for")
    arrived = await look_into(desk.store, options.file)
    say(_told(arrived))
    if arrived.plan is not None:
        return await _merge(desk, arrived, arrived.plan, by, backup_bytes)
    taken = await bring_in(desk.store, desk.files, desk.decoder, arrived, by)
    say(f"Taken in: {printable(taken.number)}")
    return DONE


async def _merge(desk: Desk, arrived: Arrived, plan: Plan, by: Who, backup_bytes: int) -> int:
    """A person has to choose at conflicts, and sees both sides in the window. What is merged is in
    the log, which nothing leaves: the way back is a backup of before."""
    if not plan.done:
        say("This case is here already, with all that is in the file; nothing was changed.")
        return DONE
    if plan.conflicts:
        say("Both sides changed the same; nothing was merged. Choose in the window:")
        for conflict in plan.conflicts:
            of = filter(None, (conflict.place.spot, conflict.place.id, conflict.place.field))
            say(f"  {' '.join(of)}")
        return CONFLICTS
    kept = await back_up(desk.store, desk.folder, "", backup_bytes)
    say(f"A backup of before: {kept.backup.path}")
    case = await merge(desk.store, desk.files, desk.decoder, arrived, {}, by)
    say(f"Merged: {printable(case.number)}, {len(plan.done)} steps")
    return DONE


def _told(arrived: Arrived) -> str:
    made = arrived.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
    photos = counted(len(arrived.case.photos), "photo")
    log = counted(len(arrived.rows["log"]), "record")
    who = printable(arrived.made_by)
    return f"Case {arrived.case.number}: {photos}, {log} in the log; {made}, {who}"
