"""Draws labels as ieum_bench does, with reportlab. Prints the seconds of CPU; start and imports are not in them.
usage: labels_reportlab.py LABELS.jsonl FORM.json FONT_FOLDER OUT.pdf"""
import json
import sys
import time

from reportlab.graphics.barcode import code128
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

FONTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}


def lines_of(text, font, size, width):
    """Breaks between words, as the labels do."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if line and pdfmetrics.stringWidth(longer, font, size) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def draw_text(page, element, text, height):
    left, top, width, tall = (value * mm for value in element["area"])
    font, size = FONTS[element.get("weight", 400)], element["size"]
    lines = lines_of(text, font, size, width) if element.get("lines", 1) > 1 else [text]
    while size > element["size"] / 2 and (len(lines) * size * 1.22 > tall + 2 or any(
            pdfmetrics.stringWidth(line, font, size) > width for line in lines)):
        size -= 0.5
        lines = lines_of(text, font, size, width) if element.get("lines", 1) > 1 else [text]
    page.setFont(font, size)
    for number, line in enumerate(lines):
        y = height - top - size * (1 + 1.22 * number)
        if element.get("align") == "right":
            page.drawRightString(left + width, y, line)
        elif element.get("align") == "center":
            page.drawCentredString(left + width / 2, y, line)
        else:
            page.drawString(left, y, line)


def draw(page, form, label, height):
    for element in form["elements"]:
        left, top, width, tall = (value * mm for value in element["area"])
        if element["kind"] == "text" and element["key"] in label["texts"]:
            draw_text(page, element, label["texts"][element["key"]], height)
        elif element["kind"] == "line":
            page.line(left, height - top, left + width, height - top)
        elif element["kind"] == "barcode":
            bars = code128.Code128(label["number"], barHeight=tall, barWidth=width / 125)
            bars.drawOn(page, left, height - top - tall)


def main():
    labels_path, form_path, fonts, out = sys.argv[1:]
    with open(labels_path, encoding="utf-8") as file:
        labels = [json.loads(line) for line in file]
    with open(form_path, encoding="utf-8") as file:
        form = json.load(file)
    begin = time.process_time()
    for name in FONTS.values():
        pdfmetrics.registerFont(TTFont(name, f"{fonts}/Pretendard-{name}.ttf"))
    width, height = (value * mm for value in form["page"])
    page = canvas.Canvas(out, pagesize=(width, height))
    for label in labels:
        draw(page, form, label, height)
        page.showPage()
    page.save()
    print(f"{time.process_time() - begin:.2f}")


main()
