"""Which rules hold for an answer, and why: the same whatever order the rules stand in."""

import logging
from collections.abc import Iterable
from dataclasses import replace

from app.domain.case import Case
from app.domain.conversation import Turn, TurnKind, rounds
from app.domain.rule import Fired, Ground, Place, Reason, Rule, When
from app.domain.run import Run
from app.domain.words import Language
from app.rules.facts import Facts, Seen, facts_of, facts_of_turn
from app.rules.matching import folded, holds

_log = logging.getLogger(__name__)
_SUMMARY, _SAID = TurnKind.SUMMARY, {Place.QUESTION, Place.ANSWER}


def fire(rules: Iterable[Rule], case: Case, run: Run) -> tuple[Fired, ...]:
    """What fires on a run of the case that has come to its end, by the rules' ids.

    A rule that asks for an intent hears what the others set; it can't set one itself. A second
    opinion never counts: on it fires only what asks whether opinions differ.
    """
    every = sorted(rules, key=lambda rule: rule.id)
    if run.second:
        every = [rule for rule in every if rule.when.opinions_differ]
    if not every:
        return ()
    return _heard(every, facts_of(case, run), run.asked.language)


def fire_on_turn(rules: Iterable[Rule], case: Case, turn: Turn) -> tuple[Fired, ...]:
    """What fires on a reply that has come to its end, of one asked on about a run of the case:
    rules that look for words in questions or answers, and those that hear the intents they set;
    none that has held for that run before."""
    inspection, run = next(
        (i, run) for i in case.inspections for run in i.runs if run.id == turn.run_id
    )
    held = {each.rule for each in inspection.fired_on(run)}
    every = [rule for rule in rules if rule.id not in held and _listens(rule.when)]
    asked = [r for r in rounds(inspection.turns_of(run.id)) if r.first.kind is not _SUMMARY]
    place = next((n for n, r in enumerate(asked, 1) if turn.id in (v.id for v in r.variants)), 0)
    if run.second or not place or not every:
        return ()
    why = Reason(Ground.TURN, str(place))
    every = sorted(every, key=lambda rule: rule.id)
    fired = _heard(every, facts_of_turn(case, run, turn), turn.sent.language)
    return tuple(replace(each, reasons=(*each.reasons, why)) for each in fired)


def _listens(when: When) -> bool:
    """It asks for something that a conversation can still bring."""
    return bool(when.intents or (when.words and set(when.places) & _SAID))


def _heard(every: list[Rule], facts: Facts, language: Language) -> tuple[Fired, ...]:
    first = [rule for rule in every if not rule.when.intents]
    fired = _fired(first, facts, language)
    facts = replace(facts, intents=facts.intents | {f.then.intent for f in fired} - {""})
    fired += _fired([rule for rule in every if rule.when.intents], facts, language)
    return tuple(sorted(fired, key=lambda each: each.rule))


def _fired(rules: list[Rule], facts: Facts, language: Language) -> list[Fired]:
    found = ((rule, _guarded(rule, facts)) for rule in rules)
    return [
        Fired(rule.id, rule.names, rule.sha256, reasons, rule.then_in(language))
        for rule, reasons in found
        if reasons
    ]


def _guarded(rule: Rule, facts: Facts) -> tuple[Reason, ...]:
    """Whatever is wrong with one rule stops neither the others nor the answer."""
    try:
        return reasons(rule.when, facts)
    except Exception:
        _log.exception("rule %s could not be tried", rule.id)
        return ()


def reasons(when: When, facts: Facts) -> tuple[Reason, ...]:
    """Why it holds, each condition once; nothing where one of them does not, or there is none."""
    found = [
        *_listed(Ground.KIND, tuple(when.kinds), (facts.kind,)),
        *_listed(Ground.TEMPLATE, when.templates, (facts.template,)),
        *_listed(Ground.INTENT, when.intents, sorted(facts.intents)),
        *_fields(when, facts),
        *_finding(when, facts),
        *_words(when, facts),
        *_flag(Ground.OPINIONS_DIFFER, when.opinions_differ, facts.opinions_differ),
        *_flag(Ground.PHOTOS_MISSING, when.photos_missing, facts.photos_missing),
    ]
    return tuple(each for each in found if each) if all(found) else ()


# Each gives nothing for a condition the rule does not name, and [None] for one that fails.
_Found = list[Reason | None]


def _listed(ground: Ground, wanted: tuple[str, ...], there: Iterable[str]) -> _Found:
    if not wanted:
        return []
    return [next((Reason(ground, str(word)) for word in there if word in wanted), None)]


def _flag(ground: Ground, wanted: bool, there: bool) -> _Found:
    return [Reason(ground) if there else None] if wanted else []


def _fields(when: When, facts: Facts) -> _Found:
    found: _Found = []
    for code, wanted in when.fields:
        entries = facts.fields.get(code, ())
        said = (word for word in wanted if any(holds(entry, folded(word)) for entry in entries))
        word = next(said, None)
        found.append(None if word is None else Reason(Ground.FIELD, f"{code}: {word}"))
    return found


def _words(when: When, facts: Facts) -> _Found:
    if not when.words:
        return []
    texts = [facts.texts[place] for place in when.places]
    said = (word for word in when.words if any(holds(text, folded(word)) for text in texts))
    word = next(said, None)
    return [None if word is None else Reason(Ground.WORD, word)]


def _finding(when: When, facts: Facts) -> _Found:
    """All that is asked of a finding holds of one and the same."""
    asked = (when.parts, when.types, when.actions, when.severity, when.confidence_below)
    if not any(each not in ((), None) for each in asked):
        return []
    found = next((seen for seen in facts.seen if _is(when, seen)), None)
    if found is None:
        return [None]
    told = (
        (Ground.PART, when.parts, found.part),
        (Ground.TYPE, when.types, found.type),
        (Ground.ACTION, when.actions, found.action),
        (Ground.SEVERITY, when.severity, found.severity),
        (Ground.CONFIDENCE, when.confidence_below, f"{found.confidence or 0:.2f}"),
    )
    return [Reason(ground, str(said)) for ground, asks, said in told if asks not in ((), None)]


def _is(when: When, seen: Seen) -> bool:
    below = when.confidence_below
    return (
        (not when.parts or seen.part in when.parts)
        and (not when.types or seen.type in when.types)
        and (not when.actions or seen.action in when.actions)
        and (when.severity is None or seen.severity.weight >= when.severity.weight)
        and (below is None or (seen.confidence is not None and seen.confidence < below))
    )
