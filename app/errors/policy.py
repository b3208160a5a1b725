"""What an administrator's policy stands against."""

from dataclasses import dataclass

from app.errors.keeping import CaseNotFree
from app.errors.model import BadAddress, ModelError


class NotAllowed(BadAddress):
    """The policy names other servers."""


@dataclass(eq=False)
class PolicyUnreadable(ModelError):
    """path: the policy's file; said: what is wrong with it. While it stands nobody is asked."""

    path: str = ""


class SecondOpinionMissing(CaseNotFree):
    """The policy wants one for a case that bad."""
