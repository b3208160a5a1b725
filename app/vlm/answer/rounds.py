"""Noticing that a model gives the same entry again and again."""

import json
from collections import Counter
from typing import Any

_SAME_AGAIN = 3  # equal entries before the model is taken to go round in circles
_SAME_WORDS = 8  # findings alike in all but their place


class Rounds:
    """Counts entries. again: the last one was there before; endless: that is no slip any more."""

    def __init__(self) -> None:
        self._once: set[str] = set()
        self._seen: Counter[str] = Counter()
        self._alike: Counter[tuple[str, ...]] = Counter()
        self.again = self.endless = False

    def is_new(self, section: str, value: Any) -> bool:
        """Whether this entry of that section was never given before, in no reading."""
        same = section + json.dumps(value, sort_keys=True, ensure_ascii=False)
        self._seen[same] += 1
        self.again = self._seen[same] > 1
        self.endless = self._seen[same] > _SAME_AGAIN
        if same in self._once:
            return False
        self._once.add(same)
        return True

    def too_alike(self, *words: str) -> bool:
        """Whether so many findings were alike in these words that they mean nothing."""
        self._alike[words] += 1
        return self._alike[words] > _SAME_WORDS

    def read_again(self) -> None:
        """What comes next is the same answer from its beginning."""
        self._seen.clear()
