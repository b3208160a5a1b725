"""Writing that has the form of a vehicle's number plate: likely, never certain."""

import re

# Letters and digits as plates have them the world over, five to eight of them in at most four
# groups; a person looks at each before anything comes of it.
_GROUPED = re.compile(r"[A-Z0-9]+(?:[ .·•:-]{1,3}[A-Z0-9]+){0,3}")
_BETWEEN = re.compile(r"[ .·•:-]+")
_LEAST, _MOST, _LEAST_DIGITS, _MOST_LETTERS = 5, 8, 2, 5
PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领"
_CHINESE = re.compile(f"[{PROVINCES}][A-Z][A-HJ-NP-Z0-9]{{4,5}}[A-HJ-NP-Z0-9挂学警港澳]")
# Quantities and dates, which have letters and digits too.
_MEASURE = re.compile(r"[0-9]+(?:X[0-9]+)*(?:MM|CM|KM|KMH|KG|G|ML|L|V|W|KW|HP|PSI|GB|MB|AM|PM|TH)")


def like_a_plate(text: str) -> bool:
    """A whole line of writing that may be a plate's."""
    line = text.strip()
    bare = _BETWEEN.sub("", line)
    if _CHINESE.fullmatch(bare):
        return True
    if not _GROUPED.fullmatch(line) or _MEASURE.fullmatch(bare):
        return False
    digits = sum(c.isdigit() for c in bare)
    letters = len(bare) - digits
    enough = digits >= _LEAST_DIGITS and 1 <= letters <= _MOST_LETTERS
    return _LEAST <= len(bare) <= _MOST and enough
