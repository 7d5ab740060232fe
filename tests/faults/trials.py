"""The trials. Each yields what it found wrong, a line each, and returns what it did, in a few words."""
import os
import re
import resource
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor

import damage
import hooks
import short
import steps
import sync
import world as w
import writers

# Errors that a call may really meet; the long form tries all with each.
LIKELY = {
    "openat": ("EACCES", "EROFS", "ENOSPC"), "mkdir": ("EACCES", "EROFS", "ENOSPC"), "flock": ("ENOLCK", "EINTR"),
    "write": ("ENOSPC", "EIO", "EDQUOT", "EINTR"), "fsync": ("EIO", "ENOSPC"), "fdatasync": ("EIO", "ENOSPC"),
    "ftruncate": ("EIO", "ENOSPC"), "rename": ("EACCES", "EROFS", "ENOSPC"), "close": ("EIO",),
}
ERRORS = {
    "EACCES": "permission denied", "EROFS": "read-only file system", "ENOSPC": "no space left on device",
    "EDQUOT": "disk quota exceeded", "EIO": "input/output error", "EINTR": "interrupted system call",
    "ENOLCK": "no locks available", "EMFILE": "too many open files",
}
DOUBT = "may or may not"


each = w.each


def concurrent(binaries, long):
    """Writers at once: every record whole, once."""
    writers, records = (16, 100) if long else (8, 50)
    with w.scratch() as folder:
        world = w.World(binaries, folder).make()
        answers = {}

        def write(writer):
            for number in range(writer * records, (writer + 1) * records):
                answers[number] = world.add(number)

        threads = [threading.Thread(target=write, args=(n,)) for n in range(writers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        found = [f"record {n}: {a}" for n, a in answers.items() if a.exit != 0]
        numbers, answer = world.listed()
        if sorted(numbers) != list(range(writers * records)) or answer.err:
            found.append(f"{len(numbers)} records listed, {len(set(numbers))} different ones: {answer.err[:200]}")
        lines = world.study.read_text().splitlines()
        if len(lines) != writers * records + 1:
            found.append(f"{len(lines)} lines in the file")
    return found, f"{writers} writers of {records} records"


def kill(binaries, long):
    """SIGKILL before each call that changes something: nothing confirmed is lost, the next command works."""
    names = steps.known(binaries)
    where = [point for name in names
             for point in steps.points(binaries, name)[::1 if long or name in steps.OFTEN else 3]]

    def trial(point):
        name, call = point
        step = steps.EVERY[name]
        with w.scratch() as folder:
            world = steps.prepared(binaries, folder, name)
            answer = world.disturbed(step.words, call, "signal=KILL", step.now)
            if not w.killed(answer):
                return [f"{name}, {call}: was not killed: {answer}"]
            return [f"{name}, killed at {call}: {found}" for found in steps.after(world, name, answer)]

    return each(where, trial), f"killed at {len(where)} calls of {len(names)} commands"


def errors(binaries, long):
    """An error from each call, and in the long form from all calls after it too: exit 0 if and only if it is stored, and
    the cause is named."""
    names = steps.known(binaries) if long else steps.OFTEN
    calls = [point for name in names for point in steps.points(binaries, name)]
    where = [(name, call, error) for name, call in calls
             for error in (ERRORS if long else LIKELY.get(call.name, ("EIO",)))]
    if long:  # an interruption without end is none
        where += [(name, call, error + "+") for name, call in calls
                  for error in LIKELY.get(call.name, ("EIO",)) if error != "EINTR"
                  # strace leaves open what it does not let close, as no kernel does: then a pipe to git has no end
                  and not (call.name == "close" and name == "import git")]

    def trial(point):
        name, call, error = point
        step = steps.EVERY[name]
        with w.scratch() as folder:
            world = steps.prepared(binaries, folder, name)
            answer = world.disturbed(step.words, call, f"error={error}", step.now)
            stored = step.listed(world) == step.new
            found = list(judge(name, call, error, answer, stored)) + list(steps.after(world, name, answer))
            return [f"{name}, {error} at {call}: {what}" for what in found]

    return each(where, trial), f"{len(where)} errors at the calls of {len(names)} commands"


# What says itself what became of it, or of which nothing can be said.
SAYS_ITSELF = ("start", "resume", "undo", "redo")


def judge(name, call, error, answer, stored):
    told = re.match(r"write\([12]<", call.line) or (error.endswith("+") and call.name == "write")
    if answer.exit not in (0, 3) and not (answer.exit == 1 and "locked" in answer.err):
        yield f"{answer}"
    if told or name in SAYS_ITSELF:
        return  # what cannot be told is recorded all the same
    if answer.exit != 0 and stored and name != "stop" and DOUBT not in answer.err:
        yield f"stored, but: {answer}"
    if answer.exit != 0 and ERRORS[error.removesuffix("+")] not in answer.err:
        yield f"the cause is not named: {answer}"
    only_read = "O_RDONLY" in call.line  # before anything could be recorded
    if answer.exit != 0 and not only_read and not re.search(r"nothing was |" + DOUBT, answer.err) and name != "stop":
        yield f"it does not say what became of the record: {answer}"


def full_disk(binaries, long):
    """A full file system: refused with the cause, nothing lost, and it works again with room."""
    with w.scratch() as folder:
        small = folder / "small"
        small.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96k,mode=700", "osm-faults", str(small)],
                                 capture_output=True)
        if mounted.returncode != 0:
            return None, "a small file system cannot be mounted here (root may)"
        try:
            return fill(w.World(binaries, small).make())
        finally:
            subprocess.run(["umount", str(small)], check=True)


def fill(world):
    found, stored, refused = [], [], 0
    with open(world.data / "ballast", "wb") as ballast:
        ballast.write(b"x" * 64 * 1024)
    for number in range(1000):
        answer = world.add(number)
        if answer.exit == 0:
            stored.append(number)
            continue
        refused += 1
        if "no space left on device; nothing was recorded" not in answer.err:
            found.append(f"record {number}: {answer}")
        if refused == 5:
            break
    if refused == 0:
        found.append("the disk never was full")
    if world.listed()[0] != stored:
        found.append(f"{len(stored)} stored, {len(world.listed()[0])} listed")
    (world.data / "ballast").unlink()
    if world.add(2000).exit != 0 or world.listed()[0] != [*stored, 2000]:
        found.append("with room again it does not work")
    return found, f"a disk that was full after {len(stored)} records"


def size_limit(binaries, long):
    """RLIMIT_FSIZE at each byte of the next record: refused with the cause, or stored."""
    text = w.HEAD + "".join(w.line(n) for n in (1, 2, 3))
    size = len(w.line(9))

    def trial(room):
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (len(text) + room, len(text) + room))

        with w.scratch() as folder:
            world = w.World(binaries, folder).make(text)
            answer = world.add(9, limit=limit)
            numbers, _ = world.listed()
            found = []
            if (answer.exit == 0) != (9 in numbers) or (answer.exit == 0) != (room >= size):
                found.append(f"room for {room} of {size} bytes: {answer}, listed {numbers}")
            if answer.exit != 0 and "file too large; nothing was recorded" not in answer.err:
                found.append(f"room for {room} bytes: {answer}")
            if world.study.read_text() not in (text, text + w.line(9)) or world.add(10).exit != 0:
                found.append(f"room for {room} bytes: the file is not as it was")
            return found

    rooms = range(0, size + 1, 1 if long else 3)
    return each([*rooms, size], trial), f"{len(rooms) + 1} limits on the size of a file"


