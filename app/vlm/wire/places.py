"""How many questions may do the same at once."""

import asyncio
from dataclasses import dataclass, field

from app.wire.doors import AT_ONCE


@dataclass(frozen=True, slots=True)
class Places:
    """Shared by all questions of one event loop. asked: are with a server. shaped, ended: have a
    thread to themselves that makes a body or mends an answer: as many such threads as questions
    would leave the window's none of the processor."""

    asked: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    shaped: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    ended: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
