"""The test of a connection: one small picture that Tessera drew, and what came back."""

from dataclasses import dataclass

from app.domain.events import Waits, Warned
from app.domain.run import Told
from app.vlm.practice.drawing import HEIGHT, WIDTH, two_shapes
from app.vlm.question import Picture
from app.vlm.request import Delta, Request, one_message

_QUESTION = "Which two shapes are in this picture, and which colour has each? One short sentence."
_MAX_NEW_TOKENS = 512  # the customer's document, for a plain question
_MAX_SAID = 1000
_RED = ("red", "红", "紅", "rot")
_BLUE = ("blue", "蓝", "藍", "blau")


@dataclass(frozen=True, slots=True)
class CheckResult:
    """ok: something came back; said: the model's words, to be shown as plain text; streamed:
    they came bit by bit; saw_picture: they name both colours in the picture. seconds: from
    sending to the end; model as the server calls it, else as it was asked for."""

    ok: bool
    seconds: float
    model: str
    said: str
    host: str
    streamed: bool
    saw_picture: bool


class CheckEars:
    """Keeps what was said."""

    def __init__(self) -> None:
        self._content = ""
        self._thinking = ""
        self._times = 0

    def warn(self, warning: Warned) -> None:
        """A test asks for no form and shows what came, however much."""

    def wait(self, waits: Waits) -> None:
        """Whoever tests sees that it still runs."""

    async def hear(self, deltas: list[Delta]) -> bool:
        """Take it down."""
        self._content += "".join(delta.content for delta in deltas)
        self._thinking += "".join(delta.thinking for delta in deltas)
        self._times += 1
        return True

    def result(self, told: Told, model: str, host: str) -> CheckResult:
        """What to show; a model that put everything into its thinking counts too."""
        said = (self._content.strip() or self._thinking.strip())[:_MAX_SAID]
        seen = said.lower()
        return CheckResult(
            ok=bool(said),
            seconds=told.seconds,
            model=told.model or model,
            said=said,
            host=host,
            streamed=self._times > 1,
            saw_picture=any(word in seen for word in _RED) and any(w in seen for w in _BLUE),
        )


def check_request(model: str) -> Request:
    """The question with its picture. Draws: not for the loop."""
    picture = Picture("check", two_shapes(), WIDTH, HEIGHT)
    return Request(model, "", one_message(picture, _QUESTION), None, 0.2, 0.9, _MAX_NEW_TOKENS)
