"""Where pictures and answers came from, as it lies in one column each, spelled as JSON."""

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from app.domain.known import Taken
from app.domain.merged import Merged
from app.domain.merged import Seen as SeenBy
from app.domain.seen import Pose, Seen
from app.domain.strategy import Strategy, Way
from app.store.base.columns import Kept, as_json, as_text


def _put(told: Seen | Taken) -> dict[str, Any]:
    return asdict(told) | {"at": as_text(told.at)}


def _seen(told: dict[str, Any]) -> Seen:
    at = datetime.fromisoformat(told["at"])
    return Seen(**{**told, "at": at, "pose": Pose(told["pose"])})


def _taken(text: str) -> Taken:
    told = json.loads(text)
    return Taken(**{**told, "at": datetime.fromisoformat(told["at"])})


def strategy_of(told: dict[str, Any]) -> Strategy:
    """As it lies in a column. Raises what the store takes for a garbled value."""
    return Strategy(**{**told, "way": Way(told["way"])})


def _merged(text: str) -> Merged:
    told = json.loads(text)
    seen = (SeenBy(**{**each, "members": tuple(each["members"])}) for each in told["seen"])
    made = {"strategy": strategy_of(told["strategy"]), "looks": tuple(told["looks"])}
    return Merged(**{**told, **made, "seen": tuple(seen)})


SEEN = Kept(
    lambda told: as_json([_put(each) for each in told]),
    lambda text: tuple(_seen(each) for each in json.loads(text)),
)
TAKEN = Kept(lambda told: as_json(_put(told)), _taken)
MERGED = Kept(lambda told: as_json(asdict(told)), _merged)
STRATEGY = Kept(lambda told: as_json(asdict(told)), lambda text: strategy_of(json.loads(text)))
