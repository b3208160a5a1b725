"""What reads sets of labelled photos, in a child process of its own: files of others are opened
there alone, and a large one, read in one piece, holds up nobody's window."""

import json
from collections.abc import Iterator
from pathlib import Path

from app.errors.evaluation import SetFault, SetUnusable
from app.evaluation.sets.crossing import pack_pieces, pack_unusable
from app.evaluation.sets.raw import Format
from app.evaluation.sets.reading import read_set
from app.photos.child import Answering

GO_ON = b"go on"


def request(path: Path, form: Format | None) -> bytes:
    """What the child is asked: the first piece of the set; the next ones come for GO_ON."""
    return json.dumps([str(path), form]).encode()


def reading() -> Answering:
    """What answers in the child."""
    return _Reader()


class _Reader:
    """One set at a time."""

    def __init__(self) -> None:
        self._pieces: Iterator[bytes] = iter(())

    def __call__(self, asked: bytes) -> bytes:
        """A piece of the set, or why there is none; no error of a reader gets out."""
        try:
            if asked != GO_ON:
                path, form = json.loads(asked)
                self._pieces = pack_pieces(read_set(Path(path), form and Format(form)))
            return next(self._pieces)
        except SetUnusable as error:
            return pack_unusable(error)
        except MemoryError:
            return pack_unusable(SetUnusable("", "", SetFault.TOO_MUCH_MEMORY))
        except Exception as error:
            return pack_unusable(SetUnusable("", "", SetFault.READER_FAILED, type(error).__name__))
