"""Everything the palette offers: what has a key, and what has none."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.palette.needs import Need, need_of
from ui.widgets.key_groups import groups

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Command:
    """action: what the window does; words: what it is called; key: as the platform writes it, ""
    for none; why_not: why it can't be done now, "" where it can."""

    action: str
    words: str
    key: str = ""
    why_not: str = ""

    @property
    def need(self) -> Need:
        """What has to be there for it."""
        return need_of(self.action)


def commands() -> tuple[Command, ...]:
    """All of them: keys in the order of their sheet, then those without a key."""
    own = names()
    keyed = (
        Command(key.action, own.get(key.action, key.words), key.first)
        for group in groups()
        for key in group.keys
        if key.action and key.action != "palette"
    )
    return (*keyed, *(Command(action, words) for action, words in _without_key()))


def names() -> dict[str, str]:
    """Names of those that share a line on the sheet of keys."""
    photo = _translate("Palette", "Choose photo %1")
    return {
        "search": _translate("Palette", "Search cases"),
        "waiting": _translate("Palette", "What waits"),
        "filters": _translate("Palette", "Filter the list"),
        "keys": _translate("Palette", "Keys"),
        "next": _translate("Palette", "Next finding"),
        "previous": _translate("Palette", "Previous finding"),
        "next_case": _translate("Palette", "The next case of the review"),
        "previous_case": _translate("Palette", "The case before in the review"),
        "draw": _translate("Palette", "Draw a new finding"),
        "decide": _translate("Palette", "Decide the case"),
        "surer": _translate("Palette", "Only boxes the model was surer of"),
        "less_sure": _translate("Palette", "Boxes the model was less sure of, too"),
        "photo_on": _translate("Palette", "The next photo of the case"),
        "photo_back": _translate("Palette", "The photo before"),
        "move_back": _translate("Palette", "Put the photo one place further"),
        "move_forward": _translate("Palette", "Put the photo one place back"),
        "turn": _translate("Palette", "Turn the view right"),
        "turn_back": _translate("Palette", "Turn the view left"),
        "zoom_in": _translate("Palette", "Zoom in"),
        "zoom_out": _translate("Palette", "Zoom out"),
        "zoom_fit": _translate("Palette", "The whole photo"),
        **_grades(),
        **{f"photo_{n}": photo.replace("%1", str(n)) for n in range(1, 5)},
    }


def _grades() -> dict[str, str]:
    severity = _translate("Palette", "Severity of the finding: %1")
    grades = (
        _translate("Palette", "none"),
        _translate("Palette", "minor"),
        _translate("Palette", "moderate"),
        _translate("Palette", "severe"),
    )
    return {f"grade_{n}": severity.replace("%1", word) for n, word in enumerate(grades)}


def _without_key() -> tuple[tuple[str, str], ...]:
    return (
        ("try_samples", _translate("Palette", "Try with sample photos")),
        ("practice", _translate("Palette", "Practise with these photos")),
        ("over_time", _translate("Palette", "Models over time")),
        ("export_case", _translate("Palette", "Case as a file…")),
        ("export_data", _translate("Palette", "Export data…")),
        ("evidence", _translate("Palette", "Evidence of the case…")),
        ("records", _translate("Palette", "Check what is on record…")),
        ("whats_new", _translate("Palette", "What's new")),
        ("self_test", _translate("Palette", "Self-test: does all work here?")),
        ("log", _translate("Palette", "Log, and details for support")),
        ("network", _translate("Palette", "Settings: Network")),
        ("templates", _translate("Palette", "Settings: Templates")),
        ("outgoing", _translate("Palette", "Settings: Outgoing")),
        ("backups", _translate("Palette", "Settings: Backups")),
        ("report_settings", _translate("Palette", "Settings: Report")),
        ("general", _translate("Palette", "Settings: General")),
        ("rescue", _translate("Palette", "Rescue a damaged database…")),
    )
