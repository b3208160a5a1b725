"""How usable a photo is: sharpness, brightness, and a flag where a person should look twice."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from app.domain.photo import Quality
from app.photos.glare import GLARE_ABOVE, glare
from app.photos.screen_grid import GRID_ABOVE, grid

# Chosen on about 60 ordinary photos of damage. Sharpness: those lie between 35 and 2,500; the
# same blurred until small print is lost (1.5 px at 512) mostly under 20. Brightness: those lie
# between 0.16 (a garage by night) and 0.80 (pale concrete in the sun).
BLURRED_BELOW = 20.0
DARK_BELOW = 0.10
BRIGHT_ABOVE = 0.90


def measure(picture: Image.Image, damaged: bool, large: Image.Image | None = None) -> Quality:
    """The quality of a picture in RGB or L that fits 512 × 512 px. large: the same as it was
    decoded; without it nothing is said of screens."""
    grey = np.asarray(picture.convert("L"), dtype=np.float32)
    edges = _edges(grey)
    sharpness = round(float(edges.var()), 2) if edges.size else 0.0
    brightness = round(float(grey.mean()) / 255, 4)
    seen = {
        "blurred": sharpness < BLURRED_BELOW,
        "too_dark": brightness < DARK_BELOW,
        "too_bright": brightness > BRIGHT_ABOVE,
        "glare": brightness <= BRIGHT_ABOVE and glare(picture) > GLARE_ABOVE,
        "of_screen": large is not None and grid(large) > GRID_ABOVE,
        "damaged_file": damaged,
    }
    return Quality(sharpness, brightness, tuple(flag for flag, holds in seen.items() if holds))


def _edges(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """The Laplacian: four times each pixel less its four neighbours."""
    around = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:]
    return np.float32(4) * grey[1:-1, 1:-1] - around
