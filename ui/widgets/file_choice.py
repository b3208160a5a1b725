"""Dialogs that choose files; opened, never waited for, so that nothing else stops."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_translate = QCoreApplication.translate
_PICTURES = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.tif *.tiff *.bmp"
_TABLES = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods"
# Windows takes a file of such a name for a device, whatever its ending.
_DEVICES = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(10)))
)
_HOLDERS = "*.eml *.msg *.zip *.pdf"


def choose_photos(parent: QWidget, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for photos. All files can be picked: what a photo is, its content tells."""
    dialog = QFileDialog(parent, _translate("FileChoice", "Add photos"), _folder("Pictures"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    pictures = _translate("FileChoice", "Photos, mails, zips, PDFs") + f" ({_PICTURES} {_HOLDERS})"
    dialog.setNameFilters([pictures, _translate("FileChoice", "All files") + " (*)"])
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    return _opened(dialog)


def choose_report(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a report is to be written; name: what it would be called."""
    dialog = QFileDialog(parent, _translate("FileChoice", "Export PDF"), _folder("Documents"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(["PDF (*.pdf)"])
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(file_name(name))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_document(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a report to be edited is to be written; name: what it would be called."""
    dialog = QFileDialog(parent, _translate("FileChoice", "Report for Word"), _folder("Documents"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([_translate("FileChoice", "Word document") + " (*.docx)"])
    dialog.setDefaultSuffix("docx")
    dialog.selectFile(file_name(name, ".docx"))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_csv(
    parent: QWidget, title: str, name: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask where a table is to be written; name: what it would be called."""
    dialog = QFileDialog(parent, title, _folder("Documents"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(["CSV (*.csv)"])
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(f"{name}.csv")
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_figures(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a measurement's figures are to be written, and in which form."""
    title = _translate("FileChoice", "Save the figures")
    dialog = QFileDialog(parent, title, _folder("Documents"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    page = _translate("FileChoice", "Web page")
    endings = {"PDF (*.pdf)": "pdf", f"{page} (*.html)": "html", "CSV (*.csv)": "csv"}
    endings["JSON (*.json)"] = "json"
    dialog.setNameFilters(list(endings))
    dialog.setDefaultSuffix("pdf")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[chosen]))
    dialog.selectFile(file_name(name, ""))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_set(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file that says what is labelled in photos."""
    title = _translate("FileChoice", "Choose labelled photos")
    dialog = QFileDialog(parent, title, _folder("Pictures"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    labels = _translate("FileChoice", "Labels") + " (*.json *.csv)"
    dialog.setNameFilters([labels, _translate("FileChoice", "All files") + " (*)"])
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_data(parent: QWidget, name: str, chosen: Callable[[Path, bool], None]) -> QFileDialog:
    """Ask where a case is to be written for another program, and in which form; chosen is told
    whether with small pictures."""
    dialog = QFileDialog(parent, _translate("FileChoice", "Export data"), _folder("Documents"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    book = _translate("FileChoice", "Excel workbook (*.xlsx)")
    pictures = _translate("FileChoice", "Excel workbook with photos (*.xlsx)")
    table = _translate("FileChoice", "Table of findings (*.csv)")
    everything = _translate("FileChoice", "Everything as JSON (*.json)")
    boxes = _translate("FileChoice", "Boxes as COCO annotations (*.coco.json)")
    document = _translate("FileChoice", "Report to be edited, for Word (*.docx)")
    dialog.setNameFilters([book, pictures, table, everything, boxes, document])
    endings = {
        book: "xlsx",
        pictures: "xlsx",
        table: "csv",
        everything: "json",
        boxes: "coco.json",
        document: "docx",
    }
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[chosen]))
    dialog.selectFile(file_name(name, ""))
    dialog.fileSelected.connect(
        lambda path: chosen(Path(path), dialog.selectedNameFilter() == pictures)
    )
    return _opened(dialog)


def choose_package(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a case's evidence package is to be written."""
    title = _translate("FileChoice", "Evidence package")
    dialog = QFileDialog(parent, title, _folder("Documents"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(["ZIP (*.zip)"])
    dialog.setDefaultSuffix("zip")
    dialog.selectFile(file_name(name, ".zip"))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_case_target(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a case is to be written as one file; name: what it would be called."""
    dialog = QFileDialog(parent, _translate("FileChoice", "Case as a file"), _folder("Documents"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([_case_files()])
    dialog.setDefaultSuffix("tessera")
    dialog.selectFile(file_name(name, ".tessera"))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_case_file(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a case file to take in."""
    title = _translate("FileChoice", "Take in a case file")
    dialog = QFileDialog(parent, title, _folder("Documents"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_case_files(), _translate("FileChoice", "All files") + " (*)"])
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_picture_target(
    parent: QWidget, name: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask where a photo with its boxes is to be written."""
    title = _translate("FileChoice", "Save with boxes")
    dialog = QFileDialog(parent, title, _folder("Pictures"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(["JPEG (*.jpg)"])
    dialog.setDefaultSuffix("jpg")
    dialog.selectFile(file_name(name, ".jpg"))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_emblem(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a logo or signature."""
    dialog = QFileDialog(parent, title, _folder("Pictures"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    pictures = _translate("FileChoice", "Pictures") + " (*.png *.svg *.jpg *.jpeg *.webp)"
    dialog.setNameFilters([pictures, _translate("FileChoice", "All files") + " (*)"])
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_table(parent: QWidget, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a CSV file."""
    title = _translate("FileChoice", "Choose the product table")
    dialog = QFileDialog(parent, title, _folder("Documents"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    names = f"CSV (*.csv *.tsv *.txt);;{_translate('FileChoice', 'All files')} (*)"
    dialog.setNameFilters(names.split(";;"))
    dialog.fileSelected.connect(chosen)
    return _opened(dialog)


def choose_case_table(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a table of cases."""
    title = _translate("FileChoice", "Choose a table of cases")
    dialog = QFileDialog(parent, title, _folder("Documents"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    tables = _translate("FileChoice", "Tables") + f" ({_TABLES})"
    dialog.setNameFilters([tables])
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_folder(parent: QWidget, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a folder."""
    title = _translate("FileChoice", "Choose a folder")
    dialog = QFileDialog(parent, title, _folder("Pictures"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    return _opened(dialog)


def choose_certificates(parent: QWidget, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a file of certificates."""
    dialog = QFileDialog(parent, _translate("FileChoice", "Choose certificates"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    certificates = _translate("FileChoice", "Certificates") + " (*.pem *.crt *.cer)"
    dialog.setNameFilters([certificates, _translate("FileChoice", "All files") + " (*)"])
    dialog.fileSelected.connect(chosen)
    return _opened(dialog)


def choose_signer(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a certificate with its key."""
    title = _translate("FileChoice", "Choose the certificate for signing")
    dialog = QFileDialog(parent, title, _folder("Documents"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    files = _translate("FileChoice", "Certificates with their key") + " (*.p12 *.pfx)"
    dialog.setNameFilters([files, _translate("FileChoice", "All files") + " (*)"])
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_setup(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file with an office's set-up."""
    title = _translate("FileChoice", "Choose an office's set-up")
    dialog = QFileDialog(parent, title, _folder("Documents"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_translate("FileChoice", "Office set-up") + " (*.json)"])
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_setup_to(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where the office's set-up is to be written."""
    title = _translate("FileChoice", "Write the office's set-up")
    dialog = QFileDialog(parent, title, _folder("Documents"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([_translate("FileChoice", "Office set-up") + " (*.json)"])
    dialog.setDefaultSuffix("json")
    dialog.selectFile("tessera-office.json")
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def file_name(name: str, ending: str = ".pdf") -> str:
    """The name with what some system forbids in file names replaced, and cut."""
    safe = "".join(c if c.isalnum() or c in " -_." else "-" for c in name).strip(" .")
    stem = safe.split(".")[0].strip().upper()
    kept = f"_{safe}" if stem in _DEVICES else safe
    return f"{kept[:80] or 'Tessera'}{ending}"


def _case_files() -> str:
    return _translate("FileChoice", "Cases of Tessera") + " (*.tessera)"


def _folder(which: str) -> str:
    places = QStandardPaths.StandardLocation
    place = places.PicturesLocation if which == "Pictures" else places.DocumentsLocation
    folder = QStandardPaths.writableLocation(place)
    return folder if QDir(folder).exists() else QDir.homePath()


def _opened(dialog: QFileDialog) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
