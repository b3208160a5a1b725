"""What the panel says of pictures, room and price, as plain text in the person's language."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.settings.dialect import Dialect
from ui.widgets.amounts import money
from ui.wording import listed

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.sending.preview import Preview, Room, ShownPicture

_translate = QCoreApplication.translate


def label(picture: ShownPicture) -> str:
    """Photo 2, or Photo 2, part 1 of 3 (left); Case 2026-0007, photo 1 of an example."""
    if picture.example:
        text = _translate("Sent", "Case %1, photo %2")
        return text.replace("%2", str(picture.number)).replace("%1", picture.example)
    if picture.parts == 1:
        return _translate("Sent", "Photo %1").replace("%1", str(picture.number))
    text = _translate("Sent", "Photo %1, part %2 of %3 (%4)").replace("%1", str(picture.number))
    text = text.replace("%2", str(picture.part)).replace("%3", str(picture.parts))
    return text.replace("%4", _side(picture))


def size(picture: ShownPicture) -> str:
    """1316 × 987 · 210 kB."""
    kilobytes = _number(max(1, round(picture.size_bytes / 1000)))
    text = _translate("Sent", "%1 × %2 · %3 kB").replace("%3", kilobytes)
    return text.replace("%1", str(picture.width)).replace("%2", str(picture.height))


def tokens(picture: ShownPicture) -> str:
    """About 1,273 tokens."""
    return _translate("Sent", "about %Ln tokens", "", picture.tokens)


def hidden(picture: ShownPicture) -> str:
    """How many places are blacked out, "" for none."""
    if not picture.blackouts:
        return ""
    return _translate("Sent", "%n blacked out", "", picture.blackouts)


def private(picture: ShownPicture) -> str:
    """How many faces and number plates may be seen in it, "" for none."""
    if not picture.private:
        return ""
    text = _translate("Sent", "perhaps faces, plates: %1")
    return text.replace("%1", str(picture.private))


def room(told: Room) -> str:
    """How much of the window is filled, by what."""
    text = _translate(
        "Sent", "About %1 of %2 tokens: photos %3, words %4, answer up to %5"
    ).replace("%1", _number(told.words + told.pictures + told.answer))
    text = text.replace("%2", _number(told.window)).replace("%3", _number(told.pictures))
    return text.replace("%4", _number(told.words)).replace("%5", _number(told.answer))


def examples(preview: Preview) -> str:
    """Which closed cases go before the question, and what they take; "" for none."""
    if not preview.examples:
        return ""
    text = _translate("Sent", "%n examples from closed cases: %1", "", len(preview.examples))
    took = _translate("Sent", "about %Ln tokens", "", preview.examples_take)
    pictures = _translate("Sent", "%n pictures", "", len(preview.of_examples))
    return " · ".join((text.replace("%1", listed(preview.examples)), pictures, took))


def price(previews: Sequence[Preview]) -> str:
    """What asking all of it costs and what the longest answers add; or that no price is set."""
    connection = previews[0].connection
    if connection.dialect is Dialect.PRACTICE:
        return _translate("Sent", "Free")
    told = [preview.estimate or preview for preview in previews]
    if not all(each.asking for each in told):
        return _translate("Sent", "No price set for this connection")
    asking = sum((Decimal(each.asking) for each in told), Decimal())
    answering = sum((Decimal(each.answering) for each in told), Decimal())
    text = _translate("Sent", "About %1 to ask, and up to %2 more for the answer")
    text = text.replace("%1", money(str(asking), connection.price.currency))
    return text.replace("%2", money(str(answering), connection.price.currency))


def looks(previews: Sequence[Preview]) -> str:
    """How often it is looked, "" where once."""
    told = [preview.estimate for preview in previews if preview.estimate]
    if not told or told[0].strategy.once:
        return ""
    words = [_translate("Sent", "%n looks, one after the other", "", sum(e.looks for e in told))]
    if more := sum(each.more for each in told):
        words.append(_translate("Sent", "up to %n more, by what these see", "", more))
    if told[0].strategy.agree > 1:
        agree = _translate("Sent", "kept what at least %1 see")
        words.append(agree.replace("%1", str(told[0].strategy.agree)))
    return " · ".join(words)


def time(previews: Sequence[Preview]) -> str:
    """How long it usually takes, "" where nobody knows: photos are asked about four at a time, side
    by side."""
    seconds = max((p.estimate.seconds for p in previews if p.estimate), default=0.0)
    if not seconds:
        return ""
    if seconds >= 90:
        words = _translate("Sent", "About %1 min, by what answers took of late")
        return words.replace("%1", _number(round(seconds / 60)))
    words = _translate("Sent", "About %1 s, by what answers took of late")
    return words.replace("%1", _number(max(1, round(seconds))))


def where_to(preview: Preview, host: str) -> str:
    """Host, model and what people call the connection."""
    connection = preview.connection
    if connection.dialect is Dialect.PRACTICE:
        return _translate("Sent", "The practice engine: nothing leaves this computer")
    if not connection.ready:
        return _translate("Sent", "Nowhere yet: no model is connected")
    return " · ".join(filter(None, (host, connection.model, connection.name)))


def spoken(preview: Preview) -> str:
    """All words as they go out, with each picture named in its place."""
    said = (
        part if isinstance(part, str) else f"[{label(part)}, {size(part)}]" for part in preview.said
    )
    return "\n".join((preview.system, "", *said))


def _side(picture: ShownPicture) -> str:
    across = picture.place.x2 - picture.place.x1 < 1
    names = _across(picture.parts) if across else _down(picture.parts)
    return names[picture.part - 1]


def _across(parts: int) -> tuple[str, ...]:
    left, right = _translate("Sent", "left"), _translate("Sent", "right")
    middle = (_translate("Sent", "middle"),)
    both = (_translate("Sent", "left of the middle"), _translate("Sent", "right of the middle"))
    return (left, *{2: (), 3: middle, 4: both}[parts], right)


def _down(parts: int) -> tuple[str, ...]:
    top, bottom = _translate("Sent", "top"), _translate("Sent", "bottom")
    middle = (_translate("Sent", "middle"),)
    both = (_translate("Sent", "above the middle"), _translate("Sent", "below the middle"))
    return (top, *{2: (), 3: middle, 4: both}[parts], bottom)


def _number(count: int) -> str:
    return QLocale().toString(count)
