"""How much of a model's window a request takes, as far as that can be known before it is sent."""

import math
from collections.abc import Sequence
from dataclasses import replace

from app.domain.conversation import Turn, TurnKind
from app.domain.fill import Fill
from app.domain.run import Run
from app.settings.connection import Connection
from app.settings.providers import provider_of
from app.vlm.conversation.question import TurnQuestion
from app.vlm.conversation.request import request_to_go_on
from app.vlm.request.size import message_tokens, request_tokens

NEARLY_FULL = 0.85

# Some servers count only what they had not in their cache: such a figure says nothing.
_BELIEVED = (0.5, 3.0)


def fill(connection: Connection, turn: TurnQuestion, run: Run, earlier: Sequence[Turn]) -> Fill:
    """How full the model's window would be. earlier: the turns said again in the question, about
    that run; what a server counted for the newest of them puts the estimate right."""
    asked = request_to_go_on(connection, turn)
    rules = request_tokens(replace(asked, messages=()))
    spoken = [rules, *map(message_tokens, asked.messages)]
    right = 1.0
    for place, count in enumerate(_counted(run, earlier), len(turn.talk.about.examples)):
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
