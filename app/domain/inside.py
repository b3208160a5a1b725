"""What a photo came in: a message it hung on, an archive or a document it lay in."""

from dataclasses import dataclass
from enum import StrEnum


class Holder(StrEnum):
    """A kind of file that holds photos. OUTLOOK: a message as Outlook saves it."""

    MESSAGE = "message"
    OUTLOOK = "outlook"
    ARCHIVE = "archive"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Inside:
    """Where in which file a photo was. name: the file's, for display only; sha256: of its bytes;
    number: of the attachment, of the archive's file or the document's page, from 1; drawn: the
    photo is the page as it looks, drawn by Tessera, because no picture alone is what it shows."""

    holder: Holder
    name: str
    sha256: str
    number: int
    drawn: bool = False
