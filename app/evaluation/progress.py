"""How far a measurement has come."""

from dataclasses import dataclass

from app.errors import AppError, PhotoRefused


@dataclass(frozen=True, slots=True)
class Progress:
    """run: its id. asked: answers there are, of so many; refused: a photo that just was; waits:
    what keeps all questions waiting now, None where nothing does; stopped: why no more are asked
    though answers are missing."""

    run: str
    asked: int
    of: int
    refused: PhotoRefused | None = None
    waits: AppError | None = None
    stopped: AppError | None = None
