"""A folder of the session's own for copies: no viewer or printer comes near what is kept."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory


class Copies:
    """Made when first wanted, gone with the program."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None

    async def place(self, group: str, name: str) -> Path:
        """Where a file of that name goes; its folder is there."""
        if self._folder is None:
            self._folder = await asyncio.to_thread(_made)
        path = Path(self._folder.name) / group / name
        await asyncio.to_thread(path.parent.mkdir, exist_ok=True)
        return path

    async def close(self) -> None:
        """They go."""
        if self._folder is not None:
            await asyncio.to_thread(self._folder.cleanup)


def _made() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="tessera-")
