"""Messages to other systems as they are on the database thread; see records for how."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from app.domain.sending.outgoing import Attempt, Destination, Listed, Message, Occasion
from app.errors import NotInStore
from app.store.base import reading
from app.store.base.database import Database
from app.store.outgoing import outgoing, queueing


class OutgoingRecords:
    """Every method is one transaction; what OutgoingStore says of each holds here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def destinations(self) -> tuple[Destination, ...]:
        with self._database.transaction() as connection:
            return outgoing.destinations_of(connection)

    def keep_destinations(self, wanted: Sequence[Destination]) -> None:
        with self._database.transaction() as connection:
            outgoing.keep_destinations(connection, wanted)

    def queue(self, case_id: str, occasion: Occasion, told: dict[str, Any], only_to: str) -> int:
        with self._database.transaction() as connection:
            case = reading.load(connection, case_id)
            if case is None:
                raise NotInStore(what="case", id=case_id)
            return queueing.queue(connection, case, occasion, told, only_to)

    def take_due(
        self, now: datetime, busy: Collection[str], most: int
    ) -> tuple[tuple[Message, Destination], ...]:
        with self._database.transaction() as connection:
            return outgoing.take_due(connection, now, busy, most)

    def record(self, message_id: str, attempt: Attempt, next_try_at: datetime | None) -> None:
        with self._database.transaction() as connection:
            outgoing.record(connection, message_id, attempt, next_try_at)

    def replay(self, message_id: str, now: datetime) -> None:
        with self._database.transaction() as connection:
            outgoing.replay(connection, message_id, now)

    def dismiss(self, message_id: str) -> None:
        with self._database.transaction() as connection:
            outgoing.dismiss(connection, message_id)

    def forget_sent(self, before: datetime) -> None:
        with self._database.transaction() as connection:
            outgoing.forget_sent(connection, before)

    def unsent(self, limit: int) -> tuple[Listed, ...]:
        with self._database.transaction() as connection:
            return outgoing.unsent(connection, limit)

    def sent(self, limit: int) -> tuple[Listed, ...]:
        with self._database.transaction() as connection:
            return outgoing.sent(connection, limit)

    def given_up(self, case_id: str) -> tuple[Listed, ...]:
        with self._database.transaction() as connection:
            return outgoing.given_up(connection, case_id)
