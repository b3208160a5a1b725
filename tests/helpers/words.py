"""A report as a Word document, and what stands in one."""

import io
from dataclasses import replace
from typing import Any
from zipfile import ZipFile

import docx
import pypdfium2
from PIL import Image

from app.export.word.document import as_word
from app.report.content import Content
from app.report.unpaged import unpaged


def pictures_of(drawings: bytes, sizes: list[int]) -> list[Image.Image]:
    """Every drawing, as the program has them drawn."""
    document = pypdfium2.PdfDocument(drawings)
    try:
        pages = zip(document, sizes, strict=False)
        return [page.render(scale=wide / page.get_width()).to_pil() for page, wide in pages]
    finally:
        document.close()


def written(content: Content) -> bytes:
    """The report as a file."""
    told = unpaged(content)
    files = []
    for picture in pictures_of(told.drawings, list(told.sizes)):
        file = io.BytesIO()
        picture.convert("RGB").save(file, "JPEG")
        files.append(file.getvalue())
    return as_word(told, files, content)


def opened(data: bytes) -> Any:
    """As python-docx reads it."""
    return docx.Document(io.BytesIO(data))


def all_text(data: bytes) -> str:
    """Every paragraph in its order, tables included, a line each."""
    body = opened(data).element.body
    paragraphs = body.iter("{%s}p" % body.nsmap["w"])  # noqa: UP031 a namespace in braces
    return "\n".join("".join(_pieces(each)) for each in paragraphs)


def _pieces(paragraph: Any) -> list[str]:
    signs = {"br": "\n", "tab": "\t"}
    named = ((each.tag.rpartition("}")[2], each) for each in paragraph.iter())
    return [signs.get(name, each.text or "") for name, each in named if name in ("t", *signs)]


def parts(data: bytes) -> dict[str, bytes]:
    """The files in it."""
    with ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


def moved(content: Content, **look: Any) -> Content:
    """The content with another look."""
    return replace(content, look=replace(content.look, **look))
