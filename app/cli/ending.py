"""What every command has in common: how it speaks to a person, and how it ends."""

import asyncio
import sys
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from app import wording
from app.errors import (
    AppError,
    BadAddress,
    BadSetting,
    CaseFileRefused,
    CaseNotMerged,
    KeyNotKept,
    ModelError,
    NoLater,
    NoSuchName,
    NotConnected,
    NotDecided,
    PhotoRefused,
    PolicyUnreadable,
    RunsNotAlike,
    SecondOpinionMissing,
    SetUnusable,
    SetupUnreadable,
    StoreDamaged,
    StoreInUse,
    TemplateError,
    UnknownConnection,
)
from app.settings.connection import Connection
from app.settings.settings import Settings

DONE, BAD_INPUT, MODEL_FAILED, NOT_WRITTEN = 0, 2, 3, 4
NOT_AS_IT_WAS, CONFLICTS, SOME_FAILED, INTERRUPTED = 5, 6, 6, 130

NOTHING_SET = (
    "Say which model to use: --connection NAME, or --base-url URL [--model NAME] [--dialect "
    "openai|ollama|volcengine], with the key in TESSERA_API_KEY. Or try --practice, which needs "
    "neither."
)

NOT_KEPT = (
    "The system's keyring took no key, so nothing was saved. Save the connection without a key, "
    "and put it into TESSERA_API_KEY."
)

RESCUE = "The command «rescue» says what can be done."
IN_USE = "Wait until it ends, or close it. Meanwhile «list» and «show» look on beside it."


def run_to_end(command: Coroutine[Any, Any, int], stopped: str = "Stopped.") -> int:
    """The exit code a command ends with; what went wrong is said. stopped: said after Ctrl+C."""
    try:
        return asyncio.run(command)
    except KeyboardInterrupt:
        say(stopped)
        return INTERRUPTED
    except AppError as error:
        say(sentence(error))
        return code_of(error)


def counted(number: int, what: str = "case") -> str:
    """«1 case», «2 cases»."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def say(text: str) -> None:
    """One line for the person, where anybody listens; standard output is for results alone."""
    with suppress(OSError):
        sys.stderr.write(printable(text) + "\n")
        sys.stderr.flush()


def printable(text: str) -> str:
    """A model's or a server's text may hold control sequences for the terminal: without them."""
    return "".join(c if c.isprintable() else " " for c in text)


def sentence(error: AppError, of_case: bool = True) -> str:
    """What happened, what was kept and what to do, in one line. of_case: something was at stake
    that is kept."""
    if isinstance(error, NotConnected):
        return NOTHING_SET
    if isinstance(error, KeyNotKept):
        return f"{NOT_KEPT} {error.said}".strip()
    words = wording.words_for(error)
    next_step = RESCUE if isinstance(error, StoreDamaged) else words.next_step
    if type(error) is StoreInUse:  # not on another computer
        next_step = IN_USE
    parts = [
        wording.fill(part, error)
        for part in (words.what, words.kept if of_case else "", next_step)
        if part
    ]
    if said := wording.said_by(error):
        parts.append(f"«{said}»")
    return " ".join(" ".join(parts).split())


def happened(error: AppError) -> str:
    """Only what happened, in one line."""
    return " ".join(wording.fill(wording.words_for(error).what, error).split())


def code_of(error: AppError) -> int:
    """The exit code that stands for this error."""
    bad_input = (NotConnected, PhotoRefused, SetUnusable, TemplateError, UnknownConnection)
    files = (CaseFileRefused, CaseNotMerged, SetupUnreadable)
    policy = (PolicyUnreadable, SecondOpinionMissing)
    others = (*policy, BadAddress, BadSetting, NoLater, NoSuchName, NotDecided, RunsNotAlike)
    if isinstance(error, (*bad_input, *files, *others)):
        return BAD_INPUT
    return MODEL_FAILED if isinstance(error, ModelError) else NOT_WRITTEN


def named(settings: Settings, name: str) -> Connection:
    """The saved connection of that name. Raises UnknownConnection."""
    connection = settings.named(name)
    if connection is None:
        known = ", ".join(f"«{saved.name}»" for saved in settings.connections)
        raise UnknownConnection(name, known or "–")
    return connection
