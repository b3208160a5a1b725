"""Which kind of picture a file is, by its first bytes and never by its name."""

from dataclasses import dataclass

HEAD_BYTES = 64


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of picture that is accepted; pillow: Pillow's name for it, "" for HEIF, which
    Pillow does not read."""

    media_type: str
    extension: str
    pillow: str = ""


JPEG = Format("image/jpeg", ".jpg", "JPEG")
PNG = Format("image/png", ".png", "PNG")
WEBP = Format("image/webp", ".webp", "WEBP")
TIFF = Format("image/tiff", ".tif", "TIFF")
BMP = Format("image/bmp", ".bmp", "BMP")
HEIC = Format("image/heic", ".heic")
HEIF = Format("image/heif", ".heif")

FORMATS = (JPEG, PNG, WEBP, TIFF, BMP, HEIC, HEIF)
EXTENSIONS = {known.media_type: known.extension for known in FORMATS}

_TIFF_STARTS = (b"II\x2a\x00", b"MM\x00\x2a", b"II\x2b\x00", b"MM\x00\x2b")
_BMP_HEADERS = {12, 16, 40, 52, 56, 64, 108, 124}
_HEVC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
_HEIF_BRANDS = {b"mif1", b"msf1", b"mif2"}


def format_of(head: bytes) -> Format | None:
    """The format a file with these first 64 bytes has, None if it is none that is accepted."""
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    if head[:4] in _TIFF_STARTS:
        # Canon's raw files call themselves TIFF, but their first picture is a small preview.
        return None if head[8:10] == b"CR" else TIFF
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return BMP
    return _heif(head) if head[4:8] == b"ftyp" else None


def _heif(head: bytes) -> Format | None:
    length = min(int.from_bytes(head[:4], "big"), len(head))
    major = head[8:12]
    others = {head[at : at + 4] for at in range(16, length - 3, 4)}
    if major in _HEVC_BRANDS:
        return HEIC
    # AVIF uses the same container, but what is inside can't be decoded here.
    return HEIF if major in _HEIF_BRANDS and b"avif" not in others else None
