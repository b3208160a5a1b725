"""Where a data folder lies that others may write to as well."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """NETWORK: a network share; CLOUD: a folder that a cloud drive synchronises."""

    NETWORK = "network"
    CLOUD = "cloud"


@dataclass(frozen=True, slots=True)
class Shared:
    """name: the share's or drive's, as the system or its maker calls it."""

    way: Way
    name: str
