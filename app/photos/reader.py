"""What is read off a photo, out of one decode at the size small print needs. Runs in the decoding
child."""

from pathlib import Path

from app.domain.place.region import Region
from app.domain.reading import Reading, TextLine
from app.photos import limits
from app.photos.barcodes import barcodes_in
from app.photos.decode import decode
from app.photos.faces import faces_in
from app.photos.fingerprint import NORMAL_SIDE
from app.photos.prepare import within
from app.photos.quality import measure
from app.photos.reading_form import ReadPhoto
from app.photos.writing_twice import read_twice


def read(path: Path) -> ReadPhoto:
    """What stands in the file at path. Raises PhotoRefused, or whatever the decoders raise for a
    broken file; one too small or too narrow for a model can still be read."""
    decoded = decode(path, limits.READ_PIXELS, limits.LEAST_READ_PIXELS)
    quality = measure(within(decoded.picture, NORMAL_SIDE), decoded.damaged)
    return ReadPhoto(Reading(barcodes_in(decoded.picture)), quality)


def read_writing(path: Path) -> tuple[TextLine, ...]:
    """The writing in the file at path. Raises like read()."""
    decoded = decode(path, limits.WRITING_PIXELS, limits.LEAST_WRITING_PIXELS)
    return read_twice(decoded.picture)


def find_faces(path: Path) -> tuple[Region, ...]:
    """Where faces are in the file at path. Raises like read()."""
    decoded = decode(path, limits.SCREEN_PIXELS)
    return faces_in(within(decoded.picture, limits.FACES_SIDE))
