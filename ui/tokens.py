"""The colours of the light and the dark theme, each declared once."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of one theme as "#RRGGBB". faint is for what can't be used now; hover lies
    between raised and line; the soft ones are grounds for text in the text colour; on_table and
    table_muted are read on the table, whose well lies behind a photo; ok, warn and danger may be
    used for words, the severities only for shapes."""

    background: str
    surface: str
    raised: str
    hover: str
    line: str
    line_strong: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_disabled: str
    accent_soft: str
    on_accent: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    danger: str
    danger_soft: str
    table: str
    table_well: str
    table_raised: str
    table_line: str
    on_table: str
    table_muted: str
    table_accent: str
    none: str
    minor: str
    moderate: str
    severe: str
    undetermined: str


LIGHT = Tokens(
    background="#F4F5F7",
    surface="#FFFFFF",
    raised="#ECEEF1",
    hover="#E3E6EA",
    line="#DCE0E5",
    line_strong="#B4BCC5",
    text="#1A2027",
    muted="#5B6672",
    faint="#8A939E",
    accent="#0B6B8A",
    accent_hover="#095A75",
    accent_disabled="#649CAF",
    accent_soft="#E1F0F5",
    on_accent="#FFFFFF",
    ok="#22764A",
    ok_soft="#E5F3EB",
    warn="#7A5C00",
    warn_soft="#FAF2DC",
    danger="#B32B27",
    danger_soft="#FBE9E7",
    table="#2A2E33",
    table_well="#212529",
    table_raised="#373C42",
    table_line="#5F6973",
    on_table="#E7EAEE",
    table_muted="#A3ACB7",
    table_accent="#45AFD0",
    none="#2F8F5B",
    minor="#B58900",
    moderate="#D2691E",
    severe="#C2332E",
    undetermined="#5B6672",
)

DARK = Tokens(
    background="#15181C",
    surface="#1C2025",
    raised="#252A30",
    hover="#2D333A",
    line="#323840",
    line_strong="#4B545E",
    text="#E7EAEE",
    muted="#98A2AE",
    faint="#6B7580",
    accent="#45AFD0",
    accent_hover="#66BFDA",
    accent_disabled="#3B7488",
    accent_soft="#17323C",
    on_accent="#0B1418",
    ok="#5BC08A",
    ok_soft="#17301F",
    warn="#D9B44A",
    warn_soft="#322A14",
    danger="#F0857F",
    danger_soft="#3A1F1E",
    table="#101316",
    table_well="#0A0C0E",
    table_raised="#22272C",
    table_line="#4B545E",
    on_table="#E7EAEE",
    table_muted="#98A2AE",
    table_accent="#45AFD0",
    none="#2F8F5B",
    minor="#B58900",
    moderate="#D2691E",
    severe="#F0685F",
    undetermined="#98A2AE",
)

# For a system that asks for high contrast: words at 7:1 at least, every edge seen, what can't be
# used told from what can. resources/theme/sharp.qss adds edges where there is a soft ground alone.
SHARP_LIGHT = replace(
    LIGHT,
    background="#FFFFFF",
    line="#5B6672",
    line_strong="#1A2027",
    text="#000000",
    muted="#2E363E",
    faint="#6F7780",
    accent="#06465B",
    accent_hover="#04303F",
    accent_soft="#C6E4EF",
    ok="#12512F",
    warn="#513D00",
    danger="#8C1512",
    table="#101316",
    table_line="#C6CDD5",
    on_table="#FFFFFF",
    table_muted="#DDE2E7",
    table_accent="#8AD6EE",
)
SHARP_DARK = replace(
    DARK,
    background="#000000",
    surface="#000000",
    line="#98A2AE",
    line_strong="#E7EAEE",
    text="#FFFFFF",
    muted="#D5DBE1",
    faint="#8A949F",
    accent="#8AD6EE",
    accent_hover="#B5E6F5",
    accent_soft="#153B48",
    on_accent="#000000",
    ok="#8CE0B1",
    warn="#F2D27A",
    danger="#FFB3AE",
    table="#000000",
    table_line="#C6CDD5",
    on_table="#FFFFFF",
    table_muted="#DDE2E7",
    table_accent="#8AD6EE",
)
