"""A data folder, the commands on it, and the system calls that they make."""
import contextlib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor

NOW = "2016-10-03T12:00:00+01:00"
HEAD = "#osm study 1\n"

# What strace may make fail or die at: each of them changes the disk, or is the last word before one that does.
STATE = ("openat", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "renameat", "renameat2",
         "link", "linkat", "unlink", "unlinkat", "mkdir", "mkdirat", "fchmod", "fchown", "flock", "close")


class Answer:
    """What a command did."""

    def __init__(self, exit_code, out, err):
        self.exit, self.out, self.err = exit_code, out, err

    def __repr__(self):
        return f"exit {self.exit}, out {self.out.strip()!r}, err {self.err.strip()!r}"


class Call:
    """One system call of a trace: its name, the which-th of that name it is, and what it was about."""

    def __init__(self, name, number, line):
        self.name, self.number, self.line = name, number, line

    def __repr__(self):
        return f"{self.name} {self.number}: {self.line.strip()[:150]}"


class World:
    """A data folder of its own, and the tools on it: osm-log where the words name no other. `binaries` is where they
    are; `variables` are added to their environment."""

    def __init__(self, binaries, folder):
        self.binaries = pathlib.Path(binaries)
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "osm"
        self.repository = self.folder / "kata"
        self.variables = {}

    def make(self, facts=""):
        (self.data / "facts").mkdir(parents=True, mode=0o700)
        (self.data / "osm.toml").write_text('[time]\nzone = "Africa/Casablanca"\n')
        if facts:
            self.study.write_text(facts)
        return self

    def make_repository(self, subject, at="2016-10-02T10:00:00+01:00"):
        self.git("init", "-q", str(self.repository))
        self.commit(subject, at)
        return self

    def commit(self, subject, at, *options):
        self.git("-C", str(self.repository), "commit", "-q", "--allow-empty", "-m", subject, *options, at=at)

    def git(self, *words, at="2016-10-02T10:00:00+01:00", check=True):
        return subprocess.run(["git", *words], env={**self.environment(at), "GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at},
                              cwd=self.folder, check=check, capture_output=True, text=True, timeout=120)

    @property
    def study(self):
        return self.data / "facts" / "study.tsv"

    def environment(self, now=NOW):
        return {"PATH": f"{self.binaries}:/usr/bin:/bin", "HOME": str(self.folder), "LC_ALL": "C", "OSM_NOW": now,
                "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org",
                "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org", **self.variables}

    def run(self, words, before=(), now=NOW, limit=None, stdout=subprocess.PIPE):
        tool, words = (words[0], words[1:]) if words[0].startswith("osm") else ("osm-log", words)
        try:
            done = subprocess.run([*before, str(self.binaries / tool), "--data", str(self.data), *words],
                                  env=self.environment(now), cwd=self.folder, stdin=subprocess.DEVNULL, stdout=stdout,
                                  stderr=subprocess.PIPE, preexec_fn=limit, timeout=120)
        except subprocess.TimeoutExpired:
            return Answer("none within 120 s", "", "")
        return Answer(done.returncode, (done.stdout or b"").decode("utf-8", "replace"),
                      done.stderr.decode("utf-8", "replace"))

    def add(self, number, **how):
        return self.run(add_words(number), **how)

    def listed(self):
        """The numbers of the records in the order of the list, and the answer itself."""
        answer = self.run(["list", "--format", "tsv"])
        rows = [line.split("\t") for line in answer.out.splitlines()]
        if not rows or "note" not in rows[0]:
            return [], answer
        note = rows[0].index("note")
        return [int(row[note][1:]) for row in rows[1:] if len(row) > note and re.fullmatch(r"n\d+", row[note])], answer

    def verbs(self, tool):
        """The verbs that a tool has."""
        done = subprocess.run([str(self.binaries / tool), "--osm-spec"], capture_output=True, text=True)
        rows = [line.split("\t") for line in done.stdout.splitlines()]
        return {row[0] for row in rows if row[1] == "-" and row[2] == "-"}

    def trace(self, words, now=NOW):
        """The answer, and its calls that touch what is below the world's folder or tell the user something."""
        log = self.folder / "trace"
        answer = self.run(words, ["strace", "-y", "-s", "64", "-o", str(log), "-e", "trace=" + ",".join(STATE)], now)
        counts, calls = {}, []
        for line in log.read_text(errors="replace").splitlines():
            match = re.match(r"(\w+)\(", line)
            if not match:
                continue
            name = match[1]
            counts[name] = counts.get(name, 0) + 1
            line = line.replace(f"AT_FDCWD<{self.folder}>", "AT_FDCWD")
            if str(self.folder) in line or re.match(r"write\([12]<", line):
                line = line.replace(str(self.data), "D").replace(str(self.folder), "F")
                calls.append(Call(name, counts[name], line))
        return answer, calls

    def disturbed(self, words, call, fault, now=NOW):
        """The same command with a fault at that call: 'signal=KILL' or 'error=EIO'; with a '+' behind it, at all later
        calls of that name too."""
        when = f"{call.number}+" if fault.endswith("+") else str(call.number)
        return self.run(words, ["strace", "-o", "/dev/null", "-e", f"trace={call.name}",
                                "-e", f"inject={call.name}:{fault.removesuffix('+')}:when={when}"], now)


def times(number):
    """A minute of its own for each record, all on days before NOW."""
    day, minute = divmod(number, 1200)
    at = f"2016-09-{day + 1:02}T{minute // 60:02}:{minute % 60:02}"
    return f"{at}:00+01:00", f"{at}:30+01:00"


def add_words(number):
    return ["add", "ml:x", *times(number), "-m", f"n{number}"]


def line(number):
    return "\t".join((*times(number), "ml:x", "-", f"n{number}")) + "\n"


@contextlib.contextmanager
def scratch(above=None):
    folder = tempfile.mkdtemp(prefix="osm-faults-", dir=above)
    try:
        yield pathlib.Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def can_trace():
    """Why strace cannot be used here; None when it can."""
    if shutil.which("strace") is None:
        return "there is no strace"
    done = subprocess.run(["strace", "-o", "/dev/null", "-e", "inject=fchmod:error=EIO:when=1", "true"],
                          capture_output=True)
    return None if done.returncode == 0 else "strace may not trace here"


def each(points, trial):
    """All trials, two at a time; what they found."""
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        return [found for findings in pool.map(trial, points) for found in findings]


def killed(answer):
    return answer.exit in (-signal.SIGKILL, 128 + signal.SIGKILL)
