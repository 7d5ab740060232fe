"""The trials. Each yields what it found wrong, a line each, and returns what it did, in a few words."""
import os
import re
import resource
import signal
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor

import world as w

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


def each(points, trial):
    """All trials, two at a time; what they found."""
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        return [found for findings in pool.map(trial, points) for found in findings]


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


# Each step: its words, its now, whether there are facts 1 to 3, and the commands before it.
STEPS = {
    "add to a new file": (w.add_words(9), w.NOW, False, ()),
    "add": (w.add_words(9), w.NOW, True, ()),
    "start": (["start", "ml:x", "-m", "n9"], "2016-10-03T09:00:00+01:00", True, ()),
    "stop": (["stop"], "2016-10-03T10:00:00+01:00", True,
             ((["start", "ml:x", "-m", "n9"], "2016-10-03T09:00:00+01:00"),)),
    "rm": (["rm", "last"], w.NOW, True, ()),
    "undo": (["undo"], w.NOW, True, ((w.add_words(9), w.NOW),)),
}


def prepared(binaries, folder, step):
    """A world just before that step: records 1 to 3 where there is a file, the clock as it must be."""
    _, _, facts, before = STEPS[step]
    world = w.World(binaries, folder).make(w.HEAD + "".join(w.line(n) for n in (1, 2, 3)) if facts else "")
    for words, now in before:
        answer = world.run(words, now=now)
        if answer.exit != 0:
            raise RuntimeError(f"{words}: {answer}")
    return world


def after(world, step, answer):
    """What is wrong after a disturbed step, now and after the next commands."""
    changed = 3 if step == "rm" else 9
    kept = [n for n in (1, 2, 3) if STEPS[step][2] and n != changed]
    numbers, listing = world.listed()
    if listing.exit != 0:
        yield f"list: {listing}"
    if any(numbers.count(n) != 1 for n in kept) or set(numbers) - {*kept, changed} or numbers.count(changed) > 1:
        yield f"listed {numbers}"
    if answer.exit == 0 and step != "start" and (changed in numbers) == (step in ("rm", "undo")):
        yield f"confirmed and not so: {answer}, listed {numbers}"
    if step in ("start", "stop"):
        yield from finish_clocking(world, step, answer)
    if step == "rm" and 3 not in numbers:
        undo = world.run(["undo"])
        if undo.exit != 0 or world.listed()[0] != [1, 2, 3]:
            yield f"what was removed does not come back: {undo}"
    again = world.add(10)
    if again.exit != 0 or 10 not in world.listed()[0]:
        yield f"the next add: {again}"


def finish_clocking(world, step, answer):
    """Stops what may run; a session that was started for sure is recorded once in the end."""
    stop = world.run(["stop"], now="2016-10-03T10:00:00+01:00")
    if stop.exit not in (0, 1):
        yield f"the next stop: {stop}"
    if step == "start" and answer.exit == 0 and stop.exit != 0:
        yield f"the clock was started and does not run: {stop}"
    if step == "stop" or answer.exit == 0:
        numbers = world.listed()[0]
        if numbers.count(9) != 1:
            yield f"the session is listed {numbers.count(9)} times after {stop}"
    start = world.run(["start", "ml:y"], now="2016-10-03T11:00:00+01:00")
    if start.exit != 0:
        yield f"the next start: {start}"


def points(binaries, step):
    """The calls of a step, from one undisturbed run of it."""
    words, now, _, _ = STEPS[step]
    with w.scratch() as folder:
        answer, calls = prepared(binaries, folder, step).trace(words, now)
    if answer.exit != 0:
        raise RuntimeError(f"{step}: {answer}")
    return [(step, call) for call in calls]


def kill(binaries, long):
    """SIGKILL before each call that changes something: nothing confirmed is lost, the next command works."""
    steps = list(STEPS)
    where = [point for step in steps for point in points(binaries, step)]

    def trial(point):
        step, call = point
        words, now, _, _ = STEPS[step]
        with w.scratch() as folder:
            world = prepared(binaries, folder, step)
            answer = world.disturbed(words, call, "signal=KILL", now)
            if not w.killed(answer):
                return [f"{step}, {call}: was not killed: {answer}"]
            return [f"{step}, killed at {call}: {found}" for found in after(world, step, answer)]

    return each(where, trial), f"killed at {len(where)} calls of {len(steps)} commands"


