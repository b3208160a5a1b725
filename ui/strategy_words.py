"""How a template looks, in the person's language."""

from PySide6.QtCore import QCoreApplication

from app.domain.strategy import Strategy, Way

_translate = QCoreApplication.translate


def way_word(way: Way) -> str:
    """Its name."""
    return {
        Way.ONE: _translate("Looking", "One look"),
        Way.SEVERAL: _translate("Looking", "Several looks"),
        Way.TILES: _translate("Looking", "Also in parts"),
        Way.REFEREE: _translate("Looking", "With a referee"),
        Way.PARTS: _translate("Looking", "Part by part"),
    }[way]


def way_about(way: Way) -> str:
    """What it does, in a sentence or two."""
    return {
        Way.ONE: _translate("Looking", "All photos of an inspection are asked about once."),
        Way.SEVERAL: _translate(
            "Looking",
            "The same question is put several times. A finding is kept if enough looks see it; its "
            "severity is the median.",
        ),
        Way.TILES: _translate(
            "Looking",
            "Each large photo is also shown in overlapping parts at full resolution. What is found "
            "there is added.",
        ),
        Way.REFEREE: _translate(
            "Looking",
            "Two looks; where they differ, another connection looks too. What two of the three see "
            "is kept.",
        ),
        Way.PARTS: _translate(
            "Looking",
            "First the parts that are seen are listed, then each of them is looked at closely.",
        ),
    }[way]


def strategy_line(strategy: Strategy) -> str:
    """Short, beside others."""
    if strategy.way is not Way.SEVERAL:
        return way_word(strategy.way)
    words = _translate("Looking", "%1 looks, kept what at least %2 see")
    return words.replace("%1", str(strategy.looks)).replace("%2", str(strategy.agree))


def cost_line(strategy: Strategy) -> str:
    """What it takes, by one look."""
    if strategy.way is Way.ONE:
        return ""
    if strategy.way is Way.SEVERAL:
        words = _translate("Looking", "Costs and takes about %1 times as much as one look.")
        return words.replace("%1", str(strategy.looks))
    return {
        Way.TILES: _translate(
            "Looking",
            "Costs and takes more by one look for each large photo, with up to nine pictures.",
        ),
        Way.REFEREE: _translate(
            "Looking",
            "Costs and takes about twice as much as one look, and the referee's look where they "
            "differ.",
        ),
        Way.PARTS: _translate(
            "Looking", "Costs and takes more by one look for each photo, with up to eight pictures."
        ),
    }[strategy.way]
