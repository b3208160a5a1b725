"""What is let in: only our own host, only who knows the secret, only what there is."""

import hmac
import secrets
from dataclasses import dataclass, field

PAGE, STYLE, SCRIPT, PHOTO = "", "page.css", "page.js", "photo"
_METHODS = {PAGE: "GET", STYLE: "GET", SCRIPT: "GET", PHOTO: "POST"}
NAME_HEADER = "x-photo-name"

# Without signs that are taken for each other when somebody types the address.
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_LENGTH = 16  # 79 bits, for ten minutes


class TurnedAway(Exception):
    """Not let in; status: of HTTP."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True)
class Asked:
    """The head of a request; names of headers in lower case."""

    method: str
    target: str
    headers: dict[str, str]


def _made() -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))


@dataclass(frozen=True, slots=True)
class Gate:
    """host: «192.168.1.5:41234», as a browser writes it that was given our address. The secret
    is made anew for each gate and never logged."""

    host: str
    secret: str = field(default_factory=_made, repr=False)

    @property
    def url(self) -> str:
        """Where the page is opened."""
        return f"http://{self.host}/{self.secret}/"

    def place(self, asked: Asked) -> str:
        """Which of the four is asked for. Raises TurnedAway, before anything of a body is read.

        Another name for this machine, as after DNS rebinding, is told nothing. Places are
        compared as they were written: nothing in them is decoded, and no file is opened by them.
        """
        if asked.headers.get("host") != self.host:
            raise TurnedAway(421)
        told, _, place = asked.target.removeprefix("/").partition("/")
        if not hmac.compare_digest(told.encode(), self.secret.encode()) or place not in _METHODS:
            raise TurnedAway(404)
        if asked.method != _METHODS[place]:
            raise TurnedAway(405)
        if asked.headers.get("origin", f"http://{self.host}") != f"http://{self.host}":
            raise TurnedAway(403)
        return place

    def length(self, asked: Asked, most: int) -> int:
        """How many bytes the photo has, by its head. Raises TurnedAway.

        The name comes in a header of our own: other pages' scripts may not send one here.
        """
        if NAME_HEADER not in asked.headers:
            raise TurnedAway(403)
        told = asked.headers.get("content-length", "")
        if "transfer-encoding" in asked.headers or not (told.isascii() and told.isdecimal()):
            raise TurnedAway(411)
        if int(told) > most:
            raise TurnedAway(413)
        return int(told)
