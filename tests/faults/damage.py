"""A file that something else damaged: it opens, what is whole is listed, what is not is named."""
import re

import world as w


def damaged(binaries, count, texts, judge):
    """Each of `texts(whole)`: (what was done, the text, ...) put in the file's place and judged."""
    whole = w.HEAD + "".join(w.line(n) for n in range(1, count + 1))

    def trial(damage):
        with w.scratch() as folder:
            world = w.World(binaries, folder).make()
            world.study.write_bytes(damage[1])
            numbers, answer = world.listed()
            found = list(judge(world, damage, numbers, answer))
            return [f"{damage[0]}: {what}" for what in found]

    where = list(texts(whole.encode()))
    return w.each(where, trial), len(where)


def add_works(world, numbers):
    if world.add(9).exit != 0 or world.listed()[0] != [*numbers, 9]:
        yield "the next add does not work"


def cut(binaries, long):
    """Cut at each byte: whole lines are listed, a torn one is reported and kept by the next writer."""

    def judge(world, damage, numbers, answer):
        text = damage[1].decode()
        whole = [int(n) for n in re.findall(r"\tn(\d+)\n", text)]
        torn = text != "" and not text.endswith("\n") and text + "\n" != w.HEAD
        if answer.exit != 0 or numbers[:len(whole)] != whole or len(numbers) > len(whole) + 1:
            yield f"{answer}, listed {numbers}"
        if torn != ("last line" in answer.err):
            yield f"{answer}"
        if long:
            yield from add_works(world, numbers)

    found, count = damaged(binaries, 6 if long else 3,
                           lambda whole: ((f"cut at {size}", whole[:size]) for size in range(len(whole) + 1)), judge)
    return found, f"cut at {count} bytes"


def zeros(binaries, long):
    """The end of the file turned to NUL bytes, as a power cut leaves it: the lines before are listed, the rest is named."""

    def judge(world, damage, numbers, answer):
        kept = damage[1].rstrip(b"\0")
        whole = [int(n) for n in re.findall(r"\tn(\d+)\n", kept.decode())]
        if answer.exit != 0 or numbers != whole:
            yield f"{answer}, listed {numbers}"
        if answer.err == "":
            yield "nothing is said"
        yield from add_works(world, numbers)

    def texts(whole):
        for size in range(1, 2 * len(w.line(1)) + 1, 1 if long else 5):
            yield f"{size} bytes zeroed", whole[:-size] + b"\0" * size
        for size in (1, 100, 4096):
            yield f"{size} zeros added", whole + b"\0" * size

    found, count = damaged(binaries, 3, texts, judge)
    return found, f"{count} tails of zeros"


def flip(binaries, long):
    """Each byte turned into another: no crash, and no line but its own, and the one that it was joined to, is lost."""
    kinds = (0x01, 0x20, 0x80, 0xFF) if long else (0x01, 0x80)

    def texts(whole):
        for at in range(len(whole)):
            line = whole[:at].count(b"\n")
            hurt = {line, line + 1} if whole[at:at + 1] == b"\n" else {line}
            for kind in kinds:
                yield f"byte {at} ^ {kind:#x}", whole[:at] + bytes([whole[at] ^ kind]) + whole[at + 1:], hurt
            for byte in b"\0\n\t" if long else b"\n":
                yield f"byte {at} = {byte:#x}", whole[:at] + bytes([byte]) + whole[at + 1:], hurt

    def judge(world, damage, numbers, answer):
        head_is_hurt = 0 in damage[2]
        if answer.exit not in ((0, 2) if head_is_hurt else (0,)):
            yield f"{answer}"
        missing = {1, 2, 3} - set(numbers) - damage[2]
        if missing and not head_is_hurt:
            yield f"listed {numbers}: {answer}"
        rows = answer.out.count("\n") - 1
        if answer.exit == 0 and rows < 3 and answer.err == "":
            yield f"a line is missing and nothing is said: {answer}"

    found, count = damaged(binaries, 3, texts, judge)
    return found, f"{count} bytes changed"
