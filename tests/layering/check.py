#!/usr/bin/env python3
"""Holds the tree to its own rules: python3 check.py ROOT prints every breach and exits 1 if there is one.

The layers and what each may use are read from core/CMakeLists.txt; this file knows only what that table cannot say:
which header belongs to which library, the rules on length and text, and where a table has a twin in the README.
"""

import pathlib
import re
import sys

LINE_BUDGET = {"core": 500, "app": 500, "ui": 300}
SKIPPED_FOLDERS = {"build", ".git", ".cache", "node_modules", "__pycache__"}

# Header prefix -> what the layer's line must name. The first that matches counts.
LIBRARY_HEADERS = [
    ("qt6keychain/", {"Qt6Keychain::Qt6Keychain"}),
    ("openssl/ssl.h", {"OpenSSL::SSL"}),
    ("openssl/", {"OpenSSL::SSL", "OpenSSL::Crypto"}),
    ("re2/", {"PkgConfig::RE2"}),
    ("simdjson.h", {"simdjson::simdjson"}),
    ("nlohmann/", {"nlohmann_json::nlohmann_json"}),
    ("zlib.h", {"ZLIB::ZLIB"}),
    ("brotli/", {"PkgConfig::BROTLI"}),
    ("zstd.h", {"PkgConfig::ZSTD"}),
    ("sqlite3.h", {"SQLite::SQLite3"}),
]
QT_MODULES = [  # class name -> module, for the classes that are not Qt Core's
    (re.compile(r"Q(Tcp|Udp|Ssl|Network|Host|Local(Socket|Server)|AbstractSocket|Dns)"), "Network"),
    (re.compile(r"QWebSocket"), "WebSockets"),
    (re.compile(r"Q(Application|Widget|MainWindow|Dialog|Action|Label|Layout|.*View$)"), "Widgets"),
]
# Headers of the operating system, by what they are good for, and the layers whose business that is.
SYSTEM_HEADERS = {
    "addresses as text": ({"base", "net", "host"}, r"arpa/inet\.h|netinet/in\.h"),
    "sockets": ({"net", "host"}, r"(sys/(socket|un|epoll|eventfd|timerfd|uio|ioctl|select)|netinet/.*|net/.*"
                                 r"|linux/(sock_diag|inet_diag|netlink|tcp|filter).*|poll|netdb)\.h"),
    "files": ({"files", "net", "host", "store", "config", "secrets", "pki"}, r"(fcntl|unistd|dirent|sys/(stat|file|mman|types|statvfs|resource|inotify))\.h"),
    "processes": ({"host"}, r"(signal|sys/(wait|signalfd|prctl)|pthread|sched|pwd)\.h"),
    "random": ({"crypto"}, r"sys/random\.h"),
}
# Of core/config, what the window may use: what a profile may say, and whether it does; not what becomes of it.
PROFILE_HEADERS = r"document\w*|fields|merge|route_shadow|validate|problem|syntax|units|suggest|schema"
INTRINSICS = re.compile(r"(immintrin|emmintrin|arm_neon|endian|errno|strings|time)\.h$")  # no input and no output: free for all

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
FORBIDDEN_CODE = [(re.compile(r"::instance\(\)"), "singletons are forbidden: let the service arrive by constructor")]
# They fail a test of Qt's own, and leave one of GoogleTest green.
FORBIDDEN_TEST_CODE = [(re.compile(r"\bQ(TRY_)?(COMPARE|VERIFY)\w*(?=\()"),
                        "GoogleTest does not hear of it: ASSERT_TRUE(QTest::qWaitFor(...)), or EXPECT_EQ")]
FORBIDDEN_TEXT = [
    (re.compile(r"\b(TODO|FIXME|HACK|XXX)\b"), "unfinished work is an issue, not a comment"),
    (re.compile(r"(?<![\w.])/(work|root|home/\w+|Users/\w+)/"), "a path of somebody's machine"),
]


class Layer:
    def __init__(self, uses, libs, qt):
        self.uses, self.libs, self.qt = set(uses), set(libs), set(qt)


def read_table(text):
    """The hg_layer lines of core/CMakeLists.txt, and what is wrong with them."""
    layers, problems = {}, []
    text = re.sub(r"#.*", "", text)
    for call in re.finditer(r"hg_layer\(([^)]*)\)", text):
        words = call.group(1).split()
        parts, key = {"USES": [], "LIBS": [], "QT": []}, None
        for word in words[1:]:
            if word in parts:
                key = word
            else:
                parts[key].append(word)
        for used in parts["USES"]:
            if used not in layers:
                problems.append(f"core/CMakeLists.txt: {words[0]} uses {used}, which is not above it")
        layers[words[0]] = Layer(parts["USES"], parts["LIBS"], parts["QT"])
    return layers, problems


