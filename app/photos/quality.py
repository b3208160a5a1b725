"""How usable a photo is: sharpness, brightness, and a flag where a person should look twice."""

import numpy as np
from PIL import Image

from app.domain.photo import Quality
from app.photos.glare import GLARE_ABOVE, glare
from app.photos.sharpness import BLURRED_BELOW, sharpness

# Chosen on about 60 ordinary photos of damage, which lie between 0.16 (a garage by night) and 0.80
# (pale concrete in the sun).
DARK_BELOW = 0.10
BRIGHT_ABOVE = 0.90


def measure(picture: Image.Image, damaged: bool, of_screen: bool = False) -> Quality:
    """The quality of a picture in RGB or L that fits 512 × 512 px; damaged, of_screen: what was
    seen of it where it was larger."""
    grey = np.asarray(picture.convert("L"), dtype=np.float32)
    sharp = sharpness(grey)
    brightness = round(float(grey.mean()) / 255, 4)
    seen = {
        "blurred": sharp < BLURRED_BELOW,
        "too_dark": brightness < DARK_BELOW,
        "too_bright": brightness > BRIGHT_ABOVE,
        "glare": brightness <= BRIGHT_ABOVE and glare(picture) > GLARE_ABOVE,
        "of_screen": of_screen,
        "damaged_file": damaged,
    }
    return Quality(sharp, brightness, tuple(flag for flag, holds in seen.items() if holds))
