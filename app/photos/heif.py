"""HEIC and HEIF, read by pi-heif-decoder.

Three packages read HEIC from Python. pillow-heif's wheels carry the x265 encoder, which is
under the GPL and would bind the whole program. pi-heif has no encoder, but was given up; its
last wheels hold libheif 1.23.0, inside the range of the memory errors of 2026. pi-heif-decoder
goes on from it: no encoder, libheif 1.23.4 and libde265 1.1.3 under the LGPL, wheels for all
systems and Pythons. Its risk: a young fork by one person, and a C library that has had holes
before and will again. So it is pinned by hash, used in the decoding child only, for files that
start like HEIF only, and by its own functions: as a Pillow plugin it would be tried on others.
"""

import io
from typing import Any

import numpy as np
import pi_heif
from numpy.typing import NDArray
from pi_heif import heif
from PIL import Image

from app.photos.lying import Box, Size, Taken, of_pixels
from app.photos.nclx import nclx_from, to_srgb

# Depth maps, previews and auxiliary pictures are further ways in for hostile bytes.
pi_heif.options.THUMBNAILS = False
pi_heif.options.DEPTH_IMAGES = False
pi_heif.options.AUX_IMAGES = False


class Heif:
    """A HEIF file's primary picture, opened but not decoded; size: (width, height) upright;
    profile: of its colours, None for what comes out in sRGB.

    HEIF keeps turning and mirroring in the container, and the decoder applies them; the EXIF
    orientation is to be ignored (ISO 23008-12) and is only a fact.
    """

    def __init__(self, data: bytes) -> None:
        self._primary: Any = _primary(data, to_8_bits=True)
        self.profile: bytes | None = self._primary.info.get("icc_profile") or None
        # Where both are there, the profile counts.
        told = None if self.profile else nclx_from(self._primary.info.get("nclx_profile"))
        self._colours = None if told is None or told.is_srgb else told
        self._bits = int(self._primary.info["bit_depth"])
        if told and told.is_hdr and self._bits > 8:
            self._primary = _primary(data, to_8_bits=False)

    @property
    def size(self) -> Size:
        """As announced and, once loaded, as it is."""
        width, height = self._primary.size
        return int(width), int(height)

    def metadata(self) -> Image.Image:
        """A one-pixel picture with the file's EXIF, untouched."""
        holder = Image.new("L", (1, 1))
        holder.info["exif"] = self._primary.info.get("exif") or b""
        return holder

    def load(self) -> None:
        """Decode it. Raises what the decoder raises."""
        self._primary.load()

    def taken(self, step: int) -> Taken:
        """Boxes of the decoded picture at 1/step of its size; with 8 bits a channel in the colours
        of the profile, or in sRGB. libheif itself makes 8 bits of more, except of what has a high
        dynamic range: that would show steps."""
        mode, pixels = self._primary.mode, np.asarray(self._primary)
        if mode in ("RGB;16", "RGBA;16"):
            white = (1 << self._bits) - 1 << 16 - self._bits
            return lambda box: self._shown(_mean(pixels, box, step), white)

        def cropped(box: Box) -> Image.Image:
            part = np.ascontiguousarray(pixels[box[1] : box[3], box[0] : box[2]])
            return Image.frombytes(mode, (box[2] - box[0], box[3] - box[1]), part)

        taken = of_pixels(self.size, cropped, step)
        if self._colours is None or mode not in ("RGB", "RGBA"):
            return taken
        return lambda box: self._shown(np.asarray(taken(box)), 255)

    def _shown(self, pixels: NDArray[Any], white: int) -> Image.Image:
        """In sRGB, with what is transparent still transparent."""
        if self._colours is None:
            raise ValueError(self._primary.mode)
        shown = Image.fromarray(to_srgb(pixels[..., :3], white, self._colours))
        if pixels.shape[2] == 4:
            shown.putalpha(Image.fromarray((pixels[..., 3] // (white // 255)).astype(np.uint8)))
        return shown


def _mean(pixels: NDArray[np.uint16], box: Box, step: int) -> NDArray[np.uint16]:
    """That box at 1/step of the size; the last cells of a row or column may be smaller."""
    left, top, right, bottom = (edge * step for edge in box)
    part = pixels[top:bottom, left:right]
    if step == 1:
        return part
    sides = part.shape[:2]
    rows, columns = (np.arange(0, side, step) for side in sides)
    sums = np.add.reduceat(part, rows, axis=0, dtype=np.uint32)
    sums = np.add.reduceat(sums, columns, axis=1, dtype=np.uint32)
    high, wide = np.diff(rows, append=sides[0]), np.diff(columns, append=sides[1])
    means: NDArray[np.uint16] = (sums // np.outer(high, wide)[..., None]).astype(np.uint16)
    return means


def _primary(data: bytes, to_8_bits: bool) -> Any:
    opened = heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=to_8_bits)
    return opened[opened.primary_index]
