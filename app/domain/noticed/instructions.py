"""Words that read like an instruction to a model, as they are written into photos to sway it."""

import re
from functools import lru_cache

# Where a clause begins: an instruction is told, «the label says no damage» only reports one.
_BEGINS = r"(?:^|[\"'“”‘’«»„:;.!?(\[{,>–\n-])\s*(?:please\s+|bitte\s+)?"
_FILLING = (
    r"(?:,?\s+(?:that|with|as|to|only|just|there|is|are|has|have|the|this|it|item|vehicle|car|"
    r"parcel|package|user|in|your|answer|summary|report|always)){0,6}\s+[\"'“«]?"
)
_GERMAN_FILLING = (
    r"(?:,?\s+(?:dass|es|ist|hat|habe|das|der|die|dieses|diese|fahrzeug|auto|paket|nur|an|aus|mit|"
    r"in|immer)){0,6},?\s+[\"'„»]?"
)

_ENGLISH = (
    r"\b(?:ignore|disregard|forget|override)\b[^.!?\n]{0,40}\b(?:instruct|prompt|rules|guideline)",
    r"\bnew\s+instructions?\b|\byou\s+are\s+now\b",
    _BEGINS
    + r"(?:say|state|write|output|respond|reply|answer|report)"
    + _FILLING
    + r"(?:no\s+damage"
    r"|undamaged|not\s+damaged|approved)",
    _BEGINS
    + r"(?:set|mark|rate|output)\b[^.!?\n]{0,15}\bseverity\b[^.!?\n]{0,10}\b(?:none|minor)\b",
    r"\b(?:severity|cost)\s*=\s*[\"']?\w",
    _BEGINS + r"(?:approve|pay)\b[^.!?\n]{0,15}(?:\b(?:claim|case|payment|request|it)\b|\d)",
    _BEGINS
    + r"append\s+to\b|\badd\s+(?:a\s+)?link\s+to\b|<\s*(?:img|script|a)\b[^>]*\b(?:src|href)",
    r"[\"'](?:notes?|status|decision)[\"']\s*:\s*[\"']\s*approved|[\"']damages?[\"']\s*:\s*\[\s*\]",
    _BEGINS + r"(?:system|assistant)\s*:",
    _BEGINS + r"do\s+not\s+(?:mention|report|flag)\b",
)
_CHINESE = (
    r"(?:忽略|无视|忘记|忘掉|不要理会)[^。！？\n]{0,10}(?:指令|指示|提示|说明|规则)",
    r"(?:请|必须|直接|只需)[^。！？\n]{0,4}(?:说|写|回答|回复|输出|报告|判定)[^。！？\n]{0,6}"
    r"(?:没有|无|未见)[^。！？\n]{0,4}(?:损伤|损坏|损失|破损)",
    r"(?:请|立即|直接|必须)[^。！？\n]{0,4}(?:批准|赔付|支付|同意(?:理赔|赔付)|通过(?:理赔|审核|索赔))",
    r"(?:系统|助手)[:：]",
)
_GERMAN = (
    r"\b(?:ignorier|missacht|vergiss|vergessen\s+sie)\w*[^.!?\n]{0,50}"
    r"\b(?:anweisung|instruktion|vorgabe|regeln|prompt)",
    _BEGINS + r"(?:sage?|schreibe?|melde|antworte|behaupte|gib|(?:sagen|schreiben|melden|antworten|"
    r"geben)\s+sie)" + _GERMAN_FILLING + r"(?:keine?n?\s+sch[aä]den|unbeschädigt|genehmigt)",
    _BEGINS + r"(?:genehmige|bewillige|zahle|erstatte|(?:genehmigen|bewilligen|zahlen|erstatten)"
    r"\s+sie)\s+(?:den|die|das|dies\w*|\d)",
)

# A judgement alone on its line, as no label has one but a person who wants it repeated writes one.
_VERDICT = re.compile(
    r"\W*(?:(?:there\s+is|has|shows)?\s*(?:no|zero)\s+(?:visible\s+)?damages?"
    r"|not\s+damaged|undamaged|damage[ -]free"
    r"|(?:keine?n?\s+(?:sichtbaren?\s+)?(?:schaden|sch[aä]den)|unbeschädigt|schadenfrei)"
    r"|(?:无|没有|未见)(?:任何|明显)?(?:损伤|损坏|破损)|完好无损|无损)\W*",
    re.IGNORECASE,
)

_INSTRUCTION = re.compile("|".join((*_ENGLISH, *_CHINESE, *_GERMAN)), re.IGNORECASE)
_LONGEST = 4000  # characters of one text: more is nothing a photo holds


def reads_like_instruction(text: str) -> bool:
    """Whether the text, as a model quotes it from a photo, tells somebody what to answer, to
    approve or to leave out. A rule by patterns in English, Chinese and German: it misses some and
    catches some that are none, so it is said as a hint and changes nothing."""
    return _found(text[:_LONGEST])


def states_verdict(line: str) -> bool:
    """Whether a line that was read off a photo is nothing but a judgement that there is no damage.
    Not for what a model says, which is asked for its judgement."""
    return _VERDICT.fullmatch(line[:_LONGEST]) is not None


@lru_cache(maxsize=2048)  # the same texts are drawn over and over while an answer comes in
def _found(text: str) -> bool:
    return _INSTRUCTION.search(text) is not None
