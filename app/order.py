"""How a model is asked: what holds for every question of a run."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.events import Repair, Warned
from app.domain.strategy import Strategy
from app.domain.who import Who
from app.domain.words import Language
from app.settings.connection import Connection


@dataclass(frozen=True, slots=True)
class Order:
    """With which model, in which language, for whom an inspection is run. instead_of: name of
    the connection that kept failing, where this one was taken without asking; "" if not.
    product_table: path of the office's table, "" for none. rules: ids of those that are on.
    strategy: how to look, None as the template says. of_other: makes the order for another saved
    connection by its name, which may block and raises UnknownConnection and NotConnected."""

    connection: Connection
    key: str = field(repr=False)
    language: Language
    by: Who
    instead_of: str = ""
    product_table: str = ""
    rules: tuple[str, ...] = ()
    strategy: Strategy | None = None
    of_other: "Callable[[str], Order] | None" = field(default=None, repr=False, compare=False)

    @property
    def switched(self) -> tuple[Warned, ...]:
        """That another model is asked than was meant to be, where that is so."""
        names = f"{self.instead_of} → {self.connection.name}"
        return (Warned(Repair.SWITCHED_OVER, names),) if self.instead_of else ()
