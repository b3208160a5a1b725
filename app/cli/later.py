"""What the command line says of batches that a provider answers within a day, for less."""

from decimal import Decimal

from app.domain.many.batch_progress import BatchProgress
from app.domain.many.posting import Posted
from app.errors import NoLater
from app.settings.connection import Connection
from app.settings.later import later_of, price_of
from app.settings.providers import LaterForm


def later_words(connection: Connection) -> str:
    """What it costs, and how long it takes. Raises NoLater."""
    later = later_of(connection)
    if later is None:
        raise NoLater(connection.name or connection.host)
    usual, less = connection.price, price_of(connection.price, later)
    words = f"Answered within {later.hours} hours, at {Decimal(later.price):.0%} of the price"
    if less.tokens_in and less.tokens_out:
        per = f"{usual.currency} for a million tokens in and out".strip()
        was = f"{usual.tokens_in} and {usual.tokens_out}"
        words += f": {less.tokens_in} and {less.tokens_out} instead of {was} {per}"
    once = " Each case is looked at once." if later.form is LaterForm.FILE else ""
    return f"{words}.{once}"


def away_words(stands: BatchProgress) -> str:
    """«12 with the provider since 08:00, looked at again at 08:15», "" for none."""
    posted = stands.posted
    if not posted.jobs:
        return ""
    words = f"{posted.jobs} with the provider"
    if posted.since is None or posted.look_at is None:
        return f"{posted.jobs} on the way to the provider"
    since, again = (f"{at.astimezone():%H:%M}" for at in (posted.since, posted.look_at))
    return f"{words} since {since}, looked at again at {again}"


def unused_words(posted: Posted) -> str:
    """How much of what the provider answered was of no use, "" for none."""
    if not posted.unused:
        return ""
    return f"{posted.unused} lines of the provider's answer belong to no case and were left out."
