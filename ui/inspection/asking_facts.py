"""What was asked of a model and told by it, in named facts: alike for runs and for turns."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.asking import AskedHow, Asking
from app.domain.words import RunState
from ui.widgets.facts_sheet import Facts

_translate = QCoreApplication.translate


def asking_facts(how: AskedHow, asking: Asking) -> Facts:
    """What is known of it; values may be ""."""
    told = asking.told
    return (
        (_translate("Facts", "Sent to"), how.host),
        (_translate("Facts", "Model asked for"), how.model),
        (_translate("Facts", "Model that answered"), told.model),
        (_translate("Facts", "First words after"), _maybe_seconds(told.first_byte_seconds)),
        (_translate("Facts", "Whole answer after"), _maybe_seconds(told.seconds or None)),
        (_translate("Facts", "Tokens in, out"), _tokens(asking)),
        (_translate("Facts", "Price"), _price(how, asking)),
        (_translate("Facts", "Temperature, top p"), f"{how.temperature:g}, {how.top_p:g}"),
        (_translate("Facts", "Sent again"), str(told.retries or "")),
        (_translate("Facts", "Ended with"), told.finish_reason),
        (_translate("Facts", "Prompt version"), how.prompt_version),
        (_translate("Facts", "Prompt SHA-256"), how.prompt_sha256),
    )


def seconds_word(seconds: float) -> str:
    """1.5 s."""
    return _translate("Facts", "%1 s").replace("%1", QLocale().toString(seconds, "f", 1))


def _maybe_seconds(seconds: float | None) -> str:
    return "" if seconds is None else seconds_word(seconds)


def _tokens(asking: Asking) -> str:
    counts = (asking.told.tokens_in, asking.told.tokens_out)
    if counts == (None, None):
        return ""
    return ", ".join("–" if n is None else QLocale().toString(n) for n in counts)


def _price(how: AskedHow, asking: Asking) -> str:
    """Exact, or why it can't be known; never a guess. "" where nothing was answered, and where no
    price is set."""
    told = asking.told
    if asking.cost:
        return f"{asking.cost} {asking.currency}".strip()
    ended = asking.state is not RunState.RUNNING and told.first_byte_seconds is not None
    counted = told.tokens_in is not None and told.tokens_out is not None
    if counted or how.practice or not ended:
        return ""
    return _translate("Facts", "Not known: the server told no token counts")
