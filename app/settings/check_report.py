"""What a test of a connection found, line by line; the words are in app.wording."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.errors import ModelError
from app.settings.connection import Connection


class Verdict(StrEnum):
    """How good a line's news is. CHANGED: a switch was set, so that the next run works."""

    GOOD = "good"
    NOTE = "note"
    CHANGED = "changed"
    POOR = "poor"
    FAILED = "failed"


class Found(StrEnum):
    """What a line says; the order in which most tests come to it."""

    REACHED = "reached"
    FAILED = "failed"
    NOT_LISTED = "not_listed"
    KEY_ACCEPTED = "key_accepted"
    KEY_NOT_ASKED = "key_not_asked"
    ANSWERS = "answers"
    STREAM_REFUSED = "stream_refused"
    THINKING_REFUSED = "thinking_refused"
    THINKING_OFF = "thinking_off"
    FORM_REFUSED = "form_refused"
    FORM_LOWERED = "form_lowered"
    SEES_BOTH = "sees_both"
    SEES_ONE = "sees_one"
    SEES_NONE = "sees_none"
    BOXES_RIGHT = "boxes_right"
    BOXES_PIXELS = "boxes_pixels"
    BOXES_RELATIVE = "boxes_relative"
    BOXES_FRACTIONS = "boxes_fractions"
    BOXES_WRONG = "boxes_wrong"
    BOXES_NONE = "boxes_none"
    FORM_KEPT = "form_kept"
    FORM_LOOSE = "form_loose"
    FORM_BROKEN = "form_broken"
    STREAMS = "streams"
    WHOLE = "whole"
    STREAMS_OFF = "streams_off"
    SPEED = "speed"
    SECONDS = "seconds"
    WINDOW = "window"
    WINDOW_TAKEN = "window_taken"
    WINDOW_UNKNOWN = "window_unknown"


@dataclass(frozen=True, slots=True)
class CheckLine:
    """detail: what the line's sentence names; numbers are formatted by whoever shows it. A
    server's or a model's own words in it are plain text. error: what failed, with FAILED."""

    found: Found
    verdict: Verdict
    detail: dict[str, str | int | float] = field(default_factory=dict)
    error: ModelError | None = None


@dataclass(frozen=True, slots=True)
class CheckResult:
    """connection: the one tested, with its switches set so that the next run works."""

    lines: tuple[CheckLine, ...]
    connection: Connection

    @property
    def error(self) -> ModelError | None:
        """What ended the test, None where it came to its end."""
        return next((line.error for line in self.lines if line.error), None)

    @property
    def ok(self) -> bool:
        """The connection can be worked with."""
        return not any(line.verdict is Verdict.FAILED for line in self.lines)
