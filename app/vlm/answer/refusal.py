"""Recognising that a model declined to answer."""

import re

_LOOK = 400  # a refusal says so at once

# «I cannot see the left side» declines nothing, so what is declined has to follow.
_REFUSES = re.compile(
    r"""
    \bI(?:['’]m|\ am)\ (?:very\ |so\ )?sorry\b | \bI\ (?:must|have\ to)\ (?:decline|refuse)\b
    | \b(?:can(?:no|['’])t|cannot|(?:not\ |un)able\ to|won['’]t|will\ not)\ (?:\w+\ )?
      (?:help|assist|comply|provide|fulfil|answer|process|analy[sz]e|support|continue|discuss)
    | 抱歉 | 对不起
    | (?:无法|不能|没有办法)(?:为您|为你)?(?:协助|帮助|提供|回答|满足|处理|完成|分析)
    | \btut\ mir\ (?:sehr\ )?leid\b
    | \b(?:ich\ kann|kann\ ich)\ (?:\w+\ ){0,6}nicht\ (?:\w+\ ){0,2}
      (?:\w*helfen|beantworten|unterstützen|bearbeiten|analysieren|bereitstellen|nachkommen)
    """,
    re.IGNORECASE | re.VERBOSE,
)


def is_refusal(prose: str) -> bool:
    """An answer in prose that declines, in English, Chinese or German, at its beginning."""
    return _REFUSES.search(prose[:_LOOK]) is not None
