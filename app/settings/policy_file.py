"""The administrator's policy for this computer: a file that people at it can't write."""

import base64
import ipaddress
import os
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

from app.domain.policy import Policy
from app.domain.words import Severity
from app.errors import PolicyUnreadable

_MOST_DAYS = 36_500
# A server's name alone: without https:// ahead, without a port or a path behind.
_NAME = re.compile(r"(?:\*\.)?[\w-]+(?:\.[\w-]+)*")
# What an Ed25519 key begins with in DER (RFC 8410, section 10.1), and how long it is as a whole.
_ED25519, _KEY_BYTES = bytes.fromhex("302a300506032b6570032100"), 44


def policy_place() -> Path:
    """Where the file lies on this system."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Tessera" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Tessera/policy.toml")
    return Path("/etc/tessera/policy.toml")


def system_policy() -> Policy:
    """What holds on this computer; without a file nothing is laid down. Raises PolicyUnreadable:
    a policy that can't be read must not count as none."""
    return read_policy(policy_place())


def read_policy(path: Path) -> Policy:
    """See system_policy."""
    try:
        # Some editors of Windows put a mark ahead.
        told = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Policy()
    except (OSError, ValueError, RecursionError) as error:  # TOML's errors are ValueErrors
        raise PolicyUnreadable(said=str(error), path=str(path)) from error
    try:
        return _policy(told)
    except (TypeError, ValueError) as error:
        raise PolicyUnreadable(said=str(error), path=str(path)) from error


def _policy(told: dict[str, Any]) -> Policy:
    if unknown := sorted(set(told) - set(Policy.__dataclass_fields__)):
        raise ValueError(f"unknown: {', '.join(unknown)}")
    servers, days = told.get("servers"), told.get("photos_days", 0)
    if servers is not None and not isinstance(servers, list):
        raise TypeError("servers: a list of names is wanted")
    for each in servers or ():
        _check_server(each)
    if type(days) is not int or not 0 <= days <= _MOST_DAYS:
        raise ValueError(f"photos_days: 0 to {_MOST_DAYS} are wanted")
    least = told.get("second_opinion_from")
    return Policy(
        None if servers is None else tuple(servers),
        days,
        None if least is None else _severity(least),
        *_updates(told.get("updates", ""), told.get("updates_key", "")),
    )


def _check_server(told: object) -> None:
    """What could match no server would shut out the one that was meant, and say nothing of it."""
    if isinstance(told, str) and _NAME.fullmatch(told):
        return
    try:
        ipaddress.ip_network(told if isinstance(told, str) else "")
    except ValueError:
        wanted = "ark.example, *.office.example, 10.1.2.3 or 10.0.0.0/8"
        raise ValueError(f"servers: {told!r} is none; wanted is one like {wanted}") from None


def _severity(told: object) -> Severity:
    if not isinstance(told, str) or told not in set(Severity):
        raise ValueError(f"second_opinion_from: one of {', '.join(Severity)} is wanted")
    return Severity(told)


def _updates(address: object, key: object) -> tuple[str, str]:
    """One without the other is of no use."""
    if not isinstance(address, str) or not isinstance(key, str) or bool(address) != bool(key):
        raise TypeError("updates, updates_key: an address and a key are wanted")
    if key:
        plain = base64.b64decode(key, validate=True)
        if len(plain) != _KEY_BYTES or not plain.startswith(_ED25519):
            raise ValueError("updates_key: a public key of Ed25519 in base64 is wanted")
    return address, key
