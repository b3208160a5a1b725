"""What leaves for other systems: where it goes, when, and what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self
from urllib.parse import urlsplit

# Between two tries, at most; a server that asks for more is not heeded.
LONGEST_WAIT = timedelta(hours=24)


class Form(StrEnum):
    """How a destination is spoken to: Standard Webhooks, or a group robot's own JSON."""

    WEBHOOK = "webhook"
    FEISHU = "feishu"
    DINGTALK = "dingtalk"
    WECOM = "wecom"

    @property
    def signs(self) -> bool:
        """Messages are signed with a secret; WeCom has only the key in its address."""
        return self is not Form.WECOM

    @property
    def robot(self) -> bool:
        """It posts words into a group, and its address holds a key."""
        return self is not Form.WEBHOOK


class Occasion(StrEnum):
    """What a message tells of, as it stands in its JSON."""

    DECIDED = "case.decided"
    ISSUED = "report.issued"
    TICKET = "ticket.opened"
    RULE = "rule.fired"
    TEST = "test"


# What a person can choose for a destination; rules name theirs, a test is sent by its button.
CHOICES = (Occasion.DECIDED, Occasion.ISSUED, Occasion.TICKET)


class Standing(StrEnum):
    """How far a message has come. HELD: it waits for a person's decision."""

    HELD = "held"
    WAITING = "waiting"
    SENT = "sent"
    GIVEN_UP = "given_up"


class Outcome(StrEnum):
    """What came of one try. REFUSED: another status than 2xx. SAID_NO: a robot's answer with an
    error in it. GONE: 410, nothing is sent there any more. UNSIGNED: the secret is not in the
    keyring."""

    DELIVERED = "delivered"
    NOT_FOUND = "not_found"
    UNREACHABLE = "unreachable"
    NOT_TRUSTED = "not_trusted"
    TIMED_OUT = "timed_out"
    BROKE_OFF = "broke_off"
    REFUSED = "refused"
    FAILED = "failed"
    BUSY = "busy"
    GONE = "gone"
    REDIRECTED = "redirected"
    SAID_NO = "said_no"
    ADDRESS_REFUSED = "address_refused"
    UNSIGNED = "unsigned"


@dataclass(frozen=True, slots=True)
class Destination:
    """Where messages go. address: as typed, without a robot's key, which is kept with the secret.
    plain_to, private_to: the host, with its port, that a person allowed to be spoken to
    unencrypted, and to lie in a private network. gone: it answered 410, and gets nothing until a
    person switches it on again; active: a person's own switch."""

    id: str
    name: str = ""
    form: Form = Form.WEBHOOK
    address: str = ""
    occasions: tuple[Occasion, ...] = (Occasion.DECIDED, Occasion.ISSUED)
    plain_to: str = ""
    private_to: str = ""
    active: bool = True
    gone: bool = False

    @property
    def host(self) -> str:
        """The server's name and port, in lower case; "" where there is none."""
        try:
            return urlsplit(self.address.strip()).netloc.rpartition("@")[2].lower()
        except ValueError:
            return ""

    @property
    def open(self) -> bool:
        """Messages go there."""
        return self.active and not self.gone


@dataclass(frozen=True, slots=True)
class Secrets:
    """What only the keyring holds of a destination. key: the robot's, of its address; signing:
    what messages are signed with."""

    key: str = field(default="", repr=False)
    signing: str = field(default="", repr=False)

    def over(self, other: Self) -> Self:
        """These, and the other's where there are none."""
        return replace(self, key=self.key or other.key, signing=self.signing or other.signing)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try. status: of HTTP, or a robot's code, 0 where there was none; said: the system's or
    the server's own words, one line; wait: seconds it asked to be left alone for."""

    outcome: Outcome
    status: int = 0
    said: str = ""
    wait: float = 0.0

    @property
    def delivered(self) -> bool:
        """It arrived."""
        return self.outcome is Outcome.DELIVERED


@dataclass(frozen=True, slots=True)
class Message:
    """One message to one destination; its id is the same on every try. body: the JSON; last: the
    last try that ended, None before; tries: begun since it was queued or sent anew by hand. Times
    are UTC."""

    id: str
    destination_id: str
    case_id: str
    occasion: Occasion
    body: str
    created_at: datetime
    next_try_at: datetime
    standing: Standing = Standing.WAITING
    tries: int = 0
    last: Attempt | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A message as a list shows it: with its destination's name and its case's number."""

    message: Message
    destination: str
    number: str


def new_names(before: Iterable[Destination], now: Iterable[Destination]) -> dict[str, str]:
    """How destinations are called now that were called otherwise, by their old name; none that
    another one still has."""
    names = {each.id: each.name for each in now}
    old = [each for each in before if each.id in names]
    kept = {each.name for each in old if names[each.id] == each.name}
    return {each.name: names[each.id] for each in old if each.name not in kept}