def read_ui_table(text):
    """The hg_ui_part lines of ui/CMakeLists.txt: folder -> part, part -> the parts it may use; and what is wrong with them."""
    folders, uses, problems = {}, {}, []
    text = re.sub(r"#.*", "", text)
    for call in re.finditer(r"hg_ui_part\(([^)]*)\)", text):
        words = call.group(1).split()
        parts, key = {"USES": [], "FOLDERS": [], "SOURCES": [], "QT": []}, None
        for word in words[1:]:
            if word in parts:
                key = word
            else:
                parts[key].append(word)
        for used in parts["USES"]:
            if used not in uses:
                problems.append(f"ui/CMakeLists.txt: {words[0]} uses {used}, which is not above it")
        uses[words[0]] = set(parts["USES"])
        for folder in parts["FOLDERS"] or [words[0]]:
            folders[folder] = words[0]
    return (folders, uses), problems


def ui_problem(path, parts, ui):
    """Why a file of ui may not include another part's header, or None."""
    folders, uses = ui
    own = folders.get(path.parts[1])
    if own is None:
        return f"ui/{path.parts[1]} is not in ui/CMakeLists.txt"
    other = folders.get(parts[1])
    if other != own and other not in uses[own]:
        return f"{own} may use {', '.join(sorted(uses[own])) or 'no other part of ui'}"
    return None


def library_problem(header, layer):
    """Why a layer of core may not include <header>, or None."""
    name, rule = layer
    if re.fullmatch(r"[a-z_0-9]+", header) or re.fullmatch(r"c?std[a-z]+\.h", header):
        return None  # the standard library
    if re.match(r"(Qt[A-Z]\w*/)?Q[A-Z]|Qt[A-Z]\w*$|qt?[a-z]+\.h$", header):
        if not rule.qt:
            return f"{name} has no Qt"
        for pattern, module in QT_MODULES:
            if pattern.match(header.split("/")[-1]) and module not in rule.qt:
                return f"{name} has no Qt {module}"
        return None
    for prefix, wanted in LIBRARY_HEADERS:
        if header.startswith(prefix):
            return None if wanted & rule.libs else f"{name} does not name {' or '.join(sorted(wanted))} among its libraries"
    for purpose, (allowed, pattern) in SYSTEM_HEADERS.items():
        if re.fullmatch(pattern, header):
            return None if name in allowed else f"{purpose} are the business of {', '.join(sorted(allowed))}"
    if INTRINSICS.match(header):
        return None
    return "this header is unknown to tests/layering/check.py: say there which layers may use it"


def include_problem(root, path, header, quoted, layers, ui):
    """Why the file at path (relative to root) may not include this header, or None."""
    top = path.parts[0]
    if quoted:
        if re.fullmatch(r"(moc_\w+\.cpp|\w+\.moc)", header):
            return None
        if not re.match(r"(core|app|ui|tests)/", header) or not (root / header).is_file():
            return "there is no such file; includes are written from the root of the tree"
        parts = pathlib.PurePath(header).parts
        if top == "core":
            name = path.parts[1]
            if parts[0] != "core":
                return f"core includes nothing from {parts[0]}"
            if name not in layers:
                return f"core/{name} is not in core/CMakeLists.txt"
            if parts[1] != name and parts[1] not in layers[name].uses:
                return f"{name} may use {', '.join(sorted(layers[name].uses)) or 'no layer'}"
        elif top == "ui":
            stem = pathlib.PurePath(header).stem
            profile = parts[:2] == ("core", "config") and re.fullmatch(PROFILE_HEADERS, stem)
            if parts[0] == "ui":
                return ui_problem(path, parts, ui)
            if parts[:2] not in (("core", "control"), ("core", "filter")) and not profile and not stem.endswith("_values"):
                return "ui may use ui, core/control, core/filter, what core/config says of a profile's text, and headers named *_values.h"
        elif top == "app" and parts[0] == "tests":
            return "programs include nothing from tests"
        return None
    if top == "core" and path.parts[1] in layers:
        return library_problem(header, (path.parts[1], layers[path.parts[1]]))
    if top == "ui" and re.fullmatch(SYSTEM_HEADERS["sockets"][1], header):
        return "ui has no sockets"
    return None


