"""Whether a photo's facts are those of a screenshot."""

from app.domain.photo import Photo

# Pixels, short side first. Phones' and tablets' screens in common use, sizes that no camera and
# no messenger makes pictures in.
_ONLY_SCREENS = {
    (640, 1136), (750, 1334), (828, 1792), (1080, 2160), (1080, 2220), (1080, 2280), (1080, 2310),
    (1080, 2340), (1080, 2376), (1080, 2400), (1080, 2408), (1080, 2412), (1080, 2460),
    (1125, 2436), (1170, 2532), (1179, 2556), (1206, 2622), (1220, 2712), (1242, 2208),
    (1242, 2688), (1264, 2780), (1284, 2778), (1290, 2796), (1320, 2868), (1344, 2992),
    (1440, 2560), (1440, 2880), (1440, 2960), (1440, 3040), (1440, 3088), (1440, 3120),
    (1440, 3200), (1488, 2266), (1640, 2360), (1668, 2388), (2064, 2752), (2048, 2732),
}  # fmt: skip
# Computers' screens; films have some of these sizes too, so only a lossless file tells.
_ALSO_SCREENS = {
    (720, 1280), (768, 1366), (800, 1280), (864, 1536), (900, 1440), (900, 1600), (1050, 1680),
    (1080, 1920), (1200, 1920), (1080, 2560), (1440, 3440), (1600, 2560),
    (1664, 2560), (1800, 2880), (1864, 2880), (1964, 3024), (2160, 3840), (2234, 3456),
}  # fmt: skip


def looks_like_screenshot(photo: Photo) -> bool:
    """The camera wrote nothing, and the size is exactly a screen's. A hint: a picture may have
    lost what its camera wrote."""
    if photo.exif.taken or photo.exif.device or photo.exif.place:
        return False
    size = min(photo.width, photo.height), max(photo.width, photo.height)
    lossless = photo.media_type == "image/png"
    return size in _ONLY_SCREENS or (lossless and size in _ALSO_SCREENS)
