"""A budget as people type it: so many calls, or a sum in the currency of the connection's price."""

from app.domain.details.money import money
from app.domain.many.batch import Limits
from app.settings.connection import Connection
from app.settings.price import decimal_of

# In either of them ¥ can only mean the price's own; it is written in two widths.
_SIGN = "¥\uffe5"
_SIGNED = {"CNY", "RMB", "元", "JPY", "円", *_SIGN}


def limits_of(typed: str, connection: Connection) -> Limits | None:
    """«2000» is a number of calls, «50 CNY» or «¥50» a sum; "" and «0» no limit. None where it is
    neither, and where no price in that currency is known, so that the sum could not be kept to."""
    typed = typed.strip()
    if not typed:
        return Limits()
    if typed.isascii() and typed.isdecimal():
        return Limits(calls=int(typed))
    price = connection.price
    known = decimal_of(price.tokens_in) is not None and decimal_of(price.tokens_out) is not None
    named = typed.replace(price.currency, "").strip() if price.currency else typed
    if price.currency.upper() in _SIGNED:
        named = named.strip(_SIGN).strip()
    amount = decimal_of(named)
    if amount is None:
        told, unit = money(typed), money(f"1 {price.currency}") if price.currency else None
        amount = told.amount if told and unit and told.currency == unit.currency else None
    return Limits(money=format(amount, "f")) if known and amount else None
