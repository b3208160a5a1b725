"""How the cases of a new batch are to be analysed."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from app.domain.many.batch import Batch, Limits
from app.domain.many.grouping import Arriving
from app.domain.who import Who
from app.domain.words import Language


@dataclass(frozen=True, slots=True)
class Terms:
    """As in Batch."""

    name: str
    template: str
    connection: str
    question: str = ""
    limits: Limits = Limits()
    later: bool = False
    arriving: Arriving = Arriving()

    def batch(self, language: Language, by: Who) -> Batch:
        """A new one, of now."""
        return Batch(
            uuid4().hex,
            self.name,
            self.template,
            self.connection,
            language,
            by,
            datetime.now(UTC),
            self.question,
            self.limits,
            later=self.later,
            arriving=self.arriving,
        )
