"""What an administrator lays down for a computer, and no setting can undo."""

import ipaddress
from dataclasses import dataclass

from app.domain.case import Case
from app.domain.looking.agreement import answers
from app.domain.words import Severity


@dataclass(frozen=True, slots=True)
class Policy:
    """servers: the only ones that anything is sent to besides this machine itself: names, names
    with «*.» for all below them, addresses and networks such as 10.0.0.0/8; None for any.
    photos_days: originals are kept no longer than that after a case was closed, 0 for no bound.
    second_opinion_from: no report of a case that bad is issued that only one model was asked
    about; None for none. updates: address of the file that announces newer versions, "" where
    nobody is asked; updates_key: the public key it is signed with, Ed25519, in base64."""

    servers: tuple[str, ...] | None = None
    photos_days: int = 0
    second_opinion_from: Severity | None = None
    updates: str = ""
    updates_key: str = ""

    def allows(self, name: str) -> bool:
        """Whether a server, by its name or address as it was typed, may be sent anything."""
        return self.servers is None or any(_is_in(name.lower(), each) for each in self.servers)

    def lacks_opinion(self, case: Case) -> bool:
        """A second opinion has to come first."""
        least = self.second_opinion_from
        found = [finding.value.severity for finding in case.standing]
        decided = case.decision.severity
        bad = max((each.weight for each in (*found, *([decided] if decided else []))), default=0)
        if least is None or bad < least.weight:
            return False
        return any(len(answers(each)) == 1 for each in case.photo_sets)


def _is_in(name: str, allowed: str) -> bool:
    allowed = allowed.lower()
    if allowed.startswith("*."):
        return name.endswith(allowed[1:])
    try:
        return ipaddress.ip_address(name) in ipaddress.ip_network(allowed)
    except ValueError:
        return name == allowed
