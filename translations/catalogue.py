#!/usr/bin/env python3
"""The translations of the window: brings the .ts files up to date with the sources, and says what is wrong with them.

  catalogue.py update         Takes the strings of the sources into every .ts file; then prints what is missing.
  catalogue.py check          Changes nothing. Fails if a string is missing, not finished or out of date, if a placeholder or a
                              mnemonic differs from the source's, or if lupdate cannot tell whose string one is.
  catalogue.py strings FILE   Writes what there is to translate, and nothing else, as a .ts file.

headgate_en.ts holds nothing but plurals: "%n route(s)" is no English that anybody should read.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
SOURCES = ["ui", "app/window", "app/headgate_main.cpp"]
PLURALS = {"en": 2, "de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ja": 1}
PLACEHOLDER = re.compile(r"%L?[1-9][0-9]?|%n|%Ln|%%")
MNEMONIC = re.compile(r"&(?=[^\s&])")
TAG = re.compile(r"</?[a-z][^>]*>")


def ts_file(language, folder=FOLDER):
    return folder / f"headgate_{language}.ts"


def lupdate(language, folder):
    return lupdate_file(language, ts_file(language, folder))


def lupdate_file(language, path):
    """Updates one file; what lupdate complains of, line by line."""
    tool = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/local/lib/qt6/bin") or shutil.which("lupdate6") or "lupdate"
    only = ["-pluralonly"] if language == "en" else []
    run = subprocess.run(
        [tool, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language, *only,
         "-I", ".", *SOURCES, "-ts", str(path)],
        cwd=ROOT, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"lupdate failed: {run.stderr}")
    return [line.replace(f"{ROOT}/", "") for line in run.stderr.splitlines() if line.strip()]


class Entry:
    def __init__(self, context, message):
        self.context = context
        self.source = message.findtext("source") or ""
        self.comment = message.findtext("comment") or ""
        self.has_plurals = message.get("numerus") == "yes"
        translation = message.find("translation")
        self.is_finished = translation is not None and translation.get("type") is None
        forms = translation.findall("numerusform") if self.has_plurals else [translation]
        self.forms = [(form.text or "") if form is not None else "" for form in forms]

    @property
    def key(self):
        return self.context, self.source, self.comment, self.has_plurals

    def __str__(self):
        source = self.source if len(self.source) <= 70 else self.source[:67] + "..."
        return f'{self.context}: "{source}"'


def read(path):
    entries = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        entries += [Entry(context.findtext("name"), message) for message in context.iter("message")]
    return entries


def faults_of_form(source, form, may_leave_out_number):
    """What is wrong with one text that stands for another."""
    wanted, found = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(form))
    if may_leave_out_number:  # "no routes", "one route"
        for number in ("%n", "%Ln"):
            wanted.pop(number, None), found.pop(number, None)
    if set(wanted) != set(found):
        yield f"has {' '.join(sorted(found)) or 'no placeholder'} where the source has {' '.join(sorted(wanted)) or 'none'}"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(form)) and not TAG.search(source):
        yield "has another number of & than the source"
    if Counter(TAG.findall(source)) != Counter(TAG.findall(form)):
        yield "has other tags than the source"
    for edge in ("\n", " "):
        if source.startswith(edge) != form.startswith(edge) or source.endswith(edge) != form.endswith(edge):
            yield "begins or ends with a space where the source does not, or the other way round"


def is_done(entry):
    return entry.is_finished and all(form.strip() for form in entry.forms)


def faults_of_entry(entry, language):
    if not is_done(entry):
        yield "is not translated"
        return
    if entry.has_plurals and len(entry.forms) != PLURALS[language]:
        yield f"has {len(entry.forms)} plural forms; the language has {PLURALS[language]}"
    for form in entry.forms:
        yield from faults_of_form(entry.source, form, entry.has_plurals)


def faults_of(language, entries, wanted):
    """entries: what a .ts file says; wanted: the keys that the sources have."""
    found = {entry.key for entry in entries}
    for context, source, *_ in sorted(set(wanted) - found):
        yield f'{context}: "{source}" is missing; run ./dev translations'
    for entry in entries:
        if entry.key not in wanted:
            yield f"{entry} is in no source any more; run ./dev translations"
            continue
        for fault in faults_of_entry(entry, language):
            yield f"{entry} {fault}"


def update():
    complaints = []
    for language in PLURALS:
        complaints = lupdate(language, FOLDER) or complaints
    for line in complaints:
        print(f"lupdate: {line}")
    for language in PLURALS:
        entries = read(ts_file(language))
        missing = [entry for entry in entries if not is_done(entry)]
        print(f"{language}: {len(entries) - len(missing)} of {len(entries)} translated, {len(missing)} missing")
        for entry in missing[:10]:
            print(f"    {entry}")
        if len(missing) > 10:
            print(f"    and {len(missing) - 10} more")


def check():
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in PLURALS:
            complaints = lupdate(language, Path(folder))
            wanted = {entry.key for entry in read(ts_file(language, Path(folder)))}
            faults = list(faults_of(language, read(ts_file(language)), wanted)) if ts_file(language).exists() else ["no file"]
            if language == "de":
                faults += [f"lupdate: {line}" for line in complaints]
            for fault in faults[:20]:
                print(f"headgate_{language}.ts: {fault}")
            if len(faults) > 20:
                print(f"headgate_{language}.ts: and {len(faults) - 20} more")
            bad += len(faults)
    return 1 if bad else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        update()
    elif sys.argv[1:] == ["check"]:
        sys.exit(check())
    elif sys.argv[1:2] == ["strings"] and len(sys.argv) == 3:
        Path(sys.argv[2]).unlink(missing_ok=True)
        lupdate_file("de", Path(sys.argv[2]).resolve())
    else:
        sys.exit(__doc__)
