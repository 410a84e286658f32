"""Somebody who uses Ieum without seeing it: finds things by their role and name in the accessibility tree, as a screen reader
does, and never waits for a fixed time."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

DEADLINE = 20.0  # seconds; a slow machine under load is no fault


class NotFound(AssertionError):
    pass


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node, depth=0):
    """Every node that is on the screen. A node that vanishes meanwhile is passed over."""
    try:
        yield node
        if depth < 40:
            for child in list(children(node)):
                if is_showing(child):
                    yield from walk(child, depth + 1)
    except gi.repository.GLib.Error:
        return


def wait_for(look, what):
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    raise NotFound(f"{what} did not come.\n{describe()}")


def windows():
    desktop = Atspi.get_desktop(0)
    for application in children(desktop):
        if application.get_name() == "ieum":
            yield from children(application)


def everything():
    for window in windows():
        yield from walk(window)


def describe():
    return "\n".join(sorted({f"  {node.get_role_name()}: {node.get_name()!r}" for node in everything() if node.get_name()}))


def matches(node, role, name):
    if role and node.get_role_name() != role:
        return False
    return name(node.get_name()) if callable(name) else node.get_name() == name


def all_of(role, name):
    """Those that are on the screen now; nobody waits."""
    return [node for node in everything() if matches(node, role, name)]


def find(role, name):
    return wait_for(lambda: next(iter(all_of(role, name)), None), f"{role} {name!r}")


def gone(role, name):
    return wait_for(lambda: not all_of(role, name), f"the end of {role} {name!r}")


def beginning(*words):
    """For names that go on with what changes: a time, a count."""
    return lambda name: name.startswith(words)


def has_text(text):
    """Waits until `text` stands anywhere on the screen, in a name or in a text."""
    def look():
        for node in everything():
            if text in (node.get_name() or ""):
                return node
            if node.get_role_name() in ("text", "label", "paragraph") and text in content(node):
                return node
        return None

    return wait_for(look, f"the text {text!r}")


def content(node):
    interface = node.get_text_iface()
    return Atspi.Text.get_text(interface, 0, -1) if interface else ""


def act(node, *wanted):
    """Does the first of the wanted actions that the node offers (Press, Toggle …)."""
    names = [node.get_action_name(index) for index in range(node.get_n_actions())]
    for name in wanted:
        if name in names:
            node.do_action(names.index(name))
            return
    raise NotFound(f"{node.get_role_name()} {node.get_name()!r} offers {names}, not {wanted}")


def press(name, role="push button"):
    """Waits until it can be pressed: what is switched off offers nothing."""
    def ready():
        return next((node for node in all_of(role, name) if node.get_n_actions() > 0), None)

    act(wait_for(ready, f"{role} {name!r} to be pressed"), "Press", "Toggle")


def write(name, text, role="text"):
    node = find(role, name)
    node.get_editable_text_iface().set_text_contents(text)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)


def keys(*combination):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *combination], check=True)


def focus_by(key, role, name):
    """Presses the key until the focus is there: the first may come while the window is still being shown."""
    def has_focus():
        keys(key)
        return any(node.get_state_set().contains(Atspi.StateType.FOCUSED) for node in all_of(role, name))

    wait_for(has_focus, f"the focus on {role} {name!r}")


def click(node):
    box = node.get_extents(Atspi.CoordType.SCREEN)
    subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)


def shown_windows(process):
    """Of a program, by their ids: a popup stands in no tree."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", ""],
                           capture_output=True, text=True, check=False)
    return set(found.stdout.split())

