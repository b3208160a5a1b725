"""Whether a backup is to be put in place: said what comes of it, then done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from ui.ask import agreed, question
from ui.wording import moment_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.domain.keeping.backup import Backup

_translate = QCoreApplication.translate


def ask_to_restore(parent: QWidget, backup: Backup, restore: Callable[[Backup], None]) -> None:
    """Put it in place once a person has agreed to that."""
    what = _translate("BackupsPage", "Go back to the cases of %1?")
    more = _translate(
        "BackupsPage",
        "Everything done since then will be gone from the list. Nothing is deleted: what is "
        "there now is set aside in the data folder. Tessera closes and opens again.",
    )
    yes, no = _translate("BackupsPage", "Restore"), _translate("BackupsPage", "Cancel")
    box = question(parent, what.replace("%1", moment_words(backup.at)), more, yes, no)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def answered() -> None:
        if agreed(box):
            restore(backup)

    box.finished.connect(answered)
    box.open()
