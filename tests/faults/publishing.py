"""osm-publish push when the machine fails it: whatever was stopped where, the next one completes it, and no secret slips by."""
import os
import random
import re
import resource
import signal
import subprocess
import time

import trials
import world as w

HEADER = "---\npublish: true\n---\n"
KEPT = "kept-" + "back"  # in a private note, which never goes out
TOKEN = "gh" + "p_abcdefghijklmnopqrstuvwxyz0123456789"
CHANGING = ("openat", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "syncfs", "rename", "renameat", "renameat2",
            "link", "linkat", "unlink", "unlinkat", "mkdir", "mkdirat", "fchmod", "flock")
STARTING = ("pipe2", "wait4")  # of git's processes
BEFORE = {"notes/a.md": "one\n", "notes/b.md": "b\n"}
AFTER = {"notes/a.md": "two\n", "notes/c.md": "c\n"}
FACTS = ["published a", "published b", "published c", "updated a", "withdrawn b"]


class Publisher(w.World):
    """A data folder, its public repository and where that is pushed; two notes are out, and one is new, one changed, one gone."""

    def make(self, backend):
        super().make()
        (self.data / "osm.toml").write_text('[time]\nzone = "Africa/Casablanca"\n[publish]\nrepository = "../public"\n'
                                            'mail = ["ada@example.org"]\n')
        self.variables.update(GIT_CONFIG_GLOBAL=os.devnull, GIT_TERMINAL_PROMPT="0")
        self.words = ["osm-publish", "push", "--backend", backend]
        self.public, self.hub = self.folder / "public", self.folder / "hub.git"
        self.write({**BEFORE, "notes/mine.md": KEPT})
        self.git("init", "-q", "--bare", str(self.hub))
        self.must(self.run(["osm-publish", "commit"]))
        self.git("-C", str(self.public), "remote", "add", "origin", str(self.hub))
        self.must(self.run(self.words))
        (self.data / "notes/b.md").unlink()
        self.write(AFTER)
        return self

    def write(self, notes):
        (self.data / "notes").mkdir(exist_ok=True)
        for path, text in notes.items():
            (self.data / path).write_text(text if KEPT in text else HEADER + text)

    @staticmethod
    def must(answer):
        if answer.exit != 0:
            raise RuntimeError(str(answer))

    def stopped(self, before=(), limit=None, after=None):
        """The push, alone in its session: what it started and is still running when it ends, or after so many seconds, is
        killed with it."""
        process = subprocess.Popen([*before, str(self.binaries / "osm-publish"), "--data", str(self.data), *self.words[1:]],
                                   env=self.environment(), cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, start_new_session=True, preexec_fn=limit)
        if after is not None:
            time.sleep(after)
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate(timeout=120)
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        return w.Answer(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))

    def calls(self):
        """Of an undisturbed push: each that changes something, and each that starts or awaits a git."""
        log = self.folder / "trace"
        self.must(self.run(self.words, ["strace", "-y", "-s", "64", "-o", str(log), "-e", "trace=" + ",".join(CHANGING + STARTING)]))
        counts, found = {}, []
        for line in log.read_text(errors="replace").splitlines():
            match = re.match(r"(\w+)\(", line)
            if not match:
                continue
            name = match[1]
            counts[name] = counts.get(name, 0) + 1
            ours = str(self.folder) in line or re.match(r"write\([12]<", line)
            if name in STARTING or (ours and not (name == "openat" and "O_CREAT" not in line)):
                line = line.replace(f"AT_FDCWD<{self.folder}>", "AT_FDCWD")
                found.append(w.Call(name, counts[name], line.replace(str(self.data), "D").replace(str(self.folder), "F")))
        return found

    def disturb(self, call, fault):
        return self.stopped(["strace", "-o", "/dev/null", "-e", f"trace={call.name}",
                             "-e", f"inject={call.name}:{fault}:when={call.number}"])

    def tree(self, repository):
        """What the newest commit of main holds; {} before the first."""
        listing = self.git("-C", str(repository), "ls-tree", "-r", "--name-only", "main", check=False)
        if listing.returncode != 0:
            return {}
        return {path: self.git("-C", str(repository), "show", f"main:{path}").stdout.removeprefix(HEADER)
                for path in listing.stdout.split()}

    def unlock(self):
        """As git, and our messages, say to do when a git was killed."""
        for repository in (self.public / ".git", self.hub):
            for lock in repository.glob("**/*.lock"):
                lock.unlink()

    def holds(self, secret):
        for repository in (self.public, self.hub):
            done = subprocess.run(["git", "-C", str(repository), "cat-file", "--batch-all-objects", "--batch"],
                                  env=self.environment(), capture_output=True)
            if secret.encode() in done.stdout:
                yield repository.name

    def facts(self):
        """What was recorded, without times, and the commits that it names."""
        rows = [line.split("\t") for line in (self.data / "facts/posts.tsv").read_text().splitlines()[1:]]
        return sorted(f"{row[1]} {row[2]}" for row in rows), {re.search(r"commit=(\w+)", row[3])[1] for row in rows}


