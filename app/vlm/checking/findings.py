"""The lines of a test, told as they become known."""

from collections.abc import Callable
from dataclasses import replace

from app.errors import ModelError
from app.settings.check_report import CheckLine, Found, Verdict
from app.settings.connection import Connection, Coordinates, Form
from app.settings.dialect import Dialect
from app.settings.providers import provider_of
from app.vlm.answer.texts import cut, harmless
from app.vlm.checking.ears import Heard
from app.vlm.checking.reading import FRACTIONS, RIGHT, Reading

_MOST_SAID = 300


class Findings:
    """told: the lines so far, in order."""

    def __init__(self, tell: Callable[[CheckLine], None]) -> None:
        self._tell = tell
        self.told: list[CheckLine] = []
        self._window = 0

    def add(self, found: Found, verdict: Verdict, **detail: str | int | float) -> None:
        """Tell one line, each only once."""
        line = CheckLine(found, verdict, detail)
        if line not in self.told:
            self.told.append(line)
            self._tell(line)

    def failed(self, error: ModelError) -> None:
        """The test ends here."""
        line = CheckLine(Found.FAILED, Verdict.FAILED, error=error)
        self.told.append(line)
        self._tell(line)

    def reached(self, host: str) -> None:
        """Something answers there."""
        self.add(Found.REACHED, Verdict.GOOD, host=host)

    def answered(self, model: str, has_key: bool) -> None:
        """The first word of an answer: the key was taken, and the model is there."""
        accepted = Found.KEY_ACCEPTED if has_key else Found.KEY_NOT_ASKED
        self.add(accepted, Verdict.GOOD)
        self.add(Found.ANSWERS, Verdict.GOOD, model=model)

    def saw(self, reading: Reading) -> None:
        """Both pictures, one, or none."""
        said = cut(harmless(" ".join(reading.difference.split())), _MOST_SAID)[0]
        found = (Found.SEES_NONE, Found.SEES_ONE, Found.SEES_BOTH)[reading.seen]
        verdict = Verdict.GOOD if found is Found.SEES_BOTH else Verdict.FAILED
        self.add(found, verdict, said=said)

    def placed(self, reading: Reading, asked: Coordinates) -> Coordinates | None:
        """Where the boxes are; the way of counting that the model should be asked for instead."""
        percent = round(100 * reading.overlap)
        if not reading.boxes:
            self.add(Found.BOXES_NONE, Verdict.POOR)
        elif reading.overlap < RIGHT:
            self.add(Found.BOXES_WRONG, Verdict.POOR, percent=percent)
        elif reading.scale == FRACTIONS:
            self.add(Found.BOXES_FRACTIONS, Verdict.NOTE, percent=percent)
        elif reading.scale == asked:
            self.add(Found.BOXES_RIGHT, Verdict.GOOD, percent=percent)
        else:
            scale = Coordinates(reading.scale)
            pixels = scale is Coordinates.PIXELS
            found = Found.BOXES_PIXELS if pixels else Found.BOXES_RELATIVE
            self.add(found, Verdict.CHANGED, percent=percent)
            return scale
        return None

    def form(self, reading: Reading, used: Form) -> None:
        """Is the answer in the form that was asked for?"""
        if not reading.usable:
            self.add(Found.FORM_BROKEN, Verdict.POOR, form=used.value)
        else:
            found = Found.FORM_KEPT if reading.kept else Found.FORM_LOOSE
            verdict = Verdict.GOOD if reading.kept else Verdict.NOTE
            self.add(found, verdict, form=used.value)

    def came(self, heard: Heard, asked: bool, can: bool) -> bool:
        """How it came; whether it should no longer be asked for bit by bit."""
        if heard.streamed:
            self.add(Found.STREAMS, Verdict.GOOD)
        elif asked:
            self.add(Found.STREAMS_OFF, Verdict.CHANGED)
        else:
            self.add(Found.WHOLE, Verdict.NOTE)
        return asked and can and not heard.streamed

    def speed(self, heard: Heard) -> None:
        """How fast, and after how long the first word."""
        first = heard.told.first_byte_seconds or heard.told.seconds
        seconds = round(heard.told.seconds, 1)
        if heard.speed:
            rate = round(heard.speed, 1)
            self.add(Found.SPEED, Verdict.NOTE, rate=rate, first=round(first, 1), seconds=seconds)
        else:
            self.add(Found.SECONDS, Verdict.NOTE, seconds=seconds)

    def window(self, connection: Connection, told: int) -> None:
        """What the server tells of the context window, and whether it holds from now on."""
        holds = provider_of(connection).window_for(connection)
        # Ollama tells what the model could take; how much of it is used, the question says.
        wider = told > holds and not connection.context_window
        taken = 0 < told < holds or (wider and connection.dialect is not Dialect.OLLAMA)
        self._window = told if taken else 0
        if not told:
            self.add(Found.WINDOW_UNKNOWN, Verdict.NOTE, holds=holds)
        elif taken:
            self.add(Found.WINDOW_TAKEN, Verdict.CHANGED, tokens=told)
        else:
            self.add(Found.WINDOW, Verdict.NOTE, tokens=told, holds=holds)

    def taken(self, connection: Connection) -> Connection:
        """The connection with what the server told of itself."""
        return replace(connection, context_window=self._window or connection.context_window)
