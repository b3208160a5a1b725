"""An evaluation as one page of HTML, whole in itself: nothing is fetched, nothing is run."""

from collections.abc import Iterator, Mapping
from html import escape

from app.domain.measured.evaluated import Bin, Estimate
from app.domain.measured.evaluation_sheet import EvaluationSheet, Line, Scores
from app.domain.words import Severity

_STYLE = """
:root{color-scheme:light dark;--ink:#1a2027;--muted:#5b6672;--line:#dce0e5;--accent:#0b6b8a;
--paper:#fff;--warn:#c2332e;--none:#2f8f5b;--minor:#b58900;--moderate:#d2691e;--severe:#c2332e}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaee;--muted:#9aa5b1;--line:#39424c;
--accent:#5fb3cf;--paper:#161b20;--warn:#ff8a84;--severe:#f0685f}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:60rem;
margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);
vertical-align:middle}
th{font-weight:600}.quiet,.facts th{color:var(--muted);font-weight:400}.short{font-size:1.15rem}
td svg{max-width:min(9rem,18vw);height:auto}
.notice{color:var(--warn);font-weight:600}svg{display:block;overflow:visible}
.minor{color:var(--minor)}.moderate{color:var(--moderate)}.severe{color:var(--severe)}
.none{color:var(--none)}.undetermined{color:var(--muted)}
svg text{fill:var(--muted);font-size:12px}.plot{margin:.5rem 0 2rem 3rem}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_WIDE, _HIGH, _SIDE = 200, 14, 220


def html_page(sheet: EvaluationSheet) -> str:
    """Foreign words are text in it and nothing else."""
    return "".join(_parts(sheet))


def _parts(sheet: EvaluationSheet) -> Iterator[str]:
    yield f'<!doctype html><html lang="{sheet.language}"><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield f"<title>{escape(sheet.title)}</title>"
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield f"<style>{_STYLE}</style><h1>{escape(sheet.title)}</h1>"
    if sheet.notice:
        yield f'<p class="notice">{escape(sheet.notice)}</p>'
    yield f'<p class="short">{"<br>".join(map(escape, sheet.short))}</p><table class="facts">'
    for name, told in sheet.facts:
        yield f"<tr><th>{escape(name)}</th><td>{escape(told)}</td></tr>"
    words = {name: escape(told) for name, told in sheet.words.items()}
    yield f"</table><h2>{words['figures']}</h2><table>"
    for line in sheet.lines:
        yield f"<tr><td>{escape(line.name)}</td>{_cells(line)}</tr>"
    yield f'</table><p class="quiet">{escape(sheet.rule)}</p>'
    yield f'<h2>{words["limits"]}</h2><p class="quiet">{escape(sheet.limits)}</p>'
    for scores in sheet.scores:
        yield from _scores(scores, words)
    yield from _confusion(sheet)
    if sheet.reliability:
        yield f"<h2>{words['reliability']}</h2>{_diagram(sheet.reliability, words['share'])}"
        yield f'<p class="quiet">{words["reliability_told"]}</p>'
    if sheet.calibrated:
        yield _diagram(sheet.calibrated, words["share"])
        yield f'<p class="quiet">{words["calibrated_told"]}</p>'
    yield "</html>\n"


def _scores(scores: Scores, words: Mapping[str, str]) -> Iterator[str]:
    yield f"<h2>{escape(scores.title)}</h2><table><tr><th></th>"
    for name in ("found", "right"):
        yield f'<th colspan="2">{words[name]}</th>'
    yield "</tr>"
    for row in scores.rows:
        name = _graded(row.severity, row.name) if row.severity else escape(row.name)
        yield f"<tr><td>{name}</td>{_cells(row.found)}{_cells(row.right)}</tr>"
    yield "</table>"


def _graded(severity: Severity, name: str) -> str:
    """Its shape in its colour, and its word."""
    shape = f'<span class="{severity}">{severity.shape}</span>'
    return f"{shape}&nbsp;{escape(name)}"


def _cells(line: Line) -> str:
    bar = _whisker(line.share) if line.share and line.share.value is not None else ""
    return f"<td>{bar}</td><td>{escape(line.says).replace(' n ', ' n&nbsp;')}</td>"


def _whisker(each: Estimate) -> str:
    middle, drawn = _HIGH / 2, [_rule(0, _HIGH / 2, _WIDE, _HIGH / 2, "--line", 1)]
    if each.low is not None and each.high is not None:
        edges = each.low * _WIDE, middle, each.high * _WIDE, middle
        drawn.append(_rule(*edges, "--accent", 5, ' stroke-opacity=".35"'))
    if each.value is not None:
        drawn.append(_dot(each.value * _WIDE, middle))
    size = f'width="{_WIDE}" height="{_HIGH}" viewBox="0 0 {_WIDE} {_HIGH}"'
    return f"<svg {size}>{''.join(drawn)}</svg>"


def _rule(
    x1: float, y1: float, x2: float, y2: float, colour: str, wide: float, more: str = ""
) -> str:
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="var({colour})" stroke-width="{wide}"{more}/>'


def _dot(x: float, y: float) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="var(--accent)"/>'


def _confusion(sheet: EvaluationSheet) -> Iterator[str]:
    if not sheet.confusion:
        return
    called = sheet.called
    names = {word: _graded(Severity(word), sheet.words[word]) for word in called}
    heads = "".join(f"<th>{names[word]}</th>" for word in called) + "<th>n</th>"
    yield f"<h2>{escape(sheet.words['confusion'])}</h2><table>"
    yield f"<tr><th>{escape(sheet.words['called'])}</th>{heads}</tr>"
    for was in (word for word in called if word in sheet.confusion):
        row = sheet.confusion[was]
        cells = "".join(f"<td>{_percent(row[word], sheet)}</td>" for word in called)
        many = f'<td class="quiet">{max(each.n for each in row.values())}</td>'
        yield f"<tr><td>{names[was]}</td>{cells}{many}</tr>"
    yield "</table>"


def _percent(each: Estimate, sheet: EvaluationSheet) -> str:
    if each.value is None:
        return "–"
    return escape(sheet.words["share"].format(share=f"{100 * each.value:.0f}"))


def _diagram(bins: tuple[Bin, ...], share: str) -> str:
    """Across how sure it said it was, upwards how often it was right; share: how it is written."""
    drawn = [_rule(0, _SIDE, _SIDE, 0, "--line", 1), _rule(0, _SIDE, _SIDE, _SIDE, "--line", 1)]
    drawn.append(_rule(0, 0, 0, _SIDE, "--line", 1))
    for at in (0.0, 0.5, 1.0):
        told, place = share.format(share=round(100 * at)), _SIDE * at
        drawn.append(f'<text x="-8" y="{_SIDE - place + 4:.0f}" text-anchor="end">{told}</text>')
        drawn.append(f'<text x="{place:.0f}" y="{_SIDE + 18}" text-anchor="middle">{told}</text>')
    for each in bins:
        right = each.right
        if each.claimed is None or right.value is None:
            continue
        x = each.claimed * _SIDE
        if right.low is not None and right.high is not None:
            ends = x, _SIDE * (1 - right.low), x, _SIDE * (1 - right.high)
            drawn.append(_rule(*ends, "--accent", 1.5))
        drawn.append(_dot(x, _SIDE * (1 - right.value)))
    size = f'width="{_SIDE + 8}" height="{_SIDE + 8}"'
    return f'<div class="plot"><svg {size}>{"".join(drawn)}</svg></div>'
