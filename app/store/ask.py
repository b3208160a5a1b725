"""How a part of the store is given to ask the database thread."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from app.store.records import Records

Told = TypeVar("Told")


class Ask(Protocol):
    """Puts a question there; what it tells is awaited."""

    def __call__(
        self, question: "Callable[[Records], Told]", /, *, first: bool = False
    ) -> Awaitable[Told]:
        """first: before others' that wait. Its errors are those of Store."""
