"""One damage seen in two photos: proposed by a rule, decided by a person, counted once."""

from collections.abc import Iterator

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.link import pair

# Under these names different things are found: that two share one says nothing.
_SAY_NOTHING = ("", "other")


def proposed(case: Case) -> tuple[tuple[Finding, Finding], ...]:
    """Pairs a person might confirm, earlier finding first.

    Two findings that stand are proposed if one run found the same type of damage on the same
    part in two photos. Each finding is proposed once at most, with the earliest such finding
    about which the person has not said anything; never, once it is linked to one of them.
    """
    found: list[tuple[Finding, Finding]] = []
    judged = {link.findings for link in case.links}
    first = firsts(case)
    seen: dict[tuple[str, str, str], list[Finding]] = {}
    for later in case.standing:
        value = later.value
        if value.part in _SAY_NOTHING or value.type in _SAY_NOTHING:
            continue
        earlier = seen.setdefault((later.run_id, value.part, value.type), [])
        alike = [one for one in earlier if one.photo_id != later.photo_id]
        earlier.append(later)
        if any(_head(first, one) is _head(first, later) for one in alike):
            continue
        open_ones = (one for one in alike if pair(one.id, later.id) not in judged)
        found += [(one, later) for one in open_ones][:1]
    return tuple(found)


def firsts(case: Case) -> dict[str, Finding]:
    """For each standing finding that a person linked to an earlier one, by its id: the earliest
    it is the same damage as. Links reach on: what is the same as the same is the same."""
    standing = {found.id: found for found in case.standing}
    told: dict[str, Finding] = {}
    for group in _groups(case, standing):
        first, *others = [found for found in standing.values() if found.id in group]
        told |= {found.id: first for found in others}
    return told


def counted(case: Case) -> tuple[Finding, ...]:
    """The standing findings, each damage once."""
    later = firsts(case)
    return tuple(found for found in case.standing if found.id not in later)


def mergeable(case: Case, found: Finding) -> tuple[Finding, ...]:
    """The standing findings in other photos that a person may call the same damage as it, if it
    stands itself: without those that are so already."""
    if found not in case.standing:
        return ()
    first = firsts(case)
    return tuple(
        other
        for other in case.standing
        if other.photo_id != found.photo_id and _head(first, other) is not _head(first, found)
    )


def joined(case: Case, found: Finding) -> tuple[Finding, ...]:
    """The standing findings a person has called the same damage as this one, word for word."""
    said = {
        each
        for link in case.links
        if link.same and found.id in link.findings
        for each in link.findings
    }
    return tuple(other for other in case.standing if other.id in said and other.id != found.id)


def _groups(case: Case, standing: dict[str, Finding]) -> Iterator[set[str]]:
    groups: list[set[str]] = []
    for link in case.links:
        if not link.same or not all(each in standing for each in link.findings):
            continue
        joined = set(link.findings)
        for group in [group for group in groups if group & joined]:
            groups.remove(group)
            joined |= group
        groups.append(joined)
    yield from groups


def _head(first: dict[str, Finding], found: Finding) -> Finding:
    return first.get(found.id, found)
