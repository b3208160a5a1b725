"""Whether two short texts speak of the same matter, by their telling words alone."""

import re

_WORD = re.compile(r"[^\W\d_]{3,}")
_CHINESE = re.compile(r"[\u4e00-\u9fff]+")
_STEM = 5  # letters two forms of one word have in common at least, where the shorter has as many
# What says nothing about the matter itself: how it is to be photographed, and little words.
_EMPTY = frozenset(
    (
        *("the", "and", "for", "with", "from", "not", "any", "all", "are", "its", "has", "have"),
        *("can", "could", "may", "more", "one", "two", "how", "that", "this", "which", "whether"),
        *("photo", "photos", "picture", "pictures", "image", "images", "view", "views", "shot"),
        *("close", "closeup", "closer", "angle", "further", "additional", "needed", "show"),
        *("shows", "showing", "shown", "seen", "visible", "damage", "damaged", "damages"),
        *("foto", "fotos", "bild", "bilder", "aufnahme", "aufnahmen", "ansicht", "nahaufnahme"),
        *("weitere", "weiteres", "zusätzliche", "der", "die", "das", "des", "dem", "den", "ein"),
        *("eine", "einer", "eines", "von", "vom", "mit", "und", "oder", "ist", "sind", "auf"),
        *("aus", "bei", "zur", "zum", "für", "nicht", "schaden", "schäden", "sichtbar"),
    )
)
_EMPTY_CHINESE = re.compile(
    "照片|图片|拍摄|特写|近照|角度|需要|补充|其他|更多|是否|可能|情况|损伤|损坏|受损|的|及|和|与|或|在|从|有|无"
)
_DENIES = re.compile(
    r"\bnot\s+(?:\w+\s+)?(?:visible|shown|seen|clear|captured|determin)|\bcan(?:no|')t\b|\bcannot\b"
    r"|\bunclear\b|\binvisible\b|\bundetermined\b|\bhidden\b|\bobscured\b|\bout of (?:view|frame)"
    r"|\bnicht\s+(?:\w+\s+)?(?:sichtbar|erkennbar|zu\s+(?:sehen|erkennen)|bestimmbar)|\bunklar\b"
    r"|\bverdeckt\b|看不[到清见]|无法|不可见|未(?:显示|拍到|能)|不清|遮挡",
    re.IGNORECASE,
)


def same_matter(one: str, other: str) -> bool:
    """At least half the telling words of the text that has fewer stand in the other one."""
    words, others = _telling(one), _telling(other)
    if not words or not others:
        return one.casefold().split() == other.casefold().split()
    fewer, more = sorted((words, others), key=len)
    return 2 * _common(fewer, more) >= len(fewer)


def spoken_of(item: str, text: str) -> bool:
    """The text holds three quarters of the item's telling words: all of them, if they are few."""
    words = _telling(item)
    return bool(words) and 4 * _common(words, _telling(text)) >= 3 * len(words)


def denies(text: str) -> bool:
    """The text says that something can't be seen or told."""
    return _DENIES.search(text) is not None


def _telling(text: str) -> set[str]:
    """Words of three letters and more, and Chinese characters by twos."""
    folded = text.casefold()
    words = {word for word in _WORD.findall(_CHINESE.sub(" ", folded)) if word not in _EMPTY}
    for run in _CHINESE.findall(_EMPTY_CHINESE.sub(" ", folded)):
        words |= {run[at : at + 2] for at in range(max(1, len(run) - 1))}
    return words


def _common(words: set[str], others: set[str]) -> int:
    return sum(any(_alike(word, other) for other in others) for word in words)


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= _STEM and long.startswith(short))