def files_below(root):
    for path in sorted(root.iterdir()):
        if path.is_symlink() or path.name in SKIPPED_FOLDERS:
            continue
        if path.is_dir():
            yield from files_below(path)
        else:
            yield path


def read_exceptions(root):
    """tests/layering/long_files.txt: "lines path" for each file that may be longer than its budget."""
    exceptions = {}
    path = root / "tests/layering/long_files.txt"
    for line in path.read_text().splitlines() if path.is_file() else []:
        if line and not line.startswith("#"):
            count, name = line.split()
            exceptions[name] = int(count)
    return exceptions


def length_problems(lengths, exceptions):
    for name, lines in lengths.items():
        budget = LINE_BUDGET[name.split("/")[0]]
        allowed = exceptions.get(name, budget)
        if lines > allowed:
            yield f"{name}: {lines} lines, {allowed} are allowed: split it along its ideas"
        elif name in exceptions and lines < allowed:
            yield f"tests/layering/long_files.txt: {name} has shrunk to {lines} lines: " + (
                "lower its number" if lines > budget else "remove it")
    for name in exceptions:
        if name not in lengths:
            yield f"tests/layering/long_files.txt: there is no {name}"


def error_table_problems(root):
    """The README's table of error types is a contract: it must say what core/base/error.cpp says."""
    if not (root / "core/base/error.cpp").is_file():
        return
    rows = re.findall(r'\{"(\w+)",\s+\w+,\s+(\d+),\s+\w+,\s+"([^"]*)"', (root / "core/base/error.cpp").read_text())
    wanted = [f"| `{name}` | {status if status != '0' else '–'} | {text} |" for name, status, text in rows if name != "none"]
    documented = re.findall(r"^\| `\w+` \| (?:\d{3}|–) \| .* \|$", (root / "README.md").read_text(), re.MULTILINE)
    for row in wanted:
        if row not in documented:
            yield f"README.md: the table of errors lacks: {row}"
    for row in documented:
        if row not in wanted:
            yield f"README.md: core/base/error.cpp knows nothing of: {row}"


def access_log_problems(root):
    """So is its table of the access log's fields: what core/store/access_line.cpp writes."""
    writer = root / "core/store/access_line.cpp"
    if not writer.is_file():
        return
    written = set(re.findall(r'line\.\w+\("(\w+)"', writer.read_text()))
    section = (root / "README.md").read_text().partition("## The access log")[2].partition("\n## ")[0]
    documented = {name for row in re.findall(r"^\| (`.*?) \|", section, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}
    for name in sorted(written - documented):
        yield f"README.md: the table of the access log lacks {name}"
    for name in sorted(documented - written):
        yield f"README.md: core/store/access_line.cpp does not write {name}"


def check(root):
    """Every breach in the tree, as "place: what is wrong"."""
    layers, problems = read_table((root / "core/CMakeLists.txt").read_text())
    ui, ui_problems = read_ui_table((root / "ui/CMakeLists.txt").read_text() if (root / "ui/CMakeLists.txt").is_file() else "")
    problems.extend(ui_problems)
    lengths = {}
    for file in files_below(root):
        path = file.relative_to(root)
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        code = path.parts[0] in LINE_BUDGET and path.suffix in (".h", ".cpp")
        test_code = path.parts[0] == "tests" and path.suffix in (".h", ".cpp")

        def complain(position, words):
            problems.append(f"{path}:{text.count(chr(10), 0, position) + 1}: {words}")

        if code:
            lengths[str(path)] = text.count("\n")
            for match in INCLUDE.finditer(text):
                header = match.group(1) or match.group(2)
                problem = include_problem(root, path, header, match.group(1) is not None, layers, ui)
                if problem:
                    complain(match.start(), f"includes {header}: {problem}")
        if path.name == "package-lock.json":
            if '"resolved"' in text:
                problems.append(f"{path}: a lock file carries no download addresses (omit-lockfile-registry-resolved)")
            continue
        if path.parts[:2] == ("tests", "layering"):
            continue
        for pattern, words in FORBIDDEN_TEXT + (FORBIDDEN_CODE if code else []) + (FORBIDDEN_TEST_CODE if test_code else []):
            for match in pattern.finditer(text):
                complain(match.start(), f"{match.group(0)}: {words}")
    problems.extend(length_problems(lengths, read_exceptions(root)))
    problems.extend(error_table_problems(root))
    problems.extend(access_log_problems(root))
    return problems


if __name__ == "__main__":
    found = check(pathlib.Path(sys.argv[1]).resolve())
    print("\n".join(found) if found else "layering: nothing to complain about")
    sys.exit(1 if found else 0)
