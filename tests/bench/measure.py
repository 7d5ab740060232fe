"""The cost of one command: CPU time as the kernel counted it for the child, and the most memory that it held."""
import os
import pathlib
import resource
import shutil
import statistics
import tempfile

LONG = 5.0  # CPU seconds: what takes longer is run once
TIMER = "/usr/bin/time"  # what a child inherits of Python's memory would count, so a smaller parent asks


class Failed(Exception):
    """A command did not do what it was measured for."""


class Cost:
    """CPU in milliseconds (user and system, the median), peak memory in MiB or None, how many runs counted, and what
    the last one printed."""

    def __init__(self, cpu, memory, runs, output):
        self.cpu, self.memory, self.runs, self.output = cpu, memory, runs, output


def once(words, environment, good=(0,)):
    """Runs it; (CPU seconds, peak MiB or None, output). The output goes to a file: reading a pipe would be someone else's time."""
    program = shutil.which(words[0], path=environment["PATH"])
    if not program:
        raise Failed(f"{words[0]}: not found")
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, open(os.devnull, "rb") as nothing:
        actions = [(os.POSIX_SPAWN_DUP2, nothing.fileno(), 0), (os.POSIX_SPAWN_DUP2, out.fileno(), 1),
                   (os.POSIX_SPAWN_DUP2, err.fileno(), 2)]
        child = os.posix_spawn(program, words, environment, file_actions=actions)
        _, status, used = os.wait4(child, 0)
        out.seek(0)
        err.seek(0)
        exit_status = os.waitstatus_to_exitcode(status)
        if exit_status not in good:
            said = err.read().decode("utf-8", "replace").strip().splitlines() or ["(no message)"]
            raise Failed(f"exit status {exit_status} of {' '.join(map(str, words))}: {said[0]}")
        # Until it began, the child was as large as this process: what is not above that says nothing about it.
        grown = used.ru_maxrss > resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024 if grown else None, out.read().decode("utf-8", "replace")


def peak(words, environment, good):
    """MiB, or None where there is no time(1)."""
    if not os.access(TIMER, os.X_OK):
        return None
    with tempfile.TemporaryDirectory() as folder:
        answer = pathlib.Path(folder, "kib")
        once([TIMER, "-o", str(answer), "-f", "%M", *words], environment, good)
        return int(answer.read_text().split()[-1]) / 1024


def cost(words, environment, runs, before=None, good=(0,)):
    """Of `runs` runs after one that warms up. `before(number)` is called before each, and is not measured; words may
    be a function of the number of the run."""
    words_of = words if callable(words) else lambda number: words
    times, output = [], ""
    for number in range(runs + 2):
        if before:
            before(number)
        if number == runs + 1:
            return Cost(statistics.median(times) * 1000, peak(words_of(number), environment, good), runs, output)
        used, memory, output = once(words_of(number), environment, good)
        if number or used > LONG:
            times.append(used)
        if used > LONG and not number:
            return Cost(used * 1000, memory, 1, output)
