"""Where photos come from by themselves: the watched folder."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from app.settings.settings import Settings
from ui.settings.form import add_row, folder_row, page_column, quiet_line
from ui.widgets.put import put


class PhotosPage(QWidget):
    """One folder, or none."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = QLineEdit()
        self.path.setPlaceholderText(self.tr("None"))
        self.path.setClearButtonEnabled(True)
        put(self.path, settings.watched_folder)
        holder = folder_row(self.path, self.tr("Choose…"))
        why = self.tr(
            "Where a scanner or a phone's sync puts photos. What comes from now on waits at the "
            "foot of the window until you have looked at it and put it into a case. What is in the "
            "folder already is left alone, and no file in it is changed."
        )
        column = page_column(self)
        add_row(column, self.tr("Watched folder"), holder, quiet_line(why))
        column.addStretch()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        return replace(settings, watched_folder=self.path.text().strip())
