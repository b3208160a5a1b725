"""What a run costs at a connection's price, in exact decimals and never in floats."""

from decimal import Decimal, InvalidOperation

from app.settings.connection import Price

_MILLION = Decimal(1_000_000)


def decimal_of(typed: str) -> Decimal | None:
    """A price as a person types it, with a point or a comma; None for what is none."""
    try:
        price = Decimal(typed.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return price if price.is_finite() and price >= 0 else None


def cost_of(price: Price, tokens_in: int | None, tokens_out: int | None) -> str:
    """The exact cost of so many tokens; "" unless both prices and both counts are known."""
    paid_in, paid_out = decimal_of(price.tokens_in), decimal_of(price.tokens_out)
    if paid_in is None or paid_out is None or tokens_in is None or tokens_out is None:
        return ""
    cost = (paid_in * tokens_in + paid_out * tokens_out) / _MILLION
    return format(cost.normalize(), "f")
