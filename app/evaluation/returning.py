"""Whether a model says the same when it looks again."""

import numpy as np

from app.evaluation.arrays import Bools, Columns, Ints, Looks
from app.evaluation.chance import Ratio
from app.evaluation.matching import Rule, matched
from app.evaluation.ratios import Ratios


def returning(looks: Looks, ratios: Ratios, rule: Rule) -> None:
    """Of the claims of two looks, the share that both have, over all pairs of looks."""
    zero = np.zeros(0, np.int32)
    above, below = ratios.sums(zero), ratios.sums(zero)
    claims = looks.claims
    look, photo = looks.look[claims.photo], looks.photo[claims.photo]
    numbers = np.unique(looks.look)
    each = {number: _of_look(claims, look == number, photo) for number in numbers}
    for place, one in enumerate(numbers):
        for other in numbers[place + 1 :]:
            pairs = matched(each[one], each[other], rule)
            above += 2 * ratios.sums(each[one].case[pairs.claim >= 0])
            below += ratios.sums(each[one].case) + ratios.sums(each[other].case)
    ratios.add(("overall", "", "repeatability"), Ratio(above, below))


def _of_look(claims: Columns, chosen: Bools, photo: Ints) -> Columns:
    """The claims of one look, by the set's photos."""
    found = claims.where(chosen)
    order = np.argsort(photo[chosen], kind="stable")
    columns = {name: getattr(found, name)[order] for name in Columns.__slots__}
    return Columns(**columns | {"photo": photo[chosen][order]})
