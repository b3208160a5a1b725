"""The last step: the document as PDF/A-3b (ISO 19005-3), with its data inside as an attachment.

Done with ReportLab's own objects: pikepdf, which could do it to the finished file, has no wheel for
macOS 14 and for Macs with Intel. What an archive asks for beyond ReportLab: metadata as XMP, how
colours are meant, links that print, an end of line after each stream's data.
"""

from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    XMP,
    LinkAnnotation,
    PDFArray,
    PDFCatalog,
    PDFDate,
    PDFDictionary,
    PDFFile,
    PDFIndirectObject,
    PDFName,
    PDFStream,
    PDFString,
    PDFTrailer,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from app.paths import resources

RECORD = "tessera-case.json"
_PRINTED = 4  # an annotation's flag: on paper too
# Two bytes: of one alone, data that ends with a return would seem a byte shorter.
_ENDS, _ENDS_RIGHT = b"endstream\nendobj\n", b"\r\nendstream\nendobj\n"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>{keywords}</pdf:Keywords><pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


class _Catalog(PDFCatalog):
    """With the entries ReportLab's does not know."""

    __NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents", "AF"]  # noqa: RUF012 as there


def archived(canvas: Canvas, made_at: datetime, language: str, record: bytes) -> bytes:
    """The finished canvas as a file. record: JSON to be attached, none if empty."""
    document: Any = canvas._doc  # type: ignore[attr-defined]
    for font in document.delayedFonts:
        font.addObjects(document)
    document.Outlines.prepare(document, canvas)
    if document.Outlines.ready < 0:
        document.Catalog.Outlines = None
    catalog: Any = _Catalog()
    catalog.__dict__.update(document.Catalog.__dict__)
    catalog.Metadata = _metadata(document, made_at, language)
    catalog.OutputIntents = PDFArray([_colours(document)])
    if record:
        _attach(document, catalog, record)
    document._pdfVersion = (1, 7)
    for made in document.idToObject.values():
        if isinstance(made, LinkAnnotation):
            made.otherkw.setdefault("F", _PRINTED)
    return _written(document, catalog)


def _metadata(document: Any, made_at: datetime, language: str) -> XMP:
    info = document.info
    names = ("title", "author", "subject", "keywords", "producer", "creator")
    told = {name: escape(str(getattr(info, name))) for name in names}
    text = _XMP.format(**told, language=language, made=made_at.strftime("%Y-%m-%dT%H:%M:%SZ"))
    return XMP(creator=lambda _document: text.encode())


def _colours(document: Any) -> PDFDictionary:
    """All colours and pictures are sRGB."""
    profile = (resources() / "report" / "srgb.icc").read_bytes()
    stream = PDFStream(PDFDictionary({"N": 3}), profile, [PDFZCompress])
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(stream),
        }
    )


def _attach(document: Any, catalog: Any, record: bytes) -> None:
    when = PDFDate(ts=document._timeStamp)
    facts = {"ModDate": when, "CreationDate": when, "Size": len(record)}
    kind = {
        "Type": PDFName("EmbeddedFile"),
        "Subtype": "/application#2Fjson",
        "Params": PDFDictionary(facts),
    }
    held = document.Reference(PDFStream(PDFDictionary(kind), record, [PDFZCompress]))
    name = PDFString(RECORD)
    file = {
        "Type": PDFName("Filespec"),
        "F": name,
        "UF": name,
        "Desc": PDFString("The case as data"),
        "AFRelationship": PDFName("Data"),
        "EF": PDFDictionary({"F": held, "UF": held}),
    }
    told = document.Reference(PDFDictionary(file))
    catalog.AF = PDFArray([told])
    catalog.Names = PDFDictionary(
        {"EmbeddedFiles": PDFDictionary({"Names": PDFArray([name, told])})}
    )


def _written(document: Any, catalog: Any) -> bytes:
    """All objects one after another, and where each begins."""
    root, info = document.Reference(catalog), document.Reference(document.info)
    file, places = PDFFile(document._pdfVersion), []
    number = 1
    while name := document.numberToId.get(number):  # writing one may bring more
        told = PDFIndirectObject(name, document.idToObject[name]).format(document)
        if told.endswith(_ENDS):
            told = told[: -len(_ENDS)] + _ENDS_RIGHT
        places.append(file.add(told))
        number += 1
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    start = file.add(f"xref\n0 {number}\n0000000000 65535 f \n{rows}")
    trailer = PDFTrailer(start, Size=number, Root=root, Info=info, ID=document.ID())
    file.add(trailer.format(document))
    whole: bytes = file.format(document)
    return whole
