"""What a drop or the clipboard holds, sorted out."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from ui.inspection.table.dropping.virtual_files import VirtualFile, is_virtual, virtual_files

_RAW = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/heic": "heic",
    "image/tiff": "tif",
    "image/bmp": "bmp",
}


@dataclass(frozen=True, slots=True)
class Offer:
    """One of five: files (folders too); files handed over by content, as mail programs do; a
    picture without a file, as bytes with a name or as pixels still to be packed; only the address
    of something elsewhere, which is never fetched; or nothing. virtual: there are files that
    were promised and not handed over."""

    paths: tuple[Path, ...] = ()
    files: tuple[VirtualFile, ...] = ()
    data: bytes = b""
    name: str = ""
    pixels: QImage | None = None
    address_only: bool = False
    virtual: bool = False

    @property
    def usable(self) -> bool:
        """There is something to take in."""
        return bool(self.paths or self.files or self.data or self.pixels is not None)


def may_offer(mime: QMimeData) -> bool:
    """Whether it is worth highlighting the table: cheap, looks at nothing but names."""
    return mime.hasUrls() or mime.hasImage() or is_virtual(mime)


def offered(mime: QMimeData) -> Offer:
    """Files before pictures: a file is the original, a picture a copy. Pictures in their own
    format before pixels: the format keeps what the camera wrote."""
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths:
        return Offer(paths=paths)
    virtual = is_virtual(mime)
    files, whole = virtual_files(mime) if virtual else ((), True)
    if files:
        return Offer(files=files, virtual=not whole)
    present = set(mime.formats())
    for kind, ending in _RAW.items():
        data = bytes(mime.data(kind).data()) if kind in present else b""
        if data:
            return Offer(data=data, name=f"picture.{ending}")
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Offer(pixels=image, name="picture.png")
    return Offer(address_only=mime.hasUrls(), virtual=virtual)


def packed(pixels: QImage) -> bytes:
    """Blocking, seconds for a large one: the pixels as PNG, nothing lost."""
    array = QByteArray()
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixels.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(array.data())


def pack_apart(pixels: QImage, done: Callable[[bytes], None]) -> Thread:
    """Pack in a thread of its own; done is called there and should only emit a signal."""
    thread = Thread(target=lambda: done(packed(pixels)), name="pack")
    thread.start()
    return thread
