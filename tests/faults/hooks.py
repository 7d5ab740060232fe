"""git with our hook and without it: whatever happens to the hook, the repository is the same."""
import contextlib
import fcntl
import os
import subprocess

import world as w

# What makes commits, each in its own repository of two branches.
DOINGS = {
    "commit": "echo 1 > a; git add a; git commit -qm work",
    "file commit": "echo 1 > a; echo 2 > b; git commit -qm work a",
    "amend": "git commit -q --amend -m again",
    "worktree": "git worktree add -q ../tree side; cd ../tree; echo 1 > a; git commit -qam work",
    "rebase": "git rebase -q side",
    "cherry-pick": "git cherry-pick side > /dev/null",
    "revert": "git revert --no-edit HEAD > /dev/null",
    "squash": "git merge -q --squash side > /dev/null; git commit -qm all",
    "merge": "git merge -q --no-edit side",
}
BASE = """git init -q .; echo 0 | tee a > b; git add a b; git commit -qm base; git checkout -q -b side; echo 0 > c; git add c
git commit -qm side; git checkout -q -; echo 0 > d; git add d; git commit -qm main"""
STATE = "git log --all --format='%H %D'; git ls-files -s; git status --porcelain; git stash list"


@contextlib.contextmanager
def as_it_is(world):
    yield


@contextlib.contextmanager
def locked(world):
    """Somebody holds both locks for longer than a hook waits."""
    (world.data / ".osm").mkdir(exist_ok=True)
    held = [open(path, "a", encoding="utf-8") for path in (world.data / ".osm/lock", world.study)]
    for file in held:
        fcntl.flock(file, fcntl.LOCK_EX)
    yield
    for file in held:
        file.close()


@contextlib.contextmanager
def no_tool(world):
    world.variables["PATH"] = "/usr/bin:/bin"
    hook = world.repository / ".git/hooks/post-commit"
    hook.write_text(hook.read_text().replace(str(world.binaries), "/nowhere"))
    yield


@contextlib.contextmanager
def no_data(world):
    world.data.rename(world.folder / "gone")
    yield


@contextlib.contextmanager
def read_only(world):
    """For root too: a file where the log's folder was."""
    (world.data / "facts").rename(world.data / "gone")
    (world.data / "facts").write_text("")
    yield


@contextlib.contextmanager
def full(world):
    """A file system without room."""
    small = world.data / ".osm"
    small.mkdir(exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4k", "osm-faults", str(small)], capture_output=True).returncode != 0:
        yield
        return
    try:
        with contextlib.suppress(OSError), open(small / "ballast", "wb") as ballast:
            ballast.write(b"x" * 8192)
        yield
    finally:
        subprocess.run(["umount", str(small)], check=True)


CONDITIONS = {"as it is": as_it_is, "locked": locked, "no tool": no_tool, "no data": no_data, "read-only": read_only,
              "full disk": full}


def do(world, script):
    at = "2016-10-02T12:00:00+01:00"
    variables = {**world.environment(at), "GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at, "OSM_HOOK_WAIT": "1",
                 "GIT_CONFIG_GLOBAL": os.devnull}
    done = subprocess.run(["sh", "-ec", script], cwd=world.repository, env=variables, capture_output=True, text=True, timeout=60)
    return f"exit {done.returncode}\n{done.stdout}{done.stderr}"


def made(binaries, folder):
    world = w.World(binaries, folder).make(w.HEAD)
    world.repository.mkdir()
    do(world, BASE)
    return world


def table(binaries, long):
    """Each way to make a commit under each condition: HEAD, branches and index are those of a run without the hook."""

    def trial(point):
        doing, condition = point
        with w.scratch() as folder, w.scratch() as other:
            plain, hooked = made(binaries, other), made(binaries, folder)
            hooked.run(["hook", "install", str(hooked.repository)])
            wanted = do(plain, DOINGS[doing]), do(plain, STATE)
            with CONDITIONS[condition](hooked):
                got = do(hooked, DOINGS[doing]), do(hooked, STATE)
            found = [] if got == wanted else [f"{doing}, {condition}: {got}, without the hook {wanted}"]
            return found + [f"{doing}, {condition}: {what}" for what in untouched(hooked)]

    where = [(doing, condition) for doing in DOINGS for condition in CONDITIONS
             if long or doing == "commit" or condition == "as it is"]
    return w.each(where, trial), f"{len(DOINGS)} ways to commit, {len(CONDITIONS)} conditions, {len(where)} of both"


def untouched(world):
    """What the hook itself changes in the repository, byte by byte."""

    def content():
        return {path: path.read_bytes() for path in (world.repository / ".git").rglob("*") if path.is_file()}

    before = content()
    world.run(["hook", "post-commit"], before=["env", "-C", str(world.repository)])
    now = content()
    for path in sorted(before.keys() | now.keys()):
        if before.get(path) != now.get(path):
            yield f"the hook changes {path.relative_to(world.repository)}"
