"""What is said of questions that can wait a day, for less."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from app.settings.connection import Price
from app.settings.later import price_of
from app.settings.price import decimal_of
from app.settings.providers import Later, LaterForm
from ui.widgets.amounts import money
from ui.wording import paragraph

_translate = QCoreApplication.translate


def later_words(later: Later) -> str:
    """What is chosen."""
    return _translate("Sources", "Cheaper, within %n hours", "", later.hours)


def cheaper_words(later: Later, price: Price, several: bool) -> str:
    """How much of the usual price it is, and the price, where that is known; several: the template
    looks more than once, which questions that are handed over in a file do not."""
    words = _price_words(later, price)
    if not several or later.form is not LaterForm.FILE:
        return words
    once = _translate("Sources", "Each case gets one look, not several as the template says.")
    return paragraph(words, once)


def _price_words(later: Later, price: Price) -> str:
    share = QLocale().toString(float(Decimal(later.price) * 100), "f", 0)
    less = price_of(price, later)
    if not less.tokens_in or not less.tokens_out or decimal_of(price.tokens_in) is None:
        return _translate("Sources", "%1 % of the price.").replace("%1", share)
    words = _translate("Sources", "%1 % of the price: a million tokens in for %2, out for %3.")
    words = words.replace("%2", money(less.tokens_in, price.currency))
    return words.replace("%3", money(less.tokens_out, price.currency)).replace("%1", share)
