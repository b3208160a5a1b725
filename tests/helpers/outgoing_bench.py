"""A model of outgoing messages that notes what it is asked for, and starts nothing."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.sending.outgoing import Destination, Secrets
from ui.settings.messages.outgoing_model import OutgoingModel


class QuietOutgoing(OutgoingModel):
    """saved: destinations and secrets, as often as they were."""

    def __init__(self) -> None:
        super().__init__(None, None, None, _raise)  # type: ignore[arg-type]
        self.asked: list[tuple[Any, ...]] = []
        self.saved: list[tuple[tuple[Destination, ...], dict[str, Secrets]]] = []
        for verb in ("load", "rest", "look_up", "test", "stop_test", "replay", "dismiss", "watch"):
            setattr(self, verb, lambda *given, verb=verb: self.asked.append((verb, *given)))

    def save(self, wanted: Sequence[Destination], typed: Mapping[str, Secrets]) -> None:
        self.saved.append((tuple(wanted), dict(typed)))


def _raise(error: Exception) -> None:
    raise error
