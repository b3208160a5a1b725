"""The command «evidence»: a case as a zip that a stranger can check without this program."""

from app.cli.ending import BAD_INPUT, DONE, run_to_end, say, sentence
from app.cli.options import Options
from app.desk import open_desk
from app.domain.who import Who
from app.paths import data_folder
from app.proving.evidence import write_evidence
from app.settings.secrets import Keyring
from app.settings.settings_file import load
from app.settings.who import system_user
from app.store.proving import lookup
from app.wire.surroundings import Surroundings


def evidence(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return run_to_end(_evidence(options), "Stopped. Nothing was written.")


class _Said:
    """How far it is, at every tenth."""

    def __init__(self) -> None:
        self._tenths = 0

    def __call__(self, done: int, total: int) -> None:
        """So many bytes of so many are in."""
        if total and (tenths := done * 10 // total) > self._tenths:
            self._tenths = tenths
            say(f"{tenths * 10} %")


async def _evidence(options: Options) -> int:
    folder = data_folder(options.data_dir)
    settings, _ = load(folder / "settings.json")
    desk = await open_desk(folder)
    desk.models.go_through(Surroundings(login_for=Keyring().login, ca_file=settings.ca_file))
    try:
        found = await desk.store.do(lookup.found, options.case)
        if len(found) != 1 or options.to is None:
            many = "Several cases are" if found else "No case is"
            say(f"{many} called «{options.case}».")
            return BAD_INPUT
        by = Who(settings.adjuster, system_user())
        post = desk.models.post
        to, tell = options.to, _Said()
        unstamped = await write_evidence(desk, found[0], to, by, tell, settings, post)
        if unstamped is not None:
            say(sentence(unstamped))
        say(f"Evidence: {options.to}")
        return DONE
    finally:
        await desk.models.close()
        await desk.close()
