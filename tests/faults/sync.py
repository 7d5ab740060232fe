"""osm sync killed, between two machines and the repository where they meet."""
import world as w


def run(world, now=w.NOW):
    return world.run(["osm", "sync"], now=now)


def machines(binaries, folder):
    """Two data folders that share a bare repository, each with a record of its own to bring."""
    ours = w.World(binaries, folder / "ours")
    ours.folder.mkdir()
    theirs = w.World(binaries, folder / "theirs")
    theirs.folder.mkdir()
    ours.git("init", "-q", "--bare", str(folder / "hub.git"))
    for world in (ours, theirs):
        world.variables["GIT_CONFIG_GLOBAL"] = "/dev/null"
    begun = ours.run(["osm", "init", "--zone", "Africa/Casablanca", "--quiet", str(ours.data)])
    ours.git("-C", str(ours.data), "remote", "add", "origin", str(folder / "hub.git"))
    ours.add(1)
    answers = [begun, run(ours)]
    theirs.git("clone", "-q", str(folder / "hub.git"), str(theirs.data))
    answers.append(theirs.run(["osm", "init", "--quiet", str(theirs.data)]))
    theirs.add(2)
    answers.append(run(theirs))
    ours.add(3)
    wrong = [str(answer) for answer in answers if answer.exit != 0]
    if wrong:
        raise RuntimeError("; ".join(wrong))
    return ours, theirs


def killed(binaries, long):
    """SIGKILL before each call of ours that changes something: the next sync, here and there, brings all records to both."""
    if "sync" not in w.World(binaries, "/").verbs("osm"):
        return None, "there is no osm sync"
    with w.scratch() as folder:
        ours, theirs = machines(binaries, folder)
        answer, calls = ours.trace(["osm", "sync"])
        run(theirs)
        if answer.exit != 0 or sorted(theirs.listed()[0]) != [1, 2, 3]:
            return [f"undisturbed: {answer}, listed {theirs.listed()[0]}"], "no kill"

    def trial(call):
        with w.scratch() as folder:
            ours, theirs = machines(binaries, folder)
            answer = ours.disturbed(["osm", "sync"], call, "signal=KILL")
            found = [] if w.killed(answer) else [f"was not killed: {answer}"]
            if sorted(ours.listed()[0])[:2] != [1, 3] and sorted(ours.listed()[0]) != [1, 2, 3]:
                found.append(f"listed {ours.listed()[0]}")
            again, there = run(ours), run(theirs)
            if again.exit != 0 or there.exit != 0:
                found.append(f"the next sync: {again}; there: {there}")
            for world in (ours, theirs):
                if sorted(world.listed()[0]) != [1, 2, 3]:
                    found.append(f"in the end {world.folder.name} lists {world.listed()[0]}")
            return [f"killed at {call}: {what}" for what in found]

    calls = calls if long else calls[::6]
    return w.each(calls, trial), f"killed at {len(calls)} calls"
