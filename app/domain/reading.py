"""What the program itself reads off a photo, without a model: barcodes, writing and faces."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.place.region import Region


class Symbology(StrEnum):
    """The kinds of barcode that are read, by the names people know them by."""

    CODE_128 = "Code 128"
    CODE_39 = "Code 39"
    ITF = "ITF"
    EAN_13 = "EAN-13"
    EAN_8 = "EAN-8"
    UPC_A = "UPC-A"
    QR_CODE = "QR Code"
    DATA_MATRIX = "Data Matrix"
    PDF417 = "PDF417"
    MAXICODE = "MaxiCode"

    @property
    def is_bars(self) -> bool:
        """A row of bars, of which a part may look like another one."""
        return self.is_article or self in (Symbology.CODE_128, Symbology.CODE_39, Symbology.ITF)

    @property
    def is_article(self) -> bool:
        """Holds nothing but an article's number, its last digit checked by whoever reads it."""
        return self in (Symbology.EAN_13, Symbology.EAN_8, Symbology.UPC_A)


@dataclass(frozen=True, slots=True)
class Barcode:
    """text: exactly what it holds, line breaks and separators too. gs1: it says that it holds
    GS1's element strings, in text without brackets, group separators as U+001D."""

    text: str
    format: Symbology
    region: Region
    gs1: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line: the characters start to end of its text, and where they stand."""

    start: int
    end: int
    region: Region


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of writing; confidence: the reader's own, 0 to 1; words: from its first character
    on, without what stands between them."""

    text: str
    region: Region
    confidence: float
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read off one photo, from the top down; empty where nothing was found. lines,
    faces: None where nobody has looked for writing, for faces."""

    barcodes: tuple[Barcode, ...] = ()
    lines: tuple[TextLine, ...] | None = None
    faces: tuple[Region, ...] | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that stands there, whoever read it."""
        codes = tuple(code.text for code in self.barcodes)
        return codes + tuple(line.text for line in self.lines or ())
