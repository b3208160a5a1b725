"""Details for support: what helps to find a fault, and nothing that tells of a person or a case."""

import getpass
import platform
import re
import socket
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from app.log import hide_secrets

LOG = "tessera.log"
_LINES = 200
_MOST = 200_000  # bytes of the log's end that are read
_SHORTEST = 3  # letters of a name that is looked for
# A whole quoted path; an address; a path as it stands, blanks ending it.
_PLACES = re.compile(
    r"(?P<quoted>[\"'][^\"'\n]*[\\/][^\"'\n]*[\"'])"
    r"|(?P<address>\b[a-z][a-z0-9+.-]*://[^\s\"'<>]+)"
    r"|(?P<path>(?:[A-Za-z]:|~|\B)[\\/][^\s\"'<>|,;()]+|[^\s\"']*\\[^\s\"']*)"
)
_OWN = re.compile(r"(?:^|[\\/])((?:app|ui|site-packages|lib)[\\/].*\.py)$")
_FILE = re.compile(
    r"[^\s\"'/\\]+\.(?:jpe?g|png|hei[cf]|webp|tiff?|bmp|pdf|zip|eml|msg|csv|xlsx|docx)\b", re.I
)


def support_details(facts: Iterable[tuple[str, str]], log: str, names: Sequence[str]) -> str:
    """facts: what is known of the program and this computer; names: whose must not be told."""
    system = f"{platform.platform()}, {platform.machine()}, Python {platform.python_version()}"
    told = [f"System: {system}", *(f"{name}: {value}" for name, value in facts)]
    return scrubbed("\n".join([*told, "", *log.splitlines()[-_LINES:]]), names)


def scrubbed(text: str, names: Sequence[str] = ()) -> str:
    """The text without keys, places in folders and networks, names of files, and names: these, and
    whoever is signed in here, with the computer's."""
    text = hide_secrets(text)
    for folder in sorted({str(Path.home()), Path.home().as_posix()}, key=len, reverse=True):
        if len(folder) > 1:
            text = text.replace(folder, "/~")
    text = _FILE.sub("<file>", _PLACES.sub(_kept, text))
    every = {name.strip() for name in (*names, *_own_names()) if len(name.strip()) >= _SHORTEST}
    for name in sorted(every, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "<name>", text, flags=re.I)
    return text


def end_of_log(folder: Path) -> str:
    """The log's newest part; "" where nothing was ever written. Blocking."""
    try:
        with (folder / LOG).open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - _MOST))
            return file.read().decode(errors="replace")
    except OSError:
        return ""


def _kept(found: re.Match[str]) -> str:
    """Of the program's own code, where in it; of anything else, only that there was something."""
    if found["address"]:
        return "<address>"
    whole = found[0]
    quote = whole[0] if found["quoted"] else ""
    own = _OWN.search(whole.strip("\"'"))
    return f"{quote}{own[1] if own else '<path>'}{quote}"


def _own_names() -> list[str]:
    names = [Path.home().name, socket.gethostname()]
    with suppress(Exception):  # a system that does not say who is signed in
        names.append(getpass.getuser())
    return names
