"""Says once, behind a command, where its data folder lies if others may write to it too."""

from app.cli.ending import say
from app.cli.options import Options
from app.paths import data_folder
from app.shared_folder import is_told, set_told, shared
from app.system_facts import system_facts
from app.wording.sharing import shared_words


def tell_place(options: Options) -> None:
    """On standard error. Commands that need no data folder have none to tell of."""
    folder = data_folder(options.data_dir)
    if options.command in ("read", "schema") or not folder.is_dir():
        return
    found = shared(folder, system_facts())
    if found is not None and not is_told(folder, found):
        say(" ".join(shared_words(found)))
        set_told(folder, found)
