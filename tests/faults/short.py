"""Writes that take less than they were given."""
import pathlib
import shutil
import subprocess

import steps
import world as w

SOURCE = pathlib.Path(__file__).with_name("short.c")


def library(folder):
    """The shim of short.c; None where there is no compiler."""
    compiler = next((name for name in ("cc", "gcc", "g++") if shutil.which(name)), None)
    if compiler is None:
        return None
    made = folder / "short.so"
    subprocess.run([compiler, "-x", "c", "-O1", "-shared", "-fPIC", "-o", str(made), str(SOURCE), "-ldl"], check=True)
    return made


def writes(binaries, long):
    """Each write to the study log, or to what replaces it, takes so many bytes: the rest follows, and nothing is doubled."""
    with w.scratch() as place:
        shim = library(place)
        if shim is None:
            return None, "there is no compiler"
        names = [name for name in ("add", "stop", "rm", "amend", "import git") if name in steps.known(binaries)]
        sizes = range(1, len(w.line(9)), 1 if long else 9)
        where = [(name, size) for name in (names if long else names[:3]) for size in sizes]

        def trial(point):
            name, size = point
            step = steps.EVERY[name]
            with w.scratch() as folder:
                world = steps.prepared(binaries, folder, name)
                world.variables.update(LD_PRELOAD=str(shim), SHORT_NAME="study.tsv", SHORT_BYTES=str(size))
                answer = world.run(step.words, now=step.now)
                world.variables.clear()
                listed = step.listed(world)
                found = [] if answer.exit == 0 and listed == step.new else [f"{answer}, listed {listed}"]
                return [f"{name}, {size} bytes a write: {what}" for what in found + list(steps.after(world, name, answer))]

        return w.each(where, trial), f"{len(where)} short writes"
