"""The finished file: the same document gives the same bytes."""

import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest a zip knows


def packed(document: Document) -> bytes:
    """Its parts in their order, none with the time of now."""
    written, again = io.BytesIO(), io.BytesIO()
    document.save(written)
    with ZipFile(written) as made, ZipFile(again, "w", ZIP_DEFLATED) as file:
        for name in made.namelist():
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
            file.writestr(entry, made.read(name))
    return again.getvalue()
