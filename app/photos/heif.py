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

import pi_heif
from pi_heif import heif
from PIL import Image

# Depth maps, previews and auxiliary pictures are further ways in for hostile bytes.
pi_heif.options.THUMBNAILS = False
pi_heif.options.DEPTH_IMAGES = False
pi_heif.options.AUX_IMAGES = False


class Heif:
    """A HEIF file's primary picture, opened but not decoded; size: (width, height) upright.

    HEIF keeps turning and mirroring in the container, and the decoder applies them; the EXIF
    orientation is to be ignored (ISO 23008-12) and is only a fact.
    """

    def __init__(self, data: bytes) -> None:
        self._primary: Any = _primary(data)
        width, height = self._primary.size
        self.size = int(width), int(height)

    def metadata(self) -> Image.Image:
        """A one-pixel picture with the file's EXIF, untouched."""
        holder = Image.new("L", (1, 1))
        holder.info["exif"] = self._primary.info.get("exif") or b""
        return holder

    def decoded(self) -> Image.Image:
        """The pixels at 8 bits a channel, with the file's profile in info."""
        image: Image.Image = self._primary.to_pillow()
        return image


def _primary(data: bytes) -> Any:
    opened = heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=True)
    return opened[opened.primary_index]
