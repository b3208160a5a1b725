"""What a command says of a report's signature."""

import asyncio
from pathlib import Path

from app.issuing.sealing import signature_at
from app.settings.settings import Settings


async def signed_words(path: Path, settings: Settings) -> str:
    """By whom the written file says it is signed, "" for nobody."""
    found = await asyncio.to_thread(signature_at, path)
    if found is None:
        return ""
    told = f"signed by {found.certificate.holder}"
    if found.stamped is None and settings.stamp_server:
        return f" ({told}; the time-stamp server gave no stamp)"
    return f" ({told})"
