"""In which light a photo is looked at. What is kept, sent and exported never changes with it."""

from dataclasses import dataclass

MOST = 100


@dataclass(frozen=True, slots=True)
class Light:
    """brightness, contrast: -MOST to MOST, 0 as the photo is; edges: fine differences are brought
    out."""

    brightness: int = 0
    contrast: int = 0
    edges: bool = False

    @property
    def even(self) -> bool:
        """Every tone is as it is in the photo."""
        return not self.brightness and not self.contrast
