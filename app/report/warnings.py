"""What whoever reads the decision should know of the photos it rests on."""

from reportlab.platypus import Flowable

from app.domain.notice import Notice, NoticeKind
from app.domain.noticed.forewarning import notices
from app.report import styles as st
from app.report.content import Content
from app.report.heading import heading
from app.report.text import paragraph


def warnings(content: Content) -> list[Flowable]:
    """One line for each notice, with its photo; the model's words in quotes."""
    told = [paragraph(_line(content, notice), st.BODY) for notice in notices(content.case)]
    return [heading(content, "notices"), *told] if told else []


def _line(content: Content, notice: Notice) -> str:
    words = content.words
    line = words(f"notice_{notice.kind}")
    if number := content.case.photo_number(notice.photo_id or ""):
        line = words.told_of(f"{words('col_photo')} {number}", line)
    if notice.kind is NoticeKind.SEEN_ELSEWHERE:
        line += f" {notice.text}"
    elif notice.text:
        line = words.sentences((line, words("notice_quote", text=notice.text)))
    return f"– {line} ({words('notice_hint')})" if notice.hint else f"– {line}"
