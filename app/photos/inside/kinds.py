"""Which kind of holder a file is: by its first bytes, and a message by its name's ending."""

from app.domain.inside import Holder
from app.photos.formats import format_of

_STARTS = {
    b"PK\x03\x04": Holder.ARCHIVE,
    b"PK\x05\x06": Holder.ARCHIVE,  # an empty one
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": Holder.OUTLOOK,
    b"%PDF-": Holder.DOCUMENT,
}


def holder_of(head: bytes, name: str) -> Holder | None:
    """What a file with these first 64 bytes and that name is, None if it holds no photos: a
    picture is one, whatever else it may be. Mail (RFC 5322) has no bytes to know it by."""
    if format_of(head):
        return None
    # A mark of byte order or an empty line may stand before a document's first line.
    begins = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for start, holder in _STARTS.items():
        if begins.startswith(start):
            return holder
    return Holder.MESSAGE if name.lower().endswith(".eml") else None
