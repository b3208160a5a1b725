"""The office's templates as the settings work on them, without waiting for anything."""

from pathlib import Path

from app.domain.words import Language
from app.errors import AppError, TableUnusable
from app.office.prices import read_prices
from app.office.products import read_table
from tests.helpers.templates import shelf
from ui.settings.texts.templates_model import TemplatesModel, _looked_over
from ui.settings.texts.texts_model import Lost


class QuickTemplates(TemplatesModel):
    """Reads and writes real files, at once."""

    def __init__(self, folder: Path) -> None:
        super().__init__(_raise)
        self.shelf = shelf(folder / "templates")
        self.attach(self.shelf)

    def reload(self) -> None:
        self.shelf.reload()
        self.changed.emit()

    def copy(self, template_id: str) -> None:
        fresh = self.shelf.copy(template_id)
        self.changed.emit()
        self.copied.emit(fresh)

    def _write(self, name: str, text: str, lost: Lost | None) -> None:
        try:
            self.shelf.save(name, text)
        except AppError as error:
            self.failed.emit(error)
            return
        self.lost = lost or self.lost
        self.changed.emit()
        self.saved.emit(name)

    def delete(self, template_id: str) -> None:
        self.lost = Lost(template_id, self.shelf.text(template_id), deleted=True)
        self.shelf.delete(template_id)
        self.changed.emit()

    def check(self, template_id: str, text: str, language: Language) -> None:
        self.checked.emit(_looked_over(self.shelf, template_id, text, language))

    def read_table(self, path: str) -> None:
        try:
            self.table_read.emit(read_table(Path(path)) if path else None)
        except TableUnusable as error:
            self.table_read.emit(error)

    def read_prices(self, path: str) -> None:
        try:
            self.prices_read.emit(read_prices(Path(path)) if path else None)
        except TableUnusable as error:
            self.prices_read.emit(error)


def _raise(error: Exception) -> None:
    raise error
