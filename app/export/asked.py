"""How asking a model went, as JSON: alike for runs and for turns; see case_json for how."""

from app.domain.conversation import Turn
from app.domain.run import Run
from app.export.shapes import asked as shapes


def went(asked: Run | Turn) -> shapes.Went:
    """Of whom, how long, how many tokens. cost: null where price or tokens are not known."""
    how = asked.asked if isinstance(asked, Run) else asked.sent
    cost: shapes.Cost | None = None
    if asked.cost:
        cost = {"amount": asked.cost, "currency": asked.currency}
    return {
        "practice": how.practice,
        "model": asked.model,
        "host": how.host,
        "state": asked.state,
        "seconds": round(asked.told.seconds, 3),
        "tokens": asked.told.tokens_out,
        "prompt_tokens": asked.told.tokens_in,
        "finish_reason": asked.told.finish_reason,
        "cost": cost,
    }
