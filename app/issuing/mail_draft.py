"""A mail about a report, drafted for the person's own mail program; nothing is sent from here."""

import shutil
import sys
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

from app.domain.case import Case
from app.domain.words import Language
from app.paths import resources
from app.report.words import words_in
from app.whole_file import write_whole

# What systems hand over of an address; Windows cuts at about 2,000 characters.
_LONGEST, _SUBJECT = 1900, 100
_FOLDER = "drafts"


_XDG, _OSASCRIPT = "xdg-email", "/usr/bin/osascript"
_MORE_THAN_A_FILE = frozenset("',\"\\%&\n\r")


class Way(StrEnum):
    """How a draft comes into a mail program: as an address, which carries no files; as a file that
    holds the report; by a command that has it attached: xdg-email, or macOS's scripts, which tell
    Apple Mail and Outlook what to do."""

    ADDRESS = "address"
    FILE = "file"
    COMMAND = "command"


def way_here() -> Way:
    """The best that this system has."""
    if sys.platform == "win32":
        return Way.FILE
    return Way.COMMAND if shutil.which(_program()) else Way.ADDRESS


@dataclass(frozen=True, slots=True)
class MailDraft:
    """subject: one line; text: plain."""

    subject: str
    text: str


def draft(case: Case, language: Language, office: str) -> MailDraft:
    """Subject and text for a case's report, in the language of reports. What a model wrote is in
    neither."""
    words = words_in(language)
    subject = " ".join(f"{words(f'title_{case.kind}')} {case.number}".split())
    signed = (case.decision.adjuster, office)
    lines = [words("mail_text", number=case.number), "", *filter(None, map(str.strip, signed))]
    return MailDraft(subject, "\n".join(lines) + "\n")


def mailto(made: MailDraft) -> str:
    """An address that opens the draft in a mail program, without the report: such addresses
    carry no files."""
    start = f"mailto:?subject={quote(made.subject[:_SUBJECT], safe='')}&body="
    text = made.text.replace("\n", "\r\n")
    while len(start) + len(body := quote(text, safe="")) > _LONGEST:
        text = text[: len(text) * 9 // 10]
    return start + body


def attaching(made: MailDraft, report: Path) -> list[str]:
    """The command that opens the draft with the report attached; empty for a report in a place
    that xdg-email would hand on as more than one file."""
    if _program() == _OSASCRIPT:
        script = str(resources() / "mail" / "draft.applescript")
        return [_OSASCRIPT, script, made.subject[:_SUBJECT], made.text, str(report), mailto(made)]
    if _MORE_THAN_A_FILE.intersection(str(report)):
        return []
    text = ("--subject", made.subject[:_SUBJECT], "--body", made.text)
    return [_XDG, "--utf8", *text, "--attach", str(report)]


def _program() -> str:
    return _OSASCRIPT if sys.platform == "darwin" else _XDG


def write_draft(made: MailDraft, report: Path, folder: Path) -> Path:
    """Write the draft with the report attached as a file that mail programs open to be sent on,
    in the data folder; the one before goes. Blocking. Raises OSError."""
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    mail["Subject"] = made.subject
    mail.set_content(made.text)
    mail.add_attachment(
        report.read_bytes(), maintype="application", subtype="pdf", filename=report.name
    )
    place = folder / _FOLDER / "report.eml"
    place.parent.mkdir(exist_ok=True)
    write_whole(place, mail.as_bytes(), folder / "unfinished")
    return place
