"""The small pictures of the case list that were looked at last."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping

from PySide6.QtGui import QPixmap

_MOST = 512


class KeptThumbs:
    """By the SHA-256 of their originals; of each is known whether it was asked for."""

    def __init__(self) -> None:
        self._held: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()

    def take(self, thumbs: Mapping[str, QPixmap]) -> None:
        """These have come; those looked at longest ago give way."""
        self._held.update(thumbs)
        while len(self._held) > _MOST:
            gone, _ = self._held.popitem(last=False)
            self._asked.discard(gone)

    def found(self, sha256: str) -> QPixmap | None:
        """The picture, None while it is not there."""
        found = self._held.get(sha256)
        if found is not None:
            self._held.move_to_end(sha256)
        return found

    def ask(self, sha256: str) -> bool:
        """Whether it has to be asked for: it is, from now on."""
        wanted = bool(sha256) and sha256 not in self._asked
        if wanted:
            self._asked.add(sha256)
        return wanted

    def forget(self, sha256s: Iterable[str]) -> None:
        """These were not brought: they are asked for again."""
        self._asked.difference_update(sha256s)
