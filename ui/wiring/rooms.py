"""The rooms beside the open case: dock, batches, and where photos come from; joined to each
other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from ui.places import CLAIMS
from ui.scanner import Scanner
from ui.verbs.actions import Actions
from ui.wiring.arrival_wiring import ArrivalWiring
from ui.wiring.batching import Batching
from ui.wiring.conversation_wiring import ConversationWiring
from ui.wiring.docking import Docking
from ui.wiring.known_wiring import KnownWiring
from ui.wiring.reading_wiring import ReadingWiring
from ui.wiring.sourcing import Sourcing
from ui.wiring.wiring import Wiring

if TYPE_CHECKING:
    from app.desk import Desk
    from ui.models import Models
    from ui.shell import Shell
    from ui.wiring.case_listing import CaseListing
    from ui.wiring.traying import Traying


class Rooms:
    """One per session. desk is waited for until the data folder is open."""

    def __init__(
        self,
        shell: Shell,
        models: Models,
        desk: Callable[[], Awaitable[Desk]],
        crashed: Callable[[Exception], None],
    ) -> None:
        window = shell.window
        self.wiring = Wiring(window, models, Actions(window, models))
        ConversationWiring(window, models)
        ReadingWiring(window, models)
        KnownWiring(window, models)
        arrivals = ArrivalWiring(window, models)
        self.docking = Docking(window, models, shell.folder / CLAIMS, crashed)
        self.batching = Batching(window, models.batches)
        self.batching.review_wanted.connect(models.going.begin)
        models.batches.grown.connect(models.case.look_again)
        self._sourcing = Sourcing(window, models, desk, crashed)
        self._scanner = Scanner(shell.app)
        self._scanner.scanned.connect(self.docking.scan)
        self._join(arrivals.traying)

    def attach(self, listing: CaseListing) -> None:
        """The data folder is open."""
        self.docking.stored.connect(listing.reload)
        listing.bulk.analysed.connect(self._sourcing.again)

    def hush(self) -> None:
        """Nothing more begins."""
        self._scanner.close()
        self.batching.close()

    @property
    def closing(self) -> tuple[Callable[[], Awaitable[None]], ...]:
        """What ends them, in this order."""
        return self.docking.close, self._sourcing.close

    def _join(self, traying: Traying) -> None:
        sourcing, batching = self._sourcing, self.batching
        traying.batch_wanted.connect(sourcing.take_groups)
        traying.going_on_wanted.connect(sourcing.go_on_with)
        traying.batches_wanted.connect(batching.show_all)
        sourcing.made.connect(batching.show_all)
        batching.new_wanted.connect(sourcing.begin)
