"""What files are chosen for, each with its title, forms and folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.about_case import about_case
from ui.widgets.file_dialog import all_files, folder, opened, to_open, to_save

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
    dialog = QFileDialog(parent, _translate("FileChoice", "Add photos"), folder("Pictures"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    pictures = _translate("FileChoice", "Photos, mails, zips, PDFs") + f" ({_PICTURES} {_HOLDERS})"
    dialog.setNameFilters([pictures, all_files()])
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    return opened(about_case(dialog))


def choose_report(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a report is to be written; name: what it would be called."""
    title = _translate("FileChoice", "Report as PDF")
    dialog = to_save(parent, title, {"PDF (*.pdf)": "pdf"}, file_name(name), chosen)
    return opened(about_case(dialog))


def choose_document(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a report to be edited is to be written; name: what it would be called."""
    title = _translate("FileChoice", "Report for Word")
    forms = {_translate("FileChoice", "Word document") + " (*.docx)": "docx"}
    dialog = to_save(parent, title, forms, file_name(name, ".docx"), chosen)
    return opened(about_case(dialog))


def choose_csv(
    parent: QWidget, title: str, name: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask where a table is to be written; name: what it would be called."""
    return opened(to_save(parent, title, {"CSV (*.csv)": "csv"}, f"{name}.csv", chosen))


def choose_figures(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a measurement's figures are to be written, and in which form."""
    page = _translate("FileChoice", "Web page")
    forms = {"PDF (*.pdf)": "pdf", f"{page} (*.html)": "html", "CSV (*.csv)": "csv"}
    forms["JSON (*.json)"] = "json"
    title = _translate("FileChoice", "Save the figures")
    return opened(to_save(parent, title, forms, file_name(name, ""), chosen))


def choose_set(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file that says what is labelled in photos."""
    title = _translate("FileChoice", "Choose labelled photos")
    labels = _translate("FileChoice", "Labels") + " (*.json *.csv)"
    return to_open(parent, title, (labels, all_files()), chosen, "Pictures")


def choose_data(parent: QWidget, name: str, chosen: Callable[[Path, bool], None]) -> QFileDialog:
    """Ask where a case is to be written for another program, and in which form; chosen is told
    whether with small pictures."""
    pictures = _translate("FileChoice", "Excel workbook with photos (*.xlsx)")
    forms = {
        _translate("FileChoice", "Excel workbook (*.xlsx)"): "xlsx",
        pictures: "xlsx",
        _translate("FileChoice", "Table of findings (*.csv)"): "csv",
        _translate("FileChoice", "Everything as JSON (*.json)"): "json",
        _translate("FileChoice", "Boxes as COCO annotations (*.coco.json)"): "coco.json",
        _translate("FileChoice", "Report to be edited, for Word (*.docx)"): "docx",
    }

    def told(path: Path) -> None:
        chosen(path, dialog.selectedNameFilter() == pictures)

    title = _translate("FileChoice", "Export data")
    dialog = to_save(parent, title, forms, file_name(name, ""), told)
    return opened(about_case(dialog))


def choose_package(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a case's evidence package is to be written."""
    title = _translate("FileChoice", "Evidence package")
    dialog = to_save(parent, title, {"ZIP (*.zip)": "zip"}, file_name(name, ".zip"), chosen)
    return opened(about_case(dialog))


def choose_case_target(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a case is to be written as one file; name: what it would be called."""
    title, forms = _translate("FileChoice", "Case as a file"), {_case_files(): "tessera"}
    dialog = to_save(parent, title, forms, file_name(name, ".tessera"), chosen)
    return opened(about_case(dialog))


def choose_case_file(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a case file to take in."""
    title = _translate("FileChoice", "Take in a case file")
    return to_open(parent, title, (_case_files(), all_files()), chosen)


def choose_picture_target(
    parent: QWidget, name: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask where a photo with its boxes is to be written."""
    title, forms = _translate("FileChoice", "Save with boxes"), {"JPEG (*.jpg)": "jpg"}
    dialog = to_save(parent, title, forms, file_name(name, ".jpg"), chosen, "Pictures")
    return opened(about_case(dialog))


def choose_emblem(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a logo or signature."""
    pictures = _translate("FileChoice", "Pictures") + " (*.png *.svg *.jpg *.jpeg *.webp)"
    return to_open(parent, title, (pictures, all_files()), chosen, "Pictures")


def choose_table(parent: QWidget, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a CSV file."""
    title, tables = _translate("FileChoice", "Choose the product table"), "CSV (*.csv *.tsv *.txt)"
    return to_open(parent, title, (tables, all_files()), lambda path: chosen(str(path)))


def choose_case_table(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a table of cases."""
    title = _translate("FileChoice", "Choose a table of cases")
    return to_open(parent, title, (_translate("FileChoice", "Tables") + f" ({_TABLES})",), chosen)


def choose_folder(parent: QWidget, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a folder."""
    title = _translate("FileChoice", "Choose a folder")
    dialog = QFileDialog(parent, title, folder("Pictures"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    return opened(dialog)


def choose_certificates(parent: QWidget, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a file of certificates."""
    title = _translate("FileChoice", "Choose certificates")
    certificates = _translate("FileChoice", "Certificates") + " (*.pem *.crt *.cer)"
    return to_open(parent, title, (certificates, all_files()), lambda path: chosen(str(path)))


def choose_signer(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a certificate with its key."""
    title = _translate("FileChoice", "Choose the certificate for signing")
    files = _translate("FileChoice", "Certificates with their key") + " (*.p12 *.pfx)"
    return to_open(parent, title, (files, all_files()), chosen)


def choose_setup(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file with an office's set-up."""
    title = _translate("FileChoice", "Choose an office's set-up")
    return to_open(parent, title, (_setups(),), chosen)


def choose_setup_to(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where the office's set-up is to be written."""
    title, name = _translate("FileChoice", "Write the office's set-up"), "tessera-office.json"
    return opened(to_save(parent, title, {_setups(): "json"}, name, chosen))


def file_name(name: str, ending: str = ".pdf") -> str:
    """The name with what some system forbids in file names replaced, and cut."""
    safe = "".join(c if c.isalnum() or c in " -_." else "-" for c in name).strip(" .")
    stem = safe.split(".")[0].strip().upper()
    kept = f"_{safe}" if stem in _DEVICES else safe
    return f"{kept[:80] or 'Tessera'}{ending}"


def _setups() -> str:
    return _translate("FileChoice", "Office set-up") + " (*.json)"


def _case_files() -> str:
    return _translate("FileChoice", "Cases of Tessera") + " (*.tessera)"
