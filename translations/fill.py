#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
"""Fills the catalogues from tables of phrases, so that a person can write translations side by side.

    translations/fill.py PHRASES.tsv …

Each line of a table is: Japanese source, easy Japanese, English, separated by tabs. \\n stands for a line break. English
plural forms (one, other) are separated by " | ". Only strings without a finished translation are filled; run
`ninja update_translations` first. Prints what is still open.
"""
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
COLUMNS = {"ja-easy": 1, "en": 2}


def read_phrases(paths):
    phrases = {}
    for path in paths:
        for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            cells = [cell.replace("\\n", "\n").strip(" ") for cell in line.split("\t")]
            if len(cells) != 3:
                sys.exit(f"{path}:{number}: expected three columns, found {len(cells)}")
            phrases[cells[0]] = cells
    return phrases


def set_text(translation, text, plural):
    translation.attrib.pop("type", None)
    for form in list(translation):
        translation.remove(form)
    translation.text = None
    if not plural:
        translation.text = text
        return
    for form in text.split(" | "):
        ET.SubElement(translation, "numerusform").text = form


def fill(language, phrases):
    path = HERE / f"oyako_{language}.ts"
    tree = ET.parse(path)
    open_strings = []
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            if translation.get("type") != "unfinished":
                continue
            plural = message.get("numerus") == "yes"
            if language == "ja":
                if plural:
                    set_text(translation, source, True)
                continue
            if source in phrases:
                set_text(translation, phrases[source][COLUMNS[language]], plural)
            else:
                open_strings.append(f"{context.findtext('name')}\t{source!r}")
    ET.indent(tree, space="    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return open_strings


def main():
    phrases = read_phrases(sys.argv[1:])
    for language in ("ja", "ja-easy", "en"):
        for line in fill(language, phrases):
            print(f"{language}\t{line}")


if __name__ == "__main__":
    main()