def aftermath(world, answer):
    """What is wrong after a push that was stopped or refused, and after those that follow it."""
    world.unlock()
    for repository in (world.public, world.hub):
        fsck = world.git("-C", str(repository), "fsck", check=False)
        if fsck.returncode != 0:
            yield f"fsck {repository.name}: {fsck.stdout}{fsck.stderr}"
        if world.tree(repository) not in (BEFORE, AFTER):
            yield f"half a commit in {repository.name}: {world.tree(repository)}"
    if answer.exit == 0 and world.tree(world.hub) != AFTER:
        yield f"confirmed, and not there: {answer}"
    world.write({"notes/c.md": f"c\n\ntoken = '{TOKEN}'\n"})
    refused = world.run(world.words)
    if refused.exit != 1 or TOKEN in refused.out + refused.err:
        yield f"a token after it: {refused}"
    world.write(AFTER)
    for times in ("next", "second"):
        again = world.run(world.words)
        if again.exit != 0 or (times == "second" and "nothing new" not in again.out):
            yield f"the {times} push: {again}"
    for repository in (world.public, world.hub):
        if world.tree(repository) != AFTER:
            yield f"in the end {repository.name} has {world.tree(repository)}"
    status = world.git("-C", str(world.public), "status", "--porcelain", "--branch").stdout
    if status != "## main...origin/main\n":
        yield f"in the end: {status}"
    commits = world.git("-C", str(world.public), "log", "--format=%h").stdout.split()
    if world.facts() != (FACTS, set(commits)) or len(commits) != 2:
        yield f"recorded {world.facts()}, commits {commits}"
    for secret in (KEPT, TOKEN):
        for repository in world.holds(secret):
            yield f"{repository} holds {secret}"


BACKENDS = ("libgit2", "git")


def points():
    return [(backend, call) for backend in BACKENDS for call in undisturbed(backend)]


def undisturbed(backend):
    with w.scratch() as folder:
        return Publisher(undisturbed.binaries, folder).make(backend).calls()


def all_calls(binaries):
    undisturbed.binaries = binaries
    return points()


def killed(binaries, long):
    """SIGKILL before each call of ours that changes something, and before and after each git: the next push completes it."""
    where = all_calls(binaries)[::1 if long else 37]

    def trial(point):
        backend, call = point
        with w.scratch() as folder:
            world = Publisher(binaries, folder).make(backend)
            answer = world.disturb(call, "signal=KILL")
            found = list(aftermath(world, answer))
            if not w.killed(answer):
                found.append(f"was not killed: {answer}")
            return [f"by {backend}, killed at {call}: {what}" for what in found]

    return w.each(where, trial), f"killed at {len(where)} calls"


def killed_with_git(binaries, long):
    """The push and its git killed at any moment."""
    many, chance = (150 if long else 6), random.Random(7)
    where = [(BACKENDS[number % 2], chance.random() * 0.15) for number in range(many)]

    def trial(point):
        backend, after = point
        with w.scratch() as folder:
            world = Publisher(binaries, folder).make(backend)
            answer = world.stopped(after=after)
            return [f"by {backend}, killed after {after:.3f} s: {what}" for what in aftermath(world, answer)]

    return w.each(where, trial), f"{many} kills"


def errors(binaries, long):
    """An error from each such call: the push is done or says that it is not, and the next one completes it."""
    where = [(backend, call, error) for backend, call in all_calls(binaries) if call.name not in STARTING
             for error in trials.LIKELY.get(call.name, ("EIO",))]
    where = where[::1 if long else 90]

    def trial(point):
        backend, call, error = point
        with w.scratch() as folder:
            world = Publisher(binaries, folder).make(backend)
            answer = world.disturb(call, f"error={error}")
            found = list(aftermath(world, answer))
            if answer.exit not in (0, 3) and not (answer.exit == 1 and "locked" in answer.err):
                found.append(str(answer))
            if answer.exit != 0 and answer.err == "":
                found.append(f"it does not say why: {answer}")
            return [f"by {backend}, {error} at {call}: {what}" for what in found]

    return w.each(where, trial), f"{len(where)} errors"


def no_room(binaries, long):
    """No file may grow beyond so many bytes, ours or git's: as on a full disk, the next push with room completes it."""
    where = [(backend, size) for backend in BACKENDS for size in (range(0, 1200, 16) if long else (0, 200, 400))]

    def trial(point):
        backend, size = point
        with w.scratch() as folder:
            world = Publisher(binaries, folder).make(backend)
            answer = world.stopped(limit=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
            found = list(aftermath(world, answer))
            if answer.exit not in (0, 3) or (answer.exit == 3 and answer.err == ""):
                found.append(str(answer))
            return [f"by {backend}, room for {size} bytes: {what}" for what in found]

    return w.each(where, trial), f"{len(where)} files that may not grow"


KEPT_FILES = re.compile(r"F/public/\.git/(objects|refs)/|D/facts/")


def synced(binaries, long):
    """By the trace: objects are on the disk before the branch moves, and that and the fact before they are told of."""
    undisturbed.binaries = binaries
    calls = undisturbed("libgit2")
    found = list(disorder(calls))
    if not any(call.name.startswith("rename") and 'refs/heads/main"' in call.line for call in calls):
        found.append("the branch was not seen to move")
    return found, "the order of a commit"


def disorder(calls):
    unsynced = set()
    for call in calls:
        file = re.search(r"\(\d+<([^>]+)>", call.line)
        names = re.findall(r'"([DF][^"]*)"', call.line)
        if call.name in ("write", "pwrite64", "ftruncate") and file and KEPT_FILES.match(file[1]):
            unsynced.add(file[1])
        elif call.name in ("fsync", "fdatasync") and file:
            unsynced.discard(file[1])
        elif call.name.startswith(("rename", "link")) and unsynced & set(names):
            yield f"{names[0]} was renamed before it was synced"
        if unsynced and (re.match(r"write\(1<", call.line) or (names and names[-1].endswith("refs/heads/main"))):
            yield f"{call} before {sorted(unsynced)} was synced"
    if unsynced:
        yield f"never synced: {sorted(unsynced)}"


ALL = [("publish killed", killed, True), ("publish killed with git", killed_with_git, False), ("publish errors", errors, True),
       ("publish without room", no_room, False), ("publish order", synced, True)]
