"""What a banner says of what was done: files that were written, backups, a look at the records."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.domain.certificate import Signature
from app.domain.keeping.fault import Problem
from app.domain.keeping.harm import Gathered
from app.domain.keeping.shared_folder import Shared
from app.wording.sharing import shared_words
from ui.notices import Notice
from ui.wording import listed, paragraph, problem_sentence

_translate = QCoreApplication.translate
_SHOWN = 6  # lines of several


def of_update() -> Notice:
    """Tessera is another one than at the last start."""
    what = _translate("Notices", "Tessera was updated.")
    return Notice(what, actions=(("whats_new", _translate("Notices", "What's new")),))


def of_report(
    path: str, version: int, signature: Signature | None = None, stamps: bool = False
) -> Notice:
    """The PDF is there; version: 0 for a draft; stamps: a time-stamp server was asked."""
    actions = (
        ("open_report", _translate("Notices", "Open")),
        ("show_report", _translate("Notices", "Show in folder")),
        ("mail_report", _translate("Notices", "Draft a mail")),
    )
    issued = _translate("Notices", "Version %1 of the report was written.")
    draft = _translate("Notices", "A draft of the report was written. It is on no record.")
    what = issued.replace("%1", str(version)) if version else draft
    if signature is None:
        return Notice(what, path, actions, "ok")
    signed = _translate("Notices", "Signed with the certificate of %1.")
    signed = signed.replace("%1", signature.certificate.holder)
    missed = stamps and signature.stamped is None
    if missed:
        none = _translate("Notices", "The time-stamp server gave no stamp, and the report says so.")
        signed = paragraph(signed, none)
    return Notice(what, f"{signed}\n{path}", actions, "warn" if missed else "ok")


def of_void(version: int) -> Notice:
    """Nobody stands for that version any more."""
    void = _translate("Notices", "Version %1 of the report is void; it stays on record.")
    return Notice(void.replace("%1", str(version)), mood="ok")


def of_lost(words: str) -> Notice:
    """Pictures of the office's that the report is to have are not there."""
    first, _, more = words.partition("\n")
    mend = ("report_settings", _translate("Notices", "Open settings"))
    return Notice(first, more, (mend,), "warn")


def of_handed_out(path: str) -> Notice:
    """An issued version was written once more, as it is kept."""
    actions = (("show_report", _translate("Notices", "Show in folder")),)
    return Notice(_translate("Notices", "The kept report was handed out."), path, actions, "ok")


def of_copied_finding() -> Notice:
    """It is on the clipboard."""
    return Notice(_translate("Notices", "The finding was copied as text."), mood="ok")


def of_copied_photo() -> Notice:
    """It is on the clipboard."""
    return Notice(_translate("Notices", "The photo was copied with its boxes."), mood="ok")


def of_printed(printer: str) -> Notice:
    """All pages went to the printer."""
    words = _translate("Notices", "The report went to the printer %1.")
    return Notice(words.replace("%1", printer), mood="ok")


def of_case_file(path: str) -> Notice:
    """A case was written into one file."""
    return Notice(_translate("Notices", "The case was written into a file."), path, mood="ok")


def of_known_case(what: str) -> Notice:
    """A case file was looked at whose case is here, with all that is in the file."""
    told = _translate("Notices", "This case is here already, with all that is in the file.")
    return Notice(what, told)


def of_draft(opened: bool, path: str) -> Notice:
    """A mail without the report was drafted, or could not be; path: the report's."""
    show = (("show_report", _translate("Notices", "Show in folder")),)
    name = Path(path).name
    if not opened:
        what = _translate("Notices", "No mail program could be opened.")
        more = _translate("Notices", "The report is written: %1").replace("%1", name)
        return Notice(what, more, show, "warn")
    what = _translate("Notices", "A mail is drafted in your mail program.")
    more = _translate("Notices", "Attach the report to it: %1").replace("%1", name)
    return Notice(what, more, show)


def of_data(path: str) -> Notice:
    """The case was written for another program."""
    show = ("show_report", _translate("Notices", "Show in folder"))
    return Notice(_translate("Notices", "The file was written."), path, (show,), "ok")


def of_evidence(path: str) -> Notice:
    """The evidence package is there."""
    show = ("show_report", _translate("Notices", "Show in folder"))
    return Notice(_translate("Notices", "The evidence package was written."), path, (show,), "ok")


def of_problems(problems: Sequence[Problem]) -> Notice:
    """What changed lately is not as it was put on record."""
    what = _translate("Notices", "Something is not as it was put on record.")
    lines = [problem_sentence(problem) for problem in problems[:_SHOWN]]
    if left := len(problems) - len(lines):
        lines.append(QCoreApplication.translate("Notices", "… and %n more", "", left))
    check = ("records", _translate("Notices", "Check everything…"))
    return Notice(what, "\n".join(lines), (check,), "danger")


def of_restored(aside: str, rescued: bool = False) -> Notice:
    """A backup was put in place; rescued: of a damaged case file, or what could be read of it."""
    what = _translate("Notices", "The cases are as they were when that backup was made.")
    if rescued:
        what = _translate("Notices", "The cases are open again. The damaged file was kept.")
    more = _translate("Notices", "What was there before is kept: %1")
    return Notice(what, more.replace("%1", aside), mood="ok")


def of_gathered(gathered: Gathered, aside: str) -> Notice:
    """After a rescue, photos that were in no case any more came back into some."""
    what = _translate("Notices", "The cases are open again. Photos came back: %1")
    what = what.replace("%1", str(gathered.back + gathered.found))
    kept = _translate("Notices", "What was there before is kept: %1").replace("%1", aside)
    if not gathered.found:
        return Notice(what, kept, mood="ok")
    told = _translate("Notices", "The log does not know where %1 of them were. They are in: %2")
    named = [*gathered.cases[:_SHOWN], *(["…"] if len(gathered.cases) > _SHOWN else [])]
    told = told.replace("%1", str(gathered.found)).replace("%2", listed(named))
    return Notice(what, f"{told}\n{kept}", mood="ok")


def of_shared(found: Shared) -> Notice:
    """The data folder lies where others may write to it as well."""
    what, why = shared_words(found, _translate)
    return Notice(what, why, (("backups", _translate("Notices", "Backups…")),))


def of_spoilt(names: Sequence[str]) -> Notice:
    """Photos whose bytes are no longer what came in were found while backing up."""
    what = QCoreApplication.translate(
        "Notices", "%n photos are no longer what came in: their files have changed.", "", len(names)
    )
    lines = [*names[:_SHOWN], *(["…"] if len(names) > _SHOWN else [])]
    kept = _translate("Notices", "An earlier second copy was not overwritten.")
    return Notice(what, "\n".join((*lines, kept)), mood="danger")


def of_renamed(rules: Sequence[str]) -> Notice:
    """A system has another name now, and so it has in the rules that call it."""
    what = QCoreApplication.translate(
        "Notices", "%n rules call it by its new name from now on.", "", len(rules)
    )
    shown = [*rules[:_SHOWN], *(["…"] if len(rules) > _SHOWN else [])]
    return Notice(what, "\n".join(shown), mood="ok")
