"""How much of a model's window a request takes, as far as that can be known before it is sent."""

import math
import re
from collections.abc import Sequence

from app.domain.conversation import Turn, TurnKind
from app.domain.fill import Fill
from app.domain.run import Run
from app.settings.providers import provider_of
from app.settings.settings import Connection
from app.vlm.conversation.question import TurnQuestion
from app.vlm.conversation.request import request
from app.vlm.question import Picture
from app.vlm.request import Message

NEARLY_FULL = 0.85

# Qwen3-VL: sides in multiples of 32, a token for each square of 32 by 32.
_SQUARE = 32
_LATIN = 3.5  # characters a token, about; Chinese, Japanese and Korean take one each
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_ROLE = 5  # tokens around a message
# Some servers count only what they had not in their cache: such a figure says nothing.
_BELIEVED = (0.5, 3.0)


def fill(connection: Connection, turn: TurnQuestion, run: Run, earlier: Sequence[Turn]) -> Fill:
    """How full the model's window would be. earlier: the turns said again in the question, about
    that run; what a server counted for the newest of them puts the estimate right."""
    asked = request(connection, turn)
    spoken = [text_tokens(asked.system), *map(_message, asked.messages)]
    right = 1.0
    for place, count in enumerate(_counted(run, earlier)):
        share = (count or 0) / sum(spoken[: 2 * place + 2])
        right = share if _BELIEVED[0] <= share <= _BELIEVED[1] else right
    window = provider_of(connection).window_for(connection)
    return Fill(math.ceil(sum(spoken) * right), asked.max_new_tokens, window)


def _counted(run: Run, earlier: Sequence[Turn]) -> list[int | None]:
    """What was counted for the assessment's request and for that of each turn; None where it is
    not known, or where that request had in it what a summary stands for now."""
    summed = earlier[0].started_at if earlier and earlier[0].kind is TurnKind.SUMMARY else None
    same = [summed is None or turn.started_at > summed for turn in earlier]
    counts = (t.told.tokens_in if begins else None for t, begins in zip(earlier, same, strict=True))
    return [run.told.tokens_in, *counts]


def text_tokens(text: str) -> int:
    """About how many tokens a text takes."""
    wide = len(_WIDE.findall(text))
    return wide + math.ceil((len(text) - wide) / _LATIN)


def picture_tokens(width: int, height: int) -> int:
    """How many tokens a picture of that size in pixels takes."""
    across, down = (max(1, round(side / _SQUARE)) for side in (width, height))
    return across * down


def _message(message: Message) -> int:
    return _ROLE + sum(
        picture_tokens(part.width, part.height) if isinstance(part, Picture) else text_tokens(part)
        for part in message.parts
    )
