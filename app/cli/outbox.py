"""The command «outbox»: on a server without a window, send what waits, and say what is left."""

import json
from typing import Any

from app import wording
from app.cli.ending import DONE, MODEL_FAILED, run_to_end, say
from app.cli.giving import give
from app.cli.options import Options
from app.desk import open_desk
from app.domain.sending.outgoing import Listed, Standing
from app.paths import data_folder
from app.settings.secrets import Keyring
from app.settings.settings_file import load
from app.wire.surroundings import Surroundings


def outbox(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return run_to_end(_outbox(options), "Stopped. What was not delivered waits.")


async def _outbox(options: Options) -> int:
    folder = data_folder(options.data_dir)
    settings, _ = load(folder / "settings.json")
    desk = await open_desk(folder)
    desk.outbox.language = settings.reports_in
    desk.outbox.go_through(Surroundings(login_for=Keyring().login, ca_file=settings.ca_file))
    try:
        if options.action == "send":
            say(f"Delivered: {await desk.outbox.send_due()}")
        left = await desk.store.outgoing.unsent(1000)
        for listed in left:
            give(json.dumps(_told(listed), ensure_ascii=False))
        given_up = any(each.message.standing is Standing.GIVEN_UP for each in left)
        return MODEL_FAILED if given_up else DONE
    finally:
        await desk.outbox.close()
        await desk.close()


def _told(listed: Listed) -> dict[str, Any]:
    message = listed.message
    return {
        "id": message.id,
        "type": message.occasion,
        "case": listed.number,
        "destination": listed.destination,
        "state": message.standing,
        "tries": message.tries,
        "next_try_at": message.next_try_at.isoformat(timespec="seconds"),
        "last": message.last.outcome if message.last else None,
        "why": wording.fill_attempt(message.last) if message.last else None,
    }
