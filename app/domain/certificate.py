"""Whose signature a report bears, as a person reads it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Certificate:
    """holder, issuer: as they call themselves; serial: in hex digits; since, until: when it holds,
    UTC; sha256: of its DER."""

    holder: str
    issuer: str
    serial: str
    since: datetime
    until: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class Seal:
    """What a report says of its signature before it is signed. stamped_by: host of the time-stamp
    server that says when, "" for none."""

    certificate: Certificate
    stamped_by: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """What was found of a signature in a file. holds: the file is as it was signed, to its last
    byte, by the certificate's key; stamped: when a time-stamp server says it was there, UTC, None
    where none does or its stamp is not of this signature."""

    certificate: Certificate
    holds: bool
    stamped: datetime | None = None
