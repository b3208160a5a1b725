"""Dialogs that choose files; opened, never waited for, so that nothing else stops."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_translate = QCoreApplication.translate


def to_save(
    parent: QWidget,
    title: str,
    forms: Mapping[str, str],
    name: str,
    chosen: Callable[[Path], None],
    which: str = "Documents",
) -> QFileDialog:
    """A dialog that asks where something is to be written, not opened yet. forms: endings by what
    the person reads, the usual one first; which: Documents or Pictures, as in folder()."""
    dialog = QFileDialog(parent, title, folder(which))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(list(forms))
    dialog.setDefaultSuffix(next(iter(forms.values())))
    dialog.filterSelected.connect(lambda form: dialog.setDefaultSuffix(forms[form]))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return dialog


def to_open(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    chosen: Callable[[Path], None],
    which: str = "Documents",
) -> QFileDialog:
    """Ask for one file that is there."""
    dialog = QFileDialog(parent, title, folder(which))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(filters))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return opened(dialog)


def all_files() -> str:
    """The filter that leaves nothing out."""
    return _translate("FileChoice", "All files") + " (*)"


def folder(which: str) -> str:
    """The person's own folder of that kind, their home where there is none."""
    places = QStandardPaths.StandardLocation
    place = places.PicturesLocation if which == "Pictures" else places.DocumentsLocation
    path = QStandardPaths.writableLocation(place)
    return path if QDir(path).exists() else QDir.homePath()


def opened(dialog: QFileDialog) -> QFileDialog:
    """Open it; it goes once something was chosen, or nothing."""
    # Qt's own words for these two are not in every language.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, _translate("FileChoice", "Look in:"))
    kind = _translate("FileChoice", "Kind of file:")
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, kind)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
