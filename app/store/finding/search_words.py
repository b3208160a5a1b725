"""What the search index holds of a case, as words it knows, and how it is asked for them.

The index takes runs of letters and digits for words, and every other sign for a word of its own:
whoever types «100%» means the sign, too. Chinese, Japanese and Korean signs are words of their own
as well; several in a row are found as a phrase. What is put between such words is taken out again
of what is shown.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from app.domain.case import Case
from app.domain.search.case_query import CaseQuery
from app.domain.search.hit import Where
from app.domain.search.spelling import LETTERS_ALONE, bare, fold, number_run
from app.domain.search.traits import TO_DO, Trait
from app.domain.ticket import TicketState
from app.store.base.columns import clean

BETWEEN: Final = "\u200b"  # is in no word
_MOST_WORDS = 12
_MOST_NUMBERS = 80
_LONGEST_NUMBER = 80
_LONGEST_TEXT = 20_000
_LONGEST_BEGINNING, _LONGEST_WORD = 4, 40

# Words that begin like that, None where they are too many to be named.
Known = Callable[[str], list[str] | None]
_TEXTS: Final = "{" + " ".join((*Where, "also")) + "}"
_ALONE = re.compile(rf"[{LETTERS_ALONE}]|[^\w\s{BETWEEN}]|_")
_TOKEN = re.compile(rf"[^\W_{LETTERS_ALONE}]+")
# Every run of three, two and one of a number's characters is one sign of its own, from a plane
# nobody writes in: so short runs are found, and a long one is a phrase.
_FIRST_SIGN: Final = 0xF0000
_STARTS: Final = {3: 0, 2: 36**3, 1: 36**3 + 36**2}
_END: Final = chr(_FIRST_SIGN + 36**3 + 36**2 + 36)  # of a number


def apart(text: str) -> str:
    """The text with its words apart; together() makes it what it was."""
    whole = unicodedata.normalize("NFC", clean(text[:_LONGEST_TEXT])).replace(BETWEEN, "")
    return _ALONE.sub(lambda sign: f"{BETWEEN}{sign[0]}{BETWEEN}", whole)


def together(text: str) -> str:
    """What apart() was given."""
    return text.replace(BETWEEN, "")


def tokens(texts: Iterable[str]) -> set[str]:
    """Every run of letters and digits in these texts, once."""
    return {word for text in texts for word in _TOKEN.findall(text)}


def also(words: Iterable[str]) -> str:
    """Those of these words that are written in another way as well: «strasse» for «Straße»."""
    return " ".join(sorted(fold(word) for word in words if _spelt_twice(word)))


def beginnings(words: Iterable[str]) -> str:
    """A word for every letter one of these begins with."""
    letters = {fold(word)[:1] for word in words}
    return " ".join(f"first{letter}" for letter in sorted(letters))


def numbers(told: Iterable[str]) -> str:
    """Words for all runs of characters in these numbers."""
    known = dict.fromkeys(bare(number)[:_LONGEST_NUMBER] for number in told)
    kept = [number for number in known if number][:_MOST_NUMBERS]
    short = sorted({run for number in kept for size in (1, 2) for run in _runs(number, size)})
    signs = [sign for number in kept for sign in (*map(_sign, _runs(number, 3)), _END)]
    return " ".join([*signs, *map(_sign, short)])


def name_word(before: str, name: str) -> str:
    """One word for somebody's name, whatever is in it."""
    return before + hashlib.sha256(fold(" ".join(name.split())).encode()).hexdigest()[:16]


def traits_words(case: Case, held: Iterable[Trait]) -> str:
    """Words for what holds inside a case."""
    by = case.decision.adjuster
    queues = {ticket.queue for ticket in case.tickets if ticket.state is TicketState.OPEN}
    words = [name_word("decidedby", by)] if by.strip() else []
    words += [name_word("queue", queue) for queue in sorted(queues) if queue.strip()]
    return " ".join([*sorted(held), *words])


def long_words(texts: Iterable[str]) -> set[str]:
    """The words of these texts that are looked up before cases are asked for them."""
    return {word for word in map(fold, tokens(texts)) if _is_long(word)}


def exactly(word: str) -> str:
    """All cases that hold one of the long words, as FTS5 understands it."""
    return _any_of([word])


def expression(query: CaseQuery, known: Known) -> str:
    """The query as FTS5 understands it; "" where every case is asked for. Nothing that was typed
    is an operator: it stands in quotes."""
    parts = [_word(word, known) for word in query.text.split()[:_MOST_WORDS]]
    parts += _filters(query)
    whole = " AND ".join(parts)
    if query.deleted or not whole:
        return whole
    return f'({whole}) NOT filed : "deleted"'


def _word(word: str, known: Known) -> str:
    # Each of the words that begin so is found at once; all cases that hold any of them are not.
    longer = known(fold(word)) if _is_long(fold(word)) else None
    ways = list(_spelt(word)) if longer is None else [_any_of(longer or [fold(word)])]
    ways += [f'traits : "first{fold(word)}"'] if len(fold(word)) == 1 and _begins(word) else []
    if run := number_run(word)[:_LONGEST_NUMBER]:
        signs = _runs(run, 3) if len(run) > 2 else [run]
        ways.append(f'numbers : "{" ".join(map(_sign, signs))}"')
    return "(" + " OR ".join(ways) + ")"


def _spelt(word: str) -> Iterator[str]:
    for each in dict.fromkeys((word, fold(word) if _spelt_twice(word) else word)):
        told = apart(each).replace('"', '""')
        more = "*" if _begins(each[-1:]) and len(fold(each)) > 1 else ""
        yield f'{_TEXTS} : "{told}" {more}'


def _any_of(words: Iterable[str]) -> str:
    told = " OR ".join(f'"{word}"' for word in words)
    return f"{_TEXTS} : ({told})"


def _is_long(word: str) -> bool:
    """Longer than the beginnings the index has, and of letters alone: there are not too many."""
    return _LONGEST_BEGINNING < len(word) <= _LONGEST_WORD and word.isalpha()


def _begins(text: str) -> bool:
    """A word with such an end may go on."""
    return _TOKEN.match(text) is not None


def _spelt_twice(word: str) -> bool:
    # What the index folds by itself are case and accents.
    return not word.isascii() and unicodedata.normalize(
        "NFKD", word.lower()
    ) != unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold())


def _filters(query: CaseQuery) -> Iterator[str]:
    filed = {"kind": query.kind, "status": query.status, "severity": query.severity}
    yield from (f'filed : "{name}{value}"' for name, value in filed.items() if value)
    if query.practice is not None:
        yield f'filed : "{"practice" if query.practice else "real"}"'
    if query.decided is not None:
        yield f'traits : "{Trait.DECIDED if query.decided else Trait.UNDECIDED}"'
    if query.needs_photos:
        yield f'traits : "{Trait.NEEDS_PHOTOS}"'
    if query.adjuster.strip():
        given, by = (name_word(each, query.adjuster) for each in ("givento", "decidedby"))
        yield f'(filed : "{given}" OR traits : "{by}")'
    if query.queue.strip():
        yield f'traits : "{name_word("queue", query.queue)}"'
    if query.waiting:
        to_do = " OR ".join(f'"{trait}"' for trait in TO_DO)
        yield f'(traits : ({to_do}) AND filed : "real" NOT filed : "statusclosed")'
    if query.deleted:
        yield 'filed : "deleted"'


def _runs(number: str, size: int) -> list[str]:
    return [number[at : at + size] for at in range(len(number) - size + 1)]


def _sign(run: str) -> str:
    return chr(_FIRST_SIGN + _STARTS[len(run)] + int(run, 36))