def errors(binaries, long):
    """An error from each call: exit 0 if and only if it is stored, and the cause is named."""
    steps = list(STEPS) if long else ["add", "stop", "rm"]
    where = [(step, call, error) for name in steps for step, call in points(binaries, name)
             for error in (ERRORS if long else LIKELY.get(call.name, ("EIO",)))]

    def trial(point):
        step, call, error = point
        words, now, _, _ = STEPS[step]
        with w.scratch() as folder:
            world = prepared(binaries, folder, step)
            answer = world.disturbed(words, call, f"error={error}", now)
            stored = (9 in world.listed()[0]) if step != "rm" else (3 not in world.listed()[0])
            found = list(judge(step, call, error, answer, stored)) + list(after(world, step, answer))
            return [f"{step}, {error} at {call}: {what}" for what in found]

    return each(where, trial), f"{len(where)} errors at the calls of {len(steps)} commands"


def judge(step, call, error, answer, stored):
    told = re.match(r"write\([12]<", call.line)
    if answer.exit not in (0, 3) and not (answer.exit == 1 and "locked" in answer.err):
        yield f"{answer}"
    if told or step in ("start", "undo"):
        return  # what cannot be told is recorded all the same
    if answer.exit != 0 and stored and step != "stop" and DOUBT not in answer.err:
        yield f"stored, but: {answer}"
    if answer.exit != 0 and ERRORS[error] not in answer.err:
        yield f"the cause is not named: {answer}"
    only_read = "O_RDONLY" in call.line  # before anything could be recorded
    if answer.exit != 0 and not only_read and not re.search(r"nothing was |" + DOUBT, answer.err) and step != "stop":
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


def cut(binaries, long):
    """The file cut at each byte: it opens, whole lines are listed, a torn one is reported."""
    text = w.HEAD + "".join(w.line(n) for n in ((1, 2, 3, 4, 5, 6) if long else (1, 2, 3)))

    def trial(size):
        with w.scratch() as folder:
            world = w.World(binaries, folder).make(text[:size])
            numbers, answer = world.listed()
            whole = [int(n) for n in re.findall(r"\tn(\d+)\n", text[:size])]
            found = []
            torn = size > 0 and text[size - 1] != "\n" and text[:size] + "\n" != w.HEAD
            if answer.exit != 0 or numbers[:len(whole)] != whole or len(numbers) > len(whole) + 1:
                found.append(f"cut at {size}: {answer}, listed {numbers}")
            if torn != ("last line" in answer.err):
                found.append(f"cut at {size}: {answer}")
            if long and (world.add(9).exit != 0 or world.listed()[0] != [*numbers, 9]):
                found.append(f"cut at {size}: the next add does not work")
            return found

    sizes = range(len(text) + 1)
    return each(sizes, trial), f"cut at {len(sizes)} bytes"


# What is of this machine and whose loss costs a convenience and no record: osm-facts(5), UNDO JOURNAL.
MAY_BE_LOST = re.compile(r"D/\.osm/(undo-\w+|lock|study\.mark)")


def order(binaries, long):
    """Synced before it is confirmed, before it is renamed; the folder after. And no word to the network."""
    found = []
    for step in STEPS:
        for call in disorder([call for _, call in points(binaries, step)]):
            found.append(f"{step}: {call}")
    with w.scratch() as folder:
        world = w.World(binaries, folder).make()
        log = folder / "network"
        world.run(w.add_words(1), ["strace", "-f", "-o", str(log), "-e", "trace=%network"])
        if "(" in log.read_text():
            found.append(f"a call to the network: {log.read_text()[:200]}")
    return found, f"the order of the calls of {len(STEPS)} commands"


def disorder(calls):
    """Calls that came too early."""
    unsynced, folders = set(), set()

    def file_of(call):
        match = re.search(r"\(\d+<([^>]+)>", call.line)
        return match[1] if match else ""

    for call in calls:
        file = file_of(call)
        names = re.findall(r'"(D[^"]*)"', call.line)
        if re.search(r"= -1 ", call.line):
            continue
        if re.match(r"write\(1<", call.line):
            if unsynced or folders:
                yield f"confirmed before {sorted(unsynced | folders)} was synced"
        elif call.name in ("write", "ftruncate") and file.startswith("D") and not MAY_BE_LOST.match(file):
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


ALL = [("concurrent", concurrent, False), ("kill", kill, True), ("errors", errors, True),
       ("full disk", full_disk, False), ("size limit", size_limit, False), ("cut", cut, False),
       ("order", order, True)]
