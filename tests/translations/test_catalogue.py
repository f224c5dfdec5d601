"""What translations/catalogue.py finds fault with, so that its silence means something."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "translations"))
import catalogue  # noqa: E402


def file_of(*messages):
    return f'<?xml version="1.0"?><TS version="2.1"><context><name>Page</name>{"".join(messages)}</context></TS>'


def message(source, translation, kind=""):
    return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"


def plural(source, *forms):
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{forms}</translation></message>'


def faults(language, *messages, wanted=None):
    with tempfile.NamedTemporaryFile("w", suffix=".ts") as file:
        file.write(file_of(*messages))
        file.flush()
        entries = catalogue.read(file.name)
    keys = {entry.key for entry in entries} if wanted is None else wanted
    return list(catalogue.faults_of(language, entries, keys))


class Catalogue(unittest.TestCase):
    def test_a_good_file_has_no_fault(self):
        self.assertEqual(faults("de", message("Save %1", "%1 sichern"), message("&amp;Open", "Ö&amp;ffnen"),
                                plural("%n routes", "eine Route", "%n Routen")), [])

    def test_what_is_not_finished_is_named(self):
        self.assertIn("is not translated", faults("de", message("Save", "Sichern", ' type="unfinished"'))[0])
        self.assertIn("is not translated", faults("de", message("Save", ""))[0])
        self.assertIn("is not translated", faults("de", plural("%n routes", "eine Route", ""))[0])

    def test_a_missing_and_a_left_over_string_are_named(self):
        self.assertIn("is missing", faults("de", wanted={("Page", "Save", "", False)})[0])
        self.assertIn("in no source", faults("de", message("Save", "Sichern"), wanted=set())[0])

    def test_placeholders_must_be_the_source_s(self):
        self.assertIn("placeholder", faults("de", message("Save %1", "Sichern"))[0])
        self.assertIn("%2", faults("de", message("%1 of %2", "%1 von %3"))[0])
        self.assertTrue(faults("de", message("%L1 rows", "%1 Zeilen")))
        self.assertEqual(faults("de", message("%1 of %2", "von %2: %1")), [])

    def test_mnemonics_and_tags_must_be_the_source_s(self):
        self.assertIn("&", faults("de", message("&amp;Save", "Sichern"))[0])
        self.assertIn("tags", faults("de", message("&lt;b&gt;Save&lt;/b&gt;", "Sichern"))[0])

    def test_plural_forms_are_the_language_s(self):
        self.assertEqual(faults("ja", plural("%n routes", "%n")), [])
        self.assertIn("plural forms", faults("ja", plural("%n routes", "%n", "%n"))[0])


if __name__ == "__main__":
    unittest.main()