# What is of this machine and whose loss costs a convenience and no record: osm-facts(5), UNDO JOURNAL.
MAY_BE_LOST = re.compile(r"D/\.osm/(undo-\w+|lock|study\.mark|topics)|F/(?!kata/\.git/hooks)")


def order(binaries, long):
    """Synced before it is confirmed, before it is renamed; the folder after. And no word to the network."""
    found = []
    names = steps.known(binaries)
    for name in names:
        for call in disorder([call for _, call in steps.points(binaries, name)]):
            found.append(f"{name}: {call}")
    with w.scratch() as folder:
        world = w.World(binaries, folder).make()
        log = folder / "network"
        world.run(w.add_words(1), ["strace", "-f", "-o", str(log), "-e", "trace=%network"])
        if "(" in log.read_text():
            found.append(f"a call to the network: {log.read_text()[:200]}")
    return found, f"the order of the calls of {len(names)} commands"


def disorder(calls):
    """Calls that came too early."""
    unsynced, folders = set(), set()

    def file_of(call):
        match = re.search(r"\(\d+<([^>]+)>", call.line)
        return match[1] if match else ""

    for call in calls:
        file = file_of(call)
        names = re.findall(r'"([DF][^"]*)"', call.line)
        if re.search(r"= -1 ", call.line):
            continue
        if re.match(r"write\(1<", call.line):
            if unsynced or folders:
                yield f"confirmed before {sorted(unsynced | folders)} was synced"
        elif call.name in ("write", "ftruncate") and file[:1] in ("D", "F") and not MAY_BE_LOST.match(file):
            unsynced.add(file)
        elif call.name in ("fsync", "fdatasync"):
            unsynced.discard(file)
            folders.discard(file)
        elif call.name == "openat" and "O_CREAT" in call.line and names and not MAY_BE_LOST.match(names[-1]):
            folders.add(os.path.dirname(names[-1]))
        elif call.name.startswith("rename") and names:
            if names[0] in unsynced:
                yield f"{names[0]} was renamed before it was synced"
            folders.add(os.path.dirname(names[-1]))
        elif call.name == "mkdir" and names:
            folders.add(os.path.dirname(names[-1]))
    if unsynced or folders:
        yield f"never synced: {sorted(unsynced | folders)}"


# Name, trial, whether it traces.
ALL = [("concurrent", concurrent, False), ("mixed", writers.mixed, False), ("kill", kill, True), ("errors", errors, True),
       ("sync", sync.killed, True), ("short writes", short.writes, False), ("full disk", full_disk, False),
       ("size limit", size_limit, False), ("cut", damage.cut, False), ("zeros", damage.zeros, False),
       ("flip", damage.flip, False), ("order", order, True), ("hook", hooks.table, False)]
