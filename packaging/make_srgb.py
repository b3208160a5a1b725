"""Makes the sRGB profile that reports name for their colours, with Pillow's Little CMS.

Run by hand. The profile is Little CMS's own, which it puts in the public domain; its date is taken
out, so that the same version makes the same bytes.
"""

from pathlib import Path

from PIL.ImageCms import ImageCmsProfile, createProfile

PROFILE = Path(__file__).resolve().parent.parent / "resources" / "report" / "srgb.icc"

if __name__ == "__main__":
    made = bytearray(ImageCmsProfile(createProfile("sRGB")).tobytes())
    made[24:36] = bytes([7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])  # 2000-01-01
    made[84:100] = bytes(16)  # a checksum that may be left out
    PROFILE.write_bytes(made)
